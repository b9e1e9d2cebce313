import type { YearCost } from '../domain/money/year-cost.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { MoneyUnit } from '../schema/money.ts';
import { moneyBasis } from './basis.ts';
import { spokenMoney, sumOfMoney } from './figure.ts';
import { countOf } from './kind-count.ts';
import { say, type Words } from './words.ts';

/** What the costs of a year are, and how a project that several measures list is counted. */
export function yearCostLead({ measure, project, cost }: Vocabulary): string {
  return `シートに載っている${project}の、この年度の${cost}です。2つ以上の${measure}に載っている${project}は、合計では1回だけ数えます。`;
}

/** Said once where costs and values stand in pictures of their own beside each other. */
export function scalesApart({ cost }: Vocabulary): string {
  return `単位が違うので、目盛りは図ごとに別です。${cost}が増えたから値が変わった、という意味ではありません。`;
}

/** What all projects of a sheet cost in its year. A sum that lacks cells is not told, so that nobody compares it. */
export function costSentence(
  { yen, stated, partial, projects, basis }: YearCost,
  unit: MoneyUnit,
  { cost, project }: Vocabulary,
): Words {
  const what = `${cost}${basis === undefined ? '' : `（${moneyBasis({ basis })}）`}`;
  if (partial)
    return say`${countOf(projects, project)}の${what}の合計は、金額の欄を特定できない${project}があるため示しません。`;
  if (stated === 0) return say``;
  const some =
    stated === projects
      ? countOf(projects, project)
      : `${countOf(projects, project)}のうち金額のある${countOf(stated, project)}`;
  return say`${some}の${what}は ${sumOfMoney(yen, unit)}（${spokenMoney(yen)}）。`;
}
