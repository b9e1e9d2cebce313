/** What a period is: a fiscal year (年度, April to March) or a calendar year (年). */
export type PeriodKind = 'fiscal_year' | 'calendar_year';

/** Whether a canonical period (`FY2021`, `CY2018`) is a fiscal or a calendar year. */
export function periodKind(period: string): PeriodKind {
  return read(period).kind;
}

/** The Western year a period starts in: 2021 for `FY2021`, which ends in 2022. */
export function periodYear(period: string): number {
  return read(period).year;
}

/** First day of a period, YYYY-MM-DD: April 1 of a fiscal year, January 1 of a calendar year. */
export function periodStart(period: string): string {
  const { kind, year } = read(period);
  return kind === 'fiscal_year' ? date(year, '04-01') : date(year, '01-01');
}

/** Last day of a period, YYYY-MM-DD, included: March 31 of the next year for a fiscal year (地方自治法 208条), else December 31. */
export function periodEnd(period: string): string {
  const { kind, year } = read(period);
  return kind === 'fiscal_year' ? date(year + 1, '03-31') : date(year, '12-31');
}

/** Orders periods by their first day, earliest first; so `CY2018` stands before `FY2018`, and `FY2018` before `CY2019`. */
export function comparePeriods(one: string, other: string): number {
  const [start, otherStart] = [periodStart(one), periodStart(other)];
  if (start === otherStart) return 0;
  return start < otherStart ? -1 : 1;
}

/** The fiscal years from one to another, both included, earliest first; none where `to` is before `from`. */
export function fiscalYearsBetween(from: string, to: string): string[] {
  const [first, last] = [fiscalYearNumber(from), fiscalYearNumber(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => `FY${padded(first + index)}`);
}

function read(period: string): { kind: PeriodKind; year: number } {
  const [, kind, year] = /^(FY|CY)(\d{4})$/.exec(period) ?? [];
  if (kind === undefined) throw new RangeError(`Not a canonical period: ${period}`);
  return { kind: kind === 'FY' ? 'fiscal_year' : 'calendar_year', year: Number(year) };
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
