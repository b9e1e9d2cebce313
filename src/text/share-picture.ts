import type { IndicatorToday } from '../domain/over-years/indicator-today.ts';
import type { Observation } from '../domain/observation/observation.ts';
import type { Goal } from '../domain/publication/goal.ts';
import type { Sheet } from '../domain/publication/publication.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { Site } from '../schema/site.ts';
import { absenceBeside, absenceWords, noColumn } from './absence.ts';
import { firmnessInBrackets } from './basis.ts';
import { chartWords } from './chart.ts';
import { things } from './counting.ts';
import { indicatorNumber, kindLabel } from './indicator.ts';
import { todayInWords } from './indicator-page.ts';
import { readableNumber } from './number.ts';
import { goalName } from './plan.ts';
import { periodInBrackets, periodWithWesternYear } from './period.ts';
import { roleLabel } from './role.ts';
import { sheetMeasureTitle, sheetTitle } from './sheet.ts';
import { saidParts } from './stated.ts';
import { plain } from './words.ts';

/** A value as a picture shows it: a number with its unit, or the word that stands where none is. */
export type ShownValue = { number: string; unit: string } | { word: string; remark: string };

/** The value of a cell, with `when` behind it where its year is to be said; where the sheet has no such cell, that is said too. */
export function shownValue(
  cell:
    Pick<Observation, 'value' | 'valueText' | 'absence' | 'basis' | 'stage' | 'status' | 'unit'> | undefined,
  when = '',
): ShownValue {
  const parts = cell && saidParts(cell);
  if (parts && cell.value !== undefined)
    return { number: parts.said, unit: `${parts.unit}${parts.rest ?? ''}${firmnessInBrackets(cell)}${when}` };
  if (parts && cell.absence !== undefined) return { word: parts.said, remark: absenceBeside(cell) ?? '' };
  if (parts) return { word: parts.said, remark: chartWords.noNumber };
  return { word: cell?.absence ? absenceWords[cell.absence].label : noColumn.label, remark: '' };
}

/** What stands where a sheet states no target. */
export const noTarget = '記載なし';

/** The line above a value: 令和3年度（2021年度）の実績値. */
export function shownCaption(
  statement: Pick<Observation, 'role' | 'basis' | 'period' | 'everyYear' | 'words'>,
): string {
  const { period } = statement;
  return period === undefined
    ? `${roleLabel(statement)}${periodInBrackets(statement)}`
    : `${periodWithWesternYear(period)}の${roleLabel(statement)}`;
}

/** What an indicator is, before its name: KPI 10, or 成果指標 for an outcome of a project. */
export function shownKind(printed: SheetIndicator, paper: Pick<Sheet, 'form'>, isOutcome: boolean): string {
  return printed.kind === undefined && isOutcome
    ? kindLabel('outcome', paper)
    : indicatorNumber(printed, paper);
}

/** Whose indicator it is: the measure, the goal above it that it is printed for, or the project of an outcome. */
export function shownContext(sheet: Sheet, project?: { name: string }, goal?: Goal): string {
  if (project === undefined && goal) return goalName(goal);
  return project === undefined
    ? `${sheet.vocabulary.measure} ${sheetMeasureTitle(sheet)}`
    : `事業「${project.name}」`;
}

/** The head of a column that holds letters of a sheet, not one indicator. */
export const lettersHead = {
  of: (type: 'measure' | 'project', vocabulary: Vocabulary) => `${vocabulary[type]}の評価`,
  others: (count: number, { indicator }: Vocabulary) => `ほか${things(count)}の${indicator}`,
  count: things,
};

/** The document a picture's numbers come from. */
export function shownSource({ record: { source } }: Sheet): string {
  return `出典：${source.publisher}「${source.title}」`;
}

/** The picture of a sheet for those who cannot see it. */
export function sheetPictureAlt(sheet: Sheet, { name }: Site): string {
  return `${sheetTitle(sheet)}。指標の値、目標、評価を並べた画像。${name}`;
}

/** The picture of an indicator for those who cannot see it. */
export function indicatorPictureAlt(title: string, today: IndicatorToday, { name }: Site): string {
  return `${title}。${plain(todayInWords(today))}${name}`;
}

/** How much a site or a plan holds: measures, indicators, projects; of what it has nothing, nothing is said. */
export function overviewCounts({
  vocabulary,
  measures,
  indicators,
  projects,
}: {
  vocabulary: Vocabulary;
  measures: readonly unknown[];
  indicators: readonly unknown[];
  projects: readonly unknown[];
}): { label: string; count: string }[] {
  return [
    { label: vocabulary.measure, count: measures.length },
    { label: vocabulary.indicator, count: indicators.length },
    { label: vocabulary.project, count: projects.length },
  ]
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => ({ label, count: readableNumber(String(count)) }));
}

/** The documents that an overview is of: the plans, each with who published it. */
export function overviewSource(plans: readonly { source: { title: string; publisher: string } }[]): string {
  return `出典：${plans.map(({ source }) => `${source.publisher}「${source.title}」`).join('、')}`;
}

/** The picture of a site or a plan for those who cannot see it. */
export function overviewPictureAlt(
  name: string,
  counts: readonly { label: string; count: string }[],
  { name: site }: Site,
): string {
  const held = counts.map(({ label, count }) => `${label} ${count}`).join('、');
  return [`${name}。`, held === '' ? '' : `${held}。`, name === site ? '' : site].join('');
}
