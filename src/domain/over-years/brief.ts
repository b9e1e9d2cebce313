import type { SheetRecord } from '../../schema/sheet.ts';
import type { Absence } from '../../schema/absence.ts';
import type { Grade, RatingAxis } from '../../schema/rating-axis.ts';
import { judgedOtherwise, revisedTargetOf } from '../between-sheets/revised-target.ts';
import { current, type Observation } from '../observation/observation.ts';
import { ownActual } from '../observation/own-actual.ts';
import {
  comparePeriods,
  fiscalYearOf,
  fiscalYearsBetween,
  periodYear,
  yearReached,
} from '../observation/period.ts';
import { byId } from '../publication/by-id.ts';
import {
  newestOf,
  type Indicator,
  type IndicatorOnSheet,
  type Measure,
  type Plan,
  type ProjectOnSheet,
  type Sheet,
} from '../publication/publication.ts';
import { inNewestOrder } from '../publication/sheet-key.ts';
import type { Rating } from '../rating/rating.ts';
import { ranksOtherwise } from '../rating/scale.ts';
import { indicatorToday } from './indicator-today.ts';

/** What members of a council or committee need of a measure on one sheet of paper: its last three years. */
export interface Brief {
  measure: Measure;
  /** The last of its sheets, by the year that it is about. */
  newest: Sheet;
  /** Three fiscal years, the last that of the newest sheet; earliest first. */
  years: BriefYear[];
  /** The sheets of these years, as they are listed. */
  sheets: Sheet[];
  /** What is measured: the indicators of the measure, then those of its projects that sheets grade; those that the last year lists first. */
  indicators: BriefIndicator[];
  /** What is judged without being measured: the measure itself, then its projects, a row for each axis. */
  judgements: BriefJudgement[];
  /** The scales of the grades that are shown. */
  scales: BriefScale[];
  /** The newest of these sheets that states progress. */
  progress?: { sheet: Sheet; record: NonNullable<SheetRecord['progress']> };
  /** The newest first; those of one sheet in its order. */
  opinions: { sheet: Sheet; opinion: SheetRecord['opinions'][number] }[];
  /** The year after these, where a plan of the measure covers it and so may say what came of an opinion. */
  following?: string;
}

/** A year of a brief. */
export interface BriefYear {
  fiscalYear: string;
  /** The measure's sheets of it, budget before settled; none where none is registered. */
  sheets: Sheet[];
  /** The plan it belongs to; none before the first that names the measure. */
  plan?: Plan;
  /** The plan of the year before, where that is another one. */
  formerPlan?: Plan;
}

/** What the years say of an indicator. */
export interface BriefIndicator {
  indicator: Indicator;
  /** As the newest sheet prints it. */
  stated: IndicatorOnSheet;
  /** How an earlier sheet of these years prints it, where its number or its name was another one. */
  formerly?: IndicatorOnSheet;
  baseline?: Observation;
  /** The target in force today. */
  target?: Observation;
  cells: BriefCell[];
  reasons: BriefReason[];
  /** The first of these years, after the earliest, from which it is counted otherwise. */
  breakAt?: string;
}

/** What the years say of something that is graded and not measured, on one axis. */
export interface BriefJudgement {
  axis: RatingAxis;
  /** The project, as the newest sheet lists it; none where the measure itself is judged. */
  project?: ProjectOnSheet;
  cells: BriefCell[];
  reasons: BriefReason[];
}

/** One year of a row. */
export interface BriefCell {
  fiscalYear: string;
  /** The one actual of the year, else every part of it (quarters, days); none where no sheet has a column for it. */
  actuals: Observation[];
  /** The grades that a sheet of the year gives, an axis each. */
  grades: BriefGrade[];
  /** The axes on which a sheet of the year says why it gives no grade. */
  absent: { axis: RatingAxis; several: boolean; absence: Absence }[];
  /** Why there is no grade: no plan yet, no sheet of the year registered, or the sheet grades others and not this one. */
  ungraded?: 'before_plan' | 'unregistered' | 'unstated';
  /** Whether sheets of the year are registered and none of them lists the thing. */
  unlisted: boolean;
}

/** A grade with what has to stand beside it. */
export interface BriefGrade {
  grade: Grade;
  axis: RatingAxis;
  /** Where the form judges such a thing on several axes. */
  several: boolean;
  /** The target that judged it, where another one stands in the row or it was revised. */
  target?: Observation;
}

/** Why a sheet graded as it did, in its own words. */
export interface BriefReason {
  fiscalYear: string;
  reason: string;
  /** The axis, where the form judges such a thing on several. */
  axis?: RatingAxis;
}

