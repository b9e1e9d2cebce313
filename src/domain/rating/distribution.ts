import type { Grade, RatingAxis } from '../../schema/rating-axis.ts';
import { counted } from './counted.ts';
import type { Rating } from './rating.ts';
import type { Plan, Sheet } from '../publication/publication.ts';

/** How often the sheets of one year give one letter. */
export interface GradeCount {
  grade: Grade;
  count: number;
}

/** The published letters of one plan on one axis of its scale, year by year. */
export interface Distribution {
  /** As the newest of the years has it, with every grade that only another of them prints at the end; as the plan has it where there are none. */
  axis: RatingAxis;
  /** Only years with at least one published letter. */
  years: { fiscalYear: string; counts: GradeCount[] }[];
}

/** Counts the grades that some ratings give on one axis, in its order, zeros included. */
export function countGrades({ grades }: RatingAxis, ratings: readonly Rating[]): GradeCount[] {
  return grades.map((grade) => ({
    grade,
    count: ratings.filter(({ published }) => published === grade.grade).length,
  }));
}

/** The axes that occur among some ratings, in the order of their first grade, each with its ratings. */
export function byAxis(ratings: readonly Rating[]): { axis: RatingAxis; ratings: Rating[] }[] {
  const grouped = Map.groupBy(ratings, ({ axis }) => axis.id);
  return [...grouped.values()].flatMap((ofAxis) => {
    const axis = ofAxis[0]?.axis;
    return axis ? [{ axis, ratings: ofAxis }] : [];
  });
}

/**
 * Counts a plan's published grades by year among some of its sheets, in the order of their measures; what several measures or
 * phases share is counted once.
 */
export function distributionsOf(plan: Plan, sheets: readonly Sheet[]): Distribution[] {
  const own = sheets.filter((sheet) => sheet.plan.id === plan.id);
  const rated = counted(own.flatMap(({ ratings }) => ratings)).filter(
    ({ published }) => published !== undefined,
  );
  return plan.axes.map((known) => {
    const onAxis = rated.filter((each) => each.axis.id === known.id);
    const axis = axisOver(onAxis) ?? known;
    const byYear = Map.groupBy(onAxis, ({ statedBy }) => statedBy.fiscalYear);
    return {
      axis,
      years: [...byYear]
        .map(([fiscalYear, ratings]) => ({ fiscalYear, counts: countGrades(axis, ratings) }))
        .sort((a, b) => (a.fiscalYear < b.fiscalYear ? -1 : 1)),
    };
  });
}

/** The axis of some ratings as the newest of their years has it, with the grades that only earlier ones print. */
function axisOver(ratings: readonly Rating[]): RatingAxis | undefined {
  const newestFirst = ratings.toSorted((a, b) => (a.statedBy.fiscalYear < b.statedBy.fiscalYear ? 1 : -1));
  const [newest] = newestFirst;
  if (!newest) return undefined;
  const { grades } = newest.axis;
  const met = newestFirst.flatMap(({ grade }) => grade ?? []);
  const former = met.filter((each) => !grades.some(({ grade }) => grade === each.grade));
  const formerOnce = [...new Map(former.map((each) => [each.grade, each])).values()];
  return formerOnce.length === 0 ? newest.axis : { ...newest.axis, grades: [...grades, ...formerOnce] };
}
