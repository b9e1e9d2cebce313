import { z } from 'zod';
import { described } from './described.ts';
import { identifier, listedName, printedName, printedText, reading } from './printed-text.ts';

/** A hard word of the sheets, explained in words that everybody knows. */
const glossaryTerm = z.strictObject({
  id: described(
    identifier,
    '用語のID（アドレスになり、変えない）',
    'Term id; makes the address, never changes',
    { said: ['page'] },
  ),
  term: described(printedName, '用語', 'The term', { said: ['page', 'search'] }),
  reading: described(reading, '読みがな', 'How it is read', { said: ['page', 'search'] }),
  aliases: described(
    z.array(listedName).optional(),
    'ほかの呼び方（検索に使う）',
    'Other words that people use for it, for the search',
    { said: ['search'] },
  ),
  short: described(printedText, '短い説明（1文）', 'What it means, in one sentence', {
    said: ['page', 'search'],
  }),
  body: described(z.array(printedText).default([]), 'くわしい説明（1段落1行）', 'More, one paragraph each', {
    said: ['page', 'search'],
  }),
  seeAlso: described(z.array(identifier).default([]), 'いっしょに読むとよい用語', 'Related terms', {
    said: ['page'],
  }),
});

const glossaryGroup = z.strictObject({
  id: described(identifier, 'まとまりのID（変えない）', 'Group id; never changes', { said: ['page'] }),
  title: described(printedName, 'まとまりの見出し', 'Heading of the group', { said: ['page'] }),
  terms: described(z.array(glossaryTerm).min(1), '用語', 'Terms'),
});

/** A glossary file: groups of terms in the order in which they are shown. A city may split it into as many files as it likes. */
export const glossary = z.strictObject({
  groups: described(z.array(glossaryGroup).min(1), '用語のまとまり', 'Groups of terms'),
});

/** Some terms under a heading. */
export type GlossaryGroup = z.output<typeof glossaryGroup>;
/** A term with its explanation. */
export type GlossaryTerm = z.output<typeof glossaryTerm>;
