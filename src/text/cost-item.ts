import type { Form } from '../schema/form.ts';

/** What an amount is called on some papers: 事業費, a funding source, a further amount; its id where no form names it. The last form counts. */
export function costItemLabel(item: string, stated: readonly { form: Form }[]): string {
  if (item === 'cost') return stated.at(-1)?.form.words.cost ?? '事業費';
  const named = stated.flatMap(({ form: { funding, amounts } }) => [...(funding?.sources ?? []), ...amounts]);
  return named.findLast(({ id }) => id === item)?.label ?? item;
}
