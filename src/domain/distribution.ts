import type { PlanRecord } from '../schema/plan.ts';
import type { Grade } from '../schema/rating-scale.ts';
import type { Assessment } from './assessment.ts';
import { inNewestOrder } from './edition.ts';
import type { Publication } from './publication.ts';

/** How often the sheets of one year give one letter. */
export interface GradeCount {
  grade: Grade;
  count: number;
}

/** The published letters of one plan on one axis of its scale, year by year. */
export interface Distribution {
  axis: { id: string; name: string };
  /** Only years with at least one published letter. */
  years: { fiscalYear: string; counts: GradeCount[] }[];
}

/** Counts the letters of some assessments, best grade first, zeros included. */
export function countGrades(plan: PlanRecord, assessments: readonly Assessment[]): GradeCount[] {
  return plan.ratingScale.grades.map((grade) => ({
    grade,
    count: assessments.filter(({ published }) => published === grade.grade).length,
  }));
}

/** Counts a plan's published letters by year; what several measures or phases share is counted once, by its newest sheet. */
export function distributionsOf(plan: PlanRecord, { sheets }: Publication): Distribution[] {
  const ofPlan = sheets
    .filter((sheet) => sheet.plan.id === plan.id)
    .sort((a, b) => inNewestOrder(a.edition, b.edition));
  const rated = ofPlan
    .flatMap(({ assessments }) => assessments)
    .filter(({ published }) => published !== undefined);
  return plan.ratingScale.axes.map((axis) => {
    const newest = new Map(
      rated.filter((each) => each.axis === axis.id).map((each) => [subjectIn(each), each]),
    );
    const byYear = Map.groupBy(newest.values(), ({ statedBy }) => statedBy.fiscalYear);
    return {
      axis,
      years: [...byYear]
        .map(([fiscalYear, assessments]) => ({ fiscalYear, counts: countGrades(plan, assessments) }))
        .sort((a, b) => (a.fiscalYear < b.fiscalYear ? -1 : 1)),
    };
  });
}

function subjectIn({ subject: { type, id }, statedBy }: Assessment): string {
  return [type, id, statedBy.fiscalYear].join(' ');
}
