import type { Language } from '../../schema/language.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import { isYear, periodKind } from '../../domain/observation/period.ts';
import type { Series } from '../../domain/observation/series.ts';
import { periodWithinYear, statedPeriod } from '../../text/period.ts';
import type { FormerStatement } from './formers.ts';
import { markOf, type Mark, type PlacedStatement } from './mark.ts';
import type { Slot } from './slot.ts';
import { placeOnSlots, slotOf } from './slots.ts';

/** A value of a time that is no single year: as long as it holds, and never joined with another. */
export interface Stretch extends Mark {
  /** What its period is; `every_year` and `undated` are targets that lie over all years. */
  of: 'span' | 'quarter' | 'day' | 'every_year' | 'undated';
  /** From where to where it reaches, in slots and parts of them: 2 to 2.25 is the first quarter of the third slot. */
  from: number;
  to: number;
  /** Its period as the axis lets it be said: 平成21〜26年度, 第3四半期, 10月1日; absent where none is printed. */
  when?: string;
}

/** The stretches of a chart, from the left; of the same place, what stood before comes first. */
export function stretchesOf(
  series: Series,
  slots: readonly Slot[],
  { formers, language }: { formers: readonly FormerStatement[]; language: Language },
): Stretch[] {
  const { baseline, beside = [] } = series;
  const own = [...(baseline ? [baseline] : []), ...beside].map((observation): PlacedStatement => ({
    observation,
    slot: slotOf(observation, slots, series),
  }));
  return [...formers, ...own]
    .flatMap((statement) => stretchOf(statement, slots, { axis: series.axis, language }) ?? [])
    .sort((a, b) => a.from - b.from);
}

/** What the years of a chart are, and in which language it speaks. */
interface Axis {
  axis: Series['axis'];
  language: Language;
}

function stretchOf(
  statement: PlacedStatement,
  slots: readonly Slot[],
  { axis, language }: Axis,
): Stretch | undefined {
  const mark = markOf(statement, language);
  const reach = mark && reachOf(statement.observation, slots, { axis, language });
  return mark && reach && { ...mark, ...reach };
}

/** Over which slots a statement reaches, where it is of no single year. */
function reachOf(
  observation: Observation,
  slots: readonly Slot[],
  { axis, language }: Axis,
): Pick<Stretch, 'of' | 'from' | 'to' | 'when'> | undefined {
  const { role, period, everyYear: isYearly } = observation;
  if (period === undefined) {
    const from = slots.findIndex(({ year }) => year !== undefined);
    if (role !== 'target' || from === -1) return undefined;
    const to = slots.findLastIndex(({ year }) => year !== undefined) + 1;
    const when = statedPeriod(observation, language);
    return isYearly && when !== undefined
      ? { of: 'every_year', from, to, when }
      : { of: 'undated', from, to };
  }
  const place = placeOnSlots(period, slots, axis);
  if (isYear(period) || !place) return undefined;
  return {
    of: periodKind(period) as 'span' | 'quarter' | 'day',
    ...place,
    when: periodWithinYear(period, language),
  };
}
