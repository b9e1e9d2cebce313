import type { ForeignKey, Table } from '../../exports/table.ts';
import { things } from '../../text/counting.ts';

/** Titles of some of a table's columns, joined as one speaks: 施策ID と シートの年度（西暦）. */
function columnTitles({ columns }: Table, keys: readonly string[]): string {
  return keys.map((key) => columns.find((column) => column.key === key)?.ja ?? key).join('、');
}

/** A table's primary key in words. */
export function primaryKeyInWords(table: Table): string {
  const titles = columnTitles(table, table.primaryKey);
  return table.primaryKey.length === 1
    ? `「${titles}」が同じ行は、ほかにありません。`
    : `${titles}の${things(table.primaryKey.length)}の組が同じ行は、ほかにありません。`;
}

/** A foreign key in words; undefined where the table it leads to is not published. */
export function foreignKeyInWords(
  table: Table,
  { columns, table: name, references }: ForeignKey,
  tables: readonly Table[],
): { text: string; target: Table } | undefined {
  const target = tables.find((each) => each.name === name);
  if (!target) return undefined;
  const [own, theirs] = [columnTitles(table, columns), columnTitles(target, references)];
  const same = own === theirs ? `${own}が同じ行` : `${own}を、${theirs}として持つ行`;
  return { text: `${same}が、表「${target.title.ja}」に1行あります。`, target };
}
