/**
 * A word in the one spelling in which names, places and values of an address are compared: full width and half width, capitals, hiragana
 * and katakana are the same, and spaces are nothing. The search of the whole site knows more (`search/folding.ts`); it is not used here,
 * because a file that both share is one more that its page has to ask for.
 */
export function plainSpelling(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s/gu, '')
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - toHiragana));
}

const toHiragana = 0x60;
