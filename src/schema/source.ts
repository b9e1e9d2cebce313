import { z } from 'zod';
import { described } from './described.ts';
import { calendarDate, printedText, webAddress } from './printed-text.ts';

/** The document that a record was read from. What is not known about it is left out and said on the page. */
export const source = z.strictObject({
  title: described(printedText, '原本の名前', 'Title of the source document', {
    said: ['page', 'file', 'search'],
  }),
  publisher: described(printedText, '原本の発行者', 'Publisher of the source document', {
    said: ['page', 'file', 'search'],
  }),
  url: described(webAddress.optional(), '原本のアドレス', 'Address of the source document', {
    said: ['page', 'file'],
  }),
  date: described(calendarDate.optional(), '原本の公表日', 'Date of publication', { said: ['page', 'file'] }),
  note: described(printedText.optional(), '原本についての注記', 'A remark on the source', {
    said: ['page', 'file', 'search'],
  }),
});
