import type { Form } from '../schema/form.ts';
import { neutralWords } from '../schema/neutral-words.ts';

/** What an amount is called on some papers: the cost, a funding source, a further amount; its id where no form names it. The last form counts. */
export function costItemLabel(item: string, stated: readonly { form: Form }[]): string {
  if (item === 'cost') return stated.at(-1)?.form.words.cost ?? neutralWords.cost;
  const named = stated.flatMap(({ form: { funding, amounts } }) => [...(funding?.sources ?? []), ...amounts]);
  return named.findLast(({ id }) => id === item)?.label ?? item;
}
