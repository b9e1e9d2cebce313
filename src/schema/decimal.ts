import { z } from 'zod';
import { absenceWords } from './absence.ts';
import { refuse } from './described.ts';
import { beginning } from './too-long.ts';

const plainNumber = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** How many digits a number may have: more than that no spreadsheet and no JSON reader keeps (IEEE 754 double precision). */
const mostDigits = 15;

/** How many decimals a number may have. */
const mostDecimals = 15;

/** What to type where something else than a number stands, in the words of the place: a cell has other ways out than a share. */
interface NumberRemedies {
  /** For a stroke alone. */
  stroke: string;
  /** For a number with its unit or a mark behind it. */
  unit: string;
  /** For a word. */
  word: (written: string) => string;
}

const remediesOfAll: NumberRemedies = {
  stroke: '数を書いてください。紙面に数が無ければ、この項目の行ごと消してください。',
  unit: '単位や注の印を取り、数だけを書いてください。',
  word: () => '-61 や 1,475,683 のように、数だけを書いてください。',
};

/**
 * An exact decimal number as a string: `-61`, `1450173`, `28.6`. Never a float, so that 28.6 stays 28.6 and 1.50
 * keeps its last digit. Read as people write it: full-width digits, ▲ △ − for minus, thousands commas. Nothing else is
 * folded: ①, ² and ※1 are never digits.
 */
export const decimal = numberWith(remediesOfAll).meta({ written: '数（例：`1,475,683`、`▲61`、`28.6`）' });

/** The number of a cell, which may have a word or a reason instead. */
export const cellNumber = numberWith({
  stroke: `値が無い理由を語で書いてください（${absenceWords}）。`,
  unit: '数だけを書いてください。単位は unit に、注の番号は note に書きます。「50人以上」のように印刷された語は、{ value: 50, text: 50人以上 } や { text: 5未満 } のように text に書けます。',
  word: (written) => {
    if (wordsOfNothing.test(written))
      return `「-」と印刷されているなら dash、何も印刷されていないなら blank と書いてください（${absenceWords}）。`;
    const reason = absenceOfWord(written);
    // A cell written short is never held to a number where it has such a word: this one stands behind `value:`.
    if (reason === written) return `value のかわりに、absence: ${reason} と書いてください。`;
    if (reason === written.normalize('NFKC').toLowerCase())
      return `「${reason}」と、半角の小文字で書いてください（value: のうしろなら、absence: ${reason} と書きます）。`;
    const shown = beginning(written);
    return reason === undefined
      ? `数だけを書いてください。「${shown}」と印刷されているときは、{ text: ${shown} } のように text に書きます。値が無い理由は語で書きます（${absenceWords}）。`
      : `「${shown}」は ${reason} と書いてください。印刷された語も残すなら、{ absence: ${reason}, text: ${shown} } と書きます。`;
  },
}).meta({ written: '数（例：`1,475,683`、`▲61`、`28.6`）' });

function numberWith(remedies: NumberRemedies) {
  return z.string().transform((written, context) => {
    const plain = folded(written);
    if (!plainNumber.test(plain)) {
      refuse(context, written, ...whyNot(plain, written.trim(), remedies));
      return z.NEVER;
    }
    const number = canonical(plain.replaceAll(',', ''));
    const [whole = '', decimals = ''] = number.replace('-', '').split('.');
    if (`${whole}${decimals}`.replace(/^0+(?=.)/, '').length > mostDigits || decimals.length > mostDecimals) {
      refuse(
        context,
        written,
        `「${beginning(written.trim())}」は、けた数が多すぎます（${mostDigits}けたまで）。`,
        '紙面の数と、単位を確かめてください。',
      );
    }
    return number;
  });
}

/** The largest count or printed number that is read; a larger one is a slip of the pen. */
const largestCount = 999_999;

/** A whole number of at least zero (`1`, `12`), as a JavaScript number: counts and printed ordinals. */
export const wholeNumber = decimal
  .transform((number, context) => {
    if (!/^\d+$/.test(number) || Number(number) > largestCount) {
      refuse(
        context,
        number,
        `「${number}」は 0 から ${largestCount.toLocaleString('en')} までの整数ではありません。`,
        '1、2、3 のような整数で書いてください。',
      );
    }
    return Number(number);
  })
  .meta({ written: '0 以上の整数' });

/** A whole number of at least one: pages and other things that are counted from the first. */
export const ordinal = wholeNumber
  .transform((number, context) => {
    if (number < 1)
      refuse(context, number, '1 から数える番号です。', '1、2、3 のような整数で書いてください。');
    return number;
  })
  .meta({ written: '1 以上の整数' });

