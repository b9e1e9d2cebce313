import type { Absence } from '../../schema/absence.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { Goal } from '../publication/goal.ts';
import type { MeasureRecord } from '../../schema/plan.ts';
import type { SheetProject } from '../../schema/project.ts';
import { coverageOf } from '../publication/coverage.ts';
import { inNewestOrder } from '../publication/sheet-key.ts';
import { counted } from './counted.ts';
import { lettersBySubject, type Letter, type SubjectLetters } from './letter.ts';
import type { Rating } from './rating.ts';
import { letterChange, type LetterChange, type LetterOfYear, type WithoutLetter } from './letter-change.ts';
import {
  newestOf,
  type Indicator,
  type Plan,
  type Publication,
  type Sheet,
} from '../publication/publication.ts';

/** Every letter of one plan: goal ▸ measure ▸ what is rated, against the plan's years. */
export interface PlanStatus {
  plan: Plan;
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
  /** What the sheet prints; where several state it, the one that counts. */
  letter?: Letter;
  /** Why there is no letter. */
  without?: WithoutLetter;
  /** What the sheet has in the cell instead of a letter, where its record says it. */
  absence?: Absence;
  /** Against the year before; absent where neither of the two years has a letter. */
  change?: LetterChange;
  /** The sheet that gives the letter, or that settles the year without giving one. */
  sheet?: Sheet;
}

/** Sets everything that a plan's sheets rate against the plan's years; what several measures share stands there once. */
export function statusOf(plan: Plan, publication: Publication): PlanStatus {
  const { years, groups, registeredYears } = coverageOf(plan, publication);
  const sheets = publication.sheets.filter((sheet) => sheet.plan.id === plan.id);
  const settled = Map.groupBy(
    sheets.filter(({ key }) => key.phase === 'settled'),
    ({ key }) => `${key.measureId} ${key.fiscalYear}`,
  );
  const places = new Map(plan.measures.map((measure, place) => [measure.id, { measure, place }]));
  const rows = lettersBySubject(sheets, plan.axes).map(({ subject, axis, letters: inSheetOrder, absent }) => {
    const letters = inSheetOrder.toSorted((a, b) => inNewestOrder(a.sheet.key, b.sheet.key));
    const primary = new Set(counted([...inSheetOrder, ...absent].map(({ rating }) => rating)));
    const raters = new Set([...letters, ...absent].map(({ sheet }) => sheet.key.measureId));
    const [first, ...others] = [...raters]
      .flatMap((id) => places.get(id) ?? [])
      .sort((a, b) => a.place - b.place)
      .map(({ measure }) => measure);
    const cells = years.map((fiscalYear): StatusCell => {
      const letter = letters.find(
        ({ sheet, rating }) => sheet.key.fiscalYear === fiscalYear && primary.has(rating),
      );
      if (letter) return { fiscalYear, letter, sheet: letter.sheet };
      const cell = absent.find(
        ({ sheet, rating }) => sheet.key.fiscalYear === fiscalYear && primary.has(rating),
      );
      if (cell) return { fiscalYear, without: 'no_letter', absence: cell.absence, sheet: cell.sheet };
      const ofYear = [...raters].flatMap((id) => settled.get(`${id} ${fiscalYear}`) ?? []);
      const [sheet] = ofYear;
      const without = withoutLetter(subject, ofYear, raters.size);
      return { fiscalYear, without, ...(sheet ? { sheet } : {}) };
    });
    const named = namedBy([...letters, ...absent], plan, first);
    return { first: first?.id, row: { subject, axis, others, ...named, cells: withChanges(cells) } };
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
export function statusRows({ groups }: Pick<PlanStatus, 'groups'>): StatusRow[] {
  return groups.flatMap(({ measures }) => measures.flatMap(({ rows }) => rows));
}

/** Indicators that no sheet gives a letter. */
export function unratedIndicators(statuses: readonly PlanStatus[], { indicators }: Publication): Indicator[] {
  const rated = new Set(statuses.flatMap(statusRows).map(({ subject }) => subject.id));
  return indicators.filter(({ id }) => !rated.has(id));
}

/** Why a year has no letter; one that a sheet not registered here may still give is not said to have ended. */
function withoutLetter(
  { type, id }: StatusRow['subject'],
  sheets: readonly Sheet[],
  raters: number,
): WithoutLetter {
  const isListed = sheets.some(({ byIndicator, byProject }) => {
    if (type === 'measure') return true;
    return type === 'project' ? byProject.has(id) : byIndicator.has(id);
  });
  if (isListed) return 'no_letter';
  return sheets.length < raters ? 'unregistered' : 'not_listed';
}

function withChanges(cells: readonly StatusCell[]): StatusCell[] {
  const standing = ({ letter, without = 'unregistered', absence }: StatusCell): LetterOfYear =>
    letter
      ? { grade: letter.grade, axis: letter.rating.axis }
      : { without, ...(absence === undefined ? {} : { absence }) };
  return cells.map((cell, index) => {
    const before = index === 0 ? undefined : cells[index - 1];
    const change = letterChange(before && standing(before), standing(cell));
    return { ...cell, ...(change ? { change } : {}) };
  });
}

/** What the subject of some letters is called on the sheets of a plan, by the newest of the measure that it stands under. */
function namedBy(
  [letter]: readonly { sheet: Sheet; rating: Rating }[],
  plan: Plan,
  measure: MeasureRecord | undefined,
): Pick<StatusRow, 'printed' | 'project'> {
  if (!letter || letter.rating.subject.type === 'measure') return {};
  const { type, id } = letter.rating.subject;
  const isOwn = ({ sheet }: { sheet: Sheet }) =>
    sheet.plan.id === plan.id && sheet.key.measureId === measure?.id;
  if (type === 'project') {
    const own = (letter.sheet.byProject.get(id)?.project.statements ?? []).filter(isOwn);
    return own.length === 0 ? {} : { printed: newestOf(own).printed };
  }
  const own = (letter.sheet.byIndicator.get(id)?.indicator.statements ?? []).filter(isOwn);
  if (own.length === 0) return {};
  const { printed, project } = newestOf(own);
  return { printed, ...(project ? { project: project.printed } : {}) };
}
