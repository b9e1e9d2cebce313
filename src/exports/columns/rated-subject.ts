import type { Assessment } from '../../domain/assessment.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import { ratedSubjectLabels } from '../../text/rated-subject.ts';
import { printedIndicator, printedProject } from '../printed.ts';
import type { Stated } from '../stated.ts';
import type { Column } from '../table.ts';
import { codedColumns, eachOnce } from './coded.ts';

type Row = Stated<Assessment>;

/** What a letter is given to, and on which axis of the plan's scale. */
export function ratedSubjectColumns(plans: readonly PlanRecord[]): Column<Row>[] {
  return [
    ...codedColumns<Row>({
      key: 'subject_type',
      ja: '評価の対象の種類コード',
      en: 'What is rated',
      labelJa: '評価の対象の種類',
      description: {
        ja: '何についての評価かを示します。',
        en: 'Whether an indicator, a project or a measure is rated.',
      },
      allowed: [
        { value: 'indicator', ja: ratedSubjectLabels.indicator, en: 'Indicator' },
        { value: 'project', ja: ratedSubjectLabels.project, en: 'Project' },
        { value: 'measure', ja: ratedSubjectLabels.measure, en: 'Measure' },
      ],
      required: true,
      code: ({ fact }) => fact.subject.type,
    }),
    {
      key: 'subject_id',
      ja: '評価の対象のID',
      en: 'Id of what is rated',
      type: 'string',
      description: {
        ja: '評価された指標・事務事業・重点施策のIDです。',
        en: 'Id of the indicator, project or measure.',
      },
      required: true,
      value: ({ fact }) => fact.subject.id,
    },
    ...codedColumns<Row>({
      key: 'axis',
      ja: '評価の軸コード',
      en: 'Axis of the rating',
      labelJa: '評価の軸',
      description: {
        ja: 'どの軸の評価かを示します。軸が1つだけの総合戦略もあります。',
        en: 'Axis of the scale the letter belongs to. A plan may have only one.',
      },
      allowed: eachOnce(
        plans.flatMap(({ ratingScale }) => ratingScale.axes.map(({ id, name }) => ({ value: id, ja: name }))),
      ),
      required: true,
      code: ({ fact }) => fact.axis,
      label: ({ sheet, fact }) => sheet.plan.ratingScale.axes.find(({ id }) => id === fact.axis)?.name,
    }),
  ];
}

/** The name that the sheet prints for what is rated. */
export const ratedSubjectName: Column<Row> = {
  key: 'subject_name',
  ja: '評価の対象の名前',
  en: 'Name of what is rated',
  type: 'string',
  description: {
    ja: '評価された指標・事務事業・重点施策の名前です（シートのとおり）。',
    en: 'Its name, as the sheet prints it.',
  },
  required: true,
  value: ({ sheet, fact: { subject } }) => {
    if (subject.type === 'indicator') return printedIndicator(sheet, subject.id)?.name;
    return subject.type === 'project' ? printedProject(sheet, subject.id)?.name : sheet.record.measureName;
  },
};
