import { comparePeriods } from '../../domain/observation/period.ts';
import type { Form } from '../../schema/form.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import type { CheckedFiles, ContentFile } from '../content-file.ts';
import { didYouMean, listed, thereAre } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { fileNameFindings } from './file-name.ts';
import { unknownForm } from './sheet-form.ts';
import { ancestors, treeFindings } from './tree.ts';

/** What a plan says of itself that cannot be: its period, its forms, its tree of goals, and its measures. */
export function planFindings(file: ContentFile<PlanRecord>, forms: CheckedFiles<Form>): Finding[] {
  const { data: plan } = file;
  const form = forms.files.find(({ data }) => data.id === plan.form)?.data;
  const goalTree = treeFindings(plan.goals, 'goals', '目標');
  return [
    ...fileNameFindings(file, '計画'),
    ...(comparePeriods(plan.from, plan.to) > 0 ? [endsBeforeItBegins()] : []),
    ...unknownForm(plan.form, ['form'], forms),
    ...plan.measures.flatMap((measure, index) =>
      unknownForm(measure.form, ['measures', index, 'form'], forms),
    ),
    ...goalTree,
    // How deep a goal stands is known only where its tree is one.
    ...(form && goalTree.length === 0 ? tooDeep(plan, form) : []),
    ...treeFindings(plan.measures, 'measures', '施策'),
    ...unknownGoals(plan),
  ];
}

function endsBeforeItBegins(): Finding {
  return {
    path: ['to'],
    reason: '終わりの年度（to）が、始まりの年度（from）より前です。',
    remedy: 'from と to を確かめてください。',
  };
}

/** Goals below the depths that the form names; a form that names none leaves the tree as deep as it is. */
function tooDeep({ goals }: PlanRecord, { id: form, levels }: Form): Finding[] {
  if (levels.length === 0) return [];
  return goals.flatMap(({ id }, index): Finding[] => {
    const depth = ancestors(id, goals).length + 1;
    if (depth <= levels.length) return [];
    return [
      {
        path: ['goals', index, 'parent'],
        reason: `目標「${id}」は上から ${depth} 段目ですが、様式「${form}」の levels は ${levels.length} 段（${listed(levels)}）です。`,
        remedy: 'parent を直すか、様式の levels に段の名前を書き足してください。',
      },
    ];
  });
}

function unknownGoals({ goals, measures }: PlanRecord): Finding[] {
  const known = goals.map(({ id }) => id);
  return measures.flatMap(({ goal }, index) =>
    goal === undefined || known.includes(goal)
      ? []
      : {
          path: ['measures', index, 'goal'],
          reason: `目標「${goal}」が、この計画の goals にありません。`,
          remedy: `${didYouMean(goal, known)}${thereAre(known)}無ければ goals に書き足してください。`,
        },
  );
}