/** How often something stands on a paper: at least once. */
export const times = wholeNumber
  .transform((number, context) => {
    if (number < 1) {
      refuse(
        context,
        number,
        '0 回では、紙面に印刷されていないことになります。',
        '紙面にある回数を書くか、印刷されていない数なら、数ごと消してください。',
      );
    }
    return number;
  })
  .meta({ written: '1 以上の整数' });

/** A share in percent: 0 to 100. */
export const share = numberWith({
  ...remediesOfAll,
  stroke: '紙面の割合を、28.6 のように数だけで書いてください。',
  unit: '％ や印を付けずに、28.6 のように数だけを書いてください。',
  word: () => '割合は 28.6 のように数だけで書きます。紙面に割合の無い段階は、段階ごと消してください。',
})
  .transform((number, context) => {
    if (Number(number) < 0 || Number(number) > 100) {
      refuse(
        context,
        number,
        `割合が ${number} % です。割合は 0 から 100 までです。`,
        '紙面と見比べて、割合を直してください。',
      );
    }
    return number;
  })
  .meta({ written: '0 から 100 までの数（％は付けません）' });

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

function whyNot(
  plain: string,
  written: string,
  { stroke, unit, word }: NumberRemedies,
): [reason: string, remedy: string] {
  const shown = beginning(written);
  if (written === '') return ['何も書かれていません。', word('')];
  if (strokes.test(plain)) return [`「${shown}」は数ではありません。`, stroke];
  const [other] = otherDigit.exec(plain) ?? [];
  if (other !== undefined) {
    return [
      `「${shown}」の「${other}」は、数字として読みません。`,
      `${unit.startsWith('数だけ') ? '' : 'ふつうの数字（0～9）で書いてください。'}${unit}`,
    ];
  }
  if (/^[-+]?[\d.,]+e[-+]?\d+$/i.test(plain)) {
    return [
      `「${shown}」は、表計算ソフトの省略した書き方（指数）です。`,
      '1,230,000 のように、すべてのけたを書いてください。',
    ];
  }
  if (/^[-+▲△]?[\s\u3000]*\d[\d.,\s\u3000]*$/u.test(plain) && /[\s\u3000]/u.test(plain)) {
    return [
      `「${shown}」は、数の中に空白があります。`,
      '空白を取り、-61 や 1,475,683 のように書いてください。',
    ];
  }
  if (/^[-+]?\d[\d.,]*[、。・][\d.,、。・]*$/u.test(plain)) {
    return [
      `「${shown}」は、数の中に「、」「。」「・」があります。`,
      'けた区切りはカンマ（1,475,683）、小数点はピリオド（28.6）で書いてください。',
    ];
  }
  if (/^[-+]?[\d,]+(?:\.\d+)?[^\d\s,.]+/u.test(plain))
    return [`「${shown}」は数のうしろに文字が付いています。`, unit];
  if (/^[-+]?[\d,]+(\.\d+)?$/.test(plain)) {
    return [
      `「${shown}」は、けた区切りのカンマの位置が正しくありません。`,
      '1,475,683 のように3けたごとに打つか、カンマをすべて取ってください。',
    ];
  }
  if (/^[-+]?\.\d+$/.test(plain))
    return [
      `「${shown}」は数として読めません。`,
      `${plain.replace('.', '0.')} のように、点の前の 0 も書いてください。`,
    ];
  return [`「${shown}」は数として読めません。`, word(written)];
}

// Every stroke that looks like the printed 「-」, whatever key gives it; and digits of any other kind than 0–9.
const strokes = /^[-\p{Pd}−ーｰ─━]+$/u;
const otherDigit = /(?![0-9])[\p{Nd}\p{No}]/u;

/** What papers print where there is no number, by the word of the content that says so. */
const wordsOfAbsence: Record<string, readonly string[]> = {
  dash: ['ハイフン'],
  blank: ['空欄', '空白', '未記入', '記載なし'],
  cancelled: ['中止', '中止した', '開催中止', '実施せず', '未実施'],
  not_applicable: ['対象外', '該当なし', '該当無し'],
  not_published: ['非公表', '非公開', '未公表'],
  suppressed: ['秘匿', 'x', 'X', 'χ'],
  unplaced: ['欄未特定', '不明'],
};

/** What other programs write for nothing, which says neither that a cell is blank nor that a stroke is printed in it. */
const wordsOfNothing = /^(~|null|nil|none|n\/a|na|nan|undefined)$/i;

function absenceOfWord(written: string): string | undefined {
  const plain = written.normalize('NFKC').toLowerCase();
  if (Object.hasOwn(wordsOfAbsence, plain)) return plain;
  return Object.entries(wordsOfAbsence).find(([, words]) => words.includes(written))?.[0];
}
