import type { Column, Table } from '../../exports/table.ts';

/** The columns that every table has. */
export function sharedColumns(tables: readonly Table[]): Column<unknown>[] {
  return (tables[0]?.columns ?? []).filter(({ key }) =>
    tables.every(({ columns }) => columns.some((column) => column.key === key)),
  );
}
