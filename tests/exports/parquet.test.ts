import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquet } from '../../src/exports/parquet.ts';
import type { TableCell } from '../../src/exports/table.ts';
import { inventedTable } from './invented-table.ts';

const written = (...rows: TableCell[][]) => parquet(inventedTable(rows)).buffer;
const read = (...rows: TableCell[][]) => parquetReadObjects({ file: written(...rows) });
const typeOfValue = (...rows: TableCell[][]) => parquetMetadata(written(...rows)).schema[2];

const decimal = { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 6 };

describe('a decimal column', () => {
  it('is exact, negative numbers and printed zeros included', async () => {
    const rows = await read(['a', '-3.5', true], ['b', '0.0', false], ['c', '-0.25', undefined]);
    expect(rows).toMatchObject([{ value: -3.5 }, { value: 0 }, { value: -0.25 }]);
  });

  it('has one type whatever it holds, so that files of several cities go together', () => {
    for (const rows of [[], [['a', '1', true]], [['a', '0.123456', true]], [['a', undefined, true]]]) {
      expect(typeOfValue(...rows)).toMatchObject(decimal);
    }
  });

  it('is DOUBLE only where a value would not fit', async () => {
    const long = ['a', '0.1234567', true];
    expect(typeOfValue(long)).toMatchObject({ type: 'DOUBLE' });
    expect(typeOfValue(['a', '1234567890123.5', true])).toMatchObject({ type: 'DOUBLE' });
    expect(await read(long)).toMatchObject([{ value: 0.1234567 }]);
  });
});

it.each(['=cmd', '＋1', '@x', '\tx', "-1+1|cmd'"])('leaves the text %j alone', async (text) => {
  expect(await read([text, '1', true])).toMatchObject([{ text }]);
});

it('keeps nothing as nothing', async () => {
  expect(await read([undefined, undefined, undefined], ['', '1', false])).toEqual([
    { text: null, value: null, yes: null },
    { text: null, value: 1, yes: false },
  ]);
});

it('can be empty', async () => {
  expect(await read()).toEqual([]);
});

it('refuses a row without a value that every row has to have', () => {
  const table = inventedTable([[undefined, '1', true]]);
  expect(() =>
    parquet({ ...table, columns: table.columns.map((column) => ({ ...column, required: true })) }),
  ).toThrow();
});
