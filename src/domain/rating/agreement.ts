import type { RatingRule } from '../../schema/rating-axis.ts';
import { isFirm } from '../observation/observation.ts';
import type { JudgedBy } from './judged-by.ts';
import type { WorkedRating } from './worked-rating.ts';

/** Whether the published grade is the worked one. */
export type Agreement = 'yes' | 'no' | 'not_checkable';

/**
 * Whether the published grade agrees with ours. A published grade for a reached target that also covers 見込み is a judgement of
 * the city: with the target unmet it is not checkable, unless nothing is left to expect.
 */
export function agreement(rule: RatingRule, published: string | undefined, worked: WorkedRating): Agreement {
  if (published === undefined || worked.grade === undefined) return 'not_checkable';
  if (published === worked.grade) return 'yes';
  const mayBeExpected =
    rule.name === 'change_from_baseline' &&
    published === rule.targetReached &&
    rule.coversExpected &&
    !isSettledInItsYear(worked.judgedBy);
  return mayBeExpected ? 'not_checkable' : 'no';
}

/** Whether the actual stands for good in the very period that the target is set for, or the target is for every year. */
function isSettledInItsYear({ actual, target }: JudgedBy): boolean {
  if (!actual || !target || !isFirm(actual)) return false;
  return target.everyYear === true || (target.period !== undefined && target.period === actual.period);
}
