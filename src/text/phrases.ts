import { morphemesOf, type Morpheme } from './morphemes.ts';

const opening = /^[「『（(〈《【［]/u;
const closing = /^[」』）)〉》】］、。・：，．！？ー〜～]/u;
/** What a line breaks within by its own rules, or not at all: numbers, Latin words, marks between them. */
const western = /^[\d０-９a-zA-Zａ-ｚＡ-Ｚ.,，．%％-]+$/u;

/**
 * A name cut where a line may end, by the words of a dictionary: no word is cut in two, and what leans on a word (particles,
 * endings, suffixes, counters, marks) stays with it. Joined again the phrases are the name, letter by letter. Not longer than
 * eight letters, it is one phrase.
 */
export function phrasesOf(name: string): readonly string[] {
  const known = cut.get(name) ?? cutOf(name);
  cut.set(name, known);
  return known;
}

// The name of a measure is a heading of its page and stands on those of everything under it.
const cut = new Map<string, readonly string[]>();

function cutOf(name: string): string[] {
  if (Array.from(name).length <= 8) return [name];
  const phrases: string[] = [];
  let before: Morpheme | undefined;
  for (const morpheme of morphemesOf(name)) {
    const last = phrases.at(-1);
    if (last === undefined || (before !== undefined && mayBreak(last, before, morpheme))) {
      phrases.push(morpheme.surface);
    } else phrases[phrases.length - 1] = `${last}${morpheme.surface}`;
    before = morpheme;
  }
  // What the dictionary leaves out, white space say, must not be lost.
  return phrases.join('') === name ? withoutLoneLetters(phrases) : [name];
}

function mayBreak(phrase: string, before: Morpheme, next: Morpheme): boolean {
  if (opening.test(next.surface)) return true;
  if (closing.test(next.surface) || opening.test(before.surface)) return false;
  if (western.test(before.surface) && western.test(next.surface)) return false;
  if (before.partOfSpeech === '接頭詞' || leans(next)) return false;
  // A number and what is counted are one; so is a word of katakana that the dictionary cuts.
  if (isNumber(before) || (/[ァ-ヴー]$/u.test(before.surface) && /^[ァ-ヴー]/u.test(next.surface)))
    return false;
  // Four ideographs are read as one word: 都市計画.
  if (/^\p{Script=Han}{1,3}$/u.test(phrase) && /^\p{Script=Han}+$/u.test(next.surface))
    return Array.from(phrase + next.surface).length > 4;
  // Where hiragana follows hiragana the dictionary may be wrong (長い｜すと), but for what follows a particle.
  const runsOn = /[ぁ-ゖ]$/u.test(before.surface) && /^[ぁ-ゖ]/u.test(next.surface);
  return Array.from(phrase).length > 1 && !(runsOn && before.partOfSpeech !== '助詞');
}

/** Whether a piece belongs to the word before it. */
function leans({ partOfSpeech = '', baseForm, partOfSpeechSubcategory1: kind = '' }: Morpheme): boolean {
  // 安心する is one word, although a dictionary has two.
  if (partOfSpeech === '動詞' && baseForm === 'する') return true;
  if (['助詞', '助動詞', '記号'].includes(partOfSpeech)) return true;
  return ['接尾', '非自立'].includes(kind);
}

function isNumber({ partOfSpeechSubcategory1, surface }: Morpheme): boolean {
  return partOfSpeechSubcategory1 === '数' || /[\d０-９]$/u.test(surface);
}

/** No phrase is a single letter: it goes with the phrase before it. */
function withoutLoneLetters(phrases: readonly string[]): string[] {
  const joined: string[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    if (last !== undefined && (Array.from(phrase).length === 1 || Array.from(last).length === 1))
      joined[joined.length - 1] = `${last}${phrase}`;
    else joined.push(phrase);
  }
  return joined;
}
