import { z } from 'zod';
import { refuse } from './described.ts';

const plainNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * An exact decimal number as a string: `-61`, `1450173`, `28.6`. Never a float, so that 28.6 stays 28.6 and 1.50
 * keeps its last digit. Read as people write it: full-width digits, ▲ △ − for minus, thousands commas.
 */
export const decimal = z.string().transform((written, context) => {
  const plain = written
    .normalize('NFKC')
    .trim()
    .replace(/^[▲△−‐–—]/u, '-');
  if (plainNumber.test(plain)) return canonical(plain.replaceAll(',', ''));
  const [reason, remedy] = whyNot(plain, written);
  refuse(context, written, reason, remedy);
  return z.NEVER;
});

/** A whole number of at least zero (`1`, `12`), as a JavaScript number: counts and printed ordinals. */
export const wholeNumber = decimal.transform((number, context) => {
  if (!/^\d+$/.test(number)) {
    refuse(
      context,
      number,
      `「${number}」は 0 以上の整数ではありません。`,
      '1、2、3 のような整数で書いてください。',
    );
  }
  return Number(number);
});

function canonical(plain: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^([-+]?)(\d+)(\.\d+)?$/.exec(plain) ?? [];
  const digits = whole.replace(/^0+(?=\d)/, '') + fraction;
  return sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

function whyNot(plain: string, written: string): [reason: string, remedy: string] {
  if (/^[-―ー–—]+$/u.test(plain)) {
    return [
      `「${written}」は数ではありません。`,
      '値が無い理由を語で書いてください（「-」の印刷は dash、中止は cancelled、対象外は not_applicable、未決算は not_settled、非公表は not_published、欄が特定できないときは unplaced）。',
    ];
  }
  if (/^[-▲△−]?[\d,.]+\s*[^\d\s,.]+/u.test(plain)) {
    return [
      `「${written}」は数のうしろに文字が付いています。`,
      '数だけを書き、単位は unit（金額は moneyUnit）に書いてください。',
    ];
  }
  if (/^[-+]?[\d,]+(\.\d+)?$/.test(plain)) {
    return [
      `「${written}」は、けた区切りのカンマの位置が正しくありません。`,
      '1,475,683 のように3けたごとに打つか、カンマをすべて取ってください。',
    ];
  }
  return [`「${written}」は数として読めません。`, '-61 や 1,475,683 のように、数だけを書いてください。'];
}
