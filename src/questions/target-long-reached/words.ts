import { ofPeriod, periodLabel } from '../../text/period.ts';
import { printedSubject } from '../../text/printed-subject.ts';
import { roleLabel } from '../../text/role.ts';
import { say } from '../../text/words.ts';
import type { QuestionWords, RuleGuide } from '../rule.ts';
import { yearRange } from '../year-range.ts';
import { yearsReached, type TargetLongReached } from './finding.ts';

/** What the rule is called, what it looks for, and what staff may do. */
export const guide: RuleGuide = {
  title: '届いている目標値',
  looksFor: `計画の最後の目標値に、登録したシートに実績値が書かれた最後の年度まで${yearsReached}年以上続けて届いていて、そのあいだのシートの目標値がどれも同じとき。`,
  advice:
    '目標値が紙面のとおりか、たしかめてください。目標値を見直したシートがあるときは、そのシートも登録してください。',
};

/** A target, the years in a row that reach it, and what is meant by leaving it. */
export function words({ sheet, printed, project, target, reached }: TargetLongReached): QuestionWords {
  const last = reached.at(-1);
  const newest = last ? say`（${periodLabel(last.period)}は${last}）` : '';
  const subject = printedSubject(printed, sheet, project);
  return {
    facts: [
      say`${subject}の${ofPeriod(target)}${roleLabel(target)}は、${target}と書かれています。`,
      say`実績値は、${yearRange(reached)}まで${reached.length}年続けて、この目標値に届いています${newest}。`,
      say`そのあいだのシートの目標値は、どれも同じです。`,
    ],
    asks: say`この目標値を続けているのは、どのような考えからでしょうか。`,
  };
}
