import { periodLabel } from '../text/period.ts';

/** From the first to the last of some years: 令和2年度から令和4年度. */
export function yearRange(years: readonly { period: string }[]): string {
  const ends = [...new Set([years.at(0)?.period, years.at(-1)?.period])];
  return ends.flatMap((period) => (period === undefined ? [] : periodLabel(period))).join('から');
}
