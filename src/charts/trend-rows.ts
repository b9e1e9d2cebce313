import type { Absence } from '../schema/absence.ts';
import type { Correction } from '../domain/publication/correction.ts';
import type { Observation } from '../domain/observation/observation.ts';
import type { Series } from '../domain/observation/series.ts';
import { absenceInCell } from '../text/absence.ts';
import { firmnessOf } from '../text/basis.ts';
import { chartWords } from '../text/chart.ts';
import { periodLabel, statedPeriod } from '../text/period.ts';
import { saidParts } from '../text/stated.ts';
import type { FormerStatement } from './trend-formers.ts';
import type { Slot } from './trend-slot.ts';
import { slotOf } from './trend-slots.ts';

/** Where a row stands that no slot of the picture shows. */
export const besideSlots = -1;

/** One line of the table beside a chart. Rows and picture hold the same numbers in the same order. */
export interface Row {
  /** The slot of the picture it stands under, or `besideSlots`. */
  slot: number;
  role: Observation['role'];
  /** 令和3年度, 毎年度; absent where none is known. */
  when?: string;
  /** What people read: the number 1,450,173, or what is printed instead, 増加, 50以上. */
  text?: string;
  /** The number itself. */
  exact?: string;
  absence?: Absence;
  /** What stands instead of the number or qualifies it: 空欄, 欄なし, 数値なし, 見込み, 計画. */
  word?: string;
  current: boolean;
  note?: string;
  /** Where our reading of it was put right. */
  corrections?: Correction[];
  /** Which of the chart's `formers` it belongs to; absent for the indicator's own. */
  former?: number;
}

/**
 * The rows of a chart: baseline, every year, targets; of one year, what stood in its place before comes first. What no slot shows
 * follows.
 */
export function rowsOf(
  series: Series,
  slots: readonly Slot[],
  before: readonly FormerStatement[] = [],
): Row[] {
  const actualOf = new Map(
    series.slots.flatMap(({ year, actual }) => (actual ? [[year, actual] as const] : [])),
  );
  const kind = /^[A-Z]+/.exec(actualOf.values().next().value?.period ?? '')?.[0] ?? 'FY';
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
    return [
      { slot, role: 'actual', when: periodLabel(`${kind}${year}`), word: absenceInCell(undefined), current },
    ];
  });
  const stated = [...(series.baseline ? [row(series.baseline)] : []), ...years, ...series.targets.map(row)];
  const beside = (series.beside ?? []).map((observation) => rowOf(observation, besideSlots, slots));
  return [...[...formers, ...stated].sort((a, b) => a.slot - b.slot), ...beside];
}

function rowOf(observation: Observation, slot: number, slots: readonly Slot[]): Row {
  const { role, value, absence, note, corrections } = observation;
  const text = saidParts(observation)?.said;
  const when = statedPeriod(observation);
  const word = wordOf(observation);
  return {
    slot,
    role,
    ...(when === undefined ? {} : { when }),
    ...(text === undefined ? {} : { text }),
    ...(value === undefined ? {} : { exact: value }),
    ...(absence === undefined ? {} : { absence }),
    ...(word === undefined ? {} : { word }),
    current: role === 'actual' && (slots[slot]?.current ?? false),
    ...(note === undefined ? {} : { note }),
    ...(corrections === undefined ? {} : { corrections }),
  };
}

function wordOf(observation: Observation): string | undefined {
  const { value, valueText, absence } = observation;
  if (absence !== undefined) return valueText === undefined ? absenceInCell(absence) : undefined;
  return value === undefined ? chartWords.noNumber : firmnessOf(observation);
}
