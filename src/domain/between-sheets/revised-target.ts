import type { Observation } from '../observation/observation.ts';
import { factOf, saidOf, saysTheSame } from '../observation/observation.ts';
import type { IndicatorOnSheet } from '../publication/publication.ts';

/**
 * The target that a sheet's grade of an indicator was judged by, where the sheets state that target differently: a grade given
 * before a target was revised stays, and is to be read by the target of its day. Otherwise nothing.
 */
export function revisedTargetOf({ target, indicator }: IndicatorOnSheet): Observation | undefined {
  if (!target || target.absence === 'unplaced') return undefined;
  const versions = indicator.observations
    .filter(
      (each) => each.role === 'target' && each.absence !== 'unplaced' && factOf(each) === factOf(target),
    )
    .map(saidOf);
  return new Set(versions).size > 1 ? target : undefined;
}

/**
 * The target by which a sheet's grade was judged, where it is not the one that is shown beside the grade: of another year or plan,
 * or stated otherwise then. A grade never stands beside a target that did not judge it without this being said.
 */
export function judgedOtherwise(
  { target }: Pick<IndicatorOnSheet, 'target'>,
  shown: Observation | undefined,
): Observation | undefined {
  if (!target || target.absence === 'unplaced' || !shown) return undefined;
  return factOf(target) === factOf(shown) && saysTheSame(target, shown) ? undefined : target;
}
