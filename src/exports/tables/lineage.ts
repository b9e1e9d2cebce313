import { successionOf, type Succession } from '../../domain/publication/lineage.ts';
import type { Indicator, Project, Publication } from '../../domain/publication/publication.ts';
import { ratedSubjectLabels } from '../../text/rated-subject.ts';
import { successionWords } from '../../text/lineage.ts';
import { codedColumns } from '../columns/coded.ts';
import { municipalityColumns } from '../columns/common.ts';
import type { Table } from '../table.ts';

interface Row {
  type: 'indicator' | 'project';
  before: string;
  after: string;
  kind: Succession;
}

const english: Record<Succession, string> = {
  redefined: 'One became one that counts otherwise',
  split: 'One became several',
  merged: 'Several became one',
};

/** One row a step from one indicator or project to one that continues it. */
export function lineageTable({ site, indicators, projects }: Publication): Table<Row> {
  return {
    name: 'lineage',
    title: { ja: '引きつぎ', en: 'Lineage' },
    description: {
      ja: '指標や事業が、どれを引きついでいるか（定義の変更、分割、統合）の一覧です。当サイトの読み方です。引きつぎの前と後の値は、そのままではつながりません。',
      en: 'Which indicator or project continues which: redefined, split or merged. Our reading. Figures before and after are not one series.',
    },
    rowMeans: { ja: '引きつぎ1つ（前 → 後）', en: 'One step from one to the next' },
    columns: [
      ...municipalityColumns<Row>(site),
      ...codedColumns<Row>({
        key: 'subject_type',
        ja: '対象の種類コード',
        en: 'What goes on',
        labelJa: '対象の種類',
        description: { ja: '指標か、事業かを示します。', en: 'Whether it is an indicator or a project.' },
        allowed: [
          { value: 'indicator', ja: ratedSubjectLabels.indicator, en: 'Indicator' },
          { value: 'project', ja: ratedSubjectLabels.project, en: 'Project' },
        ],
        required: true,
        code: ({ type }) => type,
      }),
      {
        key: 'from_id',
        ja: '前のID',
        en: 'Id before',
        type: 'string',
        description: { ja: '引きつがれた、前の指標や事業のIDです。', en: 'Id of what is continued.' },
        required: true,
        value: ({ before }) => before,
      },
      {
        key: 'to_id',
        ja: '後のID',
        en: 'Id after',
        type: 'string',
        description: { ja: '引きついだ、後の指標や事業のIDです。', en: 'Id of what continues it.' },
        required: true,
        value: ({ after }) => after,
      },
      ...codedColumns<Row>({
        key: 'kind',
        ja: '引きつぎの種類コード',
        en: 'How it goes on',
        labelJa: '引きつぎの種類',
        description: {
          ja: '定義の変更か、分割か、統合かを示します。',
          en: 'Whether it was redefined, split or merged.',
        },
        allowed: (['redefined', 'split', 'merged'] as const).map((value) => ({
          value,
          ja: successionWords[value],
          en: english[value],
        })),
        required: true,
        code: ({ kind }) => kind,
      }),
    ],
    primaryKey: ['subject_type', 'from_id', 'to_id'],
    foreignKeys: [],
    rows: [...stepsOf('indicator', indicators), ...stepsOf('project', projects)],
  };
}

function stepsOf(type: Row['type'], items: readonly (Indicator | Project)[]): Row[] {
  return items.flatMap((item) => {
    const kind = successionOf<Indicator | Project>(item);
    return kind ? item.continues.map(({ id }) => ({ type, before: id, after: item.id, kind })) : [];
  });
}
