import type { Correction } from '../../domain/publication/correction.ts';
import type { Column } from '../table.ts';

/** When our reading of the row's value was last put right; what stood there before is on the page of changes. */
export function corrected<Row>(correctionsOf: (row: Row) => readonly Correction[] | undefined): Column<Row> {
  return {
    key: 'corrected',
    ja: '訂正日',
    en: 'Corrected on',
    type: 'date',
    description: {
      ja: '当サイトの読み取りの誤りを、公開したあとに直した日です。2回以上直したときは、あとの日です。直していなければ空です。シートどうしの数のちがいは、訂正ではありません。',
      en: 'Date on which a mistake in our reading was corrected after publication (the latest, if corrected more than once); empty where there was none. Sheets that state different numbers are not a correction.',
    },
    required: false,
    // The newest stands first.
    value: (row) => correctionsOf(row)?.[0]?.date,
  };
}
