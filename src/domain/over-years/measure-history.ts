import type { Absence } from '../../schema/absence.ts';
import type { Grade, RatingAxis } from '../../schema/rating-axis.ts';
import type { Rating, Subject } from '../rating/rating.ts';
import { ranksOtherwise } from '../rating/scale.ts';
import type { Correction } from '../publication/correction.ts';
import { inNewestOrder } from '../publication/sheet-key.ts';
import { factsOf } from '../observation/fact.ts';
import { endingOf, type Ending } from '../observation/ending.ts';
import { current, factOf, isDated, saysTheSame, type Observation } from '../observation/observation.ts';
import { ownActual } from '../observation/own-actual.ts';
import { once } from '../publication/once.ts';
import { byId } from '../publication/by-id.ts';
import { comparePeriods, periodYear, yearReached } from '../observation/period.ts';
import { runsOf } from '../observation/run.ts';
import { targetInForce } from '../observation/target-in-force.ts';
import {
  newestOf,
  type Indicator,
  type IndicatorOnSheet,
  type Measure,
  type Plan,
  type Project,
  type Sheet,
} from '../publication/publication.ts';
import { judgedOtherwise } from '../between-sheets/revised-target.ts';
import { revisionsOf, type Revision } from '../between-sheets/revision.ts';

/** What a measure's sheets say of one thing over the years: of an indicator, or of whatever else the plan's scale rates. */
export interface HistoryRow {
  subject: Subject;
  /** The newest sheet's statement of an indicator. */
  newest?: IndicatorOnSheet;
  /** As the newest sheet prints it; the measure itself has none. */
  name?: string;
  unit?: string;
  /**
   * From the first year that a sheet says something of to the last; all of the plans where there is none. Of what is rated alone,
   * those with a letter.
   */
  years: HistoryCell[];
  /** Where the measure's own sheets stop listing it. */
  ending?: Ending;
}

/** One year of a row. Without an observation no sheet has a column for the year. */
export interface HistoryCell {
  fiscalYear: string;
  /** What is otherwise from this year on. */
  turn?: HistoryTurn;
  actual?: Observation;
  /** Where a later sheet states another actual than an earlier one. */
  revision?: Revision;
  /** Where our reading of it was put right, the newest first. */
  corrections: Correction[];
  /** The target in force, as the sheet states it that gives the letters or, where none does, the actual. */
  target?: Observation;
  letters: HistoryLetter[];
  /** The cells of grades that hold none, where the sheets' records say why; with the name of the axis, where the scale has several. */
  ungraded: { absence: Absence; axisName: string }[];
}

/** Why the years from here on do not compare with those before: at least one of these is otherwise. */
export interface HistoryTurn {
  /** The plan that begins. */
  plan?: Plan;
  baseline?: { before: Observation; after: Observation };
  /** On which axes letters are given by another scale, as the later sheet has them; on all of them, or on none. */
  otherScale: 'all' | 'none' | RatingAxis[];
  /** Whether it is counted in another way. */
  otherCounting: boolean;
}

/** A letter as one sheet gives it. */
export interface HistoryLetter {
  grade: Grade;
  axis: RatingAxis;
  /** Name of its axis, where the scale has several. */
  axisName: string;
  sheet: Sheet;
  /** The target it was judged by, where that is not the one of its year. */
  target?: Observation;
  /** The actual it was judged by, where a later sheet states another. */
  actual?: Observation;
}

/** Years of a row that stand in one place: one year, or several of which no sheet says anything. */
export interface HistoryRun {
  /** In order, at least one. */
  fiscalYears: string[];
  cell: HistoryCell;
}

/** Table (1) of a measure over the years, a row for each indicator, and a row for whatever else its sheets give letters to. */
export const historyOf = once(historyOfMeasure);

function historyOfMeasure(measure: Measure): HistoryRow[] {
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
    return indicator ? indicatorRow(measure, subject, indicator) : ratedRow(measure, subject, project);
  });
}

/** The years of a row, those of which no sheet says anything together as far as they follow on each other. */
export function historyRuns({ years }: Pick<HistoryRow, 'years'>): HistoryRun[] {
  const goesOn = (before: HistoryCell, after: HistoryCell) =>
    !after.turn && [before, after].every(isSilentYear) && before.actual?.absence === after.actual?.absence;
  return runsOf(years, goesOn).flatMap((run) => {
    const [cell] = run;
    return cell ? [{ fiscalYears: run.map(({ fiscalYear }) => fiscalYear), cell }] : [];
  });
}

function isSilentYear({ actual, letters, ungraded, corrections }: HistoryCell): boolean {
  const isUnsaid = actual === undefined || actual.absence === 'after_sheet';
  return isUnsaid && [letters, ungraded, corrections].every(({ length }) => length === 0);
}

