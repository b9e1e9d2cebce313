import { indexBase, indexed, type NotIndexed } from '../../domain/observation/index-number.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import { periodYear } from '../../domain/observation/period.ts';
import { roleWordsOf, seriesOf, type Series } from '../../domain/observation/series.ts';
import { indexTitle } from '../../text/comparison.ts';
import { roleNames } from '../../text/role.ts';
import { scaleOf } from '../scene/scale.ts';
import { trendOf, type Trend } from '../trend/trend.ts';
import type { TrendRequest } from '../trend/request.ts';

/** What the heights of a comparison mean: each indicator's own unit, or its baseline as 100. */
export type ComparisonScale = 'own' | 'index';

/** An indicator that is to stand beside others. */
export interface Compared {
  title: string;
  /** Its unit of today. */
  unit?: string | undefined;
  /** The newest statement of each fact. */
  stated: Observation[];
}

/** How one indicator of a comparison is shown; all of them have the same columns. */
export interface ComparedTrend {
  /** As published, in its own unit: what the table says. */
  published: Trend;
  /** As set against its baseline, all on one scale; or why it cannot be. Absent where own units are asked for. */
  index?: { trend: Trend; baseline: Observation } | { refused: NotIndexed };
  /** Whether years with another unit were left out: they do not belong into one picture. */
  otherUnits: boolean;
}

/** Indicators as small multiples over the same years: each on a scale of its own, or all as indices on one scale. */
export function comparisonOf<Item extends Compared>(
  compared: readonly Item[],
  scale: ComparisonScale,
): (Item & ComparedTrend)[] {
  const alike = compared.map(({ stated, unit }) => stated.filter((each) => each.unit === unit));
  const columns = columnsOf(alike.map(seriesOf));
  const drawn = compared.map((item, place): Item & ComparedTrend => {
    const { title, unit, stated } = item;
    const own = alike[place] ?? [];
    const request = { ...columns, currentYear: currentYearOf(own) };
    return {
      ...item,
      published: trendOf(seriesOf(own), { ...request, title, unit }),
      ...(scale === 'index' ? { index: indexOf({ stated, own, title, unit }, request) } : {}),
      otherUnits: own.length < stated.length,
    };
  });
  return scale === 'index' ? onOneScale(drawn) : drawn;
}

type Columns = Required<Pick<TrendRequest, 'span' | 'columns'>>;

/** The columns that all charts need together: every year, and what stands beside the years of any of them. */
function columnsOf(all: readonly Series[]): Columns {
  const years = all.flatMap(({ slots }) => slots.map(({ year }) => year));
  return {
    span: years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) },
    columns: [
      ...(all.some(({ baseline }) => baseline && baseline.period === undefined) ? ['baseline' as const] : []),
      ...(all.some(({ targets }) => targets.length > 0) ? ['target' as const] : []),
    ],
  };
}

/** The last year of which a sheet says something: its value is the hero. */
function currentYearOf(observations: readonly Observation[]): number {
  const spoken = observations.filter(
    ({ role, period, absence }) => role === 'actual' && period !== undefined && absence !== 'after_sheet',
  );
  return Math.max(...spoken.map(({ period = '' }) => periodYear(period)));
}

function indexOf(
  { stated, own, title, unit }: Compared & { own: Observation[] },
  request: Columns & { currentYear: number },
): NonNullable<ComparedTrend['index']> {
  const base = indexBase(stated, unit);
  if ('refused' in base) return base;
  const series = seriesOf(own.map((each) => indexed(each, base.baseline.value)));
  return {
    trend: trendOf(series, {
      ...request,
      title: indexTitle(title, roleNames({ words: roleWordsOf(series) })),
    }),
    baseline: base.baseline,
  };
}

function onOneScale<Item extends ComparedTrend>(compared: readonly Item[]): Item[] {
  const trends = compared.flatMap(({ index }) => (index && 'trend' in index ? [index.trend] : []));
  const values = trends.flatMap(({ marks, stretches }) => [...marks, ...stretches].map(({ value }) => value));
  const [tight, highest] = [scaleOf(values), Math.max(...values)];
  // The number of a value needs room above it.
  const scale = highest < tight.to ? tight : scaleOf([...values, highest * 1.05]);
  return compared.map((each) =>
    each.index && 'trend' in each.index
      ? { ...each, index: { ...each.index, trend: { ...each.index.trend, scale } } }
      : each,
  );
}
