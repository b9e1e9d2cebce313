import type { Column } from '../table.ts';

/** The unit of an indicator's values, as the sheet prints it. */
export function unit<Row>(value: (row: Row) => string | undefined): Column<Row> {
  return {
    key: 'unit',
    ja: '単位',
    en: 'Unit',
    type: 'string',
    description: {
      ja: '値の単位です（シートのとおり）。単位のない指標では空です。',
      en: 'Unit of the values as printed; empty where the sheet gives none.',
    },
    required: false,
    value,
  };
}
