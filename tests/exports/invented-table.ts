import type { Column, ColumnType, Table, TableCell } from '../../src/exports/table.ts';

/** A table of one text, one number and one yes-or-no column, whose cells a test chooses. */
export function inventedTable(rows: TableCell[][]): Table<TableCell[]> {
  return {
    name: 'invented',
    title: { ja: '試し', en: 'Invented' },
    description: { ja: '試しの表です。', en: 'A table for tests.' },
    rowMeans: { ja: '1行', en: 'A row' },
    columns: [
      column('text', '文章', 'string', 0),
      column('value', '値', 'decimal', 1),
      column('yes', 'はい', 'boolean', 2),
    ],
    primaryKey: ['text'],
    foreignKeys: [],
    rows,
  };
}

function column(key: string, ja: string, type: ColumnType, index: number): Column<TableCell[]> {
  const description = { ja, en: key };
  return { key, ja, en: key, type, description, required: false, value: (row) => row[index] };
}
