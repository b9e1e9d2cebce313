import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';

/** A finding for each item of a list whose key already stood further up. `what` names it: `財源のID`; `wordOf` says the key. */
export function repeated<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
  pathOf: (index: number) => PathStep[],
  what: string,
  wordOf: (item: Item) => string | undefined = keyOf,
): Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item, index): Finding[] => {
    const key = keyOf(item);
    if (key === undefined) return [];
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        path: pathOf(index),
        reason: `${what}「${wordOf(item) ?? key}」が、2回書かれています。`,
        remedy: 'どちらか一方を消すか、正しいものに書き直してください。',
      },
    ];
  });
}
