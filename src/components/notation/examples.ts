import { periodEnd, periodKind, periodStart } from '../../domain/period.ts';
import type { Sheet } from '../../domain/publication.ts';
import type { NotationExamples } from '../../text/notation.ts';

/** Numbers and periods of a real sheet that show how to read the others; without a sheet only the year remains. */
export function examplesFrom(sheet: Sheet | undefined, fiscalYear: string): NotationExamples {
  const observations = sheet?.observations ?? [];
  const calendar = observations.find(
    ({ period }) => period !== undefined && periodKind(period) === 'calendar_year',
  );
  const calendarName = sheet?.record.indicators.find(({ id }) => id === calendar?.indicatorId)?.name;
  const negative = observations.find(({ value }) => value?.startsWith('-'));
  const money = sheet?.costs.find(({ yen }) => yen !== undefined && yen > 0);
  const word = observations.find(({ valueText }) => valueText !== undefined)?.valueText;
  return {
    year: { period: fiscalYear, start: periodStart(fiscalYear), end: periodEnd(fiscalYear) },
    ...(calendar?.period !== undefined && calendarName !== undefined
      ? { calendar: { period: calendar.period, indicator: calendarName } }
      : {}),
    ...(negative?.value === undefined
      ? {}
      : { negative: { value: negative.value, unit: negative.unit ?? '' } }),
    ...(money?.yen === undefined ? {} : { money: { yen: money.yen, unit: money.unit } }),
    ...(word === undefined ? {} : { targetWord: word }),
  };
}
