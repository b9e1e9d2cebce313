import type { Absence } from '../../schema/absence.ts';
import type { Basis, Stage } from '../../schema/basis.ts';
import { byFirmness } from '../observation/firmness.ts';
import { comparePeriods } from '../observation/period.ts';
import type { Goal } from '../publication/goal.ts';
import type { Measure, Plan, Publication } from '../publication/publication.ts';
import { latestFirst } from '../publication/selection.ts';
import type { LedgerEntry } from './ledger.ts';
import { total } from './money.ts';

/** What amounts that may be added up have in common: a year, a basis and a stage. Of two columns nothing is ever added up. */
export interface MoneyColumn {
  period: string;
  basis: Basis;
  stage?: Stage;
}

/** A sum of one column, and what it lacks. */
export interface MoneySum {
  /** Whole yen of all amounts; says nothing where `stated` is 0. */
  yen: number;
  /** How many things have an amount in it. */
  stated: number;
  /** How many have a cell without a number: a blank, 「-」, an amount that could not be placed or is not published. None of them is 0. */
  unknown: number;
  /** How many of the amounts are provisional (速報). */
  provisional: number;
}

/** Adds up 事業費 of a column. */
export function sumOf(entries: readonly LedgerEntry[], column: MoneyColumn): MoneySum {
  return summed(inColumn(entries, column).map(({ cost }) => cost));
}

/** The entries of a column. */
export function inColumn(entries: readonly LedgerEntry[], column: MoneyColumn): LedgerEntry[] {
  return entries.filter(({ cost }) => isSameColumn(cost, column));
}

/** Whether two columns are one. */
export function isSameColumn(one: MoneyColumn, other: MoneyColumn): boolean {
  return one.period === other.period && one.basis === other.basis && one.stage === other.stage;
}

/** Every column that has an amount: by year, of one year the firmest first. */
export function moneyColumns(entries: readonly LedgerEntry[]): MoneyColumn[] {
  const columns = new Map<string, MoneyColumn>();
  for (const { cost } of entries) {
    const { period, basis, stage, yen } = cost;
    if (yen !== undefined)
      columns.set(`${period} ${basis} ${stage ?? ''}`, { period, basis, ...(stage ? { stage } : {}) });
  }
  return [...columns.values()].toSorted(
    (one, other) => comparePeriods(one.period, other.period) || byFirmness(one, other),
  );
}

/** One column for each year, the firmest, for tables of years side by side; of many years the last ones. */
export function columnsSideBySide(columns: readonly MoneyColumn[], most: number): MoneyColumn[] {
  const firmest = columns.filter(({ period }, index) => columns[index - 1]?.period !== period);
  return firmest.slice(-most);
}

/** The column that a page speaks of first: the last settled year; where nothing is settled, the firmest of the last year. */
export function presentColumn(columns: readonly MoneyColumn[]): MoneyColumn | undefined {
  return columns.findLast(({ basis }) => basis === 'settled') ?? columnsSideBySide(columns, 1)[0];
}

/** Entries that stand under one measure. */
export interface OfMeasure {
  measure: Measure;
  entries: LedgerEntry[];
}

/** A goal of a plan, or none, with the measures under it that have money. */
export interface OfGoal {
  plan: Plan;
  /** The highest goal over them. */
  goal?: Goal;
  measures: OfMeasure[];
  /** All entries of the measures. */
  entries: LedgerEntry[];
}

/** By plan (the latest first), goal and measure, in the order of the plans; a measure stands under the last plan that names it. */
export function byGoal(entries: readonly LedgerEntry[], { plans, measures }: Publication): OfGoal[] {
  const ofMeasure = Map.groupBy(entries, ({ under }) => under.id);
  const paying = measures.flatMap((measure) => {
    const of = ofMeasure.get(measure.id);
    return of ? [{ measure, entries: of, goal: highestGoal(measure) }] : [];
  });
  return latestFirst(plans).flatMap((plan) => {
    const ofPlan = paying.filter(({ measure }) => measure.plan.id === plan.id);
    const order = new Map(plan.goals.map(({ id }, index) => [id, index]));
    return [...Map.groupBy(ofPlan, ({ goal }) => goal)]
      .toSorted(([one], [other]) => place(order, one) - place(order, other))
      .map(([goal, of]) => ({
        plan,
        ...(goal ? { goal } : {}),
        measures: of.map(({ measure, entries: each }) => ({ measure, entries: each })),
        entries: of.flatMap((each) => each.entries),
      }));
  });
}