/** A scale as sheets of some years have it. */
export interface BriefScale {
  axis: RatingAxis;
  fiscalYears: string[];
  /** Whether sheets of other years print an axis of this id with other grades, other meanings or another rule. */
  changed: boolean;
  /** Whether grades of some of these years cannot be compared on this axis, because its scale is another one. */
  apart: boolean;
}

/** The last three years of a measure; nothing where none of its sheets is registered, for there is nothing to tell then. */
export function briefOf(measure: Measure): Brief | undefined {
  const newest = measure.sheets.at(-1);
  if (!newest) return undefined;
  const years = yearsUpTo(newest, measure);
  const sheets = years.flatMap((year) => year.sheets);
  const newestFirst = sheets.toSorted((a, b) => inNewestOrder(b.key, a.key));
  const indicators = indicatorsOf(measure, years);
  const judgements = judgementsOf(sheets, years);
  const withProgress = newestFirst.find(({ record }) => record.progress);
  const progress = withProgress?.record.progress;
  const following = measure.years.find((year) => periodYear(year) === periodYear(newest.key.fiscalYear) + 1);
  return {
    measure,
    newest,
    years,
    sheets,
    indicators,
    judgements,
    scales: scalesOf(
      sheets,
      [...indicators, ...judgements].flatMap(({ cells }) => cells.flatMap(({ grades }) => grades)),
    ),
    ...(withProgress && progress ? { progress: { sheet: withProgress, record: progress } } : {}),
    opinions: newestFirst.flatMap((sheet) => sheet.record.opinions.map((opinion) => ({ sheet, opinion }))),
    ...(following === undefined ? {} : { following }),
  };
}

function yearsUpTo({ key }: Sheet, { sheets, plans }: Measure): BriefYear[] {
  const from = `FY${String(periodYear(key.fiscalYear) - 2).padStart(4, '0')}`;
  const years = fiscalYearsBetween(from, key.fiscalYear).map((fiscalYear) => {
    const ofYear = sheets.filter((sheet) => sheet.key.fiscalYear === fiscalYear);
    const plan =
      ofYear.at(-1)?.plan ?? plans.find((each) => each.from <= fiscalYear && fiscalYear <= each.to);
    return { fiscalYear, sheets: ofYear, ...(plan ? { plan } : {}) };
  });
  return withFormerPlans(years);
}

function withFormerPlans(years: readonly BriefYear[]): BriefYear[] {
  return years.map(({ formerPlan: _, ...year }, index) => {
    const before = years[index - 1]?.plan;
    return before && year.plan && before.id !== year.plan.id ? { ...year, formerPlan: before } : year;
  });
}

/**
 * The years of which one of some rows says anything, each with the place of its cells; plans change between these alone. A year in
 * which nothing stands would be a column of words for nothing.
 */
export function yearsSpokenOf(
  years: readonly BriefYear[],
  rows: readonly Pick<BriefIndicator, 'cells'>[],
): { year: BriefYear; at: number }[] {
  const places = years.flatMap((_, at) => (rows.some(({ cells }) => saysAnything(cells[at])) ? [at] : []));
  const spoken = withFormerPlans(places.flatMap((at) => years[at] ?? []));
  return spoken.map((year, index) => ({ year, at: places[index] ?? 0 }));
}

/** Whether the sheets of a year say anything of a thing: a value, a grade, or why there is no grade. */
export function saysAnything(cell: BriefCell | undefined): cell is BriefCell {
  return cell !== undefined && cell.actuals.length + cell.grades.length + cell.absent.length > 0;
}

/** The grades of a project as papers have them that judge on several axes: beside each other, a line for each year that gives any. */
export interface BriefGradesOfProject {
  project: ProjectOnSheet;
  /** The newest first; in each the cells of the axes, none where the project is never judged on one. */
  lines: { fiscalYear: string; cells: (BriefCell | undefined)[] }[];
  reasons: BriefReason[];
}

/** The axes of projects and what each project is given on them; nothing where one axis stands against several years, or there are too many. */
export function gradesOfProjects({
  judgements,
}: Pick<Brief, 'judgements'>): { axes: RatingAxis[]; projects: BriefGradesOfProject[] } | undefined {
  const ofProjects = judgements.flatMap(({ project, ...row }) => (project ? [{ ...row, project }] : []));
  const axes = [...byId(ofProjects.map(({ axis }) => axis)).values()];
  const years = new Set(
    ofProjects.flatMap(({ cells }) => cells.flatMap((cell) => (saysAnything(cell) ? cell.fiscalYear : []))),
  );
  const isAgainstYears = axes.length === 1 && years.size > 1;
  if (axes.length === 0 || axes.length > mostAxes || isAgainstYears) return undefined;
  const projects = [...Map.groupBy(ofProjects, ({ project }) => project.project.id).values()];
  return {
    axes,
    projects: projects.flatMap((rows) => {
      const [first] = rows;
      if (!first) return [];
      const lines = first.cells
        .map(({ fiscalYear }, at) => ({
          fiscalYear,
          cells: axes.map(({ id }) => rows.find(({ axis }) => axis.id === id)?.cells[at]),
        }))
        .filter(({ cells }) => cells.some(saysAnything));
      const reasons = rows.flatMap(({ axis, reasons: why }) => why.map((each) => ({ ...each, axis })));
      return [
        {
          project: first.project,
          lines: lines.toReversed(),
          reasons: reasons.toSorted((one, other) => comparePeriods(other.fiscalYear, one.fiscalYear)),
        },
      ];
    }),
  };
}

