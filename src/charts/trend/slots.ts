import type { Observation } from '../../domain/observation/observation.ts';
import { periodYear, placeOnYears } from '../../domain/observation/period.ts';
import type { Series } from '../../domain/observation/series.ts';
import type { ChartRoles } from '../../text/chart.ts';
import type { Language } from '../../schema/language.ts';
import { shortYear, yearOnAxis } from '../../text/period.ts';
import type { TrendRequest } from './request.ts';
import { besideSlots, type Slot } from './slot.ts';

/**
 * Every year from first to last, those of what stood before it and of figures in another unit included, none left out; a baseline without a period
 * before them, the last target after them.
 */
export function slotsOf(
  series: Series,
  { currentYear, span, columns = [], formers = [], otherUnits = [], language = 'ja' }: TrendRequest,
  words: ChartRoles,
): Slot[] {
  const { axis, baseline } = series;
  const before = formers.flatMap(({ observations }) =>
    observations.flatMap(({ period }) => yearsOf(period, axis)),
  );
  const known = [...before, ...series.slots.map(({ year }) => year), ...otherUnits];
  const years = [...known, ...(span ? [span.from, span.to] : [])];
  const last = Math.max(...years);
  const undated = baseline !== undefined && baseline.period === undefined;
  const takesYear = undated && !columns.includes('baseline') && firstYearIsEmpty(known, span);
  const first = Math.min(...years) + (takesYear ? 1 : 0);
  const target = series.targets.at(-1);
  return [
    ...(undated || columns.includes('baseline')
      ? [emptySlot('baseline', undated ? words.baseline : '')]
      : []),
    ...Array.from({ length: years.length === 0 ? 0 : last - first + 1 }, (_, index) =>
      yearSlot(first + index, { currentYear, language }),
    ),
    ...(target
      ? [targetSlot(target, { words, language })]
      : columns.includes('target')
        ? [emptySlot('target', '')]
        : []),
  ];
}

/**
 * The slot a statement stands in: the last target in its own, a baseline without a period before the years, every other one where
 * its period begins; a target without a year in none.
 */
export function slotOf(observation: Observation, slots: readonly Slot[], series: Series): number {
  const { period, role } = observation;
  if (observation === series.targets.at(-1)) return slots.length - 1;
  if (period === undefined) return role === 'baseline' ? 0 : besideSlots;
  return Math.floor(placeOnSlots(period, slots, series.axis)?.from ?? besideSlots);
}

/** From where to where a period lies over the slots, from the left edge of the first; nothing where there are no years. */
export function placeOnSlots(
  period: string,
  slots: readonly Slot[],
  axis: Series['axis'],
): { from: number; to: number } | undefined {
  const first = slots.findIndex(({ year }) => year !== undefined);
  const firstYear = slots[first]?.year;
  if (firstYear === undefined) return undefined;
  const { from, to } = placeOnYears(period, axis);
  return { from: from - firstYear + first, to: to - firstYear + first };
}

function yearsOf(period: string, axis: Series['axis']): number[] {
  const { from, to } = placeOnYears(period, axis);
  return [Math.floor(from), Math.ceil(to) - 1];
}

/** A baseline without a period takes the place of an asked year that no sheet has a column for. */
function firstYearIsEmpty(known: readonly number[], span: TrendRequest['span']): boolean {
  return span !== undefined && known.length > 0 && span.from < Math.min(...known);
}

/** A slot beside the years; without a label where nothing of this series stands in it. */
function emptySlot(role: NonNullable<Slot['role']>, label: string): Slot {
  return { role, label, sublabel: '', current: false };
}

function yearSlot(
  year: number,
  { currentYear, language }: { currentYear: number; language: Language },
): Slot {
  return { year, ...yearOnAxis(year, language), current: year === currentYear };
}

function targetSlot(
  { period }: Observation,
  { words, language }: { words: ChartRoles; language: Language },
): Slot {
  return {
    role: 'target',
    label: words.target,
    sublabel:
      period === undefined
        ? ''
        : language === 'ja'
          ? shortYear(periodYear(period))
          : String(periodYear(period)),
    current: false,
  };
}
