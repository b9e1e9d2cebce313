import { z } from 'zod';
import { described, refuse } from './described.ts';
import { identifier, printedText } from './printed-text.ts';

/** How a term is read: hiragana or katakana, so that terms can be put in order and looked up by sound. */
const reading = z.string().transform((written, context) => {
  if (!/^[ぁ-ゖァ-ヺー・ ]+$/u.test(written)) {
    refuse(
      context,
      written,
      `読みがな「${written}」に、かなでない文字があります。`,
      'ひらがなかカタカナだけで書いてください。',
    );
  }
  return written;
});

/** A hard word of the sheets, explained in words that everybody knows. */
const glossaryTerm = z.strictObject({
  id: described(
    identifier,
    '用語のID（アドレスになり、変えない）',
    'Term id; makes the address, never changes',
  ),
  term: described(printedText, '用語', 'The term'),
  reading: described(reading, '読みがな', 'How it is read'),
  short: described(printedText, '短い説明（1文）', 'What it means, in one sentence'),
  body: described(z.array(printedText).default([]), 'くわしい説明（1段落1行）', 'More, one paragraph each'),
  seeAlso: described(z.array(identifier).default([]), 'いっしょに読むとよい用語', 'Related terms'),
});

const glossaryGroup = z.strictObject({
  id: described(identifier, 'まとまりのID（変えない）', 'Group id; never changes'),
  title: described(printedText, 'まとまりの見出し', 'Heading of the group'),
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
