import type { Grade } from '../../schema/rating-axis.ts';
import type { Subject } from '../rating/rating.ts';
import type { Correction } from '../publication/correction.ts';
import { inNewestOrder } from '../publication/sheet-key.ts';
import { factsOf } from '../observation/fact.ts';
import { indicatorToday } from './indicator-today.ts';
import { current, factOf, type Observation } from '../observation/observation.ts';
import { ownActual } from '../observation/own-actual.ts';
import { byId } from '../publication/by-id.ts';
import { lastYearOf, periodYear } from '../observation/period.ts';
import { newestOf, type Indicator, type Measure, type Sheet } from '../publication/publication.ts';
import { judgedOtherwise, revisedTargetOf } from '../between-sheets/revised-target.ts';
import { revisionsOf, type Revision } from '../between-sheets/revision.ts';

/** What a measure's sheets say of one thing over the years: of an indicator, or of whatever else the plan's scale rates. */
export interface HistoryRow {
  subject: Subject;
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
  /** The target it was judged by, where that target was revised, or is not the one in the head of the row. */
  target?: Observation;
}

/** Table (1) of a measure over the years, a row for each indicator, and a row for whatever else its sheets give letters to. */
export function historyOf(measure: Measure): HistoryRow[] {
  const { years } = measure;
  const rated = measure.sheets.flatMap((sheet) => sheet.ratings).map(({ subject }) => subject);
  const indicators = byId(measure.indicators);
  const projects = byId(measure.projects);
  const main = measure.indicators.filter(({ statements }) =>
    statements.some(({ project }) => project === undefined),
  );
  const subjects = [
    ...rated.filter(({ type }) => type === 'measure'),
    ...main.map(({ id }) => ({ type: 'indicator' as const, id })),
    ...rated.filter(({ type }) => type !== 'measure'),
  ];
  const unique = [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()];
  return unique.map((subject) => {
    const indicator = subject.type === 'indicator' ? indicators.get(subject.id) : undefined;
    const project = subject.type === 'project' ? projects.get(subject.id) : undefined;
    const printed = indicator
      ? newestOf(indicator.statements).printed
      : project && newestOf(project.statements).printed;
    const unit = printed && 'unit' in printed ? printed.unit : undefined;
    const head = indicator ? targetOf(indicator) : {};
    return {
      subject,
      ...(printed ? { name: printed.name } : {}),
      ...(unit === undefined ? {} : { unit }),
      ...head,
      years: years.map((fiscalYear) => ({
        fiscalYear,
        ...(indicator ? stated(indicator, fiscalYear) : { corrections: [] }),
        letters: lettersOf(measure, subject, fiscalYear).map((letter) => {
          const stated = indicator && letter.sheet.byIndicator.get(indicator.id);
          const target = stated && (revisedTargetOf(stated) ?? judgedOtherwise(stated, head.target?.now));
          return { ...letter, ...(target ? { target } : {}) };
        }),
      })),
    };
  });
}

/** Everything a measure's later sheets state differently from its earlier ones, about all its indicators. */
export function measureRevisions({ indicators }: Measure): { indicator: Indicator; revisions: Revision[] }[] {
  return indicators
    .map((indicator) => ({ indicator, revisions: revisionsOf(indicator.observations) }))
    .filter(({ revisions }) => revisions.length > 0);
}

function targetOf(indicator: Indicator): Pick<HistoryRow, 'target'> {
  const { target: now } = indicatorToday(indicator);
  if (!now) return {};
  const revision = revisionsOf(indicator.observations.filter((each) => factOf(each) === factOf(now))).at(-1);
  return { target: { now, ...(revision ? { revision } : {}) } };
}

/** What is stated of a year; a span of years counts where it ends, so that a longer one does not hide behind a shorter one. */
function stated(
  { observations }: Indicator,
  fiscalYear: string,
): Pick<HistoryCell, 'actual' | 'revision' | 'corrections'> {
  const ofYear = observations.filter(
    ({ role, period }) =>
      role === 'actual' && period !== undefined && lastYearOf(period) === periodYear(fiscalYear),
  );
  const standing = current(ofYear);
  const actual = ownActual(standing, periodYear(fiscalYear), undefined) ?? standing[0];
  const ofFact = actual ? ofYear.filter((each) => factOf(each) === factOf(actual)) : [];
  const revision = revisionsOf(ofFact).at(-1);
  const [fact] = factsOf(ofFact);
  return {
    ...(actual ? { actual } : {}),
    ...(revision ? { revision } : {}),
    corrections: fact?.corrections ?? [],
  };
}

/** The letters of one year on each axis; where both phases give one, that of the newer sheet. */
function lettersOf({ sheets }: Measure, subject: Subject, fiscalYear: string): HistoryLetter[] {
  const byAxis = new Map<string, HistoryLetter>();
  const ofYear = sheets.filter(({ key }) => key.fiscalYear === fiscalYear);
  for (const sheet of ofYear.toSorted((a, b) => inNewestOrder(a.key, b.key))) {
    const several = sheet.form.ratings.filter(({ rates }) => rates.includes(subject.type)).length > 1;
    for (const { axis, grade } of sheet.ratings.filter((each) => keyOf(each.subject) === keyOf(subject))) {
      if (grade) byAxis.set(axis.id, { grade, axis: several ? axis.name : '', sheet });
    }
  }
  return [...byAxis.values()];
}

function keyOf({ type, id }: Subject): string {
  return `${type} ${id}`;
}
