import type { Goal, PlanRecord } from '../schema/plan.ts';
import { periodLabel, periodWithWesternYear } from './period.ts';

/** The years of a plan: 令和2年度〜令和6年度. */
export function planYears({ from, to }: Pick<PlanRecord, 'from' | 'to'>): string {
  return `${periodLabel(from)}〜${periodLabel(to)}`;
}

/** The same for the first mention on a page: 令和2年度（2020年度）から令和6年度（2024年度）まで. */
export function planYearsInFull({ from, to }: Pick<PlanRecord, 'from' | 'to'>): string {
  return `${periodWithWesternYear(from)}から${periodWithWesternYear(to)}まで`;
}

/** 基本目標 3 */
export function goalNumber({ number }: Pick<Goal, 'number'>): string {
  return `基本目標 ${number}`;
}

/** Whether the funding sources of a plan are the whole cost, and how rounding is allowed for. */
export function fundingSentence({ complete, tolerance }: PlanRecord['funding']): string {
  if (!complete) return 'シートにある財源は一部なので、足しても事業費にはなりません。';
  const rounding =
    Number(tolerance) === 0 ? '' : `端数のため、印刷された単位で ${tolerance} までのずれがあります。`;
  return `財源をすべて足すと事業費になります。${rounding}`;
}
