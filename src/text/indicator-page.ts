import type { IndicatorToday } from '../domain/indicator-today.ts';
import type { RelatedProject } from '../domain/relation.ts';
import type { SameFigure } from '../domain/same-figure.ts';
import type { Sheet } from '../domain/publication.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { Site } from '../schema/site.ts';
import { indicatorNumber } from './indicator.ts';
import { measured } from './measured.ts';
import { periodLabel, periodWithWesternYear } from './period.ts';
import { statedWords } from './revision.ts';
import { roleLabels } from './role.ts';
import { sourceInWords } from './source.ts';

/** What all indicator pages begin with. */
export const indicatorsLead =
  '市が目標にした数字（[指標](indicator)）を、すべて並べました。値は、登録したシートのうち新しいものです。値がないところには、その理由を書いています。';

/** The indicator in a crumb or a title: KPI 10 転入世帯数. */
export function indicatorTitle(printed: SheetIndicator, { plan }: Pick<Sheet, 'plan'>): string {
  return printed.kind === undefined ? printed.name : `${indicatorNumber(printed, plan)} ${printed.name}`;
}

/** What the indicator has come to, in a sentence or two. */
export function todayInWords({ actual, lastNumber, target, againstTarget }: IndicatorToday): string {
  if (actual === undefined) return `登録したシートに、${roleLabels.actual}の出た年度はまだありません。`;
  const goal =
    target?.value === undefined
      ? ''
      : `${periodLabel(target.period)}の${roleLabels.target} ${measured(target.value, target.unit)}`;
  const now = `${periodLabel(actual.period)}の${roleLabels.actual}は、${statedWords(actual)}`;
  if (againstTarget !== undefined) return `${now}で、${goal}${against[againstTarget]}。`;
  const last = lastNumber
    ? `数がある最後の年度は${periodLabel(lastNumber.period)}で、${statedWords(lastNumber)}でした。`
    : '';
  return `${now}です。${last}`;
}

/** One sentence for search results. */
export function indicatorDescription(title: string, today: IndicatorToday, { municipality }: Site): string {
  return `${municipality.name}の指標「${title}」の推移と評価。${todayInWords(today)}`;
}

/** Why two indicators are read as the same figure, as far as their numbers show it. */
export function sameFigureInWords({ alike, different }: SameFigure): string {
  if (alike.length === 0 && different.length === 0) return '同じ年度の値は、まだ比べられません。';
  const same = alike.length === 0 ? '' : `${listed(alike)}の値が同じです。`;
  return `${same}${different.length === 0 ? '' : `${listed(different)}の値は違います。`}`;
}

/** How we know that a project belongs to an indicator. */
export const relatedBecause: Record<RelatedProject['because'], string> = {
  outcome: 'シートは、この指標をこの事業の成果指標としています。',
  same_figure: 'この事業の成果指標と同じ数と読めるので、あわせて示します（当サイトの読み方です）。',
  named: '指標の名前に、この事業の名前があるので、あわせて示します（当サイトの読み方です）。',
};

/** What a running total is. */
export const runningTotalInWords =
  '累計です。その年度までの数をすべて足したもので、1年分の数ではありません。';

/** What two ids of one history have to do with each other. */
export const lineageInWords =
  '分けたり、まとめたり、数え方を変えたりして、別の指標になったものです。値の意味が違うことがあるので、1本の線にはつなぎません（当サイトの読み方です）。';

/** The text to copy when the page is cited. */
export function indicatorCitation(
  { sheet, printed }: IndicatorToday['statement'],
  site: Site,
  address: string,
): string {
  const unofficial = site.official ? '' : `（非公式。${site.municipality.name}のサイトではありません）`;
  return `${sourceInWords(sheet)} ${indicatorTitle(printed, sheet)}をもとに「${site.name}」${unofficial}が作成。${address}`;
}

/** The year of a value, for the line above it: 令和3年度（2021年度）の実績値; beside the main one 目標値（令和6年度）. */
export function valueCaption(
  role: keyof typeof roleLabels,
  period: string | undefined,
  main: boolean,
): string {
  if (period === undefined) return roleLabels[role];
  return main
    ? `${periodWithWesternYear(period)}の${roleLabels[role]}`
    : `${roleLabels[role]}（${periodLabel(period)}）`;
}

const against: Record<NonNullable<IndicatorToday['againstTarget']>, string> = {
  above: 'を上回っています',
  equal: 'と同じです',
  below: 'を下回っています',
};

function listed(periods: readonly string[]): string {
  return periods.map(periodLabel).join('、');
}
