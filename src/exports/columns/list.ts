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

/** Where an item itself has the separator, the full-width form stands for it, so that the list can always be taken apart. */
export function joined(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(';', '；')).join(';');
}
