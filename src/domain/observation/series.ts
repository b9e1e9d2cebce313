import { isSilent } from './absence.ts';
import { byFirmness } from './firmness.ts';
import { isDated, type Observation, type RoleWords } from './observation.ts';
import { comparePeriods, isYear, periodKind, periodYear, placeOnYears, type YearAxis } from './period.ts';

/** One year of a series: what was observed, or nothing where no sheet has a column for the year (欄なし). */
export interface Slot {
  /** Western year the period starts in. */
  year: number;
  actual?: Observation;
}

/** An indicator over time: where it began, each year to the end of the plan, where it is to go. Gaps stay gaps. */
export interface Series {
  baseline?: Observation;
  /** What its years are: those of its first actual. */
  axis: YearAxis;
  /** Every year from the first to the last that something is stated of, none left out; a span states something of all its years. */
  slots: Slot[];
  /** Of single years, by period. */
  targets: Observation[];
  /**
   * What no single year shows: actuals and targets of a span, a quarter or a day, targets of every year or without a period, and
   * actuals beside a firmer one of the same year. Absent where there are none.
   */
  beside?: Observation[];
}

/** What the newest form of a series calls its numbers; nothing where no form is known. */
export function roleWordsOf({ baseline, slots, targets, beside = [] }: Series): RoleWords | undefined {
  const actuals = slots.flatMap(({ actual }) => actual ?? []);
  return [baseline, ...actuals, ...targets, ...beside].findLast((each) => each?.words !== undefined)?.words;
}

/** Arranges statements as a series: those of one sheet, or the current ones of all sheets. Of one year the firmest is shown. */
export function seriesOf(observations: readonly Observation[]): Series {
  const yearly = observations.filter(isDated).filter(({ period }) => isYear(period));
  const ofYear = Map.groupBy(
    yearly.filter(({ role }) => role === 'actual').sort(byKindAndFirmness),
    ({ period }) => periodYear(period),
  );
  const baseline = startOf(observations);
  const axis = axisOf(observations.filter(isDated).filter(({ role }) => role === 'actual'));
  const placed = [
    ...yearly,
    ...observations.filter(isDated).filter((each) => speaks(each) || each === baseline),
  ];
  const places = placed.map(({ period }) => placeOnYears(period, axis));
  const first = Math.floor(Math.min(...places.map(({ from }) => from)));
  const length = places.length === 0 ? 0 : Math.ceil(Math.max(...places.map(({ to }) => to))) - first;
  const slots = Array.from({ length }, (_, index): Slot => {
    const actual = ofYear.get(first + index)?.[0];
    return { year: first + index, ...(actual ? { actual } : {}) };
  });
  const targets = yearly
    .filter(({ role }) => role === 'target')
    .sort((a, b) => comparePeriods(a.period, b.period));
  const shown = new Set<Observation>([...slots.flatMap(({ actual }) => actual ?? []), ...targets]);
  const beside = observations.filter((each) => each.role !== 'baseline' && !shown.has(each) && speaks(each));
  return {
    ...(baseline ? { baseline } : {}),
    axis,
    slots,
    targets,
    ...(beside.length > 0 ? { beside: beside.sort(byRoleAndPeriod) } : {}),
  };
}

/** What the years of some actuals are: of the first that is of a year, else of the first at all. A day is of no kind of year. */
function axisOf(actuals: readonly (Observation & { period: string })[]): YearAxis {
  const first =
    actuals
      .filter(({ period }) => isYear(period))
      .sort(byYearAndKind)
      .at(0) ?? actuals.at(0);
  return (/^(?:FY|CY|Y)/.exec(first?.period ?? '')?.[0] ?? 'FY') as YearAxis;
}

function byYearAndKind(
  one: Observation & { period: string },
  other: Observation & { period: string },
): number {
  return periodYear(one.period) - periodYear(other.period) || byKindAndFirmness(one, other);
}

/** A 年度 before a year of another kind, then the firmest. */
function byKindAndFirmness(
  one: Observation & { period: string },
  other: Observation & { period: string },
): number {
  const kinds = ['fiscal_year', 'year', 'calendar_year'];
  const kind = ({ period }: { period: string }) => kinds.indexOf(periodKind(period));
  return Number(isSilent(one)) - Number(isSilent(other)) || kind(one) - kind(other) || byFirmness(one, other);
}

/** A column that the paper only prints in advance is told once, by the row of its year. */
function speaks({ absence }: Observation): boolean {
  return absence !== 'after_sheet' && absence !== 'blank';
}

function byRoleAndPeriod(one: Observation, other: Observation): number {
  const roles = Number(one.role === 'target') - Number(other.role === 'target');
  if (roles !== 0 || one.period === undefined || other.period === undefined) return roles;
  return comparePeriods(one.period, other.period);
}

/** Where a series began: the baseline of its first plan, or one whose period is not known where that is all there is. */
function startOf(observations: readonly Observation[]): Observation | undefined {
  const baselines = observations.filter(({ role }) => role === 'baseline');
  return baselines.reduce<Observation | undefined>((first, each) => {
    if (first?.period === undefined) return each;
    return each.period !== undefined && comparePeriods(each.period, first.period) < 0 ? each : first;
  }, undefined);
}
