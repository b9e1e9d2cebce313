import type { Column, Table } from '../../exports/table.ts';

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
