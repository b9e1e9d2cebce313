import type { PlanRecord } from '../schema/plan.ts';
import type { Grade } from '../schema/rating-scale.ts';
import type { Assessment } from './assessment.ts';
import type { Sheet } from './publication.ts';

/** A published letter with where it stands. */
export interface Letter {
  grade: Grade;
  sheet: Sheet;
  assessment: Assessment;
}

/** The published letters of one subject on one axis of its plan's scale. */
export interface SubjectLetters {
  subject: Assessment['subject'];
  axis: { id: string; name: string };
  /** In the order of the sheets they were taken from. */
  letters: Letter[];
}

/** Everything that some sheets of a plan give letters to, each once for each axis, in the order in which it first occurs. */
export function lettersBySubject(
  sheets: readonly Sheet[],
  { ratingScale: { axes, grades } }: PlanRecord,
): SubjectLetters[] {
  const letters = sheets.flatMap((sheet) =>
    sheet.assessments.flatMap((assessment) => {
      const grade = grades.find((each) => each.grade === assessment.published);
      return grade ? [{ grade, sheet, assessment }] : [];
    }),
  );
  const bySubject = Map.groupBy(letters, ({ assessment: { subject } }) => `${subject.type} ${subject.id}`);
  return [...bySubject.values()].flatMap((of) =>
    axes.flatMap((axis) => {
      const onAxis = of.filter(({ assessment }) => assessment.axis === axis.id);
      const subject = onAxis[0]?.assessment.subject;
      return subject ? [{ subject, axis, letters: onAxis }] : [];
    }),
  );
}
