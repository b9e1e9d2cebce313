import { z } from 'zod';
import { described } from './described.ts';
import { calendarDate, identifier, printedName, printedText } from './printed-text.ts';

const proseSection = z.strictObject({
  id: described(identifier, '節のID（アドレスの # のうしろになる）', 'Id of the section; makes its anchor', {
    said: ['page'],
  }),
  title: described(printedName, '見出し', 'Heading', { said: ['page', 'search'] }),
  paragraphs: described(z.array(printedText).min(1), '文章（1段落1行）', 'Text, one paragraph each', {
    said: ['page', 'search'],
  }),
});

/** What a city says on a page whose other words come with the software: about the site, or its accessibility. */
export const prosePage = z.strictObject({
  id: described(
    z.enum(['about', 'accessibility'], {
      error: 'about（このサイトについて）か accessibility（アクセシビリティ）を書きます。',
    }),
    'どのページの文章か',
    'Page that the text stands on',
    { said: ['page'] },
  ),
  date: described(
    calendarDate.optional(),
    'いつ確かめた内容か',
    'Date on which the page was found to be true',
    { said: ['page'] },
  ),
  sections: described(z.array(proseSection).default([]), '節', 'Sections'),
});

/** A city's own text on one page. */
export type ProsePage = z.output<typeof prosePage>;
