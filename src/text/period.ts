import { periodKind, periodYear } from '../domain/observation/period.ts';
import type { Language } from '../schema/language.ts';
import { inLanguages } from './language.ts';

// The era that names a whole year is the one at its end: fiscal 2019 is 令和元年度, though April 2019 was still 平成.
const japaneseYear = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const eraInitials: Record<string, string> = { 明治: 'M', 大正: 'T', 昭和: 'S', 平成: 'H', 令和: 'R' };

/**
 * A period as people read it: 令和3年度, 平成30年; 平成25年の欄 where the paper leaves open what kind of year it means, because a
 * heading says only what it says; 平成21〜26年度; 令和3年度 第1四半期; 令和3年10月1日.
 */
export function periodLabel(period: string): string {
  return periodIn('ja', period);
}

/** The same in a language: FY2021 in English. */
export function periodIn(language: Language, period: string): string {
  return labelsIn[language](period);
}

const labelsIn = inLanguages<(period: string) => string>({ ja: japaneseLabel, en: englishLabel });

function japaneseLabel(period: string): string {
  const [, from, to] = /^(.+)\/(.+)$/.exec(period) ?? [];
  if (from !== undefined && to !== undefined) return `${spanLabel(from, to, eraName)}${unitOf(from)}`;
  const [, of, quarter] = /^(.+)Q(\d)$/.exec(period) ?? [];
  if (of !== undefined) return `${periodLabel(of)} 第${quarter ?? ''}四半期`;
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(period) ?? [];
  if (year !== '') return `${eraName(Number(year), period)}年${Number(month)}月${Number(day)}日`;
  return `${eraName(periodYear(period))}${unitOf(period)}`;
}

