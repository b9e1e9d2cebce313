import type { Goal } from '../../schema/goal.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import { byId } from './by-id.ts';

/** The goal under which a plan names each measure, where that is known; a measure under another takes the goal of that one. */
export function goalsByMeasure({
  goals,
  measures,
}: Pick<PlanRecord, 'goals' | 'measures'>): ReadonlyMap<string, Goal> {
  const [goalOf, measureOf] = [byId(goals), byId(measures)];
  return new Map(
    measures.flatMap((measure) => {
      let holder = measure;
      while (holder.goal === undefined && holder.parent !== undefined) {
        const above = measureOf.get(holder.parent);
        if (!above) break;
        holder = above;
      }
      const goal = holder.goal === undefined ? undefined : goalOf.get(holder.goal);
      return goal ? [[measure.id, goal]] : [];
    }),
  );
}
