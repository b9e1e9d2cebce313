import type { Grade } from '../schema/rating-scale.ts';
import type { Assessment } from './assessment.ts';
import { inNewestOrder } from './edition.ts';
import type { Observation } from './observation.ts';
import { indicatorsOfMeasure, yearsOfMeasure } from './measure-scope.ts';
import { periodYear } from './period.ts';
import { newestOf, type Indicator, type Measure, type Publication, type Sheet } from './publication.ts';
import { revisionsOf, type Revision } from './revision.ts';

/** What a measure's sheets say of one thing over the years: of an indicator, or of whatever else the plan's scale rates. */
export interface HistoryRow {
  subject: Assessment['subject'];
  /** As the newest sheet prints it; the measure itself has none. */
  name?: string;
  unit?: string;
  years: HistoryCell[];
}

/** One year of a row. Without an observation no sheet has a column for the year. */
export interface HistoryCell {
  fiscalYear: string;
  actual?: Observation;
  /** Where a later sheet states another actual than an earlier one. */
  revision?: Revision;
  letters: { grade: Grade; axis: string; sheet: Sheet }[];
}

/** Table (1) of a measure over the years, a row for each indicator, and a row for whatever else its sheets give letters to. */
export function historyOf(measure: Measure, publication: Publication): HistoryRow[] {
  const years = yearsOfMeasure(measure, publication);
  const rated = measure.sheets.flatMap((sheet) => sheet.assessments).map(({ subject }) => subject);
  const indicators = indicatorsOfMeasure(measure, publication);
  const main = indicators.filter(({ statements }) => statements.some(({ project }) => project === undefined));
  const subjects = [
    ...rated.filter(({ type }) => type === 'measure'),
    ...main.map(({ id }) => ({ type: 'indicator' as const, id })),
    ...rated.filter(({ type }) => type !== 'measure'),
  ];
  const unique = [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()];
  return unique.map((subject) => {
    const indicator =
      subject.type === 'indicator' ? indicators.find(({ id }) => id === subject.id) : undefined;
    const project =
      subject.type === 'project' ? publication.projects.find(({ id }) => id === subject.id) : undefined;
    const printed = indicator
      ? newestOf(indicator.statements).printed
      : project && newestOf(project.statements).printed;
    const unit = printed && 'unit' in printed ? printed.unit : undefined;
    return {
      subject,
      ...(printed ? { name: printed.name } : {}),
      ...(unit === undefined ? {} : { unit }),
      years: years.map((fiscalYear) => ({
        fiscalYear,
        ...(indicator ? stated(indicator, fiscalYear) : {}),
        letters: lettersOf(measure, subject, fiscalYear),
      })),
    };
  });
}

/** Everything a measure's later sheets state differently from its earlier ones, about all its indicators. */
export function measureRevisions(
  measure: Measure,
  publication: Publication,
): { indicator: Indicator; revisions: Revision[] }[] {
  return indicatorsOfMeasure(measure, publication)
    .map((indicator) => ({ indicator, revisions: revisionsOf(indicator.observations) }))
    .filter(({ revisions }) => revisions.length > 0);
}

function stated({ observations }: Indicator, fiscalYear: string): Pick<HistoryCell, 'actual' | 'revision'> {
  const ofYear = observations.filter(
    ({ role, period }) =>
      role === 'actual' && period !== undefined && periodYear(period) === periodYear(fiscalYear),
  );
  const actual = ofYear.find(({ isNewest }) => isNewest);
  const revision = revisionsOf(ofYear).at(-1);
  return { ...(actual ? { actual } : {}), ...(revision ? { revision } : {}) };
}

/** The letters of one year on each axis; where both phases give one, that of the newer sheet. */
function lettersOf(
  { sheets }: Measure,
  subject: Assessment['subject'],
  fiscalYear: string,
): HistoryCell['letters'] {
  const byAxis = new Map<string, HistoryCell['letters'][number]>();
  const ofYear = sheets.filter(({ edition }) => edition.fiscalYear === fiscalYear);
  for (const sheet of ofYear.toSorted((a, b) => inNewestOrder(a.edition, b.edition))) {
    const { axes, grades } = sheet.plan.ratingScale;
    for (const { axis, published } of sheet.assessments.filter(
      (each) => keyOf(each.subject) === keyOf(subject),
    )) {
      const grade = grades.find((each) => each.grade === published);
      const name = axes.length > 1 ? axes.find(({ id }) => id === axis)?.name : undefined;
      if (grade) byAxis.set(axis, { grade, axis: name ?? '', sheet });
    }
  }
  return [...byAxis.values()];
}

function keyOf({ type, id }: Assessment['subject']): string {
  return `${type} ${id}`;
}
