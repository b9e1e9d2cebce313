import { morphemesOf } from '../text/morphemes.ts';

/** A word of a text as a dictionary cuts it. */
export interface Token {
  /** As it is written. */
  surface: string;
  /** How it is read, in katakana; as it is written where the dictionary does not know. */
  reading: string;
  /** The form under which a dictionary has it: 暗い of 暗く. */
  base: string;
  /**
   * `noun` a word that may be looked for and stands before others to make a longer one · `other` a verb or an adjective that
   * may be looked for · `joint` what stands between words: particles, endings, numbers, marks.
   */
  role: 'noun' | 'other' | 'joint';
}

/**
 * The words of a text, with how they are read as far as a dictionary can guess. A guess is good enough to be found by, and never
 * to be shown: names of people and places are read as nobody would expect. It runs at build alone.
 */
export function tokensOf(text: string): Token[] {
  return morphemesOf(text).map((token) => {
    const { surface, partOfSpeech = '', partOfSpeechSubcategory1 = '' } = token;
    const known = (word: string | undefined) => (word === undefined || word === '*' ? surface : word);
    return {
      surface,
      reading: known(token.reading),
      base: known(token.baseForm),
      role: roleOf(partOfSpeech, partOfSpeechSubcategory1),
    };
  });
}

function roleOf(partOfSpeech: string, kind: string): Token['role'] {
  if (partOfSpeech === '名詞') return ['数', '非自立', '代名詞'].includes(kind) ? 'joint' : 'noun';
  if (partOfSpeech === '接頭詞') return 'noun';
  if (partOfSpeech === 'UNK') return 'noun';
  return kind === '自立' ? 'other' : 'joint';
}
