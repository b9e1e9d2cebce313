import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import { improvement } from '../../domain/rating/change.ts';
import { current, isFirm, type Observation } from '../../domain/observation/observation.ts';
import { comparePeriods, periodEnd, periodStart } from '../../domain/observation/period.ts';
import { isHeldAgainst } from '../../domain/observation/target-in-force.ts';
import { newestOf, type Indicator } from '../../domain/publication/publication.ts';
import { sameFigures } from '../../domain/publication/same-figure.ts';
import type { Asked } from '../asked.ts';
import { lastTargets, type LastTarget } from '../last-target.ts';

/** A target that a value from before the plan had already passed. */
export interface TargetAlreadyPassed extends Asked {
  rule: 'target_already_passed';
  printed: SheetIndicator;
  /** The project whose outcome it is. */
  project?: SheetProject;
  target: LastTarget['target'];
  better: 'higher' | 'lower';
  /** The last value from before the plan. */
  earlier: EarlierValue;
}

/** A value from before the plan: the indicator's own, or that of one which the register reads as the same figure. */
export interface EarlierValue {
  observation: Observation & { period: string; value: string };
  /** Where it is another's: how that one is printed, and the periods in which both have the same number. */
  of?: { printed: SheetIndicator; project?: SheetProject; alike: string[] };
}

/**
 * Asks where the last value from before the plan (現状値 or 実績値 of a period that had ended before the plan's first year)
 * is better than the plan's last target. The last one only: a plan may want back what was lost before it began. Better and
 * not equal: to hold what was reached is a target too. A value of another indicator counts only if `sameAs` says so, and
 * both have the same number in every year that they share, at least one.
 */
export function targetsAlreadyPassed(indicator: Indicator): TargetAlreadyPassed[] {
  const { direction } = indicator.reading;
  if (direction !== 'higher' && direction !== 'lower') return [];
  return lastTargets(indicator).flatMap(({ target, statement }): TargetAlreadyPassed[] => {
    const { printed, sheet, project } = statement;
    const before = periodStart(sheet.plan.from);
    const earlier = [...ownValues(indicator), ...valuesOfTheSame(indicator)]
      .filter(
        ({ observation: { period, unit } }) =>
          isHeldAgainst(period, target) && periodEnd(period) < before && unit === printed.unit,
      )
      .sort((a, b) => comparePeriods(a.observation.period, b.observation.period))
      .at(-1);
    if (!earlier || improvement(target.value, earlier.observation.value, { better: direction }).lte(0))
      return [];
    const also = earlier.of ? [earlier.of.printed.id] : [];
    return [
      {
        rule: 'target_already_passed',
        sheet,
        indicators: [indicator.id, ...also],
        projects: [],
        printed,
        ...(project ? { project: project.printed } : {}),
        target,
        better: direction,
        earlier,
      },
    ];
  });
}

function ownValues({ observations }: Indicator): EarlierValue[] {
  return current(observations).flatMap((observation) => (isValue(observation) ? [{ observation }] : []));
}

function valuesOfTheSame(indicator: Indicator): EarlierValue[] {
  return sameFigures(indicator)
    .filter(({ alike, different }) => alike.length > 0 && different.length === 0)
    .flatMap(({ indicator: other, alike }) => {
      const { printed, project } = newestOf(other.statements);
      const of = { printed, ...(project ? { project: project.printed } : {}), alike };
      return ownValues(other).map((value) => ({ ...value, of }));
    });
}

function isValue(each: Observation): each is EarlierValue['observation'] {
  return each.role !== 'target' && each.period !== undefined && isFirm(each);
}