/** So many columns of grades stay readable on a page of A4. */
const mostAxes = 8;

/** The years that the page speaks of: from the first of which one of its rows says anything to the last. */
export function yearsTold({ years, indicators, judgements, newest }: Brief): BriefYear[] {
  const [first] = yearsSpokenOf(years, [...indicators, ...judgements]);
  return years.slice(first?.at ?? years.findIndex(({ fiscalYear }) => fiscalYear === newest.key.fiscalYear));
}

/** The indicators that sheets of these years state as the measure's own, and those of projects that they grade. */
function indicatorsOf(measure: Measure, years: readonly BriefYear[]): BriefIndicator[] {
  const stated = years.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.indicators));
  const own = measure.indicators.filter(({ id }) =>
    stated.some(({ indicator, project }) => indicator.id === id && !project),
  );
  const graded = measure.indicators.filter(
    (indicator) =>
      !own.includes(indicator) &&
      stated.some((each) => each.indicator.id === indicator.id && each.ratings.length > 0),
  );
  const listed = years.at(-1)?.sheets.flatMap(({ byIndicator }) => [...byIndicator.keys()]) ?? [];
  const inLastYear = ({ id }: Indicator) => listed.includes(id);
  const rows = [own, graded].flatMap((some) => [
    ...some.filter(inLastYear),
    ...some.filter((indicator) => !inLastYear(indicator)),
  ]);
  return rows.map((indicator) => {
    const statements = stated.filter((each) => each.indicator.id === indicator.id);
    const newest = newestOf(statements);
    const formerly = statements.findLast(
      ({ printed: { number, name }, sheet: { key } }) =>
        key.fiscalYear < newest.sheet.key.fiscalYear &&
        (number !== newest.printed.number || name !== newest.printed.name),
    );
    const { baseline, target } = indicatorToday(indicator);
    const cells = years.map((year) => ({
      ...gradesOf(year, 'indicator', indicator.id, target),
      actuals: actualsOf(indicator, year.fiscalYear, newest),
    }));
    const breakAt = current(indicator.observations)
      .flatMap((each) => each.breakAt ?? [])
      .find((from) => years.slice(1).some(({ fiscalYear }) => fiscalYearOf(from) === periodYear(fiscalYear)));
    return {
      indicator,
      stated: newest,
      ...(formerly ? { formerly } : {}),
      ...(baseline ? { baseline } : {}),
      ...(target ? { target } : {}),
      cells,
      reasons: reasonsOf(years, 'indicator', indicator.id),
      ...(breakAt === undefined ? {} : { breakAt }),
    };
  });
}

/** The rows of the measure itself, then those of its projects, axis by axis in the order of the form. */
function judgementsOf(sheets: readonly Sheet[], years: readonly BriefYear[]): BriefJudgement[] {
  const rated = sheets
    .flatMap((sheet) => sheet.ratings)
    .filter(({ subject }) => subject.type !== 'indicator');
  const subjects = [...Map.groupBy(rated, ({ subject: { type, id } }) => `${type} ${id}`).values()];
  const rows = subjects.flatMap((ratings) => {
    const subject = ratings[0]?.subject;
    if (!subject) return [];
    const { type, id } = subject;
    const listed = sheets.flatMap(({ byProject }) => byProject.get(id) ?? []);
    const project = type === 'project' && listed.length > 0 ? newestOf(listed) : undefined;
    return [...byId(ratings.map(({ axis }) => axis)).values()].map((axis) => ({
      axis,
      ...(project ? { project } : {}),
      cells: years.map((year) => {
        const { grades, absent, ...cell } = gradesOf(year, type, id);
        const isOfRow = (each: { axis: RatingAxis }) => each.axis.id === axis.id;
        return { ...cell, actuals: [], grades: grades.filter(isOfRow), absent: absent.filter(isOfRow) };
      }),
      reasons: reasonsOf(years, type, id)
        .filter((each) => each.axis === undefined || each.axis.id === axis.id)
        .map(({ fiscalYear, reason }) => ({ fiscalYear, reason })),
    }));
  });
  return rows.toSorted((a, b) => Number(a.project !== undefined) - Number(b.project !== undefined));
}

