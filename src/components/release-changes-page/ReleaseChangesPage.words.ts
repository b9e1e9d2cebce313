import type { ValueChange } from '../../exports/release-diff.ts';
import { readableNumber } from '../../text/number.ts';

/** What kind of difference it is. */
export const kindLabels: Record<ValueChange['kind'], string> = {
  added: '増えた',
  changed: '変わった',
  removed: '無くなった',
};

/** What the page of the differences between two releases says. */
export const changesWords = {
  kind: '違い',
  row: 'どの行か',
  column: '列',
  old: '前の値',
  now: '今の値',
  wholeTable: '表ぜんたい',
  wholeColumn: '列ぜんたい',
  wholeRow: '行ぜんたい',
  empty: '（空）',
  files: 'この違いのファイル',
  /** Where a table has more differences than the page shows. */
  more: (rest: number) =>
    `ほかに${readableNumber(String(rest))}あります。すべての違いは、上の CSV と JSON にあります。`,
  count: (number: number) => `${readableNumber(String(number))}の違い`,
};
