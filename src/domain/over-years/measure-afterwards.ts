import { once } from '../publication/once.ts';
import type { Measure, Plan, Publication } from '../publication/publication.ts';

/** What became of a measure when its plan ended. A measure that goes on keeps its id, and nothing became of it. */
export interface MeasureAfterwards {
  /** The plan that follows its last one and does not name it. */
  notIn?: Plan;
  /** Other measures that bear its code in another plan. */
  sameCode: Measure[];
}

/** Looks at the plans that follow the last one that names a measure, and at who bears its code. */
export function afterwardsOf({ id, code, plan }: Measure, publication: Publication): MeasureAfterwards {
  const notIn = publication.plans.find(({ from }) => from > plan.to);
  const sameCode = code === undefined ? [] : (measuresByCode(publication).get(code) ?? []);
  return {
    ...(notIn ? { notIn } : {}),
    sameCode: sameCode.filter((each) => each.id !== id),
  };
}

const measuresByCode = once(({ measures }: Publication) => Map.groupBy(measures, ({ code }) => code));
