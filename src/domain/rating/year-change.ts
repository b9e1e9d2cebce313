import type { RatingAxis } from '../../schema/rating-axis.ts';
import { possibleKinds, type ChangeKind, type LetterChange } from './letter-change.ts';
import type { Observation } from '../observation/observation.ts';
import { periodKind } from '../observation/period.ts';
import type { Letter } from './letter.ts';
import { newestOf } from '../publication/publication.ts';
import { statusRows, type PlanStatus, type StatusCell, type StatusRow } from './status.ts';

/** The letters of one axis in two years that follow each other in one plan. */
export interface YearChange {
  axis: RatingAxis;
  from: string;
  to: string;
  /** Everything with a letter in one of the two years at least, by kind of change; every kind that the axis can have, also those that do not occur. */
  kinds: { kind: ChangeKind; changed: ChangedLetter[] }[];
}

/** One subject in two years. */
export interface ChangedLetter {
  row: StatusRow;
  change: LetterChange;
  before: StatusCell;
  after: StatusCell;
  /** What was reached in both years, as the two sheets state it; only where both are numbers in one unit, on one basis, for one kind of year. */
  actuals?: { before: Observation; after: Observation };
}

/** Every pair of years of a plan that both have letters, the newest first; on several axes each by itself. */
export function yearChangesOf(status: PlanStatus): YearChange[] {
  const rows = statusRows(status);
  const { axes } = status.plan;
  return status.years
    .map((to, index) => ({ to, index }))
    .reverse()
    .flatMap(({ to, index }) =>
      axes.flatMap((axis) => {
        const from = status.years[index - 1];
        const onAxis = rows.filter((row) => row.axis.id === axis.id);
        const isRated = (at: number) => onAxis.some(({ cells }) => cells[at]?.letter);
        if (from === undefined || !isRated(index) || !isRated(index - 1)) return [];
        const changed = onAxis.flatMap((row) => changedLetter(row, index));
        const kinds = possibleKinds(axis).map((kind) => ({
          kind,
          changed: changed.filter(({ change }) => change.kind === kind),
        }));
        return [{ axis, from, to, kinds }];
      }),
    );
}

/** The last year of a plan with a letter. */
export function newestRatedYear(status: PlanStatus): string | undefined {
  return status.years.findLast((fiscalYear) => isRatedYear(status, fiscalYear));
}

/** Whether a year of a plan has a letter. */
export function isRatedYear(status: PlanStatus, fiscalYear: string): boolean {
  return statusRows(status).some(({ cells }) =>
    cells.some((cell) => cell.fiscalYear === fiscalYear && cell.letter),
  );
}

/** The year before another one of the plan, and whether a sheet of it is registered; undefined where the plan begins. */
export function yearBefore(
  { years, registeredYears }: PlanStatus,
  fiscalYear: string,
): { fiscalYear: string; isRegistered: boolean } | undefined {
  const before = years[years.indexOf(fiscalYear) - 1];
  return before === undefined
    ? undefined
    : { fiscalYear: before, isRegistered: registeredYears.includes(before) };
}

/** By what names an indicator had letters before, where it is newly rated, or has them since, where it is rated no longer. */
export function successionAcross({
  row: { subject },
  change: { kind },
  before,
  after,
}: ChangedLetter): { direction: 'continues' | 'continuedBy'; names: string[] } | undefined {
  if (kind !== 'newly_rated' && kind !== 'no_longer_rated') return undefined;
  const direction = kind === 'newly_rated' ? 'continues' : 'continuedBy';
  const sheet = (after.letter ?? before.letter)?.sheet;
  const indicator = subject.type === 'indicator' ? sheet?.byIndicator.get(subject.id)?.indicator : undefined;
  const names = indicator
    ? indicator[direction].map(({ statements }) => newestOf(statements).printed.name)
    : [];
  return names.length === 0 ? undefined : { direction, names };
}

function changedLetter(row: StatusRow, index: number): ChangedLetter[] {
  const [before, after] = [row.cells[index - 1], row.cells[index]];
  if (!before || !after?.change) return [];
  const actuals = before.letter && after.letter && actualsOf(before.letter, after.letter);
  return [{ row, change: after.change, before, after, ...(actuals ? { actuals } : {}) }];
}

/** What two letters were given for; only where both are numbers in one unit, on one basis, for one kind of year. */
export function actualsOf(before: Letter, after: Letter): ChangedLetter['actuals'] {
  return comparable(actualOf(before), actualOf(after));
}

/** The number that a letter was given for: the actual of its own sheet and year. */
function actualOf({ sheet, rating: { subject } }: Letter): Observation | undefined {
  return subject.type === 'indicator' ? sheet.byIndicator.get(subject.id)?.actual : undefined;
}

function comparable(
  before: Observation | undefined,
  after: Observation | undefined,
): ChangedLetter['actuals'] {
  if (before?.value === undefined || after?.value === undefined) return undefined;
  if (before.unit !== after.unit || before.basis !== after.basis) return undefined;
  const [one, other] = [before.period, after.period];
  return one !== undefined && other !== undefined && periodKind(one) === periodKind(other)
    ? { before, after }
    : undefined;
}
