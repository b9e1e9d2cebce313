import type { Correction } from '../publication/correction.ts';
import { inNewestOrder, sheetIdOf, type SheetKey } from '../publication/sheet-key.ts';
import { current, factOf, saysTheSame, viewOf, type Observation } from './observation.ts';
import { isSilent } from './absence.ts';
import { differenceOf } from './difference.ts';
import { comparePeriods, isLikePeriod, isYear } from './period.ts';

/** What is known of an indicator in one period, and every sheet that says so. */
export interface Fact {
  /** The statement that counts today. */
  observation: Observation;
  /** What is said of the same period on another basis (計画 beside 決算), the newest statement of each. */
  beside: Observation[];
  /** The last of several years in a row that all come after the same sheets. */
  until?: string;
  /** The sheets that say the same, newest first; those that said otherwise are revised. */
  statedBy: SheetKey[];
  /** How much an actual is more than the number before it of a like period (a quarter's than a quarter's), in the same unit; decimals as printed. */
  difference?: string;
  /** Where our reading of one of those sheets was put right, the newest first. */
  corrections: Correction[];
}

/** The sheet that alone states several facts; nothing where another states one of them, too, or there is but one. */
export function onlySheetOf(facts: readonly Fact[]): SheetKey | undefined {
  const keys = new Map(facts.flatMap(({ statedBy }) => statedBy).map((key) => [sheetIdOf(key), key]));
  const [only, ...others] = keys.values();
  return facts.length > 1 && others.length === 0 ? only : undefined;
}

/** Everything that is known of an indicator: baseline and actuals by period, then the targets. */
export function factsOf(observations: readonly Observation[]): Fact[] {
  const facts = [...Map.groupBy(observations, viewOf).values()].flatMap((statements): Fact[] => {
    const [observation] = current(statements);
    if (!observation) return [];
    const alike = statements
      .filter((each) => factOf(each) === factOf(observation) && saysTheSame(each, observation))
      .sort((a, b) => inNewestOrder(b.statedBy, a.statedBy));
    return [
      {
        observation,
        beside: statements.filter(
          (each) => each.isNewest && each.isPrimary && !each.isCurrent && !isSilent(each),
        ),
        statedBy: alike.map(({ statedBy }) => statedBy),
        corrections: alike.flatMap(({ corrections }) => corrections ?? []),
      },
    ];
  });
  return withDifferences(joinAfterwards(facts.sort(byPeriodAndRole)));
}

/** Whether differences of values of several lengths of time stand in one table (quarters beside years), so that the value before is not always that of the row above. */
export function hasSeveralLengths(facts: readonly Fact[]): boolean {
  const periods = facts.flatMap(({ difference, observation: { period } }) =>
    difference === undefined || period === undefined ? [] : period,
  );
  const [first] = periods;
  return first !== undefined && periods.some((each) => !isOneRow(first, each));
}

function withDifferences(facts: readonly Fact[]): Fact[] {
  const series: Observation[] = [];
  return facts.map((fact) => {
    const { observation } = fact;
    if (observation.role === 'target' || observation.value === undefined) return fact;
    // Only the first baseline begins a series; that of a later plan repeats one of its years.
    if (observation.role === 'baseline') {
      if (series.length === 0) series.push(observation);
      return fact;
    }
    const before = series.findLast((each) => isOfOneLength(each, observation));
    const difference = before && differenceBetween(before, observation);
    series.push(observation);
    return difference === undefined ? fact : { ...fact, difference };
  });
}

/** Whether two values stand in one row of values: the quarters of a year do not stand between its total and that of the year before. */
function isOfOneLength(before: Observation, after: Observation): boolean {
  if (before.period === undefined || after.period === undefined) return true;
  return isOneRow(before.period, after.period);
}

function isOneRow(one: string, other: string): boolean {
  return (isYear(one) && isYear(other)) || isLikePeriod(one, other);
}

function differenceBetween(before: Observation, after: Observation): string | undefined {
  if (before.value === undefined || after.value === undefined || before.unit !== after.unit) return undefined;
  if (before.period === undefined || after.period === undefined) return undefined;
  if (!isLikePeriod(before.period, after.period)) return undefined;
  return differenceOf(before.value, after.value);
}

function joinAfterwards(facts: readonly Fact[]): Fact[] {
  return facts.reduce<Fact[]>((joined, fact) => {
    const last = joined.at(-1);
    const { absence, period } = fact.observation;
    const alike =
      last?.observation.absence === 'after_sheet' && absence === 'after_sheet' && sameSheets(last, fact);
    if (!alike || period === undefined) return [...joined, fact];
    return [...joined.slice(0, -1), { ...last, until: period }];
  }, []);
}

function sameSheets(a: Fact, b: Fact): boolean {
  return (
    a.statedBy.length === b.statedBy.length &&
    a.statedBy.every((key, index) => isSame(key, b.statedBy[index]))
  );
}

function isSame(a: SheetKey, b: SheetKey | undefined): boolean {
  return a.measureId === b?.measureId && a.fiscalYear === b.fiscalYear && a.phase === b.phase;
}

const roleOrder: Record<Observation['role'], number> = { baseline: 0, actual: 1, target: 2 };

function byPeriodAndRole({ observation: a }: Fact, { observation: b }: Fact): number {
  const isTarget = Number(a.role === 'target') - Number(b.role === 'target');
  return isTarget || byPeriod(a.period, b.period) || roleOrder[a.role] - roleOrder[b.role];
}

/** A baseline whose year could not be placed stands first. */
function byPeriod(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return comparePeriods(a, b);
}
