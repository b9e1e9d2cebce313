import { described, type Outlet } from './described.ts';
import { printedName, printedText } from './printed-text.ts';

/** A name, a unit or a label in English, beside the one that the paper prints. Where it is left out, the Japanese one stands. */
export function inEnglish(ja: string, en: string, said: readonly Outlet[] = ['page', 'file']) {
  return described(printedName.optional(), `${ja}（英語）`, `${en}, in English`, { said });
}

/** An explanation of ours in English. */
export function explainedInEnglish(said: readonly Outlet[] = ['page']) {
  return described(
    printedText.optional(),
    'やさしい説明（英語、当サイトの言葉）',
    'Plain explanation in our own words, in English',
    { said },
  );
}
