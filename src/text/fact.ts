import type { Edition } from '../domain/edition.ts';
import type { Fact } from '../domain/fact.ts';
import { readableNumber } from './number.ts';
import { periodLabel, periodWithWesternYear } from './period.ts';
import { phaseLabels } from './phase.ts';

/** The year or years of a value: 令和3年度（2021年度）, 令和4年度〜令和6年度. */
export function factPeriod({ observation: { period }, until }: Fact): string {
  if (period === undefined) return '年度は欄未特定';
  return until === undefined
    ? periodWithWesternYear(period)
    : `${periodLabel(period)}〜${periodLabel(until)}`;
}

/** A difference with its sign: +11, −3, 0. */
export function signedDifference(difference: string): string {
  return `${Number(difference) > 0 ? '+' : ''}${readableNumber(difference)}`;
}

/** A sheet by its year and phase, with its measure where several are meant: 103 令和3年度 事後・決算. */
export function editionInWords({ fiscalYear, phase }: Edition, measure?: string): string {
  return `${measure === undefined ? '' : `${measure} `}${periodLabel(fiscalYear)} ${phaseLabels[phase]}`;
}

/** Further sheets that state the same value. */
export function otherSheets(count: number): string {
  return `ほか${count}枚のシートも同じ`;
}
