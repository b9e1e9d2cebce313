import { things } from '../../text/counting.ts';
import { ofPeriod, periodLabel } from '../../text/period.ts';
import { printedSubject } from '../../text/printed-subject.ts';
import { directionLabels, roleLabel } from '../../text/role.ts';
import { named, say } from '../../text/words.ts';
import type { QuestionWords, RuleGuide } from '../rule.ts';
import { yearRange } from '../year-range.ts';
import type { TargetAlreadyPassed } from './finding.ts';

/** What the rule is called, what it looks for, and what staff may do. */
export const guide: RuleGuide = {
  title: '目標値と計画の前の値',
  looksFor:
    '計画が始まる前の最後の値が、計画の最後の目標値をこえているとき。同じ数と読める指標があれば、その値も使います。重なる年度の値が1つでも違うときは使いません。',
  advice: '目標値と、計画が始まる前の値が紙面のとおりか、たしかめてください。',
};

/** A target, the value before the plan that lies beyond it, and how the target was set. */
export function words(question: TargetAlreadyPassed): QuestionWords {
  const { sheet, printed, project, target, better, earlier } = question;
  const { of, observation } = earlier;
  const way = better === 'lower' ? `（${directionLabels.lower}）` : '';
  const subject = `${printedSubject(printed, sheet, project)}${way}`;
  const value = say`${of ? printedSubject(of.printed, sheet, of.project) : roleLabel(observation)}が${of ? observation : named(observation)}`;
  const same = of ? `（${alikeYears(of.alike)}の値が同じなので、当サイトは同じ数と読んでいます）` : '';
  return {
    facts: [
      say`${subject}の${ofPeriod(target)}${roleLabel(target)}は、${target}と書かれています。`,
      say`計画が始まる前の${periodLabel(observation.period)}は、${value}と書かれています${same}。`,
    ],
    asks: say`目標値は、どのような考えで決められたのでしょうか。`,
  };
}

/** The years in which two figures are alike: each by its name, or many by the first and the last. */
function alikeYears(periods: readonly string[]): string {
  const years = periods.map((period) => ({ period }));
  return years.length <= 3
    ? periods.map(periodLabel).join('、')
    : `${yearRange(years)}までの${things(years.length)}の年度`;
}
