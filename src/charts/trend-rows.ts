import type { Absence } from '../schema/cell.ts';
import type { Correction } from '../domain/correction.ts';
import type { Observation } from '../domain/observation.ts';
import type { Series } from '../domain/series.ts';
import { absenceWords, noColumn } from '../text/absence.ts';
import { chartWords } from '../text/chart.ts';
import { firmnessLabels } from '../text/firmness.ts';
import { readableNumber } from '../text/number.ts';
import { periodLabel } from '../text/period.ts';
import type { FormerStatement } from './trend-formers.ts';
import { slotOf, type Slot } from './trend-slots.ts';

/** One line of the table beside a chart. Rows and picture hold the same numbers in the same order. */
export interface Row {
  /** The slot of the picture it stands under. */
  slot: number;
  role: Observation['role'];
  /** 令和3年度; absent where the year is unknown. */
  when?: string;
  /** The value for reading, 1,450,173, or the printed word 増加. */
  text?: string;
  /** The number itself. */
  exact?: string;
  absence?: Absence;
  /** What stands instead of the number or qualifies it: 未決算, 欄なし, 数値なし, 暫定. */
  word?: string;
  current: boolean;
  note?: string;
  /** Where our reading of it was put right. */
  corrections?: Correction[];
  /** Which of the chart's `formers` it belongs to; absent for the indicator's own. */
  former?: number;
}

/** The rows of a chart: baseline, every year, targets; of one year, what stood in its place before comes first. */
export function rowsOf(
  series: Series,
  slots: readonly Slot[],
  before: readonly FormerStatement[] = [],
): Row[] {
  const actualOf = new Map(
    series.slots.flatMap(({ year, actual }) => (actual ? [[year, actual] as const] : [])),
  );
  const kind = actualOf.values().next().value?.period?.slice(0, 2) ?? 'FY';
  const row = (observation: Observation) => rowOf(observation, slotOf(observation, slots, series), slots);
  const formerSlots = new Set(before.map(({ slot }) => slot));
  const formers = before.map(({ observation, slot, former }) => ({
    ...rowOf(observation, slot, slots),
    current: false,
    former,
  }));
  const baselineSlot = series.baseline && slotOf(series.baseline, slots, series);
  const years = slots.flatMap(({ year, current }, slot): Row[] => {
    const actual = year === undefined ? undefined : actualOf.get(year);
    if (actual) return [row(actual)];
    if (year === undefined || slot === baselineSlot || formerSlots.has(slot)) return [];
    return [{ slot, role: 'actual', when: periodLabel(`${kind}${year}`), word: noColumn.label, current }];
  });
  const stated = [...(series.baseline ? [row(series.baseline)] : []), ...years, ...series.targets.map(row)];
  return [...formers, ...stated].sort((a, b) => a.slot - b.slot);
}

function rowOf(observation: Observation, slot: number, slots: readonly Slot[]): Row {
  const { role, period, value, valueText, absence, status, note, corrections } = observation;
  const text = value === undefined ? valueText : readableNumber(value);
  const word = wordOf(observation);
  return {
    slot,
    role,
    ...(period === undefined ? {} : { when: periodLabel(period) }),
    ...(text === undefined ? {} : { text }),
    ...(value === undefined ? {} : { exact: value }),
    ...(absence === undefined ? {} : { absence }),
    ...(word === undefined ? {} : { word }),
    current: role === 'actual' && (slots[slot]?.current ?? false),
    ...(note === undefined ? {} : { note }),
    ...(corrections === undefined ? {} : { corrections }),
  };
  function wordOf({ targetDirection }: Observation): string | undefined {
    if (absence !== undefined) return absenceWords[absence].label;
    if (targetDirection !== undefined) return chartWords.noNumber;
    return status && firmnessLabels[status];
  }
}
