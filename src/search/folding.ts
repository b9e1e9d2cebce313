import { kanjiLookedFor } from './kanji-variants.ts';

/** A text in the spelling that is searched, and where each of its characters came from. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where the written character that gave it begins; one more at the end, the length written. */
  places: number[];
}

/**
 * Brings a text into the one spelling in which the index is written and questions are asked: full width and half width,
 * hiragana and katakana, small and large kana, capitals, old and new forms of a kanji (kanji-variants.ts), and the many strokes
 * that look like a dash are the same; a stroke that makes a vowel long (ホームページ, コンピューター), spaces and commas
 * (1,000) are nothing, and so is what only chooses the form of a kanji (a variation selector) or is not seen at all. The index
 * and the browser must both use this very function: a site that cuts or spells words differently on its two sides finds
 * nothing where something stands.
 */
export function fold(written: string): string {
  return foldWithPlaces(written).text;
}

/** The same, remembering where everything stood, so that a place found can be marked in the text as it is written. */
export function foldWithPlaces(written: string): Folded {
  let text = '';
  const places: number[] = [];
  for (const { 0: character, index } of written.matchAll(characters)) {
    if (longVowel.test(character) && endsInKana.test(text)) continue;
    const folded = foldCharacter(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) places.push(index);
  }
  places.push(written.length);
  return { text, places };
}

/** A character with the marks that belong to it: か and ゛ are one, in half width too. */
const characters = /[^][\p{M}\uFF9E\uFF9F]*/gu;

const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const strokes = /[ー‐‑‒–—―−~〜]/g;
const stroke = '-';
const longVowel = /^[ーｰ]$/u;
const endsInKana = /[ァ-ヺ]$/u;
const hiragana = /[ぁ-ゖゝゞ]/g;
const toKatakana = 0x60;
/** Each before what it is the same as: small kana, and two that sound alike. */
const kanaVariants = /[ァィゥェォッャュョヮヵヶヂヅ]/g;
const kanaLookedFor = new Map(
  Array.from(
    'ァアィイゥウェエォオッツャヤュユョヨヮワヵカヶケヂジヅズ'.matchAll(/(.)(.)/gu),
    ([, small = '', large = '']) => [small, large],
  ),
);

// A few thousand characters are all that a city writes with, and each stands in its texts many times.
const spellings = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = spellings.get(character) ?? spelled(character);
  spellings.set(character, known);
  return known;
}

function spelled(character: string): string {
  return character
    .replaceAll(unseen, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s,]/g, '')
    .replaceAll(strokes, stroke)
    .replaceAll(hiragana, (kana) => String.fromCharCode(kana.charCodeAt(0) + toKatakana))
    .replaceAll(kanaVariants, (kana) => kanaLookedFor.get(kana) ?? kana)
    .replaceAll(/\p{sc=Han}/gu, kanjiLookedFor);
}
