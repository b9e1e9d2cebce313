import { paths } from '../../addresses.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import { goalNumber, planYears } from '../../text/plan.ts';
import type { SearchRecord } from '../record.ts';

/** A plan with the words of its scales, and each of its goals. */
export function planRecords(plan: PlanRecord): SearchRecord[] {
  const { id, name, goals, ratingScale, progressScale, source, funding, indicatorKinds } = plan;
  return [
    {
      kind: 'plan',
      title: name,
      context: planYears(plan),
      path: paths.plan(id),
      text: [
        source.title,
        ...(source.note === undefined ? [] : [source.note]),
        ...ratingScale.axes.map((axis) => axis.name),
        ...ratingScale.grades.map(({ grade, label }) => `${grade} ${label}`),
        ...[...(progressScale?.steps ?? []), ...funding.sources, ...indicatorKinds].map(({ label }) => label),
      ],
    },
    ...goals.map((goal) => ({
      kind: 'plan' as const,
      title: `${goalNumber(goal)} ${goal.name}`,
      context: name,
      path: paths.goal(goal.id),
      text: [],
    })),
  ];
}
