import { z } from 'zod';
import { isAbsenceWord } from './absence.ts';
import { composed, refusedCharacters } from './character.ts';
import { refuse, type RefusalContext } from './described.ts';
import { yearLimits } from './period.ts';
import { tooLong } from './too-long.ts';

/** How long one text may be: what a cell of a workbook holds (Excel: 32,767 characters), less the guard of a formula. */
const mostLetters = 32_000;

/** How long a name or a unit may be: several times the longest on any paper, and soon laid out wherever it stands. */
const longestName = 500;
const longestUnit = 50;

/** How many characters of one text are told to be none: where a whole page came out of a PDF, the first few say it all. */
const mostTold = 5;

/** What Windows takes for a device, whatever ending a file of that name has: no copy of the site could be kept there. */
const deviceName = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** How long an id may be, so that every file named after it fits any file system (255 bytes). */
const longestId = 80;

/**
 * Text as the sheet prints it: word for word, spelling and character widths kept; paragraphs are separated by a line feed.
 * White space around a paragraph is dropped, and so are empty lines. Empty text, and characters that nobody sees or that are
 * no characters, are refused.
 */
export const printedText = z
  .string()
  .transform((written, context) => {
    const lines = composed(written).split('\n');
    const text = lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n');
    if (text === '')
      refuse(context, written, '何も書かれていません。', '内容を書くか、この項目の行ごと消してください。');
    if (text.length > mostLetters) {
      refuse(
        context,
        written,
        `文章が長すぎます（${text.length} 文字。${mostLetters} 文字まで）。`,
        '段落に分けて書いてください。',
      );
    }
    for (const { reason, remedy } of refusedCharacters(text).take(mostTold))
      refuse(context, written, reason, remedy);
    return text;
  })
  .meta({ written: '文章' });

/**
 * Text that a sheet prints, in a field that says nothing where the paper has nothing: a word of an absence would be published as the
 * city's own, and is refused.
 */
export const sheetText = printedText.check(refuseAbsenceWord).meta({ written: '文章' });

function refuseAbsenceWord(context: RefusalContext & { value: string }): void {
  if (!isAbsenceWord(context.value)) return;
  refuse(
    context,
    context.value,
    `「${context.value}」は値や文章が無い理由の語で、ここに書くと、紙面のことばとして載ってしまいます。`,
    '紙面に何も無ければ、この項目の行ごと消してください。理由の語を書けるのは、表の値と、評価の absence と、様式の文章（texts の dash、blank、not_applicable、unplaced、not_published）と、担当課と担当の名前（unplaced だけ）です。',
  );
}

/** A name, a word or a heading: text that has one line wherever it stands, of up to 500 characters. */
export const printedName = printedText
  .transform((name, context) => {
    if (name.includes('\n')) {
      refuse(
        context,
        name,
        `「${name.split('\n', 1)[0] ?? ''}」のうしろで、行が分かれています。ここには1行で書きます。`,
        '次の行を、前の行につないでください。',
      );
    } else refuseLonger(context, name, '名前やことば', longestName);
    return name;
  })
  .meta({ written: '1行のことば' });

/** A name that a sheet prints, which is no word of an absence either. */
export const sheetName = printedName.check(refuseAbsenceWord).meta({ written: '1行のことば' });

/** A unit as the paper prints it: such a name of up to 50 characters. */
export const printedUnit = sheetName
  .transform((unit, context) => {
    refuseLonger(context, unit, '単位', longestUnit);
    return unit;
  })
  .meta({ written: '1行のことば' });

function refuseLonger(context: RefusalContext, written: string, what: string, longest: number): void {
  const told = tooLong(written, what, longest);
  if (told) refuse(context, written, ...told);
}

/** A name that stands in a list column of the data files, where a semicolon parts one name from the next. */
export const listedName = printedName
  .transform((name, context) => {
    if (name.includes(';')) {
      refuse(
        context,
        name,
        `「${name}」に半角のセミコロン（;）があります。データでは、名前と名前の区切りになる文字です。`,
        '2つの名前なら、分けて書いてください。1つの名前なら、全角の「；」にしてください。',
      );
    }
    return name;
  })
  .meta({ written: '1行のことば（半角の ; は使えません）' });

/**
 * An identifier that makes an address: lower-case ASCII letters, digits and single hyphens (`103-kpi-10`).
 * Chosen once and never used again for anything else (schema/README: ids are for ever). A name that some file system
 * cannot hold is refused, because files are named after it.
 */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: '英小文字・数字・ハイフンだけで書く決まりです。' })
  .check((context) => {
    if (deviceName.test(context.value)) {
      refuse(
        context,
        context.value,
        `「${context.value}」は、Windows がファイルの名前として受けつけない語です。IDはファイルの名前になります。`,
        `${context.value}-1 のように、別のIDにしてください。`,
      );
    }
    if (context.value.length <= longestId) return;
    refuse(
      context,
      context.value,
      `IDが長すぎます（${context.value.length} 文字。${longestId} 文字まで）。`,
      '短いIDにしてください。',
    );
  })
  .meta({ written: '英小文字・数字・ハイフン（例：`101-kpi-1`）' });

/** A calendar date, YYYY-MM-DD, in a year that anybody can mean. */
export const calendarDate = z.iso
  .date({ error: '日付は 2022-10-31 のように書きます。' })
  .check((context) => {
    const year = Number(context.value.slice(0, 4));
    if (!/^\d{4}-/.test(context.value) || (year >= yearLimits.first && year <= yearLimits.last)) return;
    refuse(
      context,
      context.value,
      `「${context.value}」は、このサイトで扱える日（${yearLimits.first}年から${yearLimits.last}年まで）ではありません。`,
      '年の書き間違いではないか、確かめてください。',
    );
  })
  .meta({ written: '日付（例：`"2026-05-01"`）' });

/** Yes or no, written `true` or `false`. */
export const yesOrNo = z
  .enum(['true', 'false'], { error: 'true（はい）か false（いいえ）のどちらかを書きます。' })
  .transform((word) => word === 'true')
  .meta({ written: '`true`（はい）か `false`（いいえ）' });

/** How a word is read: hiragana or katakana, so that words can be put in order and looked up by sound. */
export const reading = z
  .string()
  .transform((written, context) => {
    const kana = composed(written);
    if (!/^[ぁ-ゖァ-ヺー・ ]+$/u.test(kana)) {
      refuse(
        context,
        written,
        `読みがな「${written}」に、かなでない文字があります。`,
        'ひらがなかカタカナだけで書いてください。',
      );
    }
    return kana;
  })
  .meta({ written: 'ひらがなかカタカナ' });
