/** A published table as it once was, read back from its JSON file: its rows by their primary key, every cell as it was written. */
export interface TableSnapshot {
  name: string;
  columns: string[];
  rows: Map<string, Map<string, string>>;
}

/**
 * One difference between two releases. Without a key it is about a whole column, without a key and a column about a whole
 * table; with a key and without a column about a whole row.
 */
export interface ValueChange {
  kind: 'added' | 'changed' | 'removed';
  table: string;
  /** The values of the primary key, ` | ` between them. */
  key?: string;
  column?: string;
  old?: string;
  new?: string;
  /** What the row says that its values are counted in. */
  unit?: string;
}

interface TableFile {
  primary_key: string[];
  columns: { key: string }[];
  rows: Record<string, unknown>[];
}

/** A set, or the keys of a map. */
interface KeySet {
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** Addresses change when a site moves, although nothing it publishes does. */
const isAddress = (column: string) => column === 'page_url';

/** Reads a table's JSON file; numbers keep their digits. Nothing where a file is not that of a table. */
export function tableSnapshot(name: string, json: string): TableSnapshot | undefined {
  // Not every version of TypeScript knows that a reviver is told the source text.
  const digits = (_: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' ? (context?.source ?? String(value)) : value;
  const read = JSON.parse(json, digits) as Partial<TableFile> | null;
  if (!read || !Array.isArray(read.rows) || !Array.isArray(read.primary_key) || !read.columns)
    return undefined;
  const { primary_key: primaryKey, rows } = read;
  const columns = read.columns.map(({ key }) => key).filter((key) => !isAddress(key));
  const cellsOf = (row: Record<string, unknown>) => new Map(columns.map((key) => [key, cell(row[key])]));
  const keyed = rows.map(
    (row) => [primaryKey.map((key) => cell(row[key])).join(' | '), cellsOf(row)] as const,
  );
  return { name, columns, rows: new Map(keyed) };
}

/** Every difference between two releases: table by table in the new order, its columns, then its rows, those removed last. */
export function releaseDiff(
  before: readonly TableSnapshot[],
  after: readonly TableSnapshot[],
): ValueChange[] {
  const inTables = after.flatMap((table): ValueChange[] => {
    const earlier = before.find(({ name }) => name === table.name);
    return earlier ? tableDiff(earlier, table) : [{ kind: 'added', table: table.name }];
  });
  const lost = before.filter(({ name }) => !after.some((table) => table.name === name));
  return [...inTables, ...lost.map(({ name }): ValueChange => ({ kind: 'removed', table: name }))];
}

/** How many differences there are of each kind. */
export function countChanges(changes: readonly ValueChange[]): Record<ValueChange['kind'], number> {
  const count = (kind: ValueChange['kind']) => changes.filter((each) => each.kind === kind).length;
  return { added: count('added'), changed: count('changed'), removed: count('removed') };
}

function tableDiff(before: TableSnapshot, after: TableSnapshot): ValueChange[] {
  const table = after.name;
  const [columns, earlierColumns] = [new Set(after.columns), new Set(before.columns)];
  const shared = after.columns.filter((column) => earlierColumns.has(column));
  return [
    ...added(columns, earlierColumns).map((column): ValueChange => ({ kind: 'added', table, column })),
    ...added(earlierColumns, columns).map((column): ValueChange => ({ kind: 'removed', table, column })),
    ...[...after.rows].flatMap(([key, row]) => rowDiff(table, key, before.rows.get(key), row, shared)),
    ...added(before.rows, after.rows).map((key): ValueChange => ({ kind: 'removed', table, key })),
  ];
}

function rowDiff(
  table: string,
  key: string,
  before: Map<string, string> | undefined,
  after: Map<string, string>,
  columns: readonly string[],
): ValueChange[] {
  if (!before) return [{ kind: 'added', table, key }];
  return columns.flatMap((column): ValueChange[] => {
    const [old = '', now = ''] = [before.get(column), after.get(column)];
    if (old === now) return [];
    const unit = after.get(unitColumn(column));
    return [{ kind: 'changed', table, key, column, old, new: now, ...(unit && { unit }) }];
  });
}

/** The column that says what another one is counted in: `published_unit` of `published_value`, else `unit`. */
const unitColumn = (column: string) => (column.endsWith('value') ? column.replace(/value$/, 'unit') : 'unit');

/** What the one has and the other has not. */
function added(one: KeySet, other: KeySet): string[] {
  return [...one.keys()].filter((key) => !other.has(key));
}

function cell(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : '';
}
