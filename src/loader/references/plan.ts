import { comparePeriods } from '../../domain/period.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import { didYouMean, listed } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { repeated } from './repetition.ts';

/** What a plan says twice, or says of itself that cannot be. */
export function planFindings(plan: PlanRecord): Finding[] {
  const { ratingScale, progressScale, funding } = plan;
  const steps = progressScale?.steps ?? [];
  return [
    ...(comparePeriods(plan.from, plan.to) > 0 ? [endsBeforeItBegins()] : []),
    ...unknownGoals(plan),
    ...repeated(
      ratingScale.grades,
      ({ grade }) => grade,
      (index) => ['ratingScale', 'grades', index, 'grade'],
      '評語',
    ),
    ...repeated(
      ratingScale.axes,
      ({ id }) => id,
      (index) => ['ratingScale', 'axes', index, 'id'],
      '軸のID',
    ),
    ...repeated(
      steps,
      ({ id }) => id,
      (index) => ['progressScale', 'steps', index, 'id'],
      '段階のID',
    ),
    ...repeated(
      steps,
      ({ label }) => label,
      (index) => ['progressScale', 'steps', index, 'label'],
      '段階の語',
    ),
    ...repeated(
      funding.sources,
      ({ id }) => id,
      (index) => ['funding', 'sources', index, 'id'],
      '財源のID',
    ),
    ...repeated(
      plan.indicatorKinds,
      ({ kind }) => kind,
      (index) => ['indicatorKinds', index, 'kind'],
      '指標の種類',
    ),
  ];
}

function endsBeforeItBegins(): Finding {
  return {
    path: ['to'],
    reason: '終わりの年度（to）が、始まりの年度（from）より前です。',
    remedy: 'from と to を確かめてください。',
  };
}

function unknownGoals({ goals, measures }: PlanRecord): Finding[] {
  const known = goals.map(({ id }) => id);
  return measures.flatMap(({ goal }, index) =>
    goal === undefined || known.includes(goal)
      ? []
      : {
          path: ['measures', index, 'goal'],
          reason: `基本目標「${goal}」が、この計画の goals にありません。`,
          remedy: `${didYouMean(goal, known)}あるのは ${listed(known)} です。無ければ goals に書き足してください。`,
        },
  );
}
