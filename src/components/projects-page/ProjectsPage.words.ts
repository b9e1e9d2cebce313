import { countOf } from '../../text/kind-count.ts';
import { periodLabel } from '../../text/period.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';

/** What the plain list shows, under its count. */
export function listLead({ measure, project }: Vocabulary): string {
  return `シートの順です。${measure}をひらくと、${project}が出ます。`;
}

/** The field for a part of a name. */
export function nameLabel({ project }: Vocabulary): string {
  return `${project}の名前`;
}

/** The field for the year of the amounts. */
export const yearLabel = '金額の年度';

/** The field for projects that a sheet marks, its one choice, and what stands beside their names. */
export const mainWords = { label: '主な事業', only: '主な事業だけ', tag: '主な事業' };

/** A source as a chosen condition: 一般財源がある. */
export function hasSource(label: string): string {
  return `${label}がある`;
}

/** Why a project cannot be judged by its sources. */
export function sourceUnknown({ funding }: Vocabulary): string {
  return `${funding}の額が書かれていないので`;
}

/** A project's place: its code and the measures that list it. */
export function placeOf(
  code: string | undefined,
  measures: readonly string[],
  { measure }: Vocabulary,
): string {
  return [code, ...measures.map((title) => `${measure} ${title}`)]
    .filter((each) => each !== undefined)
    .join('　');
}

/** What the bare amounts of the plain list are. */
export function amountsMean(period: string, { cost }: Vocabulary): string {
  return `${cost}。書いていなければ、${periodLabel(period)}の決算です。`;
}

/** The head of the column with the cost of the last settled year. */
export function newestCostHead({ cost }: Vocabulary): string {
  return `最後の年度の${cost}`;
}

/** What stands where no sheet states a settled cost. */
export const noSettledCost = '決算の額なし';

/** How many projects stand in a fold. */
export function foldCount(count: number, { project }: Vocabulary): string {
  return countOf(count, project);
}

/** The link to the file with everything that the list is made of. */
export function fileLink(count: number, { project }: Vocabulary): string {
  return `${countOf(count, project)}のCSV`;
}

export { ofPlan } from '../../text/plan.ts';
