import type { CancelledBesideCount } from '../domain/question/cancelled-beside-count.ts';
import type { CostUpOutcomeDown } from '../domain/question/cost-up-outcome-down.ts';
import type { TargetAlreadyPassed } from '../domain/question/target-already-passed.ts';
import type { TargetLongReached } from '../domain/question/target-long-reached.ts';
import type { YearsWithoutActual } from '../domain/question/years-without-actual.ts';
import { absenceWords } from './absence.ts';
import { measured } from './measured.ts';
import { periodLabel } from './period.ts';
import { costInWords } from './project-page.ts';
import { printedSubject, yearRange, type QuestionWords } from './question-subject.ts';
import { directionLabels, roleLabels } from './role.ts';

/** What a project cost by year, what came of it, and how the two are connected. */
export function costUpOutcomeDown({
  sheet,
  project,
  outcome,
  better,
  years,
}: CostUpOutcomeDown): QuestionWords {
  const costs = years.map(({ period, cost }) => `${periodLabel(period)}が${costInWords(cost)}`);
  const outcomes = years.map(({ actual }) => measured(actual.value, actual.unit));
  const subject = printedSubject(outcome, sheet.plan, project);
  return {
    facts: [
      `${subject}（${directionLabels[better]}）は、${yearRange(years)}まで順に${outcomes.join('、')}と書かれています。`,
      `同じ事業の事業費は、${costs.join('、')}です。`,
    ],
    asks: '事業費は、この成果とどのようにつながっているのでしょうか。',
  };
}

/** A target, the value before the plan that lies beyond it, and how the target was set. */
export function targetAlreadyPassed(question: TargetAlreadyPassed): QuestionWords {
  const { sheet, printed, project, target, better, earlier } = question;
  const { of, observation } = earlier;
  const way = better === 'lower' ? `（${directionLabels.lower}）` : '';
  const subject = `${printedSubject(printed, sheet.plan, project)}${way}`;
  const value = `${of ? printedSubject(of.printed, sheet.plan, of.project) : roleLabels[observation.role]}が${measured(observation.value, observation.unit)}`;
  const same = of ? `（${alikeYears(of.alike)}の値が同じなので、当サイトは同じ数と読んでいます）` : '';
  return {
    facts: [
      `${subject}の${periodLabel(target.period)}の目標値は、${measured(target.value, printed.unit)}と書かれています。`,
      `計画が始まる前の${periodLabel(observation.period)}は、${value}と書かれています${same}。`,
    ],
    asks: '目標値は、どのような考えで決められたのでしょうか。',
  };
}

/** A target, the years in a row that reach it, and what is meant by leaving it. */
export function targetLongReached({
  sheet,
  printed,
  project,
  target,
  reached,
}: TargetLongReached): QuestionWords {
  const last = reached.at(-1);
  const newest = last ? `（${periodLabel(last.period)}は${measured(last.value, last.unit)}）` : '';
  const subject = printedSubject(printed, sheet.plan, project);
  return {
    facts: [
      `${subject}の${periodLabel(target.period)}の目標値は、${measured(target.value, printed.unit)}と書かれています。`,
      `実績値は、${yearRange(reached)}まで${reached.length}年続けて、この目標値に届いています${newest}。`,
      'そのあいだのシートの目標値は、どれも同じです。',
    ],
    asks: 'この目標値を続けているのは、どのような考えからでしょうか。',
  };
}

/** The years in a row without a number, and how progress is seen without one. */
export function yearsWithoutActual({ sheet, printed, project, years }: YearsWithoutActual): QuestionWords {
  const words = new Set(years.map(({ absence }) => absenceWords[absence].label));
  const subject = printedSubject(printed, sheet.plan, project);
  return {
    facts: [
      `${subject}は、${yearRange(years)}まで${years.length}年続けて、実績値の数が書かれていません（${[...words].join('、')}）。`,
    ],
    asks: '進み具合は、どのようにたしかめているのでしょうか。',
  };
}

/** An event that was called off, a number of people beside it, and whether they came to something else. */
export function cancelledBesideCount(question: CancelledBesideCount): QuestionWords {
  const { sheet, period, printed, sharedName, project, outcome, count } = question;
  const people = measured(count.value, count.unit);
  const because =
    sharedName === undefined ? '' : `（名前の「${sharedName}」が同じなので、当サイトが2つをならべました）`;
  return {
    facts: [
      `${printedSubject(printed, sheet.plan)}の${periodLabel(period)}は、${absenceWords.cancelled.label}と書かれています。`,
      `${printedSubject(outcome, sheet.plan, project)}は、同じ年度に${people}と書かれています${because}。`,
    ],
    asks: `${people}は、別の行事や、別の参加のしかたの人数でしょうか。`,
  };
}

/** The years in which two figures are alike: each by its name, or many by the first and the last. */
function alikeYears(periods: readonly string[]): string {
  const years = periods.map((period) => ({ period }));
  return years.length <= 3
    ? periods.map(periodLabel).join('、')
    : `${yearRange(years)}までの${years.length}つの年度`;
}