function ratedRow(measure: Measure, subject: Subject, project: Project | undefined): HistoryRow {
  const years = measure.years.flatMap((fiscalYear) => {
    const letters = lettersOf(measure, subject, fiscalYear);
    const ungraded = ungradedOf(measure, subject, fiscalYear);
    return letters.length + ungraded.length > 0
      ? [{ cell: { fiscalYear, corrections: [], letters, ungraded } }]
      : [];
  });
  const name = project && newestOf(project.statements).printed.name;
  return { subject, ...(name === undefined ? {} : { name }), years: withTurns(measure, years) };
}

function indicatorRow(measure: Measure, subject: Subject, indicator: Indicator): HistoryRow {
  const newest = newestOf(indicator.statements);
  const ending = endingOf({
    statements: indicator.statements.filter(({ sheet }) => sheet.measure === measure),
  });
  const { name, unit } = newest.printed;
  const years = measure.years.map((fiscalYear) => {
    const value = stated(indicator, fiscalYear);
    const given = lettersOf(measure, subject, fiscalYear);
    const grounds = groundsOf(indicator, { fiscalYear, given, ...value });
    const target = grounds && targetOf(grounds, fiscalYear);
    const letters = given.map((letter) => {
      const on = letter.sheet.byIndicator.get(indicator.id);
      const otherTarget = on && judgedOtherwise(on, target);
      const isRevised = on?.actual && value.actual && !saysTheSame(on.actual, value.actual);
      return {
        ...letter,
        ...(otherTarget ? { target: otherTarget } : {}),
        ...(isRevised && on.actual ? { actual: on.actual } : {}),
      };
    });
    const ungraded = ungradedOf(measure, subject, fiscalYear);
    const cell: HistoryCell = { fiscalYear, ...value, ...(target ? { target } : {}), letters, ungraded };
    return { cell, ...(grounds ? { grounds } : {}) };
  });
  const first = years.findIndex(({ cell }) => !isSilentYear(cell));
  const last = years.findLastIndex(({ cell }) => !isSilentYear(cell));
  return {
    subject,
    newest,
    name,
    ...(unit === undefined ? {} : { unit }),
    years: withTurns(measure, first < 0 ? years : years.slice(first, last + 1)),
    ...(ending ? { ending } : {}),
  };
}

/** A year, and the statement of the sheet that says what it is to be read by. */
interface Grounded {
  cell: HistoryCell;
  grounds?: IndicatorOnSheet;
}

/** That of the sheet which gives the letters; else of the newest sheet of the year, else of the one that states the actual. */
function groundsOf(
  { id, statements }: Indicator,
  { fiscalYear, given, actual }: { fiscalYear: string; given: HistoryLetter[]; actual?: Observation },
): IndicatorOnSheet | undefined {
  const ofYear = statements.filter(({ sheet }) => sheet.key.fiscalYear === fiscalYear);
  return (
    given.at(-1)?.sheet.byIndicator.get(id) ??
    (ofYear.length > 0 ? newestOf(ofYear) : undefined) ??
    (actual && actual.absence !== 'after_sheet'
      ? statements.find(({ actuals }) => actuals.includes(actual))
      : undefined)
  );
}

/** The target in force in a year, as far as the year is one of the sheet's plan. */
function targetOf({ sheet, target, targets }: IndicatorOnSheet, fiscalYear: string): Observation | undefined {
  if (sheet.key.fiscalYear === fiscalYear) return target;
  const { from, to } = sheet.plan;
  return from <= fiscalYear && fiscalYear <= to ? targetInForce(targets, periodYear(fiscalYear)) : undefined;
}

/** The years, each with what is otherwise from it on: where a plan begins, by what its first sheet says. */
function withTurns({ plans }: Measure, years: readonly Grounded[]): HistoryCell[] {
  // The latest plan stands first.
  const begun = years.map(({ cell }) => plans.find(({ from }) => from <= cell.fiscalYear));
  const starts = begun.flatMap((plan, index) => (index > 0 && plan !== begun[index - 1] ? [index] : []));
  return years.map(({ cell }, at) => {
    const plan = starts.includes(at) ? begun[at] : undefined;
    const since = starts.findLast((start) => start <= at) ?? 0;
    const until = starts.find((start) => start > at);
    const turn = plan
      ? turnBetween(years.slice(0, at), years.slice(at, until))
      : turnBetween(years.slice(since, at), years.slice(at, at + 1));
    if (!plan && !turn.baseline && turn.otherScale === 'none' && !turn.otherCounting) return cell;
    return { ...cell, turn: { ...(plan ? { plan } : {}), ...turn } };
  });
}

