import { columnLabel } from '../../text/column.ts';
import { things } from '../../text/counting.ts';
import { printedSubject } from '../../text/printed-subject.ts';
import { directionLabels } from '../../text/role.ts';
import { headed, joined, say } from '../../text/words.ts';
import type { QuestionWords, RuleGuide } from '../rule.ts';
import { yearRange } from '../year-range.ts';
import { yearsOfTrend, type CostUpOutcomeDown } from './finding.ts';

/** What the rule is called, what it looks for, and what staff may do. */
export const guide: RuleGuide = {
  title: '事業費と成果',
  looksFor: `続いた${things(yearsOfTrend)}以上の年度で、事業費（決算）が年度ごとに増え、その事業の成果指標が年度ごとによい向きと反対に動いたとき。欄を特定できない値、見込みや暫定の値、累計の指標は使いません。`,
  advice: '事業費と成果指標の数、単位（money と指標の unit）が紙面のとおりか、たしかめてください。',
};

/** What a project cost by year, what came of it, and how the two are connected. */
export function words({ sheet, project, outcome, better, years }: CostUpOutcomeDown): QuestionWords {
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
