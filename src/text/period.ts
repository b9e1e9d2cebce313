import { periodKind, periodYear } from '../domain/period.ts';

// The era that names a whole year is the one at its end: fiscal 2019 is 令和元年度, though April 2019 was still 平成.
const japaneseYear = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const eraInitials: Record<string, string> = { 明治: 'M', 大正: 'T', 昭和: 'S', 平成: 'H', 令和: 'R' };

/** 令和3年度, 平成30年 — as the sheets write it. */
export function periodLabel(period: string): string {
  const { era, year } = eraYear(periodYear(period));
  return `${era}${year}年${isFiscal(period) ? '度' : ''}`;
}

/** 令和3年度（2021年度） — for the first mention on a page. */
export function periodWithWesternYear(period: string): string {
  return `${periodLabel(period)}（${periodYear(period)}年${isFiscal(period) ? '度' : ''}）`;
}

/** 平成30年〜令和6年度 — from the first to the last of some periods in order; one alone, or none. */
export function periodRange(periods: readonly string[]): string {
  const ends = [...new Set([periods.at(0), periods.at(-1)])];
  return ends.flatMap((period) => (period === undefined ? [] : periodLabel(period))).join('〜');
}

/** R3, H30 — for chart axes and table heads, where the kind of year stands beside it. */
export function shortYear(year: number): string {
  const { era, year: number } = eraYear(year);
  return `${eraInitials[era] ?? era}${number === '元' ? '1' : number}`;
}

/** 年度 or 暦年. */
export function periodKindLabel(period: string): string {
  return isFiscal(period) ? '年度' : '暦年';
}

function isFiscal(period: string): boolean {
  return periodKind(period) === 'fiscal_year';
}

function eraYear(westernYear: number): { era: string; year: string } {
  const parts = japaneseYear.formatToParts(new Date(Date.UTC(westernYear, 11, 31)));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { era: part('era'), year: part('year') };
}
