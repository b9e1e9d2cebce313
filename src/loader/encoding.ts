import { composed, refusedCharacters, type RefusedCharacter } from '../schema/character.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a file as a whole, or at a place in it; the file's name is added by the reader. */
export type Fault = Omit<Problem, 'file'>;

const saveAsUtf8 =
  '文字コードを UTF-8 にして保存し直してください（メモ帳なら「名前を付けて保存」の下の「エンコード」）。';

/**
 * The text of a file: UTF-8, with or without a byte order mark, in the composed spelling, without characters that no text may
 * hold (schema/README: text). They are found here with line and column, in whatever field, name or remark they stand.
 */
export function decode(bytes: Uint8Array): { text: string } | { faults: Fault[] } {
  const text = decodeAs('utf-8', bytes);
  if (text === undefined || notUnicode.test(text)) return { faults: [notUtf8(bytes, text)] };
  const faults = refusedCharacters(text, '\n\r\t')
    .map((refused) => refusal(text, refused))
    .take(mostTold)
    .toArray();
  return faults.length > 0 ? { faults } : { text: composed(text) };
}

/** How many characters of one file are told to be none: where a whole page came out of a PDF, the first few say it all. */
const mostTold = 5;

// UTF-16 without its mark has a NUL beside every letter, and JIS switches by escapes: both pass for UTF-8.
const notUnicode = /\u0000[^]\u0000|\u001b[$(][@-J]/u;

function decodeAs(encoding: string, bytes: Uint8Array, fatal = true): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array, asUtf8: string | undefined): Fault {
  const guess = encodingOf(bytes, asUtf8);
  return {
    ...(asUtf8 === undefined && !isUtf16(bytes) ? { line: firstLineThatIsNotUtf8(bytes), column: 1 } : {}),
    field: 'ファイル全体',
    reason: `文字コードが UTF-8 ではありません${guess === undefined ? '' : `（${guess} のようです）`}。`,
    remedy: saveAsUtf8,
  };
}

function encodingOf(bytes: Uint8Array, asUtf8: string | undefined): string | undefined {
  if (isUtf16(bytes)) return 'UTF-16';
  if (asUtf8 !== undefined) return 'JIS（ISO-2022-JP）';
  const likely = [
    { name: 'Shift_JIS', score: japanese(decodeAs('shift_jis', bytes, false)) },
    { name: 'EUC-JP', score: japanese(decodeAs('euc-jp', bytes, false)) },
  ].sort((a, b) => b.score - a.score);
  return likely.find(({ score }) => score > 0)?.name;
}

/** How much of a text is Japanese as people write it: what is read in a wrong encoding has half-width kana and garbled signs. */
function japanese(text = ''): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[ぁ-んァ-ヶー一-龠、。]/gu) - 2 * count(/[｡-ﾟ\ufffd\u0080-\u009f]/gu);
}

/** UTF-16 has a mark at its beginning, or a NUL beside every letter of ASCII; no text in another encoding has any. */
function isUtf16(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return marked || bytes.includes(0);
}

function firstLineThatIsNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    if (decodeAs('utf-8', bytes.subarray(start, next)) === undefined) return line;
    start = next;
  }
  return 1;
}

function refusal(text: string, { index, reason, remedy }: RefusedCharacter): Fault {
  const before = text.slice(0, index).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    field: 'ファイルの文字',
    reason,
    remedy,
  };
}
