import { things } from '../../text/counting.ts';
import { share as shareFigure } from '../../text/figure.ts';
import { periodLabel } from '../../text/period.ts';
import { quoted } from '../../text/printed-subject.ts';
import { gradeWithLabel } from '../../text/rating.ts';
import { joined, say } from '../../text/words.ts';
import type { QuestionWords, RuleGuide } from '../rule.ts';
import type { ProgressBesideLetters } from './finding.ts';

/** What the rule is called, what it looks for, and what staff may do. */
export const guide: RuleGuide = {
  title: '進捗と評価',
  looksFor:
    '事業の進み具合が、すべて段階の前半（「順調」など、よいほうの半分）にあり、そのシートの指標の評価のうち半分以上が、現状値から上昇していないことを表すとき。どの評価がそうかは、計画の評価の決まりによります。',
  advice: '割合（share）と評価（grade）が紙面のとおりか、たしかめてください。',
};

/** The shares of progress, the letters that say 同水準 or 下落, and how the two are connected. */
export function words({ sheet, shares, notImproved, judged }: ProgressBesideLetters): QuestionWords {
  const { key } = sheet;
  const progress = shares.map(({ step, share }) => say`${quoted(step)}が${shareFigure(share)}`);
  const byLetter = Map.groupBy(notImproved, ({ letter, axis }) => gradeWithLabel(letter, axis));
  const letters = [...byLetter].map(([letter, given]) => `${letter}が${things(given.length)}`);
  return {
    facts: [
      say`${periodLabel(key.fiscalYear)}のシートには、${sheet.vocabulary.progress}は${joined(progress, '、')}と書かれています。`,
      say`同じシートで評価された${things(judged)}の指標のうち、${letters.join('、')}です。`,
    ],
    asks: say`事業の進み具合と指標の評価は、どのようにつながっているのでしょうか。`,
  };
}
