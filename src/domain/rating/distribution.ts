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
  const ofPlan = sheets.filter((sheet) => sheet.plan.id === plan.id);
  const rated = counted(ofPlan.flatMap(({ ratings }) => ratings)).filter(
    ({ published }) => published !== undefined,
  );
  return plan.axes.map((axis) => {
    const onAxis = rated.filter((each) => each.axis.id === axis.id);
    const byYear = Map.groupBy(onAxis, ({ statedBy }) => statedBy.fiscalYear);
    return {
      axis,
      years: [...byYear]
        .map(([fiscalYear, ratings]) => ({ fiscalYear, counts: countGrades(axis, ratings) }))
        .sort((a, b) => (a.fiscalYear < b.fiscalYear ? -1 : 1)),
    };
  });
}
