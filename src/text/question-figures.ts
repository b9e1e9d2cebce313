import type { CancelledBesideCount } from '../domain/question/cancelled-beside-count.ts';
import type { CostUpOutcomeDown } from '../domain/question/cost-up-outcome-down.ts';
import type { RunningTotalFalls } from '../domain/question/running-total-falls.ts';
import type { TargetAlreadyPassed } from '../domain/question/target-already-passed.ts';
import type { TargetLongReached } from '../domain/question/target-long-reached.ts';
import type { YearsWithoutActual } from '../domain/question/years-without-actual.ts';
import { absenceWords } from './absence.ts';
import { things } from './counting.ts';
import { columnLabel } from './column.ts';
import { ofPeriod, periodLabel } from './period.ts';
import { printedSubject, yearRange, type QuestionWords } from './question-subject.ts';
import { directionLabels, roleLabel } from './role.ts';
import { headed, joined, named, say } from './words.ts';

/** What a project cost by year, what came of it, and how the two are connected. */
export function costUpOutcomeDown({
  sheet,
  project,
  outcome,
  better,
  years,
}: CostUpOutcomeDown): QuestionWords {
  const costs = years.map(({ cost }) => say`${columnLabel(cost)}が${headed(cost)}`);
  const outcomes = years.map(({ actual }) => actual);
  const subject = printedSubject(outcome, sheet, project);
  return {
    facts: [
      say`${subject}（${directionLabels[better]}）は、${yearRange(years)}まで順に${joined(outcomes, '、')}と書かれています。`,
      say`同じ事業の事業費は、${joined(costs, '、')}です。`,
    ],
    asks: say`事業費は、この成果とどのようにつながっているのでしょうか。`,
  };
}

/** A target, the value before the plan that lies beyond it, and how the target was set. */
export function targetAlreadyPassed(question: TargetAlreadyPassed): QuestionWords {
  const { sheet, printed, project, target, better, earlier } = question;
  const { of, observation } = earlier;
  const way = better === 'lower' ? `（${directionLabels.lower}）` : '';
  const subject = `${printedSubject(printed, sheet, project)}${way}`;
  const value = say`${of ? printedSubject(of.printed, sheet, of.project) : roleLabel(observation)}が${of ? observation : named(observation)}`;
  const same = of ? `（${alikeYears(of.alike)}の値が同じなので、当サイトは同じ数と読んでいます）` : '';
  return {
    facts: [
      say`${subject}の${ofPeriod(target)}目標値は、${target}と書かれています。`,
      say`計画が始まる前の${periodLabel(observation.period)}は、${value}と書かれています${same}。`,
    ],
    asks: say`目標値は、どのような考えで決められたのでしょうか。`,
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
  const newest = last ? say`（${periodLabel(last.period)}は${last}）` : '';
  const subject = printedSubject(printed, sheet, project);
  return {
    facts: [
      say`${subject}の${ofPeriod(target)}目標値は、${target}と書かれています。`,
      say`実績値は、${yearRange(reached)}まで${reached.length}年続けて、この目標値に届いています${newest}。`,
      say`そのあいだのシートの目標値は、どれも同じです。`,
    ],
    asks: say`この目標値を続けているのは、どのような考えからでしょうか。`,
  };
}

/** The years in a row without a number, and how progress is seen without one. */
export function yearsWithoutActual({ sheet, printed, project, years }: YearsWithoutActual): QuestionWords {
  const words = new Set(years.map(({ absence }) => absenceWords[absence].label));
  const subject = printedSubject(printed, sheet, project);
  return {
    facts: [
      say`${subject}は、${yearRange(years)}まで${years.length}年続けて、実績値の数が書かれていません（${[...words].join('、')}）。`,
    ],
    asks: say`進み具合は、どのようにたしかめているのでしょうか。`,
  };
}

/** An event that was called off, a number of people beside it, and whether they came to something else. */
export function cancelledBesideCount(question: CancelledBesideCount): QuestionWords {
  const { sheet, period, printed, sharedName, project, outcome, count } = question;
  const people = count;
  const because =
    sharedName === undefined ? '' : `（名前の「${sharedName}」が同じなので、当サイトが2つをならべました）`;
  return {
    facts: [
      say`${printedSubject(printed, sheet)}の${periodLabel(period)}は、${absenceWords.cancelled.label}と書かれています。`,
      say`${printedSubject(outcome, sheet, project)}は、同じ年度に${people}と書かれています${because}。`,
    ],
    asks: say`${people}は、別の行事や、別の参加のしかたの人数でしょうか。`,
  };
}

/** A total that fell, the total before it, and whether it is counted otherwise now. */
export function runningTotalFalls({
  sheet,
  printed,
  project,
  before,
  after,
}: RunningTotalFalls): QuestionWords {
  return {
    facts: [
      say`${printedSubject(printed, sheet, project)}は、${periodLabel(before.period)}が${before}、${periodLabel(after.period)}が${after}と書かれています。`,
      say`当サイトは、この指標を年度ごとに足していく数（累計）と読んでいます。`,
    ],
    asks: say`数える範囲や数え方に、変わったところがあるのでしょうか。`,
  };
}

/** The years in which two figures are alike: each by its name, or many by the first and the last. */
function alikeYears(periods: readonly string[]): string {
  const years = periods.map((period) => ({ period }));
  return years.length <= 3
    ? periods.map(periodLabel).join('、')
    : `${yearRange(years)}までの${things(years.length)}の年度`;
}
