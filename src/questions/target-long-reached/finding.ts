import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import { reaches } from '../../domain/rating/change.ts';
import { current, isDated, isFirm, type Observation } from '../../domain/observation/observation.ts';
import { comparePeriods, periodYear } from '../../domain/observation/period.ts';
import { isHeldAgainst } from '../../domain/observation/target-in-force.ts';
import type { Indicator } from '../../domain/publication/publication.ts';
import type { Asked } from '../asked.ts';
import { lastTargetOf, lastTargets, type LastTarget } from '../last-target.ts';
import { isYearAfter, runsOf } from '../../domain/observation/run.ts';

/** A plan's last target has been reached for years, and no sheet since has printed another. */
export interface TargetLongReached extends Asked {
  rule: 'target_long_reached';
  printed: SheetIndicator;
  /** The project whose outcome it is. */
  project?: SheetProject;
  target: LastTarget['target'];
  /** The years of the plan in a row that reach it, up to the newest; at least three. */
  reached: (Observation & { period: string; value: string })[];
}

/**
 * For how many years in a row the last target must be reached: three. Many plans run for five years and look at their
 * targets at half-time, so after three years one may ask what became of it.
 */
export const yearsReached = 3;

/**
 * Asks where every year of the plan, from some year to the newest that is settled, reaches the plan's last target, and every
 * sheet from that year on prints the same last target. A year with a number that is only expected, or with none, ends the row.
 */
export function targetsLongReached(indicator: Indicator): TargetLongReached[] {
  const { direction } = indicator.reading;
  if (direction !== 'higher' && direction !== 'lower') return [];
  return lastTargets(indicator).flatMap(({ target, statement, ofPlan }): TargetLongReached[] => {
    const { printed, sheet, project } = statement;
    const reached = yearsThatReach(target, statement, indicator, direction);
    const [first] = reached;
    if (!first || reached.length < yearsReached) return [];
    const unchanged = ofPlan
      .filter((each) => periodYear(each.sheet.key.fiscalYear) >= periodYear(first.period))
      .every((each) => isSame(lastTargetOf(each), target));
    if (!unchanged) return [];
    return [
      {
        rule: 'target_long_reached',
        sheet,
        indicators: [indicator.id],
        projects: [],
        printed,
        ...(project ? { project: project.printed } : {}),
        target,
        reached,
      },
    ];
  });
}

/** The years of the plan in a row, up to the newest that is settled, whose number reaches the target; none where that one does not. */
function yearsThatReach(
  target: LastTarget['target'],
  { printed, sheet: { plan } }: LastTarget['statement'],
  { observations }: Indicator,
  better: 'higher' | 'lower',
): TargetLongReached['reached'] {
  const settled = current(observations)
    .filter(isDated)
    .filter(({ role, absence }) => role === 'actual' && absence !== 'after_sheet' && absence !== 'blank')
    .filter(({ period }) => isHeldAgainst(period, target))
    .filter(({ period }) => isBetween(period, plan.from, plan.to))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const does = (each: Dated): each is TargetLongReached['reached'][number] =>
    isFirm(each) && each.unit === printed.unit && reaches(each.value, target.value, { better });
  const runs = runsOf(settled, (before, after) => does(before) && does(after) && isYearAfter(before, after));
  return (runs.at(-1) ?? []).filter(does);
}

type Dated = Observation & { period: string };

function isBetween(period: string, from: string, to: string): boolean {
  return periodYear(from) <= periodYear(period) && periodYear(period) <= periodYear(to);
}

function isSame(one: LastTarget['target'] | undefined, other: LastTarget['target']): boolean {
  return one?.value === other.value && one.period === other.period;
}
