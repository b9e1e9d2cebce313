import type { Goal as GoalRecord } from '../../schema/goal.ts';
import type { MeasureRecord } from '../../schema/plan.ts';
import { byId } from './by-id.ts';
import { once } from './once.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A goal of a plan. */
export interface Goal extends GoalRecord {
  /** What the plan's form calls goals of this depth: 政策目標, 章. */
  level: string;
  /** The goals that it stands under, from the top; none where it is a top itself. */
  above?: readonly Goal[];
  /** The goal above it, where numbers alone do not tell goals of its depth apart, because they begin anew under each. */
  numberedUnder?: Goal;
}

/** The goals of a plan, each with what it is called by its depth. Goals that name each other in a circle have been refused. */
export function goalsOf(goals: readonly GoalRecord[], vocabulary: Vocabulary): Goal[] {
  const recordOf = byId(goals);
  const made = new Map<string, Goal>();
  const goalOf = (record: GoalRecord): Goal => {
    const known = made.get(record.id);
    if (known) return known;
    const parent = record.parent === undefined ? undefined : recordOf.get(record.parent);
    const over = parent && goalOf(parent);
    const above = over ? [...(over.above ?? []), over] : [];
    const goal: Goal = {
      ...record,
      level: vocabulary.levels[above.length] ?? vocabulary.goal,
      ...(above.length > 0 ? { above } : {}),
    };
    made.set(goal.id, goal);
    return goal;
  };
  const all = goals.map(goalOf);
  for (const level of Map.groupBy(all, (goal) => goal.level).values()) {
    const numbered = level.filter(({ number }) => number !== undefined);
    if (new Set(numbered.map(({ number }) => number)).size === numbered.length) continue;
    for (const goal of numbered) {
      const over = goal.above?.at(-1);
      if (over) goal.numberedUnder = over;
    }
  }
  return all;
}

/** A goal of a plan and every goal below it, each before those below it. */
export function goalsUnder(goal: Goal, plan: { goals: readonly Goal[] }): Goal[] {
  return [goal, ...(goalsByParent(plan).get(goal.id) ?? []).flatMap((below) => goalsUnder(below, plan))];
}

/** The goals of a plan by their id. */
export const goalsById = once(({ goals }: { goals: readonly Goal[] }) => byId(goals));

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
