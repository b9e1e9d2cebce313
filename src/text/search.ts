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

/** How much was found, to be read aloud. */
export function foundInWords(written: string, count: number, exact: boolean): string {
  if (count > 0) return `「${written}」は、${countInWords(count, exact)}あります。`;
  return `「${written}」は見つかりませんでした。短いことばや、ほかの言い方でためしてください。2つ以上のことばは、すべてが同じところにあるときだけ見つかります。下の一覧からも探せます。`;
}

/** How much there is of one kind: 12件. */
export function countInWords(count: number, exact: boolean): string {
  return `${exact ? '' : '最大'}${count}件`;
}

/** Asks for more of one kind: 指標をもっと見る（あと9件）. */
export function moreInWords(label: string, rest: number, exact: boolean): string {
  return `${label}をもっと見る（${exact ? '' : '最大で'}あと${rest}件）`;
}
