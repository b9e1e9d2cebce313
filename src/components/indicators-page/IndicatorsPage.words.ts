import type { IndicatorListing, ListedIndicators } from '../../domain/publication/indicator-listing.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { things } from '../../text/counting.ts';
import { periodLabel } from '../../text/period.ts';

/** What stands where a sheet states no value or no target: 実績値の記載なし. */
export function notStated(word: string): string {
  return `${word}の記載なし`;
}

/** How many: 2,000の指標. */
export function indicatorCount(count: number, { indicator }: Vocabulary): string {
  return `${things(count)}の${indicator}`;
}

/** How many of what: シートにのっている数字です。施策の指標が96、事業の指標が1,904あります。 */
export function indicatorsExtent(
  { ofMeasures, ofProjects }: IndicatorListing,
  { measure, project, indicator }: Vocabulary,
): string {
  const parts = [
    ...(ofMeasures > 0 ? [`${measure}の${indicator}が${things(ofMeasures)}`] : []),
    ...(ofProjects > 0 ? [`${project}の${indicator}が${things(ofProjects)}`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('、')}あります。`;
}

/** In which order they stand, and what is behind each measure. */
export function indicatorOrder(
  { holds }: Pick<IndicatorListing, 'holds'>,
  { measure, indicator, target }: Vocabulary,
): string {
  const order = 'シートの順です。';
  if (holds === 'none') return `${order}${measure}のページに、${indicator}の値と${target}があります。`;
  return `${order}値は、登録したシートにある最後の年度のものです。`;
}

/** The indicators of a measure's projects together: 事業の指標 81. */
export function ofProjectsCount(
  { ofProjects }: ListedIndicators,
  { project, indicator }: Vocabulary,
): string {
  return `${project}の${indicator} ${things(countOfProjects({ ofProjects }))}`;
}

/** How many indicators the projects of a measure have. */
function countOfProjects({ ofProjects }: Pick<ListedIndicators, 'ofProjects'>): number {
  return ofProjects.reduce((sum, { indicators }) => sum + indicators.length, 0);
}

/** Where no indicator of a project has a letter. */
export function unratedProjects({ project, indicator }: Vocabulary): string {
  return `${project}の${indicator}には、評価がついていません。`;
}

/** Leads back to all of them: 2,000の指標の一覧へ. */
export function toAllIndicators(
  { ofMeasures, ofProjects }: IndicatorListing,
  vocabulary: Vocabulary,
): string {
  return `${indicatorCount(ofMeasures + ofProjects, vocabulary)}の一覧へ`;
}

/** The fields by which indicators are narrowed, and the heads of what is found. */
export const indicatorFields = {
  name: ({ indicator }: Vocabulary): string => `${indicator}の名前`,
  kind: '種類',
  letter: '評価',
  value: '値',
};

/** Whether an indicator has a number of the newest year of all. */
export function valueStates(newest: number): Record<'new' | 'old' | 'none', string> {
  return {
    new: `${periodLabel(`FY${newest}`)}の値がある`,
    old: '前の年度の値だけ',
    none: '数の値がない',
  };
}

/** The name of a field of letters in the address: `letter`, or `letter-reached` where there are several axes. */
export function letterKey(axis: string, several: boolean): string {
  return several ? `letter-${axis}` : 'letter';
}
