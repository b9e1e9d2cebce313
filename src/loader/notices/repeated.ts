import type { PathStep } from '../../schema/path-step.ts';
import type { Finding } from '../problem.ts';
import { repeated } from '../references/repetition.ts';

/** How a list may say something twice, which its paper may really print. */
interface Repetition<Item> {
  /** Within what a thing stands once; within the whole list where nothing is said. */
  within?: (item: Item) => string;
  pathOf: (index: number) => PathStep[];
  /** What is said twice: 指標の番号. */
  what: string;
}

/** A notice for each item of a list whose key already stood further up; items without a key are left out. */
export function repeatedNotices<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
  { within = () => '', pathOf, what }: Repetition<Item>,
): Finding[] {
  return repeated(
    items,
    (item) => {
      const key = keyOf(item);
      return key === undefined ? undefined : JSON.stringify([within(item), key]);
    },
    pathOf,
    what,
    keyOf,
  ).map((finding) => ({
    ...finding,
    remedy:
      '写したまま直していないところがないか、確かめてください。紙面のとおりなら、そのままでかまいません。',
  }));
}
