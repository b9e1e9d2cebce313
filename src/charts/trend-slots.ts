import type { Observation } from '../domain/observation/observation.ts';
import { isYear, periodYear } from '../domain/observation/period.ts';
import type { Series } from '../domain/observation/series.ts';
import { chartWords } from '../text/chart.ts';
import { shortYear } from '../text/period.ts';
import type { TrendRequest } from './trend-request.ts';
import type { Slot } from './trend-slot.ts';

/** Every year from first to last, those of what stood before it included, none left out; a baseline without a year before them, the last target after them. */
export function slotsOf(
  series: Series,
  { currentYear, span, columns = [], formers = [] }: TrendRequest,
): Slot[] {
  const before = formers.flatMap(({ observations }) =>
    observations.filter(hasYear).map(({ period }) => periodYear(period)),
  );
  const known = [...before, ...series.slots.map(({ year }) => year)];
  const years = [...known, ...(span ? [span.from, span.to] : [])];
  const last = Math.max(...years);
  const undated = series.baseline !== undefined && !hasYear(series.baseline);
  const takesYear = undated && !columns.includes('baseline') && firstYearIsEmpty(known, span);
  const first = Math.min(...years) + (takesYear ? 1 : 0);
  const target = series.targets.at(-1);
  return [
    ...(undated || columns.includes('baseline')
      ? [emptySlot('baseline', undated ? chartWords.baseline : '')]
      : []),
    ...Array.from({ length: years.length === 0 ? 0 : last - first + 1 }, (_, index) =>
      yearSlot(first + index, currentYear),
    ),
    ...(target ? [targetSlot(target)] : columns.includes('target') ? [emptySlot('target', '')] : []),
  ];
}

/** The slot a statement stands in: the last target in its own, every other one in its year. */
export function slotOf(observation: Observation, slots: readonly Slot[], series: Series): number {
  if (observation === series.targets.at(-1)) return slots.length - 1;
  if (!hasYear(observation)) return 0;
  const year = periodYear(observation.period);
  return slots.findIndex((slot) => slot.year === year);
}

/** Whether a statement is of one year, so that it has a place on the axis. */
export function hasYear(observation: Observation): observation is Observation & { period: string } {
  return observation.period !== undefined && isYear(observation.period);
}

/** A baseline without a year takes the place of an asked year that no sheet has a column for. */
function firstYearIsEmpty(known: readonly number[], span: TrendRequest['span']): boolean {
  return span !== undefined && known.length > 0 && span.from < Math.min(...known);
}

/** A slot beside the years; without a label where nothing of this series stands in it. */
function emptySlot(role: NonNullable<Slot['role']>, label: string): Slot {
  return { role, label, sublabel: '', current: false };
}

function yearSlot(year: number, currentYear: number): Slot {
  return { year, label: shortYear(year), sublabel: String(year), current: year === currentYear };
}

function targetSlot({ period }: Observation): Slot {
  return {
    role: 'target',
    label: chartWords.target,
    sublabel: period === undefined ? '' : shortYear(periodYear(period)),
    current: false,
  };
}
