import { periodLabel } from '../../text/period.ts';
import { printedSubject } from '../../text/printed-subject.ts';
import { say } from '../../text/words.ts';
import type { QuestionWords, RuleGuide } from '../rule.ts';
import type { RunningTotalFalls } from './finding.ts';

/** What the rule is called, what it looks for, and what staff may do. */
export const guide: RuleGuide = {
  title: '累計の減少',
  looksFor:
    '累計と読んでいる指標の実績値が、数のある次の年度に減っているとき。見込みや暫定の値、単位が違う値は使いません。数え方が変わった年度をまたぐときと、あとのシートや訂正で数が直り、減っていないときは、たずねません。',
  advice:
    '紙面の数と、register の runningTotal をたしかめてください。紙面に数え方の変わった年度があるときは、breakAt に書けます。',
};

/** A total that fell, the total before it, and whether it is counted otherwise now. */
export function words({ sheet, printed, project, before, after }: RunningTotalFalls): QuestionWords {
  return {
    facts: [
      say`${printedSubject(printed, sheet, project)}は、${periodLabel(before.period)}が${before}、${periodLabel(after.period)}が${after}と書かれています。`,
      say`当サイトは、この指標を年度ごとに足していく数（累計）と読んでいます。`,
    ],
    asks: say`数える範囲や数え方に、変わったところがあるのでしょうか。`,
  };
}
