import type { SheetKey } from '../domain/publication/sheet-key.ts';
import type { Fact } from '../domain/observation/fact.ts';
import { difference as differenceFigure, type WorkedFigure } from './figure.ts';
import { differenceUnit } from './measured.ts';
import { noPeriod, periodLabel, periodWithWesternYear, statedPeriod } from './period.ts';
import { phaseLabels } from './phase.ts';

/** The year or years of a value: 令和3年度（2021年度）, 令和4年度〜令和6年度, 毎年度; that it has none, or that we could not place it. */
export function factPeriod({ observation, until }: Fact): string {
  const { period, absence } = observation;
  if (period === undefined)
    return statedPeriod(observation) ?? (absence === 'unplaced' ? '年度は欄未特定' : noPeriod);
  return until === undefined
    ? periodWithWesternYear(period)
    : `${periodLabel(period)}〜${periodLabel(until)}`;
}

/** A difference of two values in `unit`, with its sign: +11世帯, −3人, +6.0ポイント. */
export function signedDifference(difference: string, unit: string | undefined): WorkedFigure {
  return differenceFigure(difference, differenceUnit(unit));
}

/** Which value a difference is to, where years stand among their quarters. */
export const differenceOfLengths = '差は、同じ長さの期間の、ひとつ前の値と比べたものです。';

/** A sheet by its year and phase, with its measure where several are meant: 103 令和3年度 事後・決算. */
export function sheetInWords({ fiscalYear, phase }: SheetKey, measure?: string): string {
  return `${measure === undefined ? '' : `${measure} `}${periodLabel(fiscalYear)} ${phaseLabels[phase]}`;
}

/** Further sheets that state the same value. */
export function otherSheets(count: number): string {
  return `ほか${count}枚のシートも同じ`;
}
