import type { Stated } from './stated.ts';

/**
 * The facts to count: of those that sheets of several measures state alike in one year and phase, that of the first measure in
 * the order of the plan; one that says something goes before one that does not. The rows stand in that order.
 */
export function primaryOf<Fact>(
  rows: readonly Stated<Fact>[],
  keyOf: (fact: Fact) => string,
  says: (fact: Fact) => boolean = () => true,
): ReadonlySet<Fact> {
  const alike = Map.groupBy(rows, ({ sheet: { key }, fact }) =>
    [key.fiscalYear, key.phase, keyOf(fact)].join(' '),
  );
  return new Set(
    [...alike.values()].flatMap((group) => {
      const primary = group.find(({ fact }) => says(fact)) ?? group[0];
      return primary ? [primary.fact] : [];
    }),
  );
}
