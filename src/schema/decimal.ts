import { z } from 'zod';
import { absenceWords } from './absence.ts';
import { refuse } from './described.ts';

const plainNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** How many digits a number may have: more than that no spreadsheet and no JSON reader keeps (IEEE 754 double precision). */
const mostDigits = 15;

/**
 * An exact decimal number as a string: `-61`, `1450173`, `28.6`. Never a float, so that 28.6 stays 28.6 and 1.50
 * keeps its last digit. Read as people write it: full-width digits, ▲ △ − for minus, thousands commas. Nothing else is
 * folded: ①, ² and ※1 are never digits.
 */
export const decimal = z.string().transform((written, context) => {
  const plain = folded(written);
  if (!plainNumber.test(plain)) {
    refuse(context, written, ...whyNot(plain, written));
    return z.NEVER;
  }
  const number = canonical(plain.replaceAll(',', ''));
  if (number.replaceAll(/\D/g, '').replace(/^0+(?=.)/, '').length > mostDigits) {
    refuse(
      context,
      written,
      `「${written}」は、けた数が多すぎます（${mostDigits}けたまで）。`,
      '紙面の数と、単位を確かめてください。',
    );
  }
  return number;
});

/** The largest count or printed number that is read; a larger one is a slip of the pen. */
const largestCount = 999_999;

/** A whole number of at least zero (`1`, `12`), as a JavaScript number: counts and printed ordinals. */
export const wholeNumber = decimal.transform((number, context) => {
  if (!/^\d+$/.test(number) || Number(number) > largestCount) {
    refuse(
      context,
      number,
      `「${number}」は 0 から ${largestCount.toLocaleString('en')} までの整数ではありません。`,
      '1、2、3 のような整数で書いてください。',
    );
  }
  return Number(number);
});

/** A whole number of at least one: pages and other things that are counted from the first. */
export const ordinal = wholeNumber.transform((number, context) => {
  if (number < 1) refuse(context, number, '1 から数える番号です。', '1、2、3 のような整数で書いてください。');
  return number;
});

/** A share in percent: 0 to 100. */
export const share = decimal.transform((number, context) => {
  if (Number(number) < 0 || Number(number) > 100) {
    refuse(
      context,
      number,
      `割合が ${number} % です。割合は 0 から 100 までです。`,
      '紙面と見比べて、割合を直してください。',
    );
  }
  return number;
});

function folded(written: string): string {
  return written
    .trim()
    .replaceAll(/[０-９，．＋－]/gu, (each) => String.fromCodePoint((each.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/^[▲△−‐–—]/u, '-');
}

function canonical(plain: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^([-+]?)(\d+)(\.\d+)?$/.exec(plain) ?? [];
  const digits = whole.replace(/^0+(?=\d)/, '') + fraction;
  return sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

function whyNot(plain: string, written: string): [reason: string, remedy: string] {
  if (/^[-―ー–—]+$/u.test(plain)) {
    return [`「${written}」は数ではありません。`, `値が無い理由を語で書いてください（${absenceWords}）。`];
  }
  if (/^[-+]?[\d,]+(?:\.\d+)?[^\d\s,.]+/u.test(plain)) {
    return [
      `「${written}」は数のうしろに文字が付いています。`,
      '数だけを書き、単位は unit に書いてください。「50人以上」のように印刷された語は text に、注の番号は note に書きます。',
    ];
  }
  if (/^[-+]?[\d,]+(\.\d+)?$/.test(plain)) {
    return [
      `「${written}」は、けた区切りのカンマの位置が正しくありません。`,
      '1,475,683 のように3けたごとに打つか、カンマをすべて取ってください。',
    ];
  }
  return [
    `「${written}」は数として読めません。`,
    '-61 や 1,475,683 のように、数だけを書いてください。「策定済」のような語が印刷されているときは、text に書きます。',
  ];
}
