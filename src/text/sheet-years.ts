import { fiscalYearsBetween, periodYear, spanOf } from '../domain/observation/period.ts';
import { runsOf } from '../domain/observation/run.ts';
import type { PlanSheets } from '../domain/over-years/sheet-years.ts';
import { periodLabel } from './period.ts';
import { sheetKindLabels } from './sheet.ts';

/** Said of a plan whose years have passed. */
const periodIsOver = '期間は終わりました';

/** Said of years whose sheets are not registered. */
export const notYetRegistered = 'まだ登録していません';

/** The years of a plan in a line: 令和2〜6年度; what is over says so. */
export function planYearsLine({ plan, isOver }: { plan: PlanSheets['plan']; isOver: boolean }): string {
  return `${periodLabel(spanOf([plan.from, plan.to]))}${isOver ? `　${periodIsOver}` : ''}`;
}

/** Fiscal years in a few words, those that follow each other as a span: 令和2年度、令和4〜6年度. */
export function yearSpans(years: readonly string[]): string {
  const runs = runsOf(years, (before, after) => fiscalYearsBetween(before, after).length === 2);
  return runs.map((run) => periodLabel(spanOf(run))).join('、');
}

/** A fiscal year in a cell, its era over its number: 令和 and 3. */
export function yearInCell(fiscalYear: string): { era: string; year: string } {
  const [, era = '', year = ''] = /^(\D+?)(元|\d+)年度$/u.exec(periodLabel(fiscalYear)) ?? [];
  return era === '' ? { era: '', year: String(periodYear(fiscalYear)) } : { era, year };
}

/** What a sheet is called that judges more than a year. */
export function reviewName({ key, record }: PlanSheets['reviews'][number]): string {
  return record.kind === 'yearly'
    ? periodLabel(key.fiscalYear)
    : `${periodLabel(key.fiscalYear)} ${sheetKindLabels[record.kind]}`;
}

/** The years that have a sheet, where others of the plan are left to the page of the measure. */
export function otherPlans({ plan }: PlanSheets): string {
  return `${plan.name}のシート（${periodLabel(spanOf([plan.from, plan.to]))}）`;
}
