/**
 * What a period is: a fiscal year (年度, April to March), a calendar year (年), a year whose kind is not printed, a span of
 * years, a quarter, or a day.
 */
export type PeriodKind = 'fiscal_year' | 'calendar_year' | 'year' | 'span' | 'quarter' | 'day';

/** What a canonical period (`FY2021`, `CY2018`, `Y2013`, `FY2009/FY2014`, `FY2021Q1`, `2021-10-01`) is. */
export function periodKind(period: string): PeriodKind {
  return read(period).kind;
}

/** Whether a period is one year, of whatever kind. */
export function isYear(period: string): boolean {
  return ['fiscal_year', 'calendar_year', 'year'].includes(read(period).kind);
}

/** The Western year a period starts in: 2021 for `FY2021`, which ends in 2022. */
export function periodYear(period: string): number {
  return read(period).year;
}

/** The fiscal year that a quarter or a day lies in; of a year, of whatever kind, or a span its own (first) year. */
export function fiscalYearOf(period: string): number {
  const { kind, year, start } = read(period);
  if (kind !== 'quarter' && kind !== 'day') return year;
  return start.slice(5) < '04-01' ? Number(start.slice(0, 4)) - 1 : Number(start.slice(0, 4));
}

/** The fiscal year of which a period tells: that of a quarter or day, the last one of a span, of a year its own. */
export function yearReached(period: string): number {
  const { kind, last } = read(period);
  return kind === 'span' ? last : fiscalYearOf(period);
}

/** The last Western year of a span; of any other period its only one. */
export function lastYearOf(period: string): number {
  return read(period).last;
}

/**
 * First day of a period, YYYY-MM-DD: April 1 of a fiscal year, January 1 of a calendar year. Of a year whose kind is not
 * printed it is the earliest day that can be meant.
 */
export function periodStart(period: string): string {
  return read(period).start;
}

/**
 * Last day of a period, YYYY-MM-DD, included: March 31 of the next year for a fiscal year (地方自治法 208条), else December 31.
 * Of a year whose kind is not printed it is the latest day that can be meant.
 */
export function periodEnd(period: string): string {
  return read(period).end;
}

/** What the years of an axis are: fiscal years, calendar years, or years whose kind is not printed; as periods begin. */
export type YearAxis = 'FY' | 'CY' | 'Y';

/**
 * From where to where a period lies on an axis of years, in Western years and parts of them: 2021 to 2021.25 for `FY2021Q1` on fiscal
 * years. A year or span of another kind takes the years of its name; a quarter or day its true place, on years whose kind
 * is not printed as if they were fiscal ones.
 */
export function placeOnYears(period: string, axis: YearAxis): { from: number; to: number } {
  const { kind, year, last, start } = read(period);
  if (kind !== 'quarter' && kind !== 'day') return { from: year, to: last + 1 };
  const [of = 0, month = 1, day = 1] = start.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(of, month, 0)).getUTCDate();
  const months = of * 12 + month - (axis === 'CY' ? 1 : 4);
  const from = (months + (day - 1) / daysInMonth) / 12;
  const to = from + (kind === 'quarter' ? 1 / 4 : 1 / (12 * daysInMonth));
  return { from: toMillionths(from), to: toMillionths(to) };
}

/** The end of March 31 is the end of its year, and no moment later. */
function toMillionths(years: number): number {
  return Math.round(years * 1e6) / 1e6;
}

/**
 * Orders periods by their last day, and of those that end together the shorter before the longer: a whole stands after its parts,
 * a fiscal year after its fourth quarter, a span after its last year. So `CY2018` stands before `FY2018`, and `FY2018` before `CY2019`.
 */
export function comparePeriods(one: string, other: string): number {
  const [a, b] = [read(one), read(other)];
  return compareText(a.end, b.end) || compareText(b.start, a.start);
}

/** Whether a period is an older one than another: it begins and it ends before it. A whole and its part are neither, whichever is printed first. */
export function isOlder(one: string, than: string): boolean {
  const [a, b] = [read(one), read(than)];
  return a.start < b.start && a.end < b.end;
}

/** Whether a period begins no earlier than another: what is counted anew from a fiscal year on is so in its first quarter. */
export function isFrom(period: string, from: string): boolean {
  return read(period).start >= read(from).start;
}

/**
 * Whether values of two periods may be compared: quarters with quarters, days with days, years with years of their kind, spans with
 * spans of as many years.
 */
export function isLikePeriod(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)];
  return a.kind === b.kind && a.last - a.year === b.last - b.year;
}

/** The fiscal years from one to another, both included, earliest first; none where `to` is before `from`. */
export function fiscalYearsBetween(from: string, to: string): string[] {
  const [first, last] = [fiscalYearNumber(from), fiscalYearNumber(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => `FY${padded(first + index)}`);
}

interface Reading {
  kind: PeriodKind;
  year: number;
  /** The last year, which is another one only of a span. */
  last: number;
  start: string;
  end: string;
}

// A site asks for the same few dozen periods ten thousand times.
const readings = new Map<string, Reading>();

function read(period: string): Reading {
  const known = readings.get(period);
  if (known) return known;
  const reading = readDay(period) ?? readSpan(period) ?? readQuarter(period) ?? readYear(period);
  if (!reading) throw new RangeError(`Not a canonical period: ${period}`);
  readings.set(period, reading);
  return reading;
}

function readYear(period: string): Reading | undefined {
  const [, kind, digits] = /^(FY|CY|Y)(\d{4})$/.exec(period) ?? [];
  if (kind === undefined) return undefined;
  const year = Number(digits);
  const start = kind === 'FY' ? date(year, '04-01') : date(year, '01-01');
  const end = kind === 'CY' ? date(year, '12-31') : date(year + 1, '03-31');
  const kinds = { FY: 'fiscal_year', CY: 'calendar_year', Y: 'year' } as const;
  return { kind: kinds[kind as keyof typeof kinds], year, last: year, start, end };
}

function readSpan(period: string): Reading | undefined {
  const [from, to] = period.split('/').map(readYear);
  return from && to
    ? { kind: 'span', year: from.year, last: to.year, start: from.start, end: to.end }
    : undefined;
}

function readQuarter(period: string): Reading | undefined {
  const [, of = '', digit] = /^((?:FY|CY)\d{4})Q([1-4])$/.exec(period) ?? [];
  const whole = readYear(of);
  if (!whole) return undefined;
  const first = Number(whole.start.slice(5, 7)) - 1 + (Number(digit) - 1) * 3;
  const day = (months: number, days: number) =>
    new Date(Date.UTC(whole.year, first + months, days)).toISOString().slice(0, 10);
  return { kind: 'quarter', year: whole.year, last: whole.year, start: day(0, 1), end: day(3, 0) };
}

function readDay(period: string): Reading | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(period)) return undefined;
  const year = Number(period.slice(0, 4));
  return { kind: 'day', year, last: year, start: period, end: period };
}

function fiscalYearNumber(period: string): number {
  const { kind, year } = read(period);
  if (kind !== 'fiscal_year') throw new RangeError(`Not a fiscal year: ${period}`);
  return year;
}

function date(year: number, monthAndDay: string): string {
  return `${padded(year)}-${monthAndDay}`;
}

function padded(year: number): string {
  return String(year).padStart(4, '0');
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Years in order that follow each other as one period: FY2026/FY2029; one alone as itself. */
export function spanOf(years: readonly string[]): string {
  const [first = '', last = first] = [years.at(0), years.at(-1)];
  return first === last ? first : `${first}/${last}`;
}
