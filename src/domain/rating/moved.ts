import { differenceOf } from '../observation/difference.ts';
import type { Observation } from '../observation/observation.ts';
import type { Goal } from '../publication/goal.ts';
import type { MeasureRecord } from '../../schema/plan.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import type { Letter } from './letter.ts';
import { letterChange, type LetterChange, type LetterOfYear } from './letter-change.ts';
import { statusRows, type PlanStatus, type StatusCell, type StatusRow } from './status.ts';
import { actualsOf, newestRatedYear } from './year-change.ts';

/** What the letters of one axis did from the newest year that they can be compared with, to another. */
export interface Moved {
  axis: RatingAxis;
  /** The newest year before `to` with a letter that one of `to` can be compared with. */
  from: string;
  to: string;
  /** Whose letter is another one, under their goals, in the order of the plan: no rank of better and worse. */
  groups: { goal?: Goal; moves: Move[] }[];
  /** Whose letter is the same. */
  same: Move[];
  /** How many cannot be compared: without a letter in one of the years, or with one outside the order. */
  incomparable: number;
}

/** One thing with a letter in both years. */
export interface Move {
  row: StatusRow;
  measure: MeasureRecord;
  before: Letter;
  after: Letter;
  /** What was reached in both years, and by how much it differs; only where both are numbers of one kind. */
  values?: { before: Observation; after: Observation; difference: string };
}

/** How many letters are another one. */
export function movedCount({ groups }: Moved): number {
  return groups.reduce((sum, { moves }) => sum + moves.length, 0);
}

/** What moved in the newest year of the first of these plans that has two years to compare, on its first axis. */
export function lastMoves(plans: readonly PlanStatus[]): Moved | undefined {
  for (const status of plans) {
    const year = newestRatedYear(status);
    const [moved] = year === undefined ? [] : movedIn(status, year);
    if (moved) return moved;
  }
  return undefined;
}

/**
 * What moved in a year of a plan, axis by axis; of the measures named, of all where none are. Nothing for an axis without an order,
 * whose letters are neither better nor worse, and for one on which nothing can be compared with a year before.
 */
export function movedIn(status: PlanStatus, to: string, measures?: ReadonlySet<string>): Moved[] {
  const { plan, years } = status;
  const at = years.indexOf(to);
  return plan.axes
    .filter(({ order }) => order !== 'none')
    .flatMap((axis) => {
      const onAxis = statusRows(status).filter((row) => row.axis.id === axis.id);
      const before = years.findLastIndex(
        (_, index) => index < at && onAxis.some(({ cells }) => isPair(cells[index], cells[at])),
      );
      const from = years[before];
      if (from === undefined) return [];
      const groups = status.groups.map(({ goal, measures: under }) => ({
        goal,
        compared: under
          .filter(({ measure }) => measures?.has(measure.id) ?? true)
          .flatMap(({ measure, rows }) =>
            rows
              .filter((row) => row.axis.id === axis.id)
              .flatMap((row) => compare(row, measure, row.cells[before], row.cells[at])),
          ),
      }));
      const all = groups.flatMap(({ compared }) => compared);
      if (all.every(({ kind }) => kind === 'incomparable')) return [];
      return [
        {
          axis,
          from,
          to,
          groups: groups
            .map(({ goal, compared }) => ({
              ...(goal ? { goal } : {}),
              moves: compared.flatMap(({ move, kind }) => (kind === 'moved' && move ? [move] : [])),
            }))
            .filter(({ moves }) => moves.length > 0),
          same: all.flatMap(({ move, kind }) => (kind === 'same' && move ? [move] : [])),
          incomparable: all.filter(({ kind }) => kind === 'incomparable').length,
        },
      ];
    });
}

/** Whether two years of a row both have letters, and these compare. */
function isPair(before: StatusCell | undefined, after: StatusCell | undefined): boolean {
  const change = before?.letter && after?.letter && changeBetween(before.letter, after.letter);
  return change !== undefined && change.kind !== 'not_comparable';
}

/** One row in two years, if it has a letter in one of them. */
function compare(
  row: StatusRow,
  measure: MeasureRecord,
  before: StatusCell | undefined,
  after: StatusCell | undefined,
): { kind: 'moved' | 'same' | 'incomparable'; move?: Move }[] {
  if (!before?.letter && !after?.letter) return [];
  if (!before?.letter || !after?.letter) return [{ kind: 'incomparable' }];
  const change = changeBetween(before.letter, after.letter);
  if (change?.kind !== 'better' && change?.kind !== 'worse' && change?.kind !== 'same')
    return [{ kind: 'incomparable' }];
  const actuals = actualsOf(before.letter, after.letter);
  const values = actuals && {
    ...actuals,
    difference: differenceOf(actuals.before.value ?? '0', actuals.after.value ?? '0'),
  };
  const move = { row, measure, before: before.letter, after: after.letter, ...(values ? { values } : {}) };
  return [{ kind: change.kind === 'same' ? 'same' : 'moved', move }];
}

function changeBetween(before: Letter, after: Letter): LetterChange | undefined {
  return letterChange(standing(before), standing(after));
}

function standing({ grade, rating: { axis } }: Letter): LetterOfYear {
  return { grade, axis };
}
