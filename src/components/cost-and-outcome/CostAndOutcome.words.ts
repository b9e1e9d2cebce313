import type { Cost } from '../../domain/money/cost.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import { costApart } from '../../text/cost.ts';
import { indicatorNumber } from '../../text/indicator.ts';
import { periodLabel } from '../../text/period.ts';
import { roleLabel } from '../../text/role.ts';
import { newestOf } from '../../domain/publication/publication.ts';
import type { Outcome } from './cost-and-outcome.ts';

/** What the first line is: 事業費　令和3年度 決算; 決算　令和3年度 where the form's word is that of the basis. */
export function costName(cost: Cost, vocabulary: Vocabulary): string {
  const { name, basis } = costApart(cost, vocabulary);
  return [`${name}　${periodLabel(cost.period)}`, basis].filter((part) => part !== '').join(' ');
}

/** What another line is: 成果指標「寄附の額」　令和3年度 実績値. */
export function outcomeName({ indicator, actual }: Outcome): string {
  const { printed, sheet } = newestOf(indicator.statements);
  const kind = indicatorNumber({ ...printed, kind: printed.kind ?? 'outcome' }, sheet);
  return `${kind}「${printed.name}」　${periodLabel(actual.period)} ${roleLabel(actual)}`;
}

/** That the lines are no sum. */
export const apart = '別の数なので、足したり割ったりしていません。';

/** The same where both are money. */
export const noProfit = 'どちらも金額ですが、別の数です。差し引きは利益ではありません。';