/** What a year says of an indicator: its one actual; where the paper prints only parts of the year, all of them. */
function actualsOf(indicator: Indicator, fiscalYear: string, { sheet }: IndicatorOnSheet): Observation[] {
  const year = periodYear(fiscalYear);
  const standing = current(indicator.observations).filter(
    ({ role, period }) => role === 'actual' && period !== undefined && isOf(period, year),
  );
  const own = ownActual(standing, year, sheet.form.ownActual);
  return own ? [own] : standing;
}

/** Whether a period belongs to a year of the table: a span to its last. */
function isOf(period: string, year: number): boolean {
  return yearReached(period) === year;
}

type Graded = Rating['subject']['type'];

/** The ratings of a thing in a year, one for each axis; where both phases give one, that of the newer sheet. */
function ratingsIn({ sheets }: BriefYear, type: Graded, id: string): { rating: Rating; sheet: Sheet }[] {
  const given = sheets
    .toSorted((a, b) => inNewestOrder(a.key, b.key))
    .flatMap((sheet) => sheet.ratings.map((rating) => ({ rating, sheet })))
    .filter(({ rating: { subject } }) => subject.type === type && subject.id === id);
  return [...new Map(given.map((each) => [each.rating.axis.id, each])).values()];
}

function gradesOf(
  year: BriefYear,
  type: Graded,
  id: string,
  shown?: Observation,
): Omit<BriefCell, 'actuals'> {
  const grades = ratingsIn(year, type, id).flatMap(({ rating: { axis, grade }, sheet }) => {
    if (!grade) return [];
    const stated = type === 'indicator' ? sheet.byIndicator.get(id) : undefined;
    const target = stated && (revisedTargetOf(stated) ?? judgedOtherwise(stated, shown));
    return [{ grade, axis, several: isOneOfSeveral(sheet, type), ...(target ? { target } : {}) }];
  });
  const absent = ratingsIn(year, type, id).flatMap(({ rating: { axis, grade, absence }, sheet }) =>
    grade || absence === undefined ? [] : [{ axis, several: isOneOfSeveral(sheet, type), absence }],
  );
  const listing = year.sheets.filter(
    ({ byIndicator, byProject }) =>
      type === 'measure' || (type === 'indicator' ? byIndicator : byProject).has(id),
  );
  const gradesOthers = listing.some(({ ratings }) =>
    ratings.some(({ subject, grade }) => subject.type === type && grade),
  );
  const ungraded =
    grades.length + absent.length > 0
      ? undefined
      : year.sheets.length === 0
        ? year.plan
          ? 'unregistered'
          : 'before_plan'
        : gradesOthers
          ? 'unstated'
          : undefined;
  return {
    fiscalYear: year.fiscalYear,
    grades,
    absent,
    ...(ungraded ? { ungraded } : {}),
    unlisted: year.sheets.length > 0 && listing.length === 0,
  };
}

/** The reasons of a thing's grades, the newest year first; one without a grade too. */
function reasonsOf(years: readonly BriefYear[], type: Graded, id: string): BriefReason[] {
  return years.toReversed().flatMap((year) =>
    ratingsIn(year, type, id).flatMap(({ rating: { reason, axis }, sheet }) =>
      reason === undefined
        ? []
        : [
            {
              fiscalYear: year.fiscalYear,
              reason,
              ...(isOneOfSeveral(sheet, type) ? { axis } : {}),
            },
          ],
    ),
  );
}

function isOneOfSeveral({ form }: Sheet, type: Graded): boolean {
  return form.ratings.filter(({ rates }) => rates.includes(type)).length > 1;
}

/** The scales of some grades, each as the sheets have it, the newest first. */
function scalesOf(sheets: readonly Sheet[], grades: readonly BriefGrade[]): BriefScale[] {
  const shown = new Set(grades.map(({ axis }) => axis.id));
  const axes = sheets
    .toReversed()
    .flatMap(({ form, key }) => form.ratings.map((axis) => ({ axis, fiscalYear: key.fiscalYear })))
    .filter(({ axis }) => shown.has(axis.id));
  return [...Map.groupBy(axes, ({ axis }) => axis.id).values()].flatMap((alike) => {
    const versions = [...Map.groupBy(alike, ({ axis }) => scaleOf(axis)).values()];
    const apart = alike.some(({ axis }) => alike.some((other) => ranksOtherwise(axis, other.axis)));
    return versions.flatMap((version) => {
      const axis = version[0]?.axis;
      const fiscalYears = [...new Set(version.map(({ fiscalYear }) => fiscalYear))].sort();
      return axis ? [{ axis, fiscalYears, changed: versions.length > 1, apart }] : [];
    });
  });
}

function scaleOf({ grades, order, rule }: RatingAxis): string {
  return JSON.stringify([grades, order, rule]);
}