/** Entries that one department leads; without a department, those that no paper names one for. */
export interface OfDepartment {
  id?: string;
  name?: string;
  entries: LedgerEntry[];
}

/** By lead department of today, in the order in which the city names them; what has none stands last. */
export function byDepartment(
  entries: readonly LedgerEntry[],
  { departments }: Pick<Publication, 'departments'>,
): OfDepartment[] {
  const order = new Map(departments.map(({ id }, index) => [id, index]));
  return [...Map.groupBy(entries, ({ lead }) => lead?.id ?? lead?.name ?? '')]
    .map(([, of]) => ({ ...of[0]?.lead, entries: of }))
    .toSorted((one, other) => departmentPlace(order, one) - departmentPlace(order, other));
}

/** What one funding source pays in a column. */
export interface OfSource extends MoneySum {
  /** Its id in the form. */
  source: string;
  /** How many things it pays for: any amount but zero. */
  paysFor: number;
}

/** By funding source of some forms, in printed order; only what the papers say of the column. */
export function bySource(
  entries: readonly LedgerEntry[],
  column: MoneyColumn,
  sources: readonly string[],
): OfSource[] {
  const ofColumn = inColumn(entries, column);
  return sources.flatMap((source) => {
    const cells = ofColumn.flatMap(({ funding }) => funding.get(source) ?? []);
    if (cells.length === 0) return [];
    return [{ source, ...summed(cells), paysFor: cells.filter(({ yen = 0 }) => yen !== 0).length }];
  });
}

/** How many entries of a column have no amount for any funding source: who paid for them is not known. */
export function withoutSource(
  entries: readonly LedgerEntry[],
  column: MoneyColumn,
  sources: readonly string[],
): number {
  return inColumn(entries, column).filter(({ funding }) =>
    sources.every((source) => funding.get(source)?.yen === undefined),
  ).length;
}

/**
 * A share of a sum in percent, as a decimal number: `18.4`, with one decimal; more where it would read as nothing although it is
 * something (`0.03`). Nothing of a sum that is not positive.
 */
export function shareOf(yen: number, whole: number): string | undefined {
  if (whole <= 0 || yen < 0) return undefined;
  const percent = (yen / whole) * 100;
  let digits = 1;
  while (yen > 0 && digits < mostDigits && Number(percent.toFixed(digits)) === 0) digits += 1;
  return percent.toFixed(digits);
}

const mostDigits = 6;

function summed(cells: readonly LedgerEntry['cost'][]): MoneySum {
  const { yen, stated } = total(cells);
  const none = cells.filter(({ absence }) => absence !== undefined && hasNoFigure.has(absence)).length;
  const provisional = cells.filter((cell) => cell.yen !== undefined && cell.status === 'provisional').length;
  return { yen, stated, unknown: cells.length - stated - none, provisional };
}

/** The paper says that there is no such figure, or prints only a column in advance: nothing is missing from a sum. */
const hasNoFigure: ReadonlySet<Absence> = new Set(['not_applicable', 'cancelled', 'after_sheet']);

function highestGoal({ goalRecord }: Measure): Goal | undefined {
  return goalRecord?.above?.[0] ?? goalRecord;
}

function place(order: ReadonlyMap<string, number>, goal: Goal | undefined): number {
  return order.get(goal?.id ?? '') ?? order.size;
}

function departmentPlace(order: ReadonlyMap<string, number>, { id, name }: OfDepartment): number {
  return order.get(id ?? '') ?? order.size + (name === undefined ? 1 : 0);
}
