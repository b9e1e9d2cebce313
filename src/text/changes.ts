import type { Cost } from '../domain/money/cost.ts';
import type { Form } from '../schema/form.ts';
import type { Site } from '../schema/site.ts';
import { columnLabel } from './column.ts';
import { costItemLabel } from './cost-item.ts';

/** That no two sheets contradict one another, and why that may be so. */
export function noChangedValues(sheets: number): string {
  if (sheets === 0) return 'まだありません。シートを、まだ登録していません。';
  if (sheets === 1) return 'まだありません。登録しているシートは1枚だけなので、くらべるシートがありません。';
  return `まだありません。登録している${sheets}枚のシートに、同じ値を違うように書いているところはありません。`;
}

/** What stands where our own corrections will be listed. */
export const noCorrections =
  'まだ訂正はありません。直したときは、いつ、何を、なぜ直したかを、ここに書きます。';

/** What stands where no sheet is registered. */
export const noSheets = 'シートは、まだ1枚も登録していません。';

/** Said beside a number of which the earlier sheet printed a first one. */
export const settledNote = '前のシートでは速報値でした。';

/** The day on which the data were last changed, as far as the site says so. */
export function updatedOn({ updated }: Site): string {
  return updated === undefined
    ? '新しい年度から並べています。'
    : `${dateLabel(updated)}の時点です。新しい年度から並べています。`;
}

/** A day for reading: 2026年11月22日. */
export function dateLabel(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
}

/** When a sheet appeared on this site: 2026年11月22日に登録. */
export function registeredOn(date: string): string {
  return `${dateLabel(date)}に登録`;
}

/** On which day a page of prose was found to be true. */
export function checkedOn(date: string): string {
  return `ここに書いたことは、${dateLabel(date)}に確かめました。`;
}

/** What an amount is: 令和2年度の事業費, 令和2年度（予算）の一般財源. */
export function changedCost(cost: Cost, stated: { form: Form }): string {
  return `${columnLabel(cost)}の${costItemLabel(cost.item, [stated])}`;
}
