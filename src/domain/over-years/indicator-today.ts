import Big from 'big.js';
import { judgedOtherwise } from '../between-sheets/revised-target.ts';
import { once } from '../publication/once.ts';
import { inNewestOrder } from '../publication/sheet-key.ts';
import { current, isDated, type Observation } from '../observation/observation.ts';
import { comparePeriods, yearReached } from '../observation/period.ts';
import { newestOf, type Indicator, type IndicatorOnSheet } from '../publication/publication.ts';
import { isHeldAgainst, targetInForce } from '../observation/target-in-force.ts';

/** What an indicator has come to, by the newest sheets that say something about it. */
export interface IndicatorToday {
  /** Its newest sheet: what it is called today. */
  statement: IndicatorOnSheet;
  /** The actual of the last period of which a sheet says something, of a year and its quarters the year; a named absence where it has no number for it. */
  actual?: Dated;
  /** The last actual that is a number, where `actual` is none. */
  lastNumber?: Dated;
  baseline?: Observation;
  /** The target in force in the year of `actual`. */
  target?: Observation;
  /** Where the number of `actual` lies against that of `target`, if the two can be compared; which way is better is not asked. */
  againstTarget?: 'above' | 'equal' | 'below';
  /** The newest sheet that gives it a grade. */
  rated?: IndicatorOnSheet;
  /** The target that judged this grade, where it is not `target`. */
  judgedBy?: Observation;
}

/** A statement whose year is known. */
type Dated = Observation & { period: string };

/**
 * Gathers what an indicator has come to, once for all pages, files and pictures. What is only budgeted or planned has not been
 * reached, and an empty cell says nothing.
 */
export const indicatorToday = once(todayOf);

function todayOf(indicator: Indicator): IndicatorToday {
  const stated = current(indicator.observations);
  const spoken = dated(stated, 'actual').filter(({ absence }) => absence !== 'after_sheet');
  const reached = spoken.filter(({ basis }) => basis === 'settled' || basis === 'expected');
  const actual = reached.findLast(({ absence }) => absence !== 'blank') ?? spoken.at(-1);
  const lastNumber =
    actual?.value === undefined ? reached.findLast(({ value }) => value !== undefined) : undefined;
  const baseline = stated.findLast(({ role }) => role === 'baseline');
  const targets = stated.filter(({ role }) => role === 'target');
  const target =
    targets.find(({ period }) => period !== undefined && period === actual?.period) ??
    targetInForce(targets, actual && yearReached(actual.period));
  const rated = ratedStatements(indicator).find(({ ratings }) =>
    ratings.some(({ published }) => published !== undefined),
  );
  const judgedBy = rated && judgedOtherwise(rated, target);
  return {
    statement: newestOf(indicator.statements),
    ...(actual ? { actual } : {}),
    ...(lastNumber ? { lastNumber } : {}),
    ...(baseline ? { baseline } : {}),
    ...(target ? { target, ...against(actual, target, reached) } : {}),
    ...(rated ? { rated } : {}),
    ...(judgedBy ? { judgedBy } : {}),
  };
}

/** The grades that sheets give an indicator, with how they print it; the newest sheet first. */
export function ratedStatements({ statements }: Pick<Indicator, 'statements'>): IndicatorOnSheet[] {
  return statements
    .filter(({ ratings }) => ratings.length > 0)
    .toSorted((a, b) => inNewestOrder(b.sheet.key, a.sheet.key));
}

/** Another length of time than that of the target is held against it only where there is nothing else (every value is of a quarter). */
function against(
  actual: Dated | undefined,
  target: Observation,
  reached: readonly Dated[],
): Pick<IndicatorToday, 'againstTarget'> {
  if (actual?.value === undefined || target.value === undefined || actual.unit !== target.unit) return {};
  const fits = ({ period, value }: Dated) => value !== undefined && isHeldAgainst(period, target);
  if (!fits(actual) && reached.some(fits)) return {};
  const order = new Big(actual.value).cmp(target.value);
  return { againstTarget: order === 0 ? 'equal' : order > 0 ? 'above' : 'below' };
}

function dated(observations: readonly Observation[], role: Observation['role']): Dated[] {
  return observations
    .filter(isDated)
    .filter((each) => each.role === role)
    .sort((a, b) => comparePeriods(a.period, b.period));
}
