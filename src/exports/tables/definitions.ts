import { columnTypeLabels } from '../../text/column-type.ts';
import type { Column, Table } from '../table.ts';

interface Row {
  table: Table;
  column: Column<never>;
}

/** One row a column of the given tables: what it is called, holds and means. It travels inside the workbook. */
export function definitionsTable(tables: readonly Table[]): Table<Row> {
  return {
    name: 'definitions',
    title: { ja: '項目定義', en: 'Definitions' },
    description: {
      ja: 'すべての表の、すべての列の意味です。',
      en: 'What every column of every table means.',
    },
    rowMeans: { ja: '1つの表の列1つ', en: 'One column of one table' },
    columns: [
      text('table', '表', 'Table', ({ table }) => table.title.ja),
      text('column', '列', 'Column', ({ column }) => column.ja),
      text('key', '英語見出し', 'Key', ({ column }) => column.key),
      text('type', '型', 'Type', ({ column }) => columnTypeLabels[column.type]),
      text('unit', '単位', 'Unit', ({ column }) => column.unit),
      text('required', '空の行', 'Empty cells', ({ column }) => (column.required ? 'ない' : 'ある')),
      text('meaning', '意味', 'Meaning', ({ column }) => column.description.ja),
      text('allowed', '入る値', 'Allowed values', ({ column }) => column.allowed?.map(inWords).join('\n')),
      text('en', 'English title', 'English title', ({ column }) => column.en),
      text('meaning_en', 'English meaning', 'English meaning', ({ column }) => column.description.en),
    ],
    primaryKey: ['table', 'key'],
    foreignKeys: [],
    rows: tables.flatMap((table) => table.columns.map((column) => ({ table, column }))),
  };
}

function inWords({ value, ja }: { value: string; ja: string }): string {
  return value === ja ? value : `${value}：${ja}`;
}

function text(key: string, ja: string, en: string, value: (row: Row) => string | undefined): Column<Row> {
  return { key, ja, en, type: 'string', description: { ja, en }, required: false, value };
}
