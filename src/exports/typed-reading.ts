import { absolute, dataFiles, paths } from '../addresses.ts';
import { keepsDecimals } from './parquet.ts';
import type { Column, ColumnType, Table } from './table.ts';

/** The programs that are told the type of each column before they read a table. */
export type Reader = 'pandas' | 'readr' | 'duckdb' | 'powerQuery';

/** An expression of each program that reads a table's CSV file, every column as what it holds: nothing is left to be guessed. */
export const typedReading: Record<Reader, (table: Table) => string> = {
  pandas: ({ name, columns }) => {
    const days = columns.flatMap(({ key, type }) => (type === 'date' ? `"${key}"` : []));
    const types = columns.flatMap(({ key, type }) =>
      type === 'date' ? [] : `"${key}": "${pandasTypes[type]}"`,
    );
    return `pd.read_csv(
    "${address(name, 'en.csv')}",
    dtype={
${inLines(types, 8)}
    },
    parse_dates=[${days.join(', ')}],
    keep_default_na=False, na_values=[""])`;
  },
  readr: ({ name, columns }) => `read_csv(
  "${address(name, 'en.csv')}",
  col_types = cols(
${inLines(
  columns.map(({ key, type }) => `${key} = "${readrTypes[type]}"`),
  4,
)}
  ),
  na = "", trim_ws = FALSE)`,
  duckdb: (table) => `read_csv('${address(table.name, 'en.csv')}',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', dateformat = '%Y-%m-%d',
  columns = {
${inLines(
  table.columns.map((column) => `'${column.key}': '${duckdbType(column, table)}'`),
  4,
)}
  })`,
  powerQuery: ({ name, columns }) => `let
  File = Web.Contents("${address(name, 'csv')}"),
  Read = Csv.Document(File, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Headed = Table.PromoteHeaders(Read, [PromoteAllScalars = false]),
  Empty = Table.ReplaceValue(Headed, "", null, Replacer.ReplaceValue, Table.ColumnNames(Headed)),
  Typed = Table.TransformColumnTypes(Empty, {
${inLines(
  columns.map(({ ja, type }) => `{"${ja.replaceAll('"', '""')}", ${powerQueryTypes[type]}}`),
  4,
)}
  }, "en-US")
in
  Typed`,
};

/** The same of some columns alone, from an address that a name of the program holds: what an analysis needs. */
export const partReading: Record<
  'pandas' | 'readr',
  (table: Table, keys: readonly string[], address: string) => string
> = {
  pandas: ({ columns }, keys, file) => {
    const types = columns.flatMap(({ key, type }) =>
      keys.includes(key) && type !== 'date' ? `"${key}": "${pandasTypes[type]}"` : [],
    );
    return `pd.read_csv(${file}, usecols=[${keys.map((key) => `"${key}"`).join(', ')}],
    dtype={
${inLines(types, 8)}
    }, keep_default_na=False, na_values=[""])`;
  },
  readr: ({ columns }, keys, file) => {
    const types = columns.flatMap(({ key, type }) =>
      keys.includes(key) ? `${key} = "${readrTypes[type]}"` : [],
    );
    return `read_csv(${file}, col_types = cols_only(
${inLines(types, 4)}
  ), na = "", trim_ws = FALSE)`;
  },
};

const pandasTypes: Record<Exclude<ColumnType, 'date'>, string> = {
  string: 'string',
  url: 'string',
  list: 'string',
  integer: 'Int64',
  decimal: 'float64',
  boolean: 'boolean',
};

const readrTypes: Record<ColumnType, string> = {
  string: 'c',
  url: 'c',
  list: 'c',
  date: 'D',
  // An amount in yen soon outgrows the integers of R.
  integer: 'd',
  decimal: 'd',
  boolean: 'l',
};

const duckdbTypes: Record<Exclude<ColumnType, 'decimal'>, string> = {
  string: 'VARCHAR',
  url: 'VARCHAR',
  list: 'VARCHAR',
  date: 'DATE',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
};

const powerQueryTypes: Record<ColumnType, string> = {
  string: 'type text',
  url: 'type text',
  list: 'type text',
  date: 'type date',
  integer: 'Int64.Type',
  decimal: 'type number',
  boolean: 'type logical',
};

/** The type that a column of the Parquet file has as well. */
function duckdbType(column: Column<unknown>, { rows }: Table): string {
  if (column.type !== 'decimal') return duckdbTypes[column.type];
  return keepsDecimals(column, rows) ? 'DECIMAL(18, 6)' : 'DOUBLE';
}

/** Items with commas between them, as many in a line as can be read without scrolling. */
function inLines(items: readonly string[], indent: number): string {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const text = index < items.length - 1 ? `${item},` : item;
    const last = lines.at(-1);
    if (last === undefined || last.length + text.length >= widest) lines.push(' '.repeat(indent) + text);
    else lines[lines.length - 1] = `${last} ${text}`;
  }
  return lines.join('\n');
}

/** Characters of a line of code. */
const widest = 96;

function address(name: string, format: 'csv' | 'en.csv'): string {
  return absolute(paths.dataFile(dataFiles.table(name, format)));
}
