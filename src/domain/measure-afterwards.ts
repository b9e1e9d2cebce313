import type { PlanRecord } from '../schema/plan.ts';
import type { Measure, Publication } from './publication.ts';

/** What became of a measure when its plan ended. A measure that goes on keeps its id, and nothing became of it. */
export interface MeasureAfterwards {
  /** The plan that follows its last one and does not name it. */
  notIn?: PlanRecord;
  /** Other measures that bear its code in another plan. */
  sameCode: Measure[];
}

/** Looks at the plans that follow the last one that names a measure, and at who bears its code. */
export function afterwardsOf(
  { id, code, plan }: Measure,
  { plans, measures }: Publication,
): MeasureAfterwards {
  const notIn = plans.find(({ from }) => from > plan.to);
  return {
    ...(notIn ? { notIn } : {}),
    sameCode: code === undefined ? [] : measures.filter((each) => each.code === code && each.id !== id),
  };
}