/** FY2021; 2018; “2013” column, where the paper leaves open what kind of year it means; FY2009–2014; quarter 1 of FY2021; 1 October 2021. */
function englishLabel(period: string): string {
  const [, from, to] = /^(.+)\/(.+)$/.exec(period) ?? [];
  if (from !== undefined && to !== undefined) return `${englishLabel(from)}–${periodYear(to)}`;
  const [, of, quarter] = /^(.+)Q(\d)$/.exec(period) ?? [];
  if (of !== undefined) return `quarter ${quarter ?? ''} of ${englishLabel(of)}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return englishDay.format(new Date(period));
  const year = String(periodYear(period));
  if (period.startsWith('FY')) return `FY${year}`;
  return period.startsWith('CY') ? year : `“${year}” column`;
}

const englishDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** 令和3年度（2021年度） — for the first mention on a page. */
export function periodWithWesternYear(period: string): string {
  const [from, to] = period.split('/');
  const year =
    from !== undefined && to !== undefined
      ? spanLabel(from, to, String)
      : /^\d{4}-/.test(period)
        ? period.slice(0, 4)
        : String(periodYear(period));
  const unit = periodKind(period) === 'day' ? '年' : unitOf(from ?? period);
  return `${periodLabel(period)}（${year}${unit}）`;
}

/** A quarter or a day as it is called where its year stands beside it: 第3四半期, 10月1日; any other period in full. */
export function periodWithinYear(period: string, language: Language = 'ja'): string {
  if (language === 'en') return englishLabel(period);
  const [, quarter] = /Q(\d)$/.exec(period) ?? [];
  if (quarter !== undefined) return `第${quarter}四半期`;
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(period) ?? [];
  return month === undefined ? periodLabel(period) : `${Number(month)}月${Number(day)}日`;
}

/** What a target of every year alike is of. */
const everyYearIn = inLanguages({ ja: '毎年度', en: 'every year' });

/** What stands where a period must be named and the paper prints none. */
export const noPeriod = '年度の記載なし';

/** When a statement is of: a period, or 毎年度 for a target of every year alike; nothing where the paper prints none. */
export function statedPeriod(
  { period, everyYear: isYearly }: { period?: string; everyYear?: true },
  language: Language = 'ja',
): string | undefined {
  if (isYearly) return everyYearIn[language];
  return period === undefined ? undefined : periodIn(language, period);
}

/** The same in brackets, to stand behind the name of a value: （令和6年度）, （毎年度）; empty where the paper prints none. */
export function periodInBrackets(
  statement: { period?: string; everyYear?: true },
  language: Language = 'ja',
): string {
  const label = statedPeriod(statement, language);
  return label === undefined ? '' : inBrackets[language](label);
}

const inBrackets = inLanguages<(label: string) => string>({
  ja: (label) => `（${label}）`,
  en: (label) => `, ${label}`,
});

/** The same before the name of a value: 令和6年度の, 毎年度の; empty where the paper prints none. */
export function ofPeriod(statement: { period?: string; everyYear?: true }): string {
  const label = statedPeriod(statement);
  return label === undefined ? '' : `${label}の`;
}

/** 平成30年〜令和6年度 — from the first to the last of some periods in order; one alone, or none. */
export function periodRange(periods: readonly string[]): string {
  const ends = [...new Set([periods.at(0), periods.at(-1)])];
  return ends.flatMap((period) => (period === undefined ? [] : periodLabel(period))).join('〜');
}

/** A year under an axis, on two lines: R3 over 2021; in English the Western year first. */
export function yearOnAxis(year: number, language: Language = 'ja'): { label: string; sublabel: string } {
  const [era, western] = [shortYear(year), String(year)];
  return language === 'ja' ? { label: era, sublabel: western } : { label: western, sublabel: era };
}

/** R3, H30 — for chart axes and table heads, where the kind of year stands beside it. */
export function shortYear(year: number): string {
  const { era, year: number } = eraYear(year);
  return `${eraInitials[era] ?? era}${number === '元' ? '1' : number}`;
}

/** The same in each language: in English the Western year, which is as short. */
export const shortYearIn = inLanguages<(year: number) => string>({ ja: shortYear, en: String });

/** The era of a year's end in Latin letters: Reiwa 3 (R3). */
export function shortEra(year: number): string {
  const short = shortYear(year);
  return `${eraNames[short.charAt(0)] ?? ''} ${short.slice(1)} (${short})`;
}

const eraNames: Record<string, string> = { M: 'Meiji', T: 'Taisho', S: 'Showa', H: 'Heisei', R: 'Reiwa' };

/** What the letters of short years stand for: 「R」は令和です。「H」は平成、「R」は令和です。 */
export function shortYearsNote(years: readonly number[]): string {
  const eras = [...new Set(years.map((year) => eraYear(year).era))];
  return `${eras.flatMap((era) => (eraInitials[era] === undefined ? [] : `「${eraInitials[era]}」は${era}`)).join('、')}です。`;
}

/** What short years need said of them in each language. */
export const shortYearsNoteIn = inLanguages<(years: readonly number[]) => string>({
  ja: shortYearsNote,
  en: () => 'A year is a fiscal year, from April of that year to March of the next.',
});

/**
 * A value by the heading it stands under, where what kind of year that is matters: 平成30年の欄の値, 平成25年の欄の値. The kind is
 * not claimed.
 */
export function valueUnder(period: string): string {
  const label = periodLabel(period);
  return label.endsWith('の欄') ? `${label}の値` : `${label}の欄の値`;
}

/** What the heading of a period calls its years; nothing where it leaves that open, and of a day. */
export function yearHeading(period: string): '年度' | '年' | undefined {
  if (period.startsWith('FY')) return '年度';
  return period.startsWith('CY') ? '年' : undefined;
}

/** The era that names a year: 令和 of FY2019. */
export function eraOf(period: string): string {
  return eraYear(periodYear(period)).era;
}

/** A year as it is counted in the era of an earlier one, which may have ended before it: 平成31年度 of FY2019 by FY2018. */
export function labelInEraOf(period: string, earlier: string): string {
  const { era, year } = eraYear(periodYear(earlier));
  const number = (year === '元' ? 1 : Number(year)) + periodYear(period) - periodYear(earlier);
  return `${era}${number}${unitOf(period)}`;
}

/** What follows the number of a year. */
function unitOf(period: string): string {
  return yearHeading(period) ?? '年の欄';
}

/** 平成21〜26, 平成30〜令和6: the era once where both ends have it. */
function spanLabel(from: string, to: string, name: (year: number) => string): string {
  const [first, last] = [name(periodYear(from)), name(periodYear(to))];
  const era = /^\D+(?=[\d元])/u.exec(first)?.[0] ?? '';
  return `${first}〜${era !== '' && last.startsWith(era) ? last.slice(era.length) : last}`;
}

/** 令和3, 令和元; of a day the era of that day. */
function eraName(westernYear: number, day?: string): string {
  const { era, year } = eraYear(westernYear, day);
  return `${era}${year}`;
}

function eraYear(westernYear: number, day?: string): EraYear {
  const key = day ?? String(westernYear);
  const known = eraYears.get(key) ?? eraYearOf(westernYear, day);
  eraYears.set(key, known);
  return known;
}

interface EraYear {
  era: string;
  year: string;
}

// Every number of the site names its year, and the calendar takes its time.
const eraYears = new Map<string, EraYear>();

function eraYearOf(westernYear: number, day?: string): EraYear {
  const date = day === undefined ? Date.UTC(westernYear, 11, 31) : Date.parse(day);
  const parts = japaneseYear.formatToParts(new Date(date));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { era: part('era'), year: part('year') };
}
