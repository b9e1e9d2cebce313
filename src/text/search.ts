import type { Vocabulary } from '../domain/publication/vocabulary.ts';

/** What can be found, by its kind, in the order in which it is shown. */
export const recordKinds = [
  'measure',
  'indicator',
  'project',
  'sheet',
  'passage',
  'opinion',
  'question',
  'plan',
  'department',
  'term',
  'page',
] as const;

/** What each kind is called. */
export function recordKindLabels(vocabulary: Vocabulary): Record<(typeof recordKinds)[number], string> {
  const { measure, indicator, project, plan, goal, committee } = vocabulary;
  return {
    measure,
    indicator,
    project,
    sheet: 'シート',
    passage: 'シートの文章と注記',
    opinion: `${committee}の意見と回答`,
    question: '問いと答え',
    plan: `${plan}と${goal}`,
    department: '課',
    term: '用語',
    page: 'このサイトの説明と記録',
  };
}

/** What stands where the files of the index cannot be read. */
export const searchFailed =
  '検索に使うファイルを読み込めませんでした。通信をたしかめて、ページを読み込み直してください。下の一覧からも探せます。';

/** That only the beginning of a question was looked for. */
export function questionShortened(longest: number): string {
  return `ことばが長いので、はじめの${longest}文字で探しました。`;
}

/** How much was found, to be read aloud: 「移住」は、12件見つかりました。 */
export function foundInWords(written: string, count: number, exact: boolean): string {
  return `「${written}」は、${countInWords(count, exact)}見つかりました。`;
}

/** The same of what a question in a sentence asks about: 「移住」「理由」で探して、3件見つかりました。 */
export function askedInWords(words: readonly string[], count: number, exact: boolean): string {
  return `${quoted(words)}で探して、${countInWords(count, exact)}見つかりました。`;
}

/** That words in kana were looked for as other words, too. */
export function alsoReadAs(asked: string, others: readonly string[]): string {
  return `「${asked}」は、${quoted(others)}とも読んで探しました。`;
}

/** That nothing holds what was asked for. */
export function noneTogether(words: readonly string[]): string {
  return words.length === 1
    ? `${quoted(words)}は見つかりませんでした。`
    : `${quoted(words)}をすべてふくむものはありません。`;
}

/** What was looked for instead: words that look alike. */
export function nearInWords(words: readonly string[], count: number, exact: boolean): string {
  return `近いことば${quoted(words)}で探して、${countInWords(count, exact)}見つかりました。`;
}

/** What was looked for instead: some of the words. */
export function someInWords(words: readonly string[], count: number, exact: boolean): string {
  return `${quoted(words)}だけで探して、${countInWords(count, exact)}見つかりました。`;
}

/** Leads back to a word of the question that was not looked for. */
export function askedAlone(word: string): string {
  return `もとのことば「${word}」だけで探す`;
}

/** Leads to the list of everything where a word was taken for another. */
export const everythingInstead = 'ことばがちがうときは、一覧から探す';

/** That nothing was found. */
export function nothingFound(written: string): string {
  return `「${written}」は見つかりませんでした。`;
}

/** And that nothing was found near it. */
export const nothingNear =
  '近いことばでも探しましたが、ありませんでした。シートにない話は、このサイトにもありません。';

function quoted(words: readonly string[]): string {
  return words.map((word) => `「${word}」`).join('');
}

/** Stands before a name that is not the title, where it is the one that was found. */
export const otherName = 'ほかの呼び方：';

/** How much there is of one kind: 12件. */
export function countInWords(count: number, exact: boolean): string {
  return `${exact ? '' : '最大'}${count}件`;
}

/** Asks for more of one kind: 指標をもっと見る（あと9件）. */
export function moreInWords(label: string, rest: number, exact: boolean): string {
  return `${label}をもっと見る（${exact ? '' : '最大で'}あと${rest}件）`;
}
