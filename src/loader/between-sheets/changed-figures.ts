import { fiscalYearOf, periodYear } from '../../domain/observation/period.ts';
import { isExplained, type Corrected } from './explained.ts';
import { saysTheSame, type Figure } from './figure.ts';
import type { Slip } from './slip.ts';
import type { StatedBefore } from './stated-before.ts';

/** Figures that an earlier sheet states otherwise, without anything that says why: past actuals and amounts, baselines, targets. */
export function changedFigures(
  figures: readonly Figure[],
  before: StatedBefore,
  corrected: Corrected,
): Slip[] {
  return figures.flatMap((now): Slip[] => {
    const old = before.ofFact(now.fact);
    if (!old || saysTheSame(now, old) || isExplained(now, old, corrected)) return [];
    return [{ kind: 'changed', path: now.path, before: old.paper.key, now, old }];
  });
}

/**
 * Targets for years to come that the last sheet states and this one does not, where it has none at all or has the same for
 * another year.
 */
export function movedTargets(figures: readonly Figure[], before: StatedBefore, corrected: Corrected): Slip[] {
  const byIndicator = Map.groupBy(
    figures.filter(({ indicator }) => indicator !== undefined),
    ({ indicator }) => indicator?.id ?? '',
  );
  return [...byIndicator].flatMap(([id, [any, ...others]]): Slip[] => {
    if (!any) return [];
    const stated = [any, ...others].filter(({ role }) => role === 'target');
    return before
      .ofSeries(`${id} target`)
      .filter((old) => isLeftOut(old, any, stated, before))
      .flatMap((old): Slip[] => {
        const moved = stated.find((now) => before.ofFact(now.fact) === undefined && saysTheSame(now, old));
        // A target that our reading cannot place is there all the same.
        if (!moved && any.indicator?.targets.length !== 0) return [];
        if (isExplained(moved ?? any, old, corrected)) return [];
        const path = moved?.path ?? any.path.slice(0, any.path.lastIndexOf('indicators') + 2);
        return [{ kind: 'target_moved', path, before: old.paper.key, old, ...(moved && { now: moved }) }];
      });
  });
}

/** Whether a target of the last sheet of the same plan is still ahead, and this sheet does not state it. */
function isLeftOut(
  { fact, period, paper }: Figure,
  { indicator, paper: own }: Figure,
  stated: readonly Figure[],
  before: StatedBefore,
): boolean {
  return (
    period !== undefined &&
    fiscalYearOf(period) > periodYear(own.key.fiscalYear) &&
    paper.record.plan === own.record.plan &&
    paper === before.lastOf(indicator?.id ?? '', own.key.phase) &&
    !stated.some((now) => now.fact === fact)
  );
}
