import type { Indicator, Measure, Project } from '../domain/publication/publication.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import { morphemesOf } from './morphemes.ts';
import { phrasesOf } from './phrases.ts';

/** A word of a text that is in the name of one thing of a measure and of no other. */
export interface NamedThing {
  word: string;
  /** The id of an indicator or a project. */
  id: string;
}

/** Shorter words name too many things. */
const shortest = 3;

/**
 * The indicators and projects of a measure that a text names: by their name, by an alias of the register, or by a phrase of the name
 * that no other thing of the measure has in its own (星空カフェ of 星空カフェの売上高, but 参加者数 only where one counts them).
 */
export function thingsNamed(text: string, { indicators, projects }: Measure): NamedThing[] {
  const words = [...indicators, ...projects].flatMap((thing) =>
    [...wordsFor(thing)].map((word) => ({ word, id: thing.id })),
  );
  return [...Map.groupBy(words, ({ word }) => word).values()].flatMap(([first, ...others]) =>
    first && others.length === 0 && text.includes(first.word) ? [first] : [],
  );
}

function wordsFor({ statements, reading }: Indicator | Project): Set<string> {
  const printed: readonly { printed: { name: string } }[] = statements;
  const names = new Set(printed.map(({ printed: { name } }) => name.replaceAll(/[（(].*?[）)]/gu, '')));
  const words = [...names, ...[...names].flatMap(phrasesOf).map(withoutParticle), ...reading.aliases];
  return new Set(words.filter((word) => Array.from(word).length >= shortest));
}

function withoutParticle(phrase: string): string {
  return phrase.replace(/[のをがにへとはでも、・]+$/u, '');
}

/**
 * The words by which a text may name the same thing as another one: nouns that stand together, joined (足もと灯, 移住相談), neither numbers
 * nor years, and none that the form itself has for what stands on every sheet.
 */
export function topicsOf(text: string, vocabulary: Vocabulary): string[] {
  const words: string[] = [];
  let isGoingOn = false;
  for (const { surface, partOfSpeech, partOfSpeechSubcategory1: kind = '' } of morphemesOf(text)) {
    const isNoun = (partOfSpeech === '名詞' && !unsaying.has(kind)) || partOfSpeech === '接頭詞';
    if (isNoun && isGoingOn) words[words.length - 1] = `${words.at(-1) ?? ''}${surface}`;
    else if (isNoun) words.push(surface);
    isGoingOn = isNoun;
  }
  const ofForm = Object.values(vocabulary).join('\n');
  return [...new Set(words)].filter(
    (word) =>
      Array.from(word).length >= shortest &&
      !/[\d０-９]|^\p{sc=Hiragana}+$/u.test(word) &&
      !ofForm.includes(word),
  );
}

/** Nouns that name nothing by themselves: this, thing, number, now. */
const unsaying = new Set(['代名詞', '非自立', '数', '副詞可能']);
