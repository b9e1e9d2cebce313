import type { IndicatorToday } from '../domain/indicator-today.ts';
import type { Observation } from '../domain/observation.ts';
import type { Sheet } from '../domain/publication.ts';
import type { SheetIndicator } from '../schema/indicator.ts';
import type { Site } from '../schema/site.ts';
import { absenceWords, noColumn } from './absence.ts';
import { chartWords } from './chart.ts';
import { firmnessLabels } from './firmness.ts';
import { indicatorNumber, kindLabel } from './indicator.ts';
import { todayInWords } from './indicator-page.ts';
import { readableNumber } from './number.ts';
import { periodWithWesternYear } from './period.ts';
import { roleLabels } from './role.ts';
import { sheetMeasureTitle, sheetTitle } from './sheet.ts';

/** A value as a picture shows it: a number with its unit, or the word that stands where none is. */
export type ShownValue = { number: string; unit: string } | { word: string; remark: string };

/** The value of a cell; where the sheet has no such cell, that is said too. */
export function shownValue(
  cell: Pick<Observation, 'value' | 'valueText' | 'absence' | 'status' | 'unit'> | undefined,
  unit = cell?.unit,
): ShownValue {
  if (cell?.value !== undefined) {
    const firmness = cell.status === undefined ? '' : `（${firmnessLabels[cell.status]}）`;
    return { number: readableNumber(cell.value), unit: `${unit ?? ''}${firmness}` };
  }
  if (cell?.valueText !== undefined) return { word: cell.valueText, remark: chartWords.noNumber };
  return { word: cell?.absence ? absenceWords[cell.absence].label : noColumn.label, remark: '' };
}

/** What stands where a sheet states no target. */
export const noTarget = '記載なし';

/** The line above a value: 令和3年度（2021年度）の実績値. */
export function shownCaption(role: keyof typeof roleLabels, period: string | undefined): string {
  return period === undefined ? roleLabels[role] : `${periodWithWesternYear(period)}の${roleLabels[role]}`;
}

/** What an indicator is, before its name: KPI 10, or 成果指標 for an outcome of a project. */
export function shownKind(
  printed: SheetIndicator,
  { plan }: Pick<Sheet, 'plan'>,
  isOutcome: boolean,
): string {
  return printed.kind === undefined && isOutcome
    ? kindLabel('outcome', plan)
    : indicatorNumber(printed, plan);
}

/** Whose indicator it is: the measure, and the project of an outcome. */
export function shownContext(sheet: Sheet, project?: { name: string }): string {
  return project === undefined ? `重点施策 ${sheetMeasureTitle(sheet)}` : `事業「${project.name}」`;
}

/** The head of a column that holds letters of a sheet, not one indicator. */
export const lettersHead = {
  measure: '施策の評価',
  project: '事業の評価',
  others: (count: number) => `ほか${count}つの指標`,
  count: (count: number) => `${count}つ`,
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
  return `${title}。${todayInWords(today)}${name}`;
}
