import { total, type Total } from '../../domain/money/money.ts';
import { nothingAsked, without, type Asked } from './asked.ts';
import { plainSpelling } from './spelling.ts';
import type { Cell, CellParts, Column, FinderForm, FinderList, FinderRow } from './finder-list.ts';

/** The rows that fit all that is asked, in the order asked for. */
export function found(list: FinderList, asked: Asked): FinderRow[] {
  const rows = list.rows.filter((row) => fits(row, asked, list));
  return asked.order ? ordered(rows, asked, list) : rows;
}

/** How many rows fit all that is asked: each row once, however many of its values fit. */
export function countFound(list: FinderList, asked: Asked): number {
  return list.rows.filter((row) => fits(row, asked, list)).length;
}

/** How many rows there are where nothing narrows them: all, or those of the view in force. */
export function countStanding(list: FinderList, asked: Asked): number {
  const { view } = asked;
  return countFound(list, view === undefined ? nothingAsked : { ...nothingAsked, view });
}

/** How many rows each value of a facet would leave beside all other conditions, and how many with no value chosen (`''`). */
export function optionCounts(list: FinderList, asked: Asked, facet: string): Map<string, number> {
  const others = list.rows.filter((row) => fits(row, without(asked, facet), list));
  const counts = new Map<string, number>([['', others.length]]);
  for (const row of others)
    for (const value of new Set(valuesOf(row, facet, viewOf(list, asked)) ?? []))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many rows are left out only because it is not known whether they fit the chosen value of a facet. */
export function countUnknown(list: FinderList, asked: Asked, facet: string): number {
  if (asked.chosen[facet] === undefined) return 0;
  const view = viewOf(list, asked);
  return list.rows.filter(
    (row) => valuesOf(row, facet, view) === undefined && fits(row, without(asked, facet), list),
  ).length;
}

/** A condition that is in force: a facet, or `words`. */
export interface Condition {
  key: string;
  /** What it is called: 柱 1, 名前「除雪」. */
  label: string;
}

/** The conditions in force, in the order of the form. */
export function conditionsOf(list: FinderForm, { words, chosen }: Asked): Condition[] {
  const named = words === '' ? [] : [{ key: 'words', label: `名前「${words}」` }];
  return named.concat(
    list.facets.flatMap(({ key, label, options }) => {
      const option = options.find(({ value }) => value === chosen[key]);
      return option ? [{ key, label: option.condition ?? `${label}「${option.label}」` }] : [];
    }),
  );
}

/** The columns that stand: those of every list, and those that show the part of a chosen option. */
export function columnsShown(list: FinderList, { chosen }: Asked): Column[] {
  return list.columns.filter(({ partOf }) => partOf === undefined || chosen[partOf] !== undefined);
}

/** What stands in a cell of a row in the view in force; nothing where the row has no such cell. */
export function cellOf(
  row: FinderRow,
  { key, partOf }: Column,
  asked: Asked,
  list: FinderList,
): Cell | undefined {
  const name = partOf === undefined ? key : (asked.chosen[partOf] ?? key);
  return row.views?.[viewOf(list, asked)]?.cells?.[name] ?? row.cells[name];
}

/** A cell in parts; a bare number is yen of a column of money. */
export function partsOf(cell: Cell): CellParts {
  if (typeof cell === 'number') return { yen: cell };
  return typeof cell === 'string' ? { words: cell } : cell;
}

/** Adds up a column of money over some rows; what has no amount in it is counted as absent. */
export function totalOf(rows: readonly FinderRow[], column: Column, asked: Asked, list: FinderList): Total {
  return total(
    rows.map((row) => {
      const cell = cellOf(row, column, asked, list);
      const yen = cell === undefined ? undefined : partsOf(cell).yen;
      return yen === undefined ? { absence: 'blank' as const } : { yen };
    }),
  );
}

/** The view in force: the one asked for, else the standard one; empty where the list has none. */
export function viewOf({ view }: FinderForm, asked: Asked): string {
  return asked.view ?? view?.standard ?? '';
}

function fits(row: FinderRow, asked: Asked, list: FinderList): boolean {
  const view = viewOf(list, asked);
  if (list.rowsOfView === true && row.views?.[view] === undefined) return false;
  for (const { key } of list.facets) {
    const value = asked.chosen[key];
    if (value !== undefined && valuesOf(row, key, view)?.includes(value) !== true) return false;
  }
  return hasWords(row, asked.words, list);
}

/** The values of a row for a facet; `undefined` where they are not known. */
function valuesOf(row: FinderRow, facet: string, view: string): readonly string[] | undefined {
  const ofView = row.views?.[view]?.is?.[facet];
  const values = ofView === undefined ? row.is[facet] : ofView;
  if (values === null) return undefined;
  return typeof values === 'string' ? [values] : (values ?? []);
}

/** Whether a row is found by every word of a question, wherever in its name, place or aliases, or in its text, each stands. */
function hasWords(row: FinderRow, words: string, { articles }: FinderList): boolean {
  if (words === '') return true;
  const { name, place = '', alias = '', cells } = row;
  const texts = articles === true ? Object.values(cells).map((cell) => partsOf(cell).words ?? '') : [];
  const text = [name, place, alias, ...texts].map(plainSpelling).join('\n');
  return words.split(/\s+/u).every((word) => text.includes(plainSpelling(word)));
}

/** Rows in the order of a column; those without a value stand last either way, and equal ones as the papers have them. */
function ordered(rows: readonly FinderRow[], asked: Asked, list: FinderList): FinderRow[] {
  const { order } = asked;
  if (!order) return [...rows];
  const column = list.columns.find(({ key }) => key === order.column);
  const keyOf = (row: FinderRow) => (column ? orderKey(row, column, asked, list) : row.name);
  const [known, unknown] = [
    rows.filter((row) => keyOf(row) !== undefined),
    rows.filter((row) => keyOf(row) === undefined),
  ];
  const way = order.descending ? -1 : 1;
  return [...known.toSorted((one, other) => way * compare(keyOf(one), keyOf(other))), ...unknown];
}

function orderKey(
  row: FinderRow,
  column: Column,
  asked: Asked,
  list: FinderList,
): string | number | undefined {
  if (column.orderOf !== undefined) {
    const [first] = valuesOf(row, column.orderOf, viewOf(list, asked)) ?? [];
    const options = list.facets.find(({ key }) => key === column.orderOf)?.options ?? [];
    const index = options.findIndex(({ value }) => value === first);
    return index === -1 ? undefined : index;
  }
  const cell = cellOf(row, column, asked, list);
  if (cell === undefined) return undefined;
  const { yen, words, miss } = partsOf(cell);
  return column.kind === 'money' ? yen : miss === true ? undefined : words;
}

const inJapanese = new Intl.Collator('ja', { numeric: true });

function compare(one: string | number | undefined, other: string | number | undefined): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : inJapanese.compare(String(one), String(other));
}
