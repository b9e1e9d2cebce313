import { ofPeriod, periodLabel } from '../../text/period.ts';
import { printedSubject } from '../../text/printed-subject.ts';
import { gradeWithLabel } from '../../text/rating.ts';
import { roleLabel } from '../../text/role.ts';
import { joined, named, say } from '../../text/words.ts';
import type { QuestionWords, RuleGuide } from '../rule.ts';
import type { LettersApart } from './finding.ts';

/** What the rule is called, what it looks for, and what staff may do. */
export const guide: RuleGuide = {
  title: 'シートの評価と計算',
  looksFor:
    'シートの評価と、同じシートの数に評価の決まりを当てはめた当サイトの計算が、違うとき。「見込み」を含む評価など、数からたしかめられないものは含みません。',
  advice: '現状値、実績値、目標値と評価（grade）が紙面のとおりか、たしかめてください。',
};

/** The letter of the sheet, the one that its numbers give, and what else went into it. */
export function words({ sheet, rating, printed, project, published, worked }: LettersApart): QuestionWords {
  const { key } = sheet;
  const { baseline, actual, target } = worked.judgedBy;
  const numbers = [baseline, actual, target].flatMap((each) =>
    each?.value === undefined ? [] : say`${ofPeriod(each)}${roleLabel(each)} ${named(each)}`,
  );
  const [ours, theirs] = [worked.grade, published].map((grade) => gradeWithLabel(grade, rating.axis));
  return {
    facts: [
      say`${periodLabel(key.fiscalYear)}のシートには、${printedSubject(printed, sheet, project)}の評価は ${theirs ?? ''}と書かれています。`,
      say`同じシートの${joined(numbers, '、')}を評価の決まりに当てはめると、当サイトの計算では ${ours ?? ''}になります。`,
    ],
    asks: say`評価には、ほかの数や見方も使われているのでしょうか。`,
  };
}
