import type { Bilingual, Column } from '../table.ts';

/** A column that holds several things in one cell, `;` between them. */
export function listColumn<Row>(
  key: string,
  { ja, en }: Bilingual,
  description: Bilingual,
  items: (row: Row) => readonly string[],
): Column<Row> {
  return {
    key,
    ja,
    en,
    type: 'list',
    description: {
      ja: `${description.ja}2つ以上あるときは「;」で区切ります。`,
      en: `${description.en} Several are separated by semicolons.`,
    },
    required: false,
    value: (row) => joined(items(row)),
  };
}

/** Names that stand in a list have no semicolon of their own (the schema refuses them), so that it can always be taken apart. */
export function joined(items: readonly string[]): string {
  return items.join(';');
}
