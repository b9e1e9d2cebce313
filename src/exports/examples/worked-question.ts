import { cellOf, type Bilingual, type Table, type TableCell } from '../table.ts';

/** A cell of a result: empty where there is none. */
export type ResultCell = string | number;

/** What a question comes to: one row a group, in the order of its first columns. */
export interface Result {
  columns: string[];
  /** The last of the columns, which say how many or how much; those before them say of what. */
  measured: string[];
  rows: ResultCell[][];
}

/**
 * A question that the published tables answer, worked in three languages: its words, the code that a reader copies, and what comes
 * out. Everything that shows it (the page, the notebook, the files) is made from this.
 */
export interface WorkedQuestion {
  id: string;
  title: Bilingual;
  /** What is counted, and what must not be read from it. */
  text: Bilingual;
  /** The table that it is asked of, and the columns that it needs. */
  table: string;
  uses: string[];
  /** After `df` has been read: lines that leave the answer in `result`. */
  python: string;
  r: string;
  /** A query of the table, which stands in it as `{table}`. */
  sql: string;
  /** What comes out, worked out here from the same table: the tests hold what each program gives to it. */
  result: (table: Table) => Result;
}

/** A row of a table by the keys of its columns. */
export type ReadRow = Record<string, TableCell>;

/** The rows of a table by the keys of some of its columns. */
export function readRows(table: Table, uses: readonly string[]): ReadRow[] {
  const columns = table.columns.filter(({ key }) => uses.includes(key));
  return table.rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.key, cellOf(column, row)])),
  );
}

/** How many of some rows there are of each kind, by columns; what is empty counts as a kind of its own. */
export function counted(rows: readonly ReadRow[], by: readonly string[]): Result {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(by.map((key) => row[key] ?? '')));
  const of = [...groups].map(([key, members]): ResultCell[] => [
    ...(JSON.parse(key) as ResultCell[]),
    members.length,
  ]);
  return { columns: [...by, 'n'], measured: ['n'], rows: inOrder(of, by.length) };
}

/** Rows by their first columns: numbers by size, text by its characters, as every program sorts that is not told of a language. */
export function inOrder(rows: readonly ResultCell[][], columns: number): ResultCell[][] {
  return rows.toSorted((one, other) => {
    for (let index = 0; index < columns; index++) {
      const [a = '', b = ''] = [one[index], other[index]];
      if (a !== b) return a < b ? -1 : 1;
    }
    return 0;
  });
}
