import type { Problem } from './problem.ts';

/** What is wrong with a file as a whole, or at a place in it; the file's name is added by the reader. */
export type Fault = Omit<Problem, 'file'>;

// C0 and C1 controls save tab and line ends, line separators, a byte order mark in the middle, and the replacement character.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd]/gu;
const saveAsUtf8 =
  '文字コードを UTF-8 にして保存し直してください（メモ帳なら「名前を付けて保存」の下の「エンコード」）。';

/** The text of a file: UTF-8, with or without a byte order mark, without control characters. */
export function decode(bytes: Uint8Array): { text: string } | { faults: Fault[] } {
  const text = decodeAs('utf-8', bytes);
  if (text === undefined) return { faults: [notUtf8(bytes)] };
  const faults = [...text.matchAll(forbidden)].map(({ 0: character, index }) =>
    forbiddenCharacter(text, character, index),
  );
  return faults.length > 0 ? { faults: faults.slice(0, 5) } : { text };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array): Fault {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16)
    return {
      field: 'ファイル全体',
      reason: '文字コードが UTF-8 ではありません（UTF-16 のようです）。',
      remedy: saveAsUtf8,
    };
  const guess = decodeAs('shift_jis', bytes) === undefined ? '' : '（Shift_JIS のようです）';
  return {
    line: firstLineThatIsNotUtf8(bytes),
    column: 1,
    field: 'ファイル全体',
    reason: `文字コードが UTF-8 ではありません${guess}。`,
    remedy: saveAsUtf8,
  };
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

function forbiddenCharacter(text: string, character: string, index: number): Fault {
  const before = text.slice(0, index).split('\n');
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    field: 'ファイルの文字',
    reason:
      character === '\ufffd'
        ? '文字化けした文字（�）が入っています。'
        : `目に見えない制御文字（U+${code}）が入っています。`,
    remedy: 'その位置の文字を消して、打ち直してください。',
  };
}
