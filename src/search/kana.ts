import { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic';

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

/** A token as Lindera gives it, with the fields of its dictionary (IPADIC). */
interface LinderaToken {
  surface: string;
  reading?: string;
  baseForm?: string;
  partOfSpeech?: string;
  partOfSpeechSubcategory1?: string;
}

// The dictionary takes a fifth of a second to unfold and 150 MB to keep: it is opened when the first text is read.
let opened: { tokenize: (text: string) => LinderaToken[] } | undefined;

/**
 * The words of a text, with how they are read as far as a dictionary can guess. A guess is good enough to be found by, and never
 * to be shown: names of people and places are read as nobody would expect. It runs at build alone.
 */
export function tokensOf(text: string): Token[] {
  opened ??= open();
  return opened.tokenize(text).map((token) => {
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

function open(): NonNullable<typeof opened> {
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return { tokenize: (text) => tokenizer.tokenize(text) as LinderaToken[] };
}

function roleOf(partOfSpeech: string, kind: string): Token['role'] {
  if (partOfSpeech === '名詞') return ['数', '非自立', '代名詞'].includes(kind) ? 'joint' : 'noun';
  if (partOfSpeech === '接頭詞') return 'noun';
  if (partOfSpeech === 'UNK') return 'noun';
  return kind === '自立' ? 'other' : 'joint';
}