/** What the last of some years that says it has otherwise than the first of the following ones. */
function turnBetween(before: readonly Grounded[], after: readonly Grounded[]): Omit<HistoryTurn, 'plan'> {
  const one = before.flatMap(ownBaseline).at(-1);
  const [other] = after.flatMap(ownBaseline);
  const isOther = one && other && !(one.period === other.period && saysTheSame(one, other));
  const earlier = before.findLast(({ cell }) => cell.letters.length > 0)?.cell.letters;
  const later = after.find(({ cell }) => cell.letters.length > 0)?.cell.letters;
  const [first] = after;
  const breaks = first?.grounds?.observations.flatMap(({ breakAt }) =>
    breakAt === undefined ? [] : periodYear(breakAt),
  );
  return {
    ...(isOther ? { baseline: { before: one, after: other } } : {}),
    otherScale: earlier && later ? otherScaleOf(earlier, later) : 'none',
    otherCounting:
      first !== undefined &&
      before.length > 0 &&
      breaks?.includes(periodYear(first.cell.fiscalYear)) === true,
  };
}

/** The baseline as the sheet of the year itself states it. */
function ownBaseline({ cell: { fiscalYear }, grounds }: Grounded): Observation[] {
  return grounds?.baseline && grounds.sheet.key.fiscalYear === fiscalYear ? [grounds.baseline] : [];
}

/** The axes of both years' forms on which a letter of one of them is given by another scale than in the other; all where the forms share none. */
function otherScaleOf(
  earlier: readonly HistoryLetter[],
  later: readonly HistoryLetter[],
): HistoryTurn['otherScale'] {
  const [before, after] = [earlier, later].map(
    (letters) => new Map(letters.flatMap(({ sheet }) => sheet.form.ratings).map((axis) => [axis.id, axis])),
  );
  const ids = new Set([...earlier, ...later].map(({ axis }) => axis.id));
  const shared = [...ids].flatMap((id) => {
    const [one, other] = [before?.get(id), after?.get(id)];
    return one && other ? [{ axis: other, isOther: ranksOtherwise(one, other) }] : [];
  });
  const changed = shared.filter(({ isOther }) => isOther);
  if (changed.length === shared.length) return 'all';
  return changed.length === 0 ? 'none' : changed.map(({ axis }) => axis);
}

/** Everything a measure's later sheets state differently from its earlier ones, about all its indicators. */
export function measureRevisions({ indicators }: Measure): { indicator: Indicator; revisions: Revision[] }[] {
  return indicators
    .map((indicator) => ({ indicator, revisions: revisionsOf(indicator.observations) }))
    .filter(({ revisions }) => revisions.length > 0);
}

/** What is stated of a year; a span of years counts where it ends, so that a longer one does not hide behind a shorter one. */
function stated(
  { observations }: Indicator,
  fiscalYear: string,
): Pick<HistoryCell, 'actual' | 'revision' | 'corrections'> {
  const ofYear = observations.filter(
    ({ role, period }) =>
      role === 'actual' && period !== undefined && yearReached(period) === periodYear(fiscalYear),
  );
  const standing = current(ofYear)
    .filter(isDated)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const actual = ownActual(standing, periodYear(fiscalYear), undefined) ?? standing.at(-1);
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
function lettersOf(measure: Measure, subject: Subject, fiscalYear: string): HistoryLetter[] {
  return ratingsIn(measure, subject, fiscalYear).flatMap(({ rating: { grade, axis }, axisName, sheet }) =>
    grade ? [{ grade, axis, axisName, sheet }] : [],
  );
}

/** The axes on which a sheet of the year says why it gives no letter, and none gives one. */
function ungradedOf(measure: Measure, subject: Subject, fiscalYear: string): HistoryCell['ungraded'] {
  return ratingsIn(measure, subject, fiscalYear).flatMap(({ rating: { grade, absence }, axisName }) =>
    grade || absence === undefined ? [] : [{ absence, axisName }],
  );
}

/** What sheets of a year say on each axis: the newest letter, else why there is none. */
function ratingsIn(
  { sheets }: Measure,
  subject: Subject,
  fiscalYear: string,
): { rating: Rating; axisName: string; sheet: Sheet }[] {
  const byAxis = new Map<string, { rating: Rating; axisName: string; sheet: Sheet }>();
  const ofYear = sheets.filter(({ key }) => key.fiscalYear === fiscalYear);
  for (const sheet of ofYear.toSorted((a, b) => inNewestOrder(a.key, b.key))) {
    const several = sheet.form.ratings.filter(({ rates }) => rates.includes(subject.type)).length > 1;
    for (const rating of sheet.ratings.filter((each) => keyOf(each.subject) === keyOf(subject))) {
      const { axis, grade, absence } = rating;
      const isSaid = grade !== undefined || (absence !== undefined && !byAxis.get(axis.id)?.rating.grade);
      if (isSaid) byAxis.set(axis.id, { rating, axisName: several ? axis.name : '', sheet });
    }
  }
  return [...byAxis.values()];
}

function keyOf({ type, id }: Subject): string {
  return `${type} ${id}`;
}
