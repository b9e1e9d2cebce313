import type { YearlyFigure } from '../domain/observation/side-by-side.ts';
import type { YearCost } from '../domain/money/year-cost.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import { bases, type Basis } from '../schema/basis.ts';
import type { MoneyUnit } from '../schema/money.ts';
import { moneyBasis, type Based } from './basis.ts';
import { spokenMoney, sumOfMoney } from './figure.ts';
import { countOf } from './kind-count.ts';
import { say, type Words } from './words.ts';

/** Whether the form's word for cost is already that of a basis: 決算, 決算額. */
function namesBasis(cost: string): boolean {
  return basisAtEnd.test(cost);
}

const basisAtEnd = new RegExp(`(?:${bases.map((each) => moneyBasis({ basis: each })).join('|')})(?=額?$)`);

/** The cost on a basis: 予算の事業費; where the form's word is that of a basis itself, with the other in its place: 決算額, 予算額. */
export function costOn(of: Basis, vocabulary: Pick<Vocabulary, 'cost'>): string {
  const { name, basis } = costApart({ basis: of }, vocabulary);
  return basis === '' ? name : `${basis}の${name}`;
}

/** The cost behind a column whose basis is said: 令和3年度（決算）の事業費; 令和3年度（決算） where the form's word says no more. */
export function costBehind(column: string, { cost }: Pick<Vocabulary, 'cost'>): string {
  return namesBasis(cost) ? column : `${column}の${cost}`;
}

/** The form's word for the cost and, apart from it, its basis; empty where the word says it already: 事業費 and 決算, 決算 and nothing. */
export function costApart(
  column: Based,
  { cost }: Pick<Vocabulary, 'cost'>,
): { name: string; basis: string } {
  const basis = moneyBasis(column);
  return namesBasis(cost) ? { name: cost.replace(basisAtEnd, basis), basis: '' } : { name: cost, basis };
}

/** What the costs of a year are, and how a project that several measures list is counted. */
export function yearCostLead({ measure, project, cost }: Vocabulary): string {
  return `シートに載っている${project}の、この年度の${cost}です。2つ以上の${measure}に載っている${project}は、合計では1回だけ数えます。`;
}

/**
 * Said once where values stand in pictures of their own beside each other: that each has its own scale, because of their units where
 * these differ; of cause and effect where costs are among them. Nothing where every picture stands alone.
 */
export function scalesApart({ cost }: Pick<Vocabulary, 'cost'>, groups: readonly YearlyFigure[][]): string {
  const beside = groups.filter(({ length }) => length > 1);
  if (beside.length === 0) return '';
  const isOfUnits = beside.every((figures) => new Set(figures.map(({ unit }) => unit)).size > 1);
  const hasCosts = beside.some((figures) => figures.some(({ of }) => 'project' in of));
  const noCause = hasCosts ? `${cost}が増えたから値が変わった、という意味ではありません。` : '';
  return `${isOfUnits ? '単位が違うので、' : ''}目盛りは図ごとに別です。${noCause}`;
}

/** What all projects of a sheet cost in its year. A sum that lacks cells is not told, so that nobody compares it. */
export function costSentence(
  { yen, stated, partial, projects, basis: of }: YearCost,
  unit: MoneyUnit,
  vocabulary: Vocabulary,
): Words {
  const { project } = vocabulary;
  const { name, basis } = costApart({ basis: of }, vocabulary);
  const what = of === undefined ? vocabulary.cost : `${name}${basis === '' ? '' : `（${basis}）`}`;
  if (partial)
    return say`${countOf(projects, project)}の${what}の合計は、金額の欄を特定できない${project}があるため示しません。`;
  if (stated === 0) return say``;
  const some =
    stated === projects
      ? countOf(projects, project)
      : `${countOf(projects, project)}のうち金額のある${countOf(stated, project)}`;
  return say`${some}の${what}は ${sumOfMoney(yen, unit)}（${spokenMoney(yen)}）。`;
}
