import type { AllowedValue, Bilingual, Column } from '../table.ts';

/** A code with the Japanese word people read for it: two columns, `<key>` and `<key>_label`. */
export interface Coded<Row> {
  key: string;
  /** Titles of the code, and of the word beside it. */
  ja: string;
  en: string;
  labelJa: string;
  description: Bilingual;
  allowed: AllowedValue[];
  required: boolean;
  code: (row: Row) => string | undefined;
  /** The word of this row, where it depends on more than the code; otherwise it is the allowed value's. */
  label?: (row: Row) => string | undefined;
}

/** The code column and, after it, the column with its Japanese word. */
export function codedColumns<Row>(coded: Coded<Row>): Column<Row>[] {
  const { key, ja, en, labelJa, description, allowed, required, code } = coded;
  const words = new Map(allowed.map(({ value, ja: word }) => [value, word]));
  const label = coded.label ?? ((row: Row) => words.get(code(row) ?? ''));
  return [
    { key, ja, en, type: 'string', description, allowed, required, value: code },
    {
      key: `${key}_label`,
      ja: labelJa,
      en: `${en} (Japanese)`,
      type: 'string',
      description: {
        ja: `「${ja}」（${key}）の日本語での呼び方です。`,
        en: `The Japanese word for ${key}.`,
      },
      required,
      value: label,
    },
  ];
}

/** Allowed values, each once: where two plans use the same code, the first one's word stands. */
export function eachOnce(values: readonly AllowedValue[]): AllowedValue[] {
  return values.filter(({ value }, index) => values.findIndex((other) => other.value === value) === index);
}
