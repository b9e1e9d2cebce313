import type { Cost } from '../domain/cost.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { Site } from '../schema/site.ts';
import { absenceWords } from './absence.ts';
import { measured } from './measured.ts';
import { periodLabel } from './period.ts';

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

/** Said beside a number that the earlier sheet had only expected. */
export const settledNote = '前のシートでは見込みか暫定でした。';

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

/** What an amount is: 令和2年度の事業費, 令和2年度の一般財源. */
export function changedCost({ item, period }: Cost, { funding }: PlanRecord): string {
  const label = funding.sources.find(({ id }) => id === item)?.label;
  return `${periodLabel(period)}の${label ?? '事業費'}`;
}

/** An amount as its sheet prints it, or why there is none. */
export function costWords({ published, unit, absence }: Cost): string {
  if (published !== undefined) return measured(published, unit);
  return absence === undefined ? '' : absenceWords[absence].label;
}
