import type { Column, ColumnType, Table } from '../../exports/table.ts';

/** What a column holds, in a word. */
export const columnTypeLabels: Record<ColumnType, string> = {
  string: '文字',
  url: 'アドレス',
  list: '文字（; 区切り）',
  date: '日付',
  integer: '整数',
  decimal: '数',
  boolean: 'はい・いいえ',
};

/** The columns of all tables: those that every table has, once, and then each table's own. */
export function columnGroups(tables: readonly Table[]): {
  shared: Column<unknown>[];
  own: { table: Table; columns: Column<unknown>[] }[];
} {
  const isShared = ({ key }: Column<unknown>) =>
    tables.every(({ columns }) => columns.some((column) => column.key === key));
  return {
    shared: tables[0]?.columns.filter(isShared) ?? [],
    own: tables.map((table) => ({ table, columns: table.columns.filter((column) => !isShared(column)) })),
  };
}
