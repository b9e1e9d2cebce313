import type { Cost } from '../domain/money/cost.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import type { Form } from '../schema/form.ts';
import { neutralWords } from '../schema/neutral-words.ts';

/** What an amount is called on some papers: the cost, a funding source, a further amount; its id where no form names it. The last form counts. */
export function costItemLabel(item: string, stated: readonly { form: Form }[]): string {
  if (item === 'cost') return stated.at(-1)?.form.words.cost ?? neutralWords.cost;
  const named = stated.flatMap(({ form: { funding, amounts } }) => [...(funding?.sources ?? []), ...amounts]);
  return named.findLast(({ id }) => id === item)?.label ?? item;
}

/** What some amounts on papers are called together: 事業費と財源, as far as these are among them; 金額 of other amounts alone. */
export function amountsTitle(
  costs: readonly Pick<Cost, 'item'>[],
  papers: readonly { form: Form }[],
  { cost, funding }: Pick<Vocabulary, 'cost' | 'funding'>,
): string {
  const sources = new Set(papers.flatMap(({ form }) => form.funding?.sources.map(({ id }) => id) ?? []));
  const named = [
    ...(costs.some(({ item }) => item === 'cost') ? [cost] : []),
    ...(costs.some(({ item }) => sources.has(item)) ? [funding] : []),
  ];
  return named.length === 0 ? '金額' : named.join('と');
}
