import type { MeasureRecord, PlanRecord } from '../../schema/plan.ts';
import type { Finding } from '../problem.ts';
import { repeatedNotices } from './repeated.ts';
import { ancestors } from '../references/tree.ts';

/** What a plan prints twice on one level, and measures under another measure that name a goal which that one does not stand under. */
export function planNotices({ goals, measures }: PlanRecord): Finding[] {
  return [
    ...repeatedNotices(goals, ({ number }) => number, {
      within: ({ parent = '' }) => parent,
      pathOf: (index) => ['goals', index, 'number'],
      what: '同じ目標の下にある目標の番号',
    }),
    ...repeatedNotices(goals, ({ name }) => name, {
      within: ({ parent = '' }) => parent,
      pathOf: (index) => ['goals', index, 'name'],
      what: '同じ目標の下にある目標の名前',
    }),
    ...repeatedNotices(measures, ({ code }) => code, {
      within: ({ parent = '' }) => parent,
      pathOf: (index) => ['measures', index, 'code'],
      what: '施策の番号',
    }),
    ...repeatedNotices(measures, ({ name }) => name, {
      within: ({ parent = '', goal = '' }) => `${parent} ${goal}`,
      pathOf: (index) => ['measures', index, 'name'],
      what: '同じ目標の下にある施策の名前',
    }),
    ...otherGoals({ goals, measures }),
  ];
}

/** A measure takes the goal of the one above it: one of its own is that goal, or one below it. */
function otherGoals({ goals, measures }: Pick<PlanRecord, 'goals' | 'measures'>): Finding[] {
  const measureOf = new Map(measures.map((measure) => [measure.id, measure]));
  return measures.flatMap(({ id, goal, parent }, index): Finding[] => {
    if (goal === undefined || parent === undefined) return [];
    const over = ancestors(id, measures)
      .map((each) => measureOf.get(each))
      .find((each): each is MeasureRecord & { goal: string } => each?.goal !== undefined);
    if (!over || over.goal === goal || ancestors(goal, goals).includes(over.goal)) return [];
    return [
      {
        path: ['measures', index, 'goal'],
        reason: `施策「${id}」の目標は「${goal}」ですが、その上の施策「${over.id}」の目標は「${over.goal}」です。`,
        remedy: `書き間違いなら、goal の行を消すと「${over.goal}」になります。計画のとおりなら、そのままでかまいません。`,
      },
    ];
  });
}
