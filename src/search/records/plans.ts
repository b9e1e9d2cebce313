import { paths } from '../../addresses.ts';
import type { Plan, Sheet } from '../../domain/publication/publication.ts';
import type { Form } from '../../schema/form.ts';
import { goalName, planYears } from '../../text/plan.ts';
import type { SearchRecord } from '../record.ts';

/** A plan with the words of its forms, and each of its goals. */
export function planRecords(plan: Plan, sheets: readonly Sheet[]): SearchRecord[] {
  const { id, name, goals, source } = plan;
  const used = sheets.filter((sheet) => sheet.plan === plan).map(({ form }) => form);
  return [
    {
      kind: 'plan',
      title: name,
      context: planYears(plan),
      path: paths.plan(id),
      text: [
        source.publisher,
        source.title,
        ...(source.note === undefined ? [] : [source.note]),
        ...[...new Set([plan.form, ...used])].flatMap(formTexts),
      ],
    },
    ...goals.map((goal) => ({
      kind: 'plan' as const,
      title: goalName(goal),
      context: name,
      path: paths.goal(goal.id),
      text: [],
    })),
  ];
}

/** What a form calls things, part by part. */
function formTexts(form: Form): string[] {
  const { name, words, levels, sections, texts, amounts, funding, ratings, progressScale, indicatorKinds } =
    form;
  const labelled = [
    ...texts,
    ...amounts,
    ...(funding?.sources ?? []),
    ...(progressScale?.steps ?? []),
    ...indicatorKinds,
  ];
  return [
    name,
    ...Object.values(words),
    ...levels,
    ...sections.flatMap(({ title, heading }) =>
      [title?.replace('{year}', ''), heading].filter((each) => each !== undefined),
    ),
    ...labelled.map(({ label }) => label),
    ...amounts.flatMap(({ unit }) => unit ?? []),
    ...ratings.flatMap(({ name: axis, assessor, grades }) => [
      axis,
      ...(assessor === undefined ? [] : [assessor]),
      ...grades.map(({ grade, label }) => (label === undefined ? grade : `${grade} ${label}`)),
    ]),
  ];
}
