import { trendOf, type Trend } from '../../charts/trend/trend.ts';
import { periodYear } from '../../domain/observation/period.ts';
import { seriesOf } from '../../domain/observation/series.ts';
import type { IndicatorOnSheet } from '../../domain/publication/publication.ts';
import { sheetSpan } from './sheet-span.ts';

/** An indicator of table (1) as its sheet alone states it, over the years that the whole table speaks of. */
export function sheetTrend({ printed: { name, unit }, observations, sheet }: IndicatorOnSheet): Trend {
  return trendOf(seriesOf(observations), {
    language: sheet.vocabulary.language,
    title: name,
    unit,
    currentYear: periodYear(sheet.key.fiscalYear),
    span: sheetSpan(sheet),
  });
}
