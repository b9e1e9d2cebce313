import { fromYen, total, type MoneyCell } from '../domain/money.ts';
import { periodYear } from '../domain/period.ts';
import type { MoneyUnit } from '../schema/project.ts';
import { absenceWords } from '../text/absence.ts';
import { chartWords, unplacedProjects } from '../text/chart.ts';
import { spokenAmount } from '../text/money.ts';
import { readableNumber } from '../text/number.ts';
import { periodLabel } from '../text/period.ts';
import { roundUp } from './scale.ts';

/** The cells of one year: an amount of each project, or why there is none. */
export interface CostYear {
  /** Canonical fiscal year. */
  period: string;
  cells: readonly MoneyCell[];
}

/** One year's total as a bar. */
export interface CostBar {
  period: string;
  /** 令和3年度. */
  label: string;
  /** 87,309 in the chart's unit; absent where no cell holds an amount. */
  amount?: string;
  /** 約8,731万円. */
  spoken?: string;
  /** What stands beside or instead of the amount: ＋欄未特定 4事業, 未決算. */
  word?: string;
  /** Length of the bar in percent of the width. */
  share: number;
  /** Cells without a place are missing from the total: the bar has no known end, and is never compared. */
  partial: boolean;
  current: boolean;
}

/** Totals by year on one common scale, newest first. */
export interface CostBars {
  unit: MoneyUnit;
  bars: CostBar[];
  /** Whether no bar is partial, so that years may be compared. */
  comparable: boolean;
}

/** Describes yearly totals. The scale counts stated amounts only; what is missing has no length. */
export function costBarsOf(
  years: readonly CostYear[],
  { unit, currentYear }: { unit: MoneyUnit; currentYear: number },
): CostBars {
  const most = roundUp(Math.max(0, ...years.map(({ cells }) => total(cells).yen)));
  const bars = years.map((year) => barOf(year, { unit, most, currentYear }));
  return {
    unit,
    bars: bars.sort((a, b) => periodYear(b.period) - periodYear(a.period)),
    comparable: bars.every(({ partial }) => !partial),
  };
}

function barOf(
  { period, cells }: CostYear,
  { unit, most, currentYear }: { unit: MoneyUnit; most: number; currentYear: number },
): CostBar {
  const { yen, stated, unplaced, partial } = total(cells);
  const word = wordOf(cells, { stated, unplaced });
  return {
    period,
    label: periodLabel(period),
    ...(stated > 0 ? { amount: readableNumber(fromYen(yen, unit)), spoken: spokenAmount(yen) } : {}),
    ...(word === undefined ? {} : { word }),
    share: most === 0 ? 0 : Math.max(0, (yen / most) * 100),
    partial,
    current: periodYear(period) === currentYear,
  };
}

function wordOf(cells: readonly MoneyCell[], { stated, unplaced }: { stated: number; unplaced: number }) {
  if (stated > 0) return unplaced > 0 ? unplacedProjects(unplaced) : undefined;
  const reasons = new Set(cells.map(({ absence }) => absence));
  const [only, another] = reasons;
  return only !== undefined && another === undefined ? absenceWords[only].label : chartWords.noAmount;
}
