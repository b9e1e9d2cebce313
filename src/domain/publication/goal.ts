import type { Goal as GoalRecord } from '../../schema/goal.ts';
import type { MeasureRecord } from '../../schema/plan.ts';
import { byId } from './by-id.ts';
import { once } from './once.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A goal of a plan. */
export interface Goal extends GoalRecord {
  /** What the plan's form calls goals of this depth: 政策目標, 章. */
  level: string;
}

/** The goals of a plan, each with what it is called by its depth. Goals that name each other in a circle have been refused. */
export function goalsOf(goals: readonly GoalRecord[], vocabulary: Vocabulary): Goal[] {
  const goalOf = byId(goals);
  const depthOf = ({ parent }: GoalRecord): number => {
    const above = parent === undefined ? undefined : goalOf.get(parent);
    return above ? 1 + depthOf(above) : 0;
  };
  return goals.map((goal) => ({ ...goal, level: vocabulary.levels[depthOf(goal)] ?? vocabulary.goal }));
}

/** A goal of a plan and every goal below it, each before those below it. */
export function goalsUnder(goal: Goal, plan: { goals: readonly Goal[] }): Goal[] {
  return [goal, ...(goalsByParent(plan).get(goal.id) ?? []).flatMap((below) => goalsUnder(below, plan))];
}

const goalsByParent = once(({ goals }: { goals: readonly Goal[] }) =>
  Map.groupBy(goals, ({ parent }) => parent),
);

/** The goal under which a plan names each measure, where that is known; a measure under another takes the goal of that one. */
export function goalsByMeasure(
  goals: readonly Goal[],
  measures: readonly MeasureRecord[],
): ReadonlyMap<string, Goal> {
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
