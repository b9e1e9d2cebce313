import { paths } from '../../addresses.ts';
import type { Cost } from '../../domain/money/cost.ts';
import { ledgerOf, type LedgerEntry } from '../../domain/money/ledger.ts';
import {
  columnsSideBySide,
  isSameColumn,
  moneyColumns,
  presentColumn,
  sumOf,
  type MoneyColumn,
  type MoneySum,
} from '../../domain/money/money-sums.ts';
import { once } from '../../domain/publication/once.ts';
import { newestOf, type Measure, type Publication } from '../../domain/publication/publication.ts';
import type { MoneyUnit } from '../../schema/money.ts';
import { measureTitle } from '../../text/registration.ts';

/** So many years stand side by side; those before them stand in the table of years. */
const yearsSideBySide = 6;

/** What a page of money is made of: amounts that may be added up, and the columns that they stand in. */
export interface MoneyView {
  entries: LedgerEntry[];
  /** Every column, by year. */
  columns: MoneyColumn[];
  /** One for each of the last years. */
  side: MoneyColumn[];
  /** What the page speaks of first. */
  now: MoneyColumn;
  sum: MoneySum;
  unit: MoneyUnit;
}

/** The money of everything that is published; nothing where no sheet states any. */
export const moneyOfAll = once((publication: Publication) => viewOf(ledgerOf(publication)));

/** The money of the projects of one measure, for those that have several things to add up. */
export interface MeasureMoney extends MoneyView {
  measure: Measure;
}

/** Of each measure that has something below it; where there is one alone, the page of all money is its page. */
export const moneyByMeasure = once((publication: Publication): MeasureMoney[] => {
  const byMeasure = Map.groupBy(ledgerOf(publication), ({ under }) => under);
  if (byMeasure.size === 1) return [];
  return [...byMeasure].flatMap(([measure, entries]) => {
    const view = isItself(measure, entries) ? undefined : viewOf(entries);
    return view ? [{ measure, ...view }] : [];
  });
});

/** What stands in a row of years: the project or measure, and its one amount in each column. */
export interface EntryRow {
  name: string;
  path: string;
  cells: (StatedAmount | undefined)[];
}

/** One amount as a sheet states it, and the path to where it stands in the original. */
export interface StatedAmount {
  cost: Cost;
  place: string;
}

/** A row for each thing of some entries, in the order of the papers. */
export function rowsOf(entries: readonly LedgerEntry[], columns: readonly MoneyColumn[]): EntryRow[] {
  return [...Map.groupBy(entries, subjectOf).values()].map((of) => ({
    ...nameOf(of),
    cells: columns.map((column) => statedIn(of, column)),
  }));
}

/** The page that adds up what a measure's projects cost: its own, or that of all where it is the only one; none of one that stands for itself. */
export function moneyPageOf(measure: Measure, publication: Publication): string | undefined {
  return moneyPages(publication).get(measure);
}

const moneyPages = once((publication: Publication): ReadonlyMap<Measure, string> => {
  const [only, another] = new Set(ledgerOf(publication).map(({ under }) => under));
  if (only && !another) return new Map([[only, paths.money]]);
  return new Map(moneyByMeasure(publication).map(({ measure }) => [measure, paths.measureMoney(measure.id)]));
});

/** Where the money of a measure is told: its page of money, or its own page where it stands for itself. */
export function placeOfMeasure(measure: Measure, entries: readonly LedgerEntry[]): string {
  return isItself(measure, entries) ? paths.measure(measure.id) : paths.measureMoney(measure.id);
}

/** What a page shows of some entries; nothing where none of them is an amount. */
export function viewOf(entries: LedgerEntry[]): MoneyView | undefined {
  const columns = moneyColumns(entries);
  const now = presentColumn(columns);
  const unit = commonUnit(entries);
  if (!now || unit === undefined) return undefined;
  return {
    entries,
    columns,
    side: columnsSideBySide(columns, yearsSideBySide),
    now,
    sum: sumOf(entries, now),
    unit,
  };
}

function statedIn(entries: readonly LedgerEntry[], column: MoneyColumn): StatedAmount | undefined {
  const entry = entries.find(({ cost }) => isSameColumn(cost, column));
  if (!entry) return undefined;
  const { of, cost } = entry;
  return {
    cost,
    place: 'project' in of ? paths.projectAmount(of.project.id, cost) : paths.sheetMoney(cost.statedBy),
  };
}

function isItself(measure: Measure, entries: readonly LedgerEntry[]): boolean {
  return entries.every(({ of }) => 'measure' in of && of.measure.id === measure.id);
}

function subjectOf({ of }: LedgerEntry): object {
  return 'project' in of ? of.project : of.measure;
}

function nameOf([entry]: LedgerEntry[]): { name: string; path: string } {
  if (!entry) return { name: '', path: '' };
  const { of } = entry;
  if ('measure' in of) return { name: measureTitle(of.measure), path: paths.measure(of.measure.id) };
  const { printed } = newestOf(of.project.statements);
  return { name: measureTitle(printed), path: paths.project(of.project.id) };
}

/** The unit in which most of the amounts are printed. */
function commonUnit(entries: readonly LedgerEntry[]): MoneyUnit | undefined {
  const byUnit = Map.groupBy(entries, ({ cost }) => cost.unit);
  const [most] = [...byUnit].toSorted(([, one], [, other]) => other.length - one.length);
  return most?.[0] as MoneyUnit | undefined;
}
