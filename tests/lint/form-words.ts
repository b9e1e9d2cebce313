/**
 * What `src/` may not spell: the words that one city's form has for things, and 市 for whoever publishes. They are read from the forms
 * of every content folder of this project, so that a new city's words are held as soon as it is there.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A word that stands where it may not. */
export interface SpelledWord {
  file: string;
  /** From 1. */
  line: number;
  word: string;
}

/** What a form file may hold; nothing of it is checked here. */
interface WrittenForm {
  name?: string;
  words?: Record<string, string>;
  levels?: string[];
  sections?: { title?: string }[];
  texts?: { label: string }[];
  amounts?: { label: string }[];
  funding?: { sources?: { label: string }[] };
}

/** Whatever the forms of some content folders call things by: never their grades or the steps of their scales. */
export function wordsOfForms(root: string, folders: readonly string[]): string[] {
  const files = globSync(
    folders.map((folder) => `${folder}/forms/*.yaml`),
    { cwd: root },
  );
  const words = files
    .toSorted()
    .flatMap((file) => wordsOf(parse(readFileSync(join(root, file), 'utf8')) as WrittenForm));
  return [...new Set(words)];
}

function wordsOf({ name, words, levels, sections, texts, amounts, funding }: WrittenForm): string[] {
  const labels = [...(texts ?? []), ...(amounts ?? []), ...(funding?.sources ?? [])].map(
    ({ label }) => label,
  );
  const titles = (sections ?? []).flatMap(({ title }) => title ?? []);
  return [name ?? [], Object.values(words ?? {}), levels ?? [], titles, labels].flat();
}

/** The neutral words, as the rule lists them: 計画 plan · 政策目標 goal. */
export function neutralWordsIn(rule: string): string[] {
  const [, list = ''] = /## Neutral words\n[^:]*:([^.]*)\./.exec(rule) ?? [];
  return list.match(/(?:KPI|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])+/gu) ?? [];
}

/**
 * Words of forms that are everyday Japanese as well, and nothing that only one city says. Everybody has 目的 and その他; whoever would
 * forbid them here would forbid the language.
 */
export const plainWords = [
  '目標',
  '目的',
  '対象',
  '成果',
  '概要',
  '内容',
  '手段',
  '区分',
  'その他',
  '改善',
  '年度',
  '開始',
];

/** Whether a word is neutral: part of a neutral word, or made of neutral and plain words and what joins them. */
export function isNeutral(word: string, neutral: readonly string[]): boolean {
  const parts = [...neutral, ...plainWords].toSorted((a, b) => b.length - a.length).join('|');
  const joined = new RegExp(`^(?:${parts}|\\{year\\}|[のとや・、（）])+$`, 'u');
  return neutral.some((each) => each.includes(word)) || joined.test(word);
}

/**
 * 市 standing alone, for the publisher, who may be a 町, a 村 or a 県: not the end of a name, nor part of a word for all of them.
 * 市民 and 市役所 are words of a 市 as well.
 */
const publisherWord =
  /(?<=^|[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[のはがをにでともやか各同本当])市(?!区町村|町村|場|街|(?:・|、|, )町|（)/u;

/** Every place in a text where one of some words stands, each line once for each word. */
export function spelledIn(file: string, text: string, words: readonly string[]): SpelledWord[] {
  return text.split('\n').flatMap((line, index) => {
    const found = words.filter((word) => line.includes(word));
    const longest = found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
    const publisher = publisherWord.test(line) ? ['市'] : [];
    return [...longest, ...publisher].map((word) => ({ file, line: index + 1, word }));
  });
}
