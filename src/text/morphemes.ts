import { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic';

/** A piece of a text as Lindera gives it, with the fields of its dictionary (IPADIC). */
export interface Morpheme {
  surface: string;
  reading?: string;
  baseForm?: string;
  partOfSpeech?: string;
  partOfSpeechSubcategory1?: string;
}

// The dictionary takes a fifth of a second to unfold and 150 MB to keep: it is opened when the first text is read.
let opened: { tokenize: (text: string) => Morpheme[] } | undefined;

/** A text cut into the pieces that a dictionary knows. It runs at build alone. */
export function morphemesOf(text: string): Morpheme[] {
  opened ??= open();
  return opened.tokenize(text);
}

function open(): NonNullable<typeof opened> {
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return { tokenize: (text) => tokenizer.tokenize(text) as Morpheme[] };
}
