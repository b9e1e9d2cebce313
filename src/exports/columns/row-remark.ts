import type { Column } from '../table.ts';
import { periodCode } from './period.ts';

/** A statement with what its sheet says of the whole printed row that it stands in. */
interface InRow {
  rowNote?: string;
  breakAt?: string;
}

/** What the sheet says of the whole printed row that a value stands in: a remark, and from when it is counted otherwise. */
export function rowRemarkColumns<Row>(statementOf: (row: Row) => InRow): Column<Row>[] {
  return [
    {
      key: 'row_note',
      ja: '行の注記',
      en: 'Remark on the row',
      type: 'string',
      description: {
        ja: 'この値がある表の行の全体についての注記です。',
        en: 'A remark on the whole printed row that the value is in.',
      },
      required: false,
      value: (row) => statementOf(row).rowNote,
    },
    ...periodCode<Row>(
      {
        key: 'break_at',
        ja: '数え方が変わった時期',
        en: 'Counted differently from',
        description: {
          ja: '表の行の数え方が変わった最初の年度・年です。それより前の値とは、つながりません。',
          en: 'First period from which the printed row is counted differently: values before it are not comparable.',
        },
      },
      (row) => {
        const { breakAt: period } = statementOf(row);
        return period === undefined ? undefined : { period };
      },
    ),
  ];
}
