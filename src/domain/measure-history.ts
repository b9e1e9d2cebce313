import type { Grade } from '../schema/rating-scale.ts';
import type { Assessment } from './assessment.ts';
import type { Correction } from './correction.ts';
import { inNewestOrder } from './edition.ts';
import { factsOf } from './fact.ts';
import { indicatorToday } from './indicator-today.ts';
import { factOf, type Observation } from './observation.ts';
import { indicatorsOfMeasure, yearsOfMeasure } from './measure-scope.ts';
import { periodYear } from './period.ts';
import { newestOf, type Indicator, type Measure, type Publication, type Sheet } from './publication.ts';
import { revisedTargetOf } from './revised-target.ts';
import { revisionsOf, type Revision } from './revision.ts';

/** What a measure's sheets say of one thing over the years: of an indicator, or of whatever else the plan's scale rates. */
export interface HistoryRow {
  subject: Assessment['subject'];
  /** As the newest sheet prints it; the measure itself has none. */
  name?: string;
  unit?: string;
  /** The newest target, and what an earlier sheet stated instead. */
  target?: { now: Observation; revision?: Revision };
  years: HistoryCell[];
}

/** One year of a row. Without an observation no sheet has a column for the year. */
export interface HistoryCell {
  fiscalYear: string;
  actual?: Observation;
  /** Where a later sheet states another actual than an earlier one. */
  revision?: Revision;
  /** Where our reading of it was put right, the newest first. */
  corrections: Correction[];
  letters: HistoryLetter[];
}

/** A letter as one sheet gives it. */
export interface HistoryLetter {
  grade: Grade;
  /** Name of its axis, where the scale has several. */
  axis: string;
  sheet: Sheet;
  /** The target it was judged by, where that target was revised. */
  target?: Observation;
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
      ...(indicator ? targetOf(indicator) : {}),
      years: years.map((fiscalYear) => ({
        fiscalYear,
        ...(indicator ? stated(indicator, fiscalYear) : { corrections: [] }),
        letters: lettersOf(measure, subject, fiscalYear).map((letter) => {
          const target = indicator && revisedTargetOf(indicator, letter.sheet);
          return { ...letter, ...(target ? { target } : {}) };
        }),
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

function targetOf(indicator: Indicator): Pick<HistoryRow, 'target'> {
  const { target: now } = indicatorToday(indicator);
  if (!now) return {};
  const revision = revisionsOf(indicator.observations.filter((each) => factOf(each) === factOf(now))).at(-1);
  return { target: { now, ...(revision ? { revision } : {}) } };
}

function stated(
  { observations }: Indicator,
  fiscalYear: string,
): Pick<HistoryCell, 'actual' | 'revision' | 'corrections'> {
  const ofYear = observations.filter(
    ({ role, period }) =>
      role === 'actual' && period !== undefined && periodYear(period) === periodYear(fiscalYear),
  );
  const actual = ofYear.find(({ isNewest }) => isNewest);
  const revision = revisionsOf(ofYear).at(-1);
  const [fact] = factsOf(actual ? ofYear.filter((each) => factOf(each) === factOf(actual)) : []);
  return {
    ...(actual ? { actual } : {}),
    ...(revision ? { revision } : {}),
    corrections: fact?.corrections ?? [],
  };
}

/** The letters of one year on each axis; where both phases give one, that of the newer sheet. */
function lettersOf({ sheets }: Measure, subject: Assessment['subject'], fiscalYear: string): HistoryLetter[] {
  const byAxis = new Map<string, HistoryLetter>();
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
