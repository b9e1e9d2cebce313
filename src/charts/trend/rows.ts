import type { Language } from '../../schema/language.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import { isYear } from '../../domain/observation/period.ts';
import type { Series } from '../../domain/observation/series.ts';
import { absenceBeside, absenceInCell } from '../../text/absence.ts';
import { firmnessOf } from '../../text/basis.ts';
import { chartWordsIn } from '../../text/chart.ts';
import { readableNumber } from '../../text/number.ts';
import { periodIn, statedPeriod } from '../../text/period.ts';
import type { FormerStatement } from './formers.ts';
import { besideSlots, type Slot } from './slot.ts';
import { stands, type Row } from './row.ts';
import { placeOnSlots, slotOf } from './slots.ts';

/**
 * The rows of a chart: baseline, every year, spans, quarters and days, targets; of one year, what stood in its place before comes
 * first. What no slot shows follows. A year in which something of another length stands is not said to have no column.
 */
export function trendRows(
  series: Series,
  slots: readonly Slot[],
  {
    before = [],
    otherUnits = [],
    language = 'ja',
  }: {
    before?: readonly FormerStatement[];
    otherUnits?: readonly number[];
    language?: Language;
  } = {},
): Row[] {
  const { axis, baseline, beside = [] } = series;
  const actualOf = new Map(
    series.slots.flatMap(({ year, actual }) => (actual ? [[year, actual] as const] : [])),
  );
  const rowAt = (observation: Observation, slot: number): Row => {
    const reach = reachOf(observation, slots, axis);
    return { ...rowOf(observation, slot, { slots, language }), ...(reach ? { reach } : {}) };
  };
  const row = (observation: Observation) => rowAt(observation, slotOf(observation, slots, series));
  const formers = before.map(({ observation, slot, former }) => ({
    ...rowAt(observation, slot),
    current: false,
    former,
  }));
  const isPlaced = (observation: Observation) => reachOf(observation, slots, axis) !== undefined;
  const start = baseline ? [row(baseline)] : [];
  const placed = beside.filter(isPlaced).map(row);
  const covered = [...formers, ...start, ...placed];
  const years = slots.flatMap(({ year, current }, slot): Row[] => {
    const actual = year === undefined ? undefined : actualOf.get(year);
    if (actual) return [row(actual)];
    if (year === undefined || covered.some((each) => stands(each, slot))) return [];
    const word = otherUnits.includes(year)
      ? chartWordsIn[language].otherUnit
      : absenceInCell(undefined, language);
    return [{ slot, role: 'actual', when: periodIn(language, `${axis}${year}`), word, current }];
  });
  const stated = [...formers, ...start, ...years, ...placed, ...series.targets.map(row)];
  const rest = beside.filter((each) => !isPlaced(each)).map((each) => rowAt(each, besideSlots));
  return [...stated.sort((a, b) => a.slot - b.slot), ...rest];
}

function reachOf(
  { period }: Observation,
  slots: readonly Slot[],
  axis: Series['axis'],
): Row['reach'] | undefined {
  return period === undefined || isYear(period) ? undefined : placeOnSlots(period, slots, axis);
}

function rowOf(
  observation: Observation,
  slot: number,
  { slots, language }: { slots: readonly Slot[]; language: Language },
): Row {
  const { role, value, valueText, absence, note, corrections } = observation;
  const text = valueText ?? (value === undefined ? undefined : readableNumber(value));
  const when = statedPeriod(observation, language);
  const word = wordOf(observation, language);
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

function wordOf(observation: Observation, language: Language): string | undefined {
  const { value, valueText, absence } = observation;
  if (absence !== undefined && valueText === undefined) return absenceInCell(absence, language);
  if (absence !== undefined) return absenceBeside(observation, language);
  return value === undefined ? chartWordsIn[language].noNumber : firmnessOf(observation, language);
}
