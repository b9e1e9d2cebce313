import type { Language } from '../schema/language.ts';
import type { Form } from '../schema/form.ts';
import type { Goal } from '../domain/publication/goal.ts';
import type { PlanRecord } from '../schema/plan.ts';
import { capitalized } from './chart.ts';
import { costItemLabel } from './cost-item.ts';
import { readableNumber } from './number.ts';
import { inLanguages } from './language.ts';
import { periodIn, periodRange, periodWithWesternYear } from './period.ts';

/** The years of a plan: 令和2年度〜令和6年度; of one year that year. */
export function planYears({ from, to }: Pick<PlanRecord, 'from' | 'to'>): string {
  return periodRange([from, to]);
}

/** The same in each language: FY2020–FY2024. */
export const planYearsIn = inLanguages<(plan: Pick<PlanRecord, 'from' | 'to'>) => string>({
  ja: planYears,
  en: ({ from, to }) => [...new Set([from, to])].map((year) => periodIn('en', year)).join('–'),
});

/** The same for the first mention on a page: 令和2年度（2020年度）から令和6年度（2024年度）まで; of one year that year. */
export function planYearsInFull({ from, to }: Pick<PlanRecord, 'from' | 'to'>): string {
  if (from === to) return periodWithWesternYear(from);
  return `${periodWithWesternYear(from)}から${periodWithWesternYear(to)}まで`;
}

/**
 * 政策目標 3; the word alone where the paper prints no number, and the number alone where it has the word in it (第1章). Where numbers
 * begin anew under each goal above, that of the goal above stands before it: 第1章 政策目標 3.
 */
export function goalNumber({
  numberedUnder,
  ...goal
}: Pick<Goal, 'number' | 'level' | 'numberedUnder'>): string {
  return numberedUnder ? `${goalNumber(numberedUnder)} ${ownGoalNumber(goal)}` : ownGoalNumber(goal);
}

/** The same where the goals above it are named beside it. */
export function ownGoalNumber({ number, level }: Pick<Goal, 'number' | 'level'>): string {
  if (number === undefined) return level;
  return number.includes(level) ? number : `${level} ${number}`;
}

/** Whether the funding sources of a form are all of what they are sources of, and how rounding is allowed for; nothing where it has none. */
export function fundingSentence(form: Form): string {
  if (!form.funding || form.funding.sources.length === 0) return '';
  const { of, complete, tolerance } = form.funding;
  const whole = costItemLabel(of, [{ form }]);
  if (!complete) return `シートにある財源は一部なので、足しても${whole}にはなりません。`;
  const rounding =
    Number(tolerance) === 0
      ? ''
      : `端数のため、印刷された単位で ${readableNumber(tolerance)} までのずれがあります。`;
  return `財源をすべて足すと${whole}になります。${rounding}`;
}

/** A goal with its number: 政策目標 3　しごとをつくる; some papers print the one without the other. */
export function goalName(goal: Goal): string {
  return [goalNumber(goal), goal.name].filter((part) => part !== undefined).join('　');
}

/** The same in a language: Basic goal 3: A town where people stay. */
export function goalNameIn(language: Language, goal: Goal): string {
  if (language === 'ja') return goalName(goal);
  return capitalized([goalNumber(goal), goal.name].filter((part) => part !== undefined).join(': '));
}

/** A goal where several plans have goals: its plan stands after it. */
export function ofPlan(label: string, plan: string): string {
  return `${label}（${plan}）`;
}
