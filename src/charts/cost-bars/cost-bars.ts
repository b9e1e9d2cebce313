import { total, type MoneyCell } from '../../domain/money/money.ts';
import { byFirmness } from '../../domain/observation/firmness.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Basis, Stage } from '../../schema/basis.ts';
import type { MoneyUnit } from '../../schema/money.ts';
import { absenceWords } from '../../text/absence.ts';
import { chartWords, unplacedProjects } from '../../text/chart.ts';
import { columnLabel } from '../../text/column.ts';
import { spokenMoney, sumOfMoney, type WorkedFigure } from '../../text/figure.ts';
import { roundUp } from '../scene/scale.ts';

/** The cells of one column: an amount of each project, or why there is none. Amounts of two bases are never in one. */
export interface CostYear {
  /** Canonical fiscal year. */
  period: string;
  /** 決算 where it is left out. */
  basis?: Basis;
  stage?: Stage;
  cells: readonly MoneyCell[];
}

/** One column's total as a bar. */
export interface CostBar {
  period: string;
  /** 令和3年度; 令和4年度（予算） where the amounts are no 決算. */
  label: string;
  /** Whether it is not of what was spent: such a bar is hollow. */
  hollow: boolean;
  /** In the chart's unit: 87,309千円; absent where no cell holds an amount. */
  amount?: WorkedFigure;
  /** 約8,731万円. */
  spoken?: WorkedFigure;
  /** What stands beside or instead of the amount: ＋欄未特定 4事業, 空欄. */
  word?: string;
  /** Length of the bar in percent of the width. */
  share: number;
  /** Cells without a place are missing from the total: the bar has no known end, and is never compared. */
  partial: boolean;
  current: boolean;
}

/** Totals by year on one common scale, newest first; of one year the firmest first. */
export interface CostBars {
  /** None where no sheet states an amount. */
  unit?: MoneyUnit;
  bars: CostBar[];
  /** Whether no bar is partial, so that years may be compared. */
  comparable: boolean;
}

/** Describes yearly totals. The scale counts stated amounts only; what is missing has no length. */
export function costBarsOf(
  years: readonly CostYear[],
  { unit, currentYear }: { unit: MoneyUnit | undefined; currentYear: number },
): CostBars {
  const most = roundUp(Math.max(0, ...years.map(({ cells }) => total(cells).yen)));
  const ordered = years.toSorted((a, b) => periodYear(b.period) - periodYear(a.period) || byFirmness(a, b));
  const now = ordered.find(({ period }) => periodYear(period) === currentYear);
  const bars = ordered.map((year) => barOf(year, { unit, most, current: year === now }));
  return {
    ...(unit === undefined ? {} : { unit }),
    bars,
    comparable: bars.every(({ partial }) => !partial),
  };
}

function barOf(
  { cells, ...column }: CostYear,
  { unit, most, current }: { unit: MoneyUnit | undefined; most: number; current: boolean },
): CostBar {
  const { yen, stated, unplaced, partial } = total(cells);
  const word = wordOf(cells, { stated, unplaced });
  return {
    period: column.period,
    label: columnLabel(column),
    hollow: (column.basis ?? 'settled') !== 'settled',
    ...(stated > 0 && unit !== undefined ? { amount: sumOfMoney(yen, unit), spoken: spokenMoney(yen) } : {}),
    ...(word === undefined ? {} : { word }),
    share: most === 0 ? 0 : Math.max(0, (yen / most) * 100),
    partial,
    current,
  };
}

function wordOf(cells: readonly MoneyCell[], { stated, unplaced }: { stated: number; unplaced: number }) {
  if (stated > 0) return unplaced > 0 ? unplacedProjects(unplaced) : undefined;
  const reasons = new Set(cells.map(({ absence }) => absence));
  const [only, another] = reasons;
  return only !== undefined && another === undefined ? absenceWords[only].label : chartWords.noAmount;
}
