import type { Rating } from './rating.ts';

/**
 * The ratings to count among those of one plan's sheets, which stand in the order of its measures: of all that the sheets of a
 * fiscal year say of one subject on one axis, one. One that prints a grade goes before one that prints none, that of 事後・決算
 * before that of 事前・予算, and then that of the first measure (schema/README: is_primary).
 */
export function counted(ratings: readonly Rating[]): Rating[] {
  const alike = Map.groupBy(ratings, ({ subject: { type, id }, axis, statedBy }) =>
    [type, id, axis.id, statedBy.fiscalYear].join(' '),
  );
  return [...alike.values()].map((group) =>
    group.reduce((first, each) => (precedes(each, first) ? each : first)),
  );
}

function precedes(one: Rating, other: Rating): boolean {
  const [a, b] = [one, other].map(({ published }) => published !== undefined);
  if (a !== b) return a === true;
  return one.statedBy.phase === 'settled' && other.statedBy.phase === 'budget';
}
