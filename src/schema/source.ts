import { z } from 'zod';
import { described } from './described.ts';
import { calendarDate, printedName, printedText } from './printed-text.ts';
import { webAddress } from './web-address.ts';

/** The document that a record was read from. What is not known about it is left out and said on the page. */
export const source = z.strictObject({
  title: described(printedName, '原本の名前', 'Title of the source document', {
    said: ['page', 'file', 'search'],
  }),
  publisher: described(printedName, '原本の発行者', 'Publisher of the source document', {
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
