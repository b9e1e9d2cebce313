import type { ValueChange } from '../release-diff.ts';
import type { Column, Table, TableCell } from '../table.ts';

/** Every difference of a release to the one before, as a table: one row a difference. */
export function releaseChangesTable(changes: readonly ValueChange[]): Table<ValueChange> {
  return {
    name: 'changes',
    title: { ja: '前の版との違い', en: 'Differences from the previous release' },
    description: {
      ja: '前の版とくらべて、増えた行、変わった値、無くなった行です。ページのアドレスはくらべていません。',
      en: 'Rows added, values changed and rows removed since the previous release. Page addresses are not compared.',
    },
    rowMeans: { ja: '違い1つ', en: 'One difference' },
    columns,
    primaryKey: ['table', 'key', 'column'],
    foreignKeys: [],
    rows: changes,
  };
}

const columns: Column<ValueChange>[] = [
  text('change', '違い', 'Kind of difference', ({ kind }) => kind),
  text('table', '表', 'Table', ({ table }) => table),
  text('key', '行の主キー', 'Primary key of the row', ({ key }) => key),
  text('column', '列', 'Column', ({ column }) => column),
  number('old_value', '前の値', 'Value before', ({ old }) => old),
  number('new_value', '今の値', 'Value now', ({ new: now }) => now),
  words('old_text', '前の文字', 'Text before', ({ old }) => old),
  words('new_text', '今の文字', 'Text now', ({ new: now }) => now),
  text('unit', '単位', 'Unit stated in the row', ({ unit }) => unit),
];

function text(
  key: string,
  ja: string,
  en: string,
  value: (change: ValueChange) => TableCell,
): Column<ValueChange> {
  const required = key === 'change' || key === 'table';
  return { key, ja, en, type: 'string', description: { ja, en }, required, value };
}

/** A number column holds numbers or nothing; what is no number stands in the text column beside it. */
function number(
  key: string,
  ja: string,
  en: string,
  value: (change: ValueChange) => string | undefined,
): Column<ValueChange> {
  const ofNumber = (change: ValueChange) => {
    const cell = value(change);
    return cell !== undefined && isNumber(cell) ? cell : undefined;
  };
  return { key, ja, en, type: 'decimal', description: { ja, en }, required: false, value: ofNumber };
}

function words(
  key: string,
  ja: string,
  en: string,
  value: (change: ValueChange) => string | undefined,
): Column<ValueChange> {
  return text(key, ja, en, (change) => {
    const cell = value(change);
    return cell === undefined || isNumber(cell) ? undefined : cell;
  });
}

function isNumber(cell: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(cell);
}
