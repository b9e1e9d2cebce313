import { plainSpelling } from './spelling.ts';
import type { FinderList } from './finder-list.ts';

/** By which column rows are ordered. */
export interface Order {
  column: string;
  descending: boolean;
}

/** What a reader asks of a list. The address says the same: `?goal=1&source=pref&sort=-cost`. */
export interface Asked {
  /** Words of the name; empty where none are asked for. */
  words: string;
  /** The value of each facet that narrows. */
  chosen: Readonly<Record<string, string>>;
  /** The view in force, where another than the first is asked for. */
  view?: string;
  /** The order, where another than that of the papers is asked for. */
  order?: Order;
  /** How many rows are shown at most. */
  rows: number;
}

/** A part of an address that is not applied: a value that the list does not have, or a second one. */
export interface Unused {
  label: string;
  value: string;
  because: 'unknown' | 'second';
}

/** So many rows are read without narrowing them: a list of no more has no form. */
export const fewRows = 12;

/** How many rows are shown at first, and how many more each time. */
export const rowsAtOnce = 50;

/** Nothing is asked for. */
export const nothingAsked: Asked = { words: '', chosen: {}, rows: rowsAtOnce };

/** Whether the list stands as the page has it: nothing narrows it, and nothing else is asked for. */
export function isWhole({ words, chosen, view, order }: Asked): boolean {
  return words === '' && Object.keys(chosen).length === 0 && view === undefined && order === undefined;
}

/** Reads the query of an address; what cannot be used is told and the rest applied. Other parameters are not ours. */
export function readAsked(query: string, list: FinderList): { asked: Asked; unused: Unused[] } {
  const parameters = new URLSearchParams(query);
  const unused: Unused[] = [];
  const one = (label: string, key: string, values: readonly string[]): string | undefined => {
    let taken: string | undefined;
    for (const written of parameters.getAll(key).filter((each) => each !== '')) {
      const found = values.find((each) => plainSpelling(each) === plainSpelling(written));
      if (found === undefined) unused.push({ label, value: written, because: 'unknown' });
      else if (taken === undefined) taken = found;
      else if (taken !== found) unused.push({ label, value: written, because: 'second' });
    }
    return taken;
  };
  const chosen: Record<string, string> = {};
  for (const { key, label, options } of list.facets) {
    const value = one(label, key, valuesOf(options));
    if (value !== undefined) chosen[key] = value;
  }
  const view = list.view && one(list.view.label, list.view.key, valuesOf(list.view.options));
  const sortable = list.columns.filter((column) => column.sortable !== false).map(({ key }) => key);
  const sort = one(
    '',
    'sort',
    ['name', ...sortable].flatMap((key) => [key, `-${key}`]),
  );
  const rows = Number(parameters.get('rows'));
  return {
    asked: {
      words: parameters.get('words')?.trim() ?? '',
      chosen,
      ...(view === undefined || view === list.view?.standard ? {} : { view }),
      ...(sort === undefined
        ? {}
        : { order: { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') } }),
      rows: Number.isSafeInteger(rows) && rows > rowsAtOnce ? rows : rowsAtOnce,
    },
    unused: unused.filter(({ label }) => label !== ''),
  };
}

/** The query of an address that asks for this, `?` included; nothing where nothing is asked for. */
export function queryOf({ words, chosen, view, order, rows }: Asked, list: FinderList): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('words', words);
  for (const { key } of list.facets) {
    const value = chosen[key];
    if (value !== undefined) parameters.set(key, value);
  }
  if (list.view && view !== undefined) parameters.set(list.view.key, view);
  if (order) parameters.set('sort', `${order.descending ? '-' : ''}${order.column}`);
  if (rows > rowsAtOnce) parameters.set('rows', String(rows));
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** The same without one condition: a facet, or the words of the name. The rows begin anew. */
export function without(asked: Asked, condition: string): Asked {
  const { [condition]: _, ...chosen } = asked.chosen;
  return condition === 'words'
    ? { ...asked, words: '', rows: rowsAtOnce }
    : { ...asked, chosen, rows: rowsAtOnce };
}

function valuesOf(options: readonly { value: string }[]): string[] {
  return options.map(({ value }) => value);
}
