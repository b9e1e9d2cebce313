import type { Site } from '../schema/site.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import { things } from './counting.ts';
import { readableNumber } from './number.ts';

/** The words of the page of search and of its field. */
export const searchWords = {
  title: 'ことばで探す',
  kicker: '検索',
  lead: 'このサイトのすべてのことばから探せます。ひらがなでも、「移住は増えてる？」のような文でも、「H30」のような年でも探せます。ことばを空白で区切ると、すべてをふくむものを先に探します。',
  label: 'ことばで探す',
  word: '探すことば',
  button: '探す',
  examples: '例：',
  results: '見つかったもの',
  kinds: '見つかったものの種類',
  without: 'このページの検索には JavaScript が要ります。下の一覧から選んでください。',
};

/** One sentence for search results. */
export function searchDescription({ municipality }: Site, { measure }: Vocabulary): string {
  return `${municipality.name}の${measure}のシートを、ふだんのことばで探せます。ひらがなでも、文でも、年でも探せます。`;
}

/** The words of the list that stands below. */
export const everythingWords = {
  title: '一覧から探す',
  lead: 'このサイトのページを、すべて並べました。',
};

/** The words of the ways that stand where nothing was found. */
export const otherWays = {
  title: 'ほかの探し方',
  measures: ({ measure }: Vocabulary) => `${measure}の一覧から探す`,
  projects: (count: number, { project }: Vocabulary) => `${things(count)}の${project}の一覧から探す`,
  indicators: (count: number, { indicator }: Vocabulary) => `${things(count)}の${indicator}の一覧から探す`,
  glossary: '用語集で調べる',
  contact: (label: string) => `たずねる：${label}`,
};

/** Leads to a list that is too long to stand here: 指標1,204件の一覧. */
export function wholeList(label: string, count: number): string {
  return `${label}${readableNumber(String(count))}件の一覧`;
}
