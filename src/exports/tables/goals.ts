import { paths } from '../../addresses.ts';
import { once } from '../../domain/publication/once.ts';
import type { Plan, Publication } from '../../domain/publication/publication.ts';
import type { Goal } from '../../domain/publication/goal.ts';
import { inEnglish } from '../columns/english.ts';
import { commonColumns } from '../columns/common.ts';
import { pageUrl } from '../columns/sheet.ts';
import type { ForeignKey, Table } from '../table.ts';
import { inPlans } from './plans.ts';

/** What tells one goal from all others: no two plans use the same id. */
const goalKey = ['goal_id'];

/** The goal that a row belongs to. */
export const inGoals: ForeignKey = { columns: goalKey, table: 'goals', references: goalKey };

interface Row {
  plan: Plan;
  goal: Goal;
}

/** One row a goal of a plan's tree, the goals in the order of the plan. */
export function goalsTable({ site, plans }: Publication): Table<Row> {
  return {
    name: 'goals',
    title: { ja: '政策目標', en: 'Goals' },
    description: {
      ja: '計画の政策目標の一覧です。その下にまた政策目標があるときは、parent_id が上のもの、level が何段目かを示します。',
      en: 'The goals of the plans. Where a goal is under another, parent_id is the one above and level says how deep it is.',
    },
    rowMeans: { ja: '計画の政策目標1つ', en: 'One goal of a plan' },
    columns: [
      ...commonColumns(site, ({ plan }: Row) => plan),
      {
        key: 'goal_id',
        ja: '政策目標ID',
        en: 'Goal ID',
        type: 'string',
        description: { ja: '政策目標のIDです。変わりません。', en: 'ID of the goal. It never changes.' },
        required: true,
        value: ({ goal }) => goal.id,
      },
      {
        key: 'goal_number',
        ja: '政策目標番号',
        en: 'Goal number',
        type: 'string',
        description: {
          ja: '政策目標の番号です（数ではなく文字です）。無いときは空です。',
          en: 'Printed number of the goal. Text; empty where there is none.',
        },
        required: false,
        value: ({ goal }) => goal.number,
      },
      {
        key: 'goal_name',
        ja: '政策目標',
        en: 'Goal',
        type: 'string',
        description: {
          ja: '政策目標の名前です。番号だけの政策目標では空です。',
          en: 'Name of the goal; empty where it has only a number.',
        },
        required: false,
        value: ({ goal }) => goal.name,
      },
      {
        key: 'parent_id',
        ja: '1つ上の政策目標ID',
        en: 'Goal above it',
        type: 'string',
        description: {
          ja: '1つ上の政策目標のIDです。いちばん上では空です。',
          en: 'ID of the goal above this one; empty at the top.',
        },
        required: false,
        value: ({ goal }) => goal.parent,
      },
      {
        key: 'level',
        ja: '段',
        en: 'Level',
        type: 'integer',
        description: {
          ja: '上から何段目の政策目標かです。1 から数えます。',
          en: 'How deep the goal is, with 1 at the top.',
        },
        required: true,
        value: ({ plan, goal }) => levelsOf(plan).get(goal.id),
      },
      {
        key: 'level_label',
        ja: '段の名前',
        en: 'Level (Japanese)',
        type: 'string',
        description: {
          ja: 'その段の政策目標を、様式が何と呼ぶかです。',
          en: 'What the form calls a goal at that level.',
        },
        required: false,
        value: ({ plan, goal }) => plan.form.levels[(levelsOf(plan).get(goal.id) ?? 1) - 1],
      },
      pageUrl(({ goal }) => paths.goal(goal.id)),
      inEnglish<Row>('goal_name', { ja: '政策目標', en: 'Goal' }, ({ goal }) => goal.nameEn),
    ],
    primaryKey: goalKey,
    foreignKeys: [inPlans],
    rows: plans.flatMap((plan) => plan.goals.map((goal) => ({ plan, goal }))),
  };
}

/** How deep every goal of a plan stands, by its id. */
const levelsOf = once(({ goals }: Plan): ReadonlyMap<string, number> => {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const levels = new Map<string, number>();
  const levelOf = ({ id, parent = '' }: Goal): number => {
    const above = byId.get(parent);
    const level = levels.get(id) ?? (above ? levelOf(above) + 1 : 1);
    levels.set(id, level);
    return level;
  };
  goals.forEach(levelOf);
  return levels;
});
