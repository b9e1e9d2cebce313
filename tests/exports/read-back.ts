/** The files of tables as their readers give them, each cell as the text that the English CSV holds. */
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import { cellOf, type Column, type Table } from '../../src/exports/table.ts';
import { withoutGuard } from '../site/data-file.ts';

type Cells = string[][];

/** The cells as the neutral table has them; numbers without the zeros that only a printed digit carries. */
export function tableCells<Row>({ columns, rows }: Table<Row>): Cells {
  return rows.map((row) => columns.map((column) => asText(column, cellOf(column, row))));
}

/** The cells of a CSV file, with the guard against formulas undone. */
export function csvCells(bytes: Uint8Array, { columns }: Table): Cells {
  const [, ...rows] = parse(Buffer.from(bytes), { bom: true });
  return rows.map((row) =>
    row.map((cell, index) => {
      const column = columns[index]!;
      return cell === '' ? '' : asText(column, column.type === 'decimal' ? cell : withoutGuard(cell));
    }),
  );
}

/** The cells of a JSON file. */
export function jsonCells(bytes: Uint8Array, { columns }: Table): Cells {
  const { rows } = JSON.parse(new TextDecoder().decode(bytes)) as { rows: Record<string, unknown>[] };
  return rows.map((row) => columns.map((column) => asText(column, row[column.key])));
}

/** The cells of a Parquet file; hyparquet works decimals out in floating point (DuckDB reads them exactly). */
export async function parquetCells(bytes: Uint8Array<ArrayBuffer>, { columns }: Table): Promise<Cells> {
  const rows = (await parquetReadObjects({ file: bytes.buffer })) as Record<string, unknown>[];
  const exact = ({ type }: Column<never>, cell: unknown) =>
    type === 'decimal' && typeof cell === 'number' ? cell.toFixed(6) : cell;
  return rows.map((row) => columns.map((column) => asText(column, exact(column, row[column.key]))));
}

/** The cells of every sheet of a workbook that holds one of the tables, by the table's name; without the header rows. */
export async function workbookCells(
  bytes: Uint8Array,
  tables: readonly Table[],
): Promise<Map<string, Cells>> {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return new Map(
    tables.map(({ name, title, columns }) => {
      const [, ...rows] = sheets.find(({ sheet }) => sheet === title.ja)?.data ?? [];
      return [name, rows.map((row) => columns.map((column, index) => asText(column, row[index])))];
    }),
  );
}

function asText({ type }: Pick<Column<never>, 'type'>, cell: unknown): string {
  if (cell === undefined || cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (type === 'decimal') return String(Number(cell));
  if (typeof cell === 'bigint' || typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'string') throw new Error(`A cell holds ${JSON.stringify(cell)}`);
  return cell;
}
