import type { Grade, RatingAxis } from '../../schema/rating-axis.ts';

/**
 * Whether two axes have one scale: the same order, the same letters with the same of them outside the order, the same rule, and no
 * letter that both papers explain otherwise. A meaning that only one of the papers prints makes no other scale (our reading): a
 * paper without a legend says nothing against the other. Names, assessors and outlines of badges do not count.
 */
function isSameScale(one: RatingAxis, other: RatingAxis): boolean {
  if (one === other) return true;
  return comparedParts(one) === comparedParts(other) && !explainsOtherwise(one, other);
}

/** Whether grades of two axes may be compared: only on one scale, and only where it has an order (schema/README: rating). */
export function comparable(one: RatingAxis, other: RatingAxis): boolean {
  return one.order !== 'none' && isSameScale(one, other);
}

/** Whether two axes rank their grades, or one of them does, and not by one scale: what neither ranks was never to be compared. */
export function ranksOtherwise(one: RatingAxis, other: RatingAxis): boolean {
  return [one, other].some(({ order }) => order !== 'none') && !isSameScale(one, other);
}

/** The letters that have a place in the order, best first; one that says that nothing could be rated has none. */
export function orderedGrades(axis: RatingAxis): Grade[] {
  if (axis.order === 'none') return [];
  const placed = axis.grades.filter((grade) => !ratesNothing(grade, axis));
  return axis.order === 'worst_first' ? placed.reverse() : placed;
}

/** Whether a letter says that nothing could be rated (旭市's ―): the scale marks it by its tone, or names it in its rule for an absent actual. */
export function ratesNothing({ grade, tone }: Grade, { rule }: RatingAxis): boolean {
  return tone === 'none' || grade === rule?.actualAbsent;
}

function comparedParts(axis: RatingAxis): string {
  const { order, grades, rule } = axis;
  const letters = [grades, orderedGrades(axis)].map((some) => some.map(({ grade }) => grade));
  return JSON.stringify([order, letters, rule]);
}

function explainsOtherwise({ grades }: RatingAxis, other: RatingAxis): boolean {
  const meanings = new Map(other.grades.map(({ grade, label }) => [grade, label]));
  return grades.some(({ grade, label }) => {
    const its = meanings.get(grade);
    return Boolean(label) && Boolean(its) && label !== its;
  });
}
