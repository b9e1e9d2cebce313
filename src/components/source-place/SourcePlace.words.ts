import type { Observation } from '../../domain/observation/observation.ts';
import { columnLabel } from '../../text/column.ts';
import { periodInBrackets } from '../../text/period.ts';
import { roleLabel } from '../../text/role.ts';

/** What the place of a number in the original is called, and what is said of it. */
export const sourcePlaceWords = {
  title: '原本のどこ',
  close: '閉じる',
  text: '原本の文字',
  place: '場所',
  sheet: 'シート',
  alsoStatedBy: '同じ数を書いているシート',
  revisions: 'シートで変わった数',
  corrections: '訂正',
  noCorrections: 'ありません。',
};

/** What a statement is: 令和3年度 of an actual, else its role with its period: 目標値（令和6年度）. */
export function statementName(observation: Observation): string {
  const { role, period } = observation;
  return role === 'actual' && period !== undefined
    ? columnLabel({ ...observation, period })
    : `${roleLabel(observation)}${periodInBrackets(observation)}`;
}

/** On which pages of the original; nothing where that is not known: （2ページ、3ページ）. */
export function onPages(pages: readonly number[]): string {
  return pages.length === 0 ? '' : `（${pages.map((page) => `${page}ページ`).join('、')}）`;
}
