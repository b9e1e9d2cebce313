import type { SheetIndicator } from '../schema/indicator.ts';
import type { Goal, MeasureRecord, PlanRecord } from '../schema/plan.ts';
import type { SheetProject } from '../schema/project.ts';
import { byId } from './by-id.ts';
import { coverageOf } from './coverage.ts';
import { inNewestOrder } from './edition.ts';
import { lettersBySubject, type Letter, type SubjectLetters } from './letter.ts';
import { letterChange, type LetterChange, type Standing, type WithoutLetter } from './letter-change.ts';
import { newestOf, type Indicator, type Project, type Publication, type Sheet } from './publication.ts';

/** Every letter of one plan: goal ▸ measure ▸ what is rated, against the plan's years. */
export interface PlanStatus {
  plan: PlanRecord;
  /** The plan's fiscal years, and any other that one of its sheets is about, earliest first. */
  years: string[];
  /** Years with a registered sheet. */
  registeredYears: string[];
  /** Only goals and measures with a letter, in the plan's order; those whose goal is not known last. */
  groups: { goal?: Goal; measures: { measure: MeasureRecord; rows: StatusRow[] }[] }[];
}

/** The letters of one subject on one axis of the scale over the years. */
export interface StatusRow {
  subject: SubjectLetters['subject'];
  axis: SubjectLetters['axis'];
  /** As the plan's newest sheet of the measure prints it; absent where the measure itself is rated. */
  printed?: SheetIndicator | SheetProject;
  /** The project whose outcome it is. */
  project?: SheetProject;
  /** Further measures of the plan whose sheets give the same subject letters; it stands under the first alone. */
  others: MeasureRecord[];
  cells: StatusCell[];
}

/** One year of a row. */
export interface StatusCell {
  fiscalYear: string;
  /** What the sheet prints; that of the newest sheet where several state it. */
  letter?: Letter;
  /** Why there is no letter. */
  without?: WithoutLetter;
  /** Against the year before; absent where neither of the two years has a letter. */
  change?: LetterChange;
  /** The sheet that gives the letter, or that settles the year without giving one. */
  sheet?: Sheet;
}

/** Sets everything that a plan's sheets rate against the plan's years; what several measures share stands there once. */
export function statusOf(plan: PlanRecord, publication: Publication): PlanStatus {
  const { years, groups, registeredYears } = coverageOf(plan, publication);
  const sheets = publication.sheets.filter((sheet) => sheet.plan.id === plan.id);
  const settled = Map.groupBy(
    sheets.filter(({ edition }) => edition.phase === 'settled'),
    ({ edition }) => `${edition.measureId} ${edition.fiscalYear}`,
  );
  const names = namesOf(publication);
  const rows = lettersBySubject(sheets, plan).map(({ subject, axis, letters: inSheetOrder }) => {
    const letters = inSheetOrder.toSorted((a, b) => inNewestOrder(a.sheet.edition, b.sheet.edition));
    const raters = new Set(letters.map(({ sheet }) => sheet.edition.measureId));
    const [first, ...others] = plan.measures.filter(({ id }) => raters.has(id));
    const cells = years.map((fiscalYear): StatusCell => {
      const letter = letters.findLast(({ sheet }) => sheet.edition.fiscalYear === fiscalYear);
      if (letter) return { fiscalYear, letter, sheet: letter.sheet };
      const ofYear = [...raters].flatMap((id) => settled.get(`${id} ${fiscalYear}`) ?? []);
      const [sheet] = ofYear;
      const without = withoutLetter(subject, ofYear, raters.size);
      return { fiscalYear, without, ...(sheet ? { sheet } : {}) };
    });
    const named = names(subject, plan, first);
    return { first: first?.id, row: { subject, axis, others, ...named, cells: withChanges(cells, plan) } };
  });
  const under = Map.groupBy(rows, ({ first }) => first);
  return {
    plan,
    years,
    registeredYears,
    groups: groups
      .map(({ goal, measures }) => ({
        ...(goal ? { goal } : {}),
        measures: measures.flatMap(({ measure }) => {
          const own = (under.get(measure.id) ?? []).map(({ row }) => row);
          return own.length === 0 ? [] : [{ measure, rows: own }];
        }),
      }))
      .filter(({ measures }) => measures.length > 0),
  };
}

/** All rows of a plan's status, in the order in which they are listed. */
export function rowsOf({ groups }: Pick<PlanStatus, 'groups'>): StatusRow[] {
  return groups.flatMap(({ measures }) => measures.flatMap(({ rows }) => rows));
}

/** Indicators that no sheet gives a letter. */
export function unratedIndicators(statuses: readonly PlanStatus[], { indicators }: Publication): Indicator[] {
  const rated = new Set(statuses.flatMap(rowsOf).map(({ subject }) => subject.id));
  return indicators.filter(({ id }) => !rated.has(id));
}

/** Why a year has no letter; one that a sheet not registered here may still give is not said to have ended. */
function withoutLetter(
  { type, id }: StatusRow['subject'],
  sheets: readonly Sheet[],
  raters: number,
): WithoutLetter {
  const isListed = sheets.some(({ record: { indicators, projects } }) => {
    if (type === 'measure') return true;
    const listed =
      type === 'project' ? projects : [...indicators, ...projects.flatMap(({ outcomes }) => outcomes)];
    return listed.some((each) => each.id === id);
  });
  if (isListed) return 'no_letter';
  return sheets.length < raters ? 'unregistered' : 'not_listed';
}

function withChanges(cells: readonly StatusCell[], { ratingScale }: PlanRecord): StatusCell[] {
  const standing = ({ letter, without = 'unregistered' }: StatusCell): Standing =>
    letter ? { grade: letter.grade } : { without };
  return cells.map((cell, index) => {
    const before = index === 0 ? undefined : cells[index - 1];
    const change = letterChange(ratingScale, before && standing(before), standing(cell));
    return { ...cell, ...(change ? { change } : {}) };
  });
}

/** What subjects are called on the sheets of a plan, by the newest of the measure that they stand under. */
function namesOf({ indicators, projects }: Publication) {
  const known = { indicator: byId(indicators), project: byId(projects) };
  return (
    { type, id }: StatusRow['subject'],
    plan: PlanRecord,
    measure: MeasureRecord | undefined,
  ): Pick<StatusRow, 'printed' | 'project'> => {
    const of: Indicator | Project | undefined = type === 'measure' ? undefined : known[type].get(id);
    const statements: Indicator['statements'] | Project['statements'] = of?.statements ?? [];
    const own = statements.filter(
      ({ sheet }) => sheet.plan.id === plan.id && sheet.edition.measureId === measure?.id,
    );
    if (own.length === 0) return {};
    const newest = newestOf<{ sheet: Sheet; printed: SheetIndicator | SheetProject; project?: SheetProject }>(
      own,
    );
    return { printed: newest.printed, ...(newest.project ? { project: newest.project } : {}) };
  };
}
