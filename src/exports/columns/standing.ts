import type { Column } from '../table.ts';

/** A statement that the join has judged against all others. */
interface Judged {
  isNewest: boolean;
  isCurrent: boolean;
  isPrimary: boolean;
}

/** Whether a row is the last word on its fact, the one to show, and the one to count. */
export function standingColumns<Row>(statementOf: (row: Row) => Judged): Column<Row>[] {
  return [
    {
      key: 'is_newest',
      ja: '最後の記載か',
      en: 'Newest statement',
      type: 'boolean',
      description: {
        ja: '同じことを書いているシートのうち、最後のシートの記載かどうかです。先の年度の列として印刷され、あとのシートが何も書かずに過ぎたものは false です。同じ年度・段階のシートが同じことを書いていれば、どちらも true です。',
        en: 'Whether this is the latest statement of the fact: false where a later sheet states it, or where it is a column printed in advance on which a later sheet says nothing. Where sheets of the same year and phase state one fact, both are true.',
      },
      required: true,
      value: (row) => statementOf(row).isNewest,
    },
    {
      key: 'is_current',
      ja: 'いま見せる記載か',
      en: 'Current statement',
      type: 'boolean',
      description: {
        ja: '1つの値だけを見せるときの記載かどうかです。決算（実績）、見込み、予算、計画の順で、あるものを1つ選びます。is_current と is_primary がどちらも true の行だけを使えば、1つのことに1行になります。',
        en: 'Whether this is the one to show where only one value is shown: settled before expected before budget before planned, and the later stage of a budget. Rows where is_current and is_primary are both true give one row for each fact.',
      },
      required: true,
      value: (row) => statementOf(row).isCurrent,
    },
    isPrimary((row) => statementOf(row).isPrimary),
  ];
}

/** Whether the row is the one to count where several measures share what it is about. */
export function isPrimary<Row>(
  value: (row: Row) => boolean,
  description: Column<Row>['description'] = {
    ja: 'いくつかの施策のシートが、同じ年度・段階に同じことを書いているとき、そのうち数えるための1行かどうかです（計画の順で最初の施策）。件数や合計には、true の行だけを使います。',
    en: 'Where sheets of several measures state the same thing in one year and phase, whether this is the row to count: that of the first measure in the order of the plan. For counts and totals, use only the rows that are true.',
  },
): Column<Row> {
  return {
    key: 'is_primary',
    ja: '数える行か',
    en: 'Row to count',
    type: 'boolean',
    description,
    required: true,
    value,
  };
}
