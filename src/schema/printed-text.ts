import { z } from 'zod';
import { refuse } from './described.ts';

// C0 and C1 controls, save the line feed that separates paragraphs.
const controlCharacter = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/u;

/** How long one text may be: what a cell of a workbook holds (Excel: 32,767 characters), less the guard of a formula. */
const mostLetters = 32_000;

/** How long an id may be, so that every file named after it fits any file system (255 bytes). */
const longestId = 80;

/**
 * Text as the sheet prints it: word for word, spelling and character widths kept; paragraphs are separated by a
 * line feed. Leading and trailing white space is dropped. Empty text and control characters are refused.
 */
export const printedText = z.string().transform((text, context) => {
  const trimmed = text.trim();
  if (trimmed === '')
    refuse(context, text, '何も書かれていません。', '内容を書くか、この項目の行ごと消してください。');
  if (trimmed.length > mostLetters) {
    refuse(
      context,
      text,
      `文章が長すぎます（${trimmed.length} 文字。${mostLetters} 文字まで）。`,
      '段落に分けて書いてください。',
    );
  }
  if (controlCharacter.test(trimmed)) {
    refuse(context, text, '目に見えない制御文字が入っています。', 'その部分を消して、打ち直してください。');
  }
  return trimmed;
});

/**
 * An identifier that makes an address: lower-case ASCII letters, digits and single hyphens (`103-kpi-10`).
 * Chosen once and never used again for anything else (DESIGN: ids are for ever, codes are not).
 */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: '英小文字・数字・ハイフンだけで書く決まりです。' })
  .check((context) => {
    if (context.value.length <= longestId) return;
    refuse(
      context,
      context.value,
      `IDが長すぎます（${context.value.length} 文字。${longestId} 文字まで）。`,
      '短いIDにしてください。',
    );
  });

/** An address on the web, with https:// or http://. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'https:// で始まる正しいアドレスではありません。',
});

/** A calendar date, YYYY-MM-DD. */
export const calendarDate = z.iso.date({ error: '日付は 2022-10-31 のように書きます。' });

/** Yes or no, written `true` or `false`. */
export const yesOrNo = z
  .enum(['true', 'false'], { error: 'true（はい）か false（いいえ）のどちらかを書きます。' })
  .transform((word) => word === 'true');

/** How a word is read: hiragana or katakana, so that words can be put in order and looked up by sound. */
export const reading = z.string().transform((written, context) => {
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
