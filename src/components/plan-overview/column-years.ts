import { periodYear, spanOf } from '../../domain/observation/period.ts';
import type { Coverage, YearColumn } from '../../domain/publication/coverage.ts';
import { periodLabel, shortYear, shortYearsNote } from '../../text/period.ts';
import { unregisteredMeaning } from '../../text/registration.ts';

/** The columns in whose heads a year stands in full. */
const roomy = 6;

/** The years over a column, and the same in Western years: 令和8〜11年度 over 2026〜2029; R8〜R11 where the columns are many. */
export function columnYears(
  { years }: Pick<YearColumn, 'years'>,
  columns: number,
): { label: string; western: string } {
  const span = spanOf(years);
  const numbers = span.split('/').map(periodYear);
  return {
    label: columns > roomy ? numbers.map(shortYear).join('〜') : periodLabel(span),
    western: numbers.join('〜'),
  };
}

/** What the words of a table of measures and years mean, as far as they occur in it. */
export function coverageNote({ columns, groups, years }: Coverage): string {
  const isWhole = groups.every(({ measures }) =>
    measures.every((each) => each.years.every(({ sheets }) => sheets.length > 0)),
  );
  return [
    ...(isWhole ? [] : [unregisteredMeaning]),
    ...(columns.length > roomy ? [shortYearsNote(years.map(periodYear))] : []),
  ].join('');
}
