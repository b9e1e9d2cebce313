import type { Column } from '../table.ts';

/** Whether the row is the last word on its fact: filter by it to count every fact once. */
export function isNewest<Row>(value: (row: Row) => boolean): Column<Row> {
  return {
    key: 'is_newest',
    ja: '最新の記載か',
    en: 'Newest statement',
    type: 'boolean',
    description: {
      ja: '同じことを書いているシートのうち、いちばん新しい記載かどうかです。true の行だけを使えば、重なりません。',
      en: 'Whether no later sheet states the same fact. Keep the rows that say true to count each fact once.',
    },
    required: true,
    value,
  };
}
