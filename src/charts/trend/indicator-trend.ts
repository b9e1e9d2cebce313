import { current, type Observation } from '../../domain/observation/observation.ts';
import { indicatorToday } from '../../domain/over-years/indicator-today.ts';
import { isYear, periodYear } from '../../domain/observation/period.ts';
import { once } from '../../domain/publication/once.ts';
import { newestOf, type Indicator } from '../../domain/publication/publication.ts';
import { formersOf, type Former } from '../../domain/over-years/former.ts';
import { seriesOf } from '../../domain/observation/series.ts';
import { successionWords } from '../../text/lineage.ts';
import { planChanges } from './change.ts';
import { trendOf, type Trend } from './trend.ts';

/** An indicator over all its sheets: the newest statement of each fact, as far as it has the unit of today. */
export interface IndicatorTrend {
  chart: Trend;
  /** Whether there is anything to draw. */
  drawn: boolean;
  /** Whether years with another unit were left out: they do not belong into one picture. */
  otherUnits: boolean;
  /** What stood in its place before and is drawn too, the nearest first. */
  formers: Former[];
}

/** The trend of an indicator: described once for its page, for pages of others and for the picture that can be saved. */
export const indicatorTrend = once(trendOfIndicator);

function trendOfIndicator(indicator: Indicator): IndicatorTrend {
  const today = indicatorToday(indicator);
  const { printed, sheet } = today.statement;
  const { unit, name } = printed;
  const { language } = indicator.vocabulary;
  const stated = current(indicator.observations);
  const [alike, others] = [true, false].map((isAlike) =>
    stated.filter((each) => (each.unit === unit) === isAlike),
  ) as [Observation[], Observation[]];
  const formers = formersOf(indicator).filter(({ observations }) => observations.length > 0);
  const chart = trendOf(seriesOf(alike), {
    language,
    title: name,
    unit,
    otherUnits: others.flatMap(({ role, value, period }) =>
      role === 'actual' && value !== undefined && period !== undefined && isYear(period)
        ? [periodYear(period)]
        : [],
    ),
    changes: planChanges(indicator),
    currentYear: periodYear(today.actual?.period ?? sheet.key.fiscalYear),
    formers: formers.map(({ indicator: { id, statements }, succession, until, observations }) => ({
      id,
      name: newestOf(statements).printed.name,
      observations,
      until,
      word: successionWords[language][succession],
    })),
  });
  return {
    chart,
    drawn: chart.marks.length > 0 || chart.stretches.length > 0 || chart.gaps.length > 0,
    otherUnits: others.length > 0,
    formers,
  };
}
