import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { absolute, paths } from '../addresses.ts';
import { cellOf, type Column, type Table, type TableCell } from './table.ts';

/**
 * A table as Parquet, under the keys of the English CSV. Types do not depend on what the rows happen to hold, so that the
 * files of several cities can be read as one: whole numbers are INT64, decimals DECIMAL(18,6), which every value of a
 * sheet fits exactly. Only a column with a value that does not is DOUBLE.
 */
export function parquet<Row>(table: Table<Row>): Uint8Array<ArrayBuffer> {
  const columns = table.columns.map((column) => {
    const cells = table.rows.map((row) => cellOf(column, row));
    const exact = column.type === 'decimal' && keepsDecimals(column, table.rows);
    return { element: element(column, exact), name: column.key, data: cells.map(stored(column, exact)) };
  });
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, data }) => ({ name, data })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map((each) => each.element)],
    rowGroupSize: 100_000,
    kvMetadata: [
      { key: 'title', value: table.title.ja },
      { key: 'title_en', value: table.title.en },
      { key: 'columns', value: absolute(paths.tableSchema(table.name)) },
    ],
  });
  return new Uint8Array(buffer);
}

const precision = 18;
const scale = 6;
const shape = new RegExp(`^-?\\d{1,${precision - scale}}(\\.\\d{1,${scale}})?$`);

/** Whether every value of a column of decimals is kept to the last digit; DOUBLE where one is too large for that. */
export function keepsDecimals<Row>(column: Column<Row>, rows: readonly Row[]): boolean {
  return rows.every((row) => fitsDecimal(cellOf(column, row)));
}

function fitsDecimal(cell: TableCell): boolean {
  return cell === undefined || shape.test(String(cell));
}

function element<Row>({ key, type, required }: Column<Row>, exact: boolean): SchemaElement {
  const common = { name: key, repetition_type: required ? 'REQUIRED' : 'OPTIONAL' } as const;
  switch (type) {
    case 'integer':
      return { ...common, type: 'INT64' };
    case 'boolean':
      return { ...common, type: 'BOOLEAN' };
    case 'date':
      return { ...common, type: 'INT32', converted_type: 'DATE' };
    case 'decimal':
      return exact
        ? { ...common, type: 'INT64', converted_type: 'DECIMAL', precision, scale }
        : { ...common, type: 'DOUBLE' };
    default:
      return { ...common, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  }
}

/** Turns a cell into what Parquet stores for its column. */
function stored<Row>({ type }: Column<Row>, exact: boolean) {
  return (cell: TableCell): bigint | number | string | boolean | Date | undefined => {
    if (cell === undefined) return undefined;
    if (type === 'integer') return BigInt(cell);
    if (type === 'date') return new Date(`${String(cell)}T00:00:00Z`);
    if (type !== 'decimal') return cell;
    return exact ? unscaled(String(cell)) : Number(cell);
  };
}

/** A decimal as a whole number of millionths: -3.5 is -3500000. */
function unscaled(digits: string): bigint {
  const [whole = '', fraction = ''] = digits.split('.');
  return BigInt(`${whole}${fraction.padEnd(scale, '0')}`);
}
