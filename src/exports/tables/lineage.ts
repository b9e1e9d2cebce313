import { lineageOf, type LineageKind, type LineageStep } from '../../domain/publication/lineage.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { successionWords } from '../../text/lineage.ts';
import { codedColumns } from '../columns/coded.ts';
import { municipalityColumns } from '../columns/common.ts';
import { subjectTypes } from '../columns/rated-subject.ts';
import type { AllowedValue, Column, Table } from '../table.ts';

const kinds: Record<LineageKind, { ja: string; en: string }> = {
  redefined: { ja: successionWords.ja.redefined, en: 'One became one that is counted differently' },
  split: { ja: successionWords.ja.split, en: 'One became several' },
  merged: { ja: successionWords.ja.merged, en: 'Several became one' },
  succeeded: { ja: '引きつぎ', en: 'One department took over from another' },
  same_as: { ja: '同じ数', en: 'Both state the same figure; neither comes first' },
};

const types: Record<LineageStep['type'], { ja: string; en: string }> = {
  indicator: subjectTypes.indicator,
  project: subjectTypes.project,
  department: { ja: '課', en: 'Department' },
};

/** One row a step from one id to one that goes on after it, and a row for two indicators that are the same figure. */
export function lineageTable(publication: Publication): Table<LineageStep> {
  const rows = lineageOf(publication);
  const kindsOfThings = new Set(rows.map(({ type }) => type));
  const linked = (['indicator', 'project', 'department'] as const).filter((type) => kindsOfThings.has(type));
  const read = linked.filter((type) => type !== 'department');
  return {
    name: 'lineage',
    title: { ja: '引きつぎ', en: 'Lineage' },
    description: {
      ja: `${linked.map((type) => types[type].ja).join('、')}のIDの間のつながり（定義の変更、分割、統合、引きつぎ、同じ数）の一覧です。${read.length > 0 ? `${read.map((type) => types[type].ja).join('と')}のつながりは当サイトの読み方です。` : ''}引きつぎの前と後の値は、そのままではつながりません。`,
      en: `How ${linked.join(', ')} IDs are linked: redefined, split, merged, succeeded, or the same figure. ${read.length > 0 ? `The links of ${read.join(' and ')} IDs are our reading. ` : ''}Figures before and after a step do not form one series.`,
    },
    rowMeans: { ja: 'つながり1つ（前 → 後）', en: 'One step from one ID to another' },
    columns: [
      ...municipalityColumns<LineageStep>(publication.site),
      ...codedColumns<LineageStep>({
        key: 'subject_type',
        ja: '対象の種類コード',
        en: 'What is linked',
        labelJa: '対象の種類',
        description: {
          ja: '指標か、事業か、課かを示します。',
          en: 'Whether it is an indicator, a project or a department.',
        },
        allowed: allowed(types),
        required: true,
        code: ({ type }) => type,
      }),
      text('from_id', '前のID', 'ID before', ({ from }) => from.id, {
        ja: '引きつがれた、前のもののIDです。「同じ数」では、2つのうち1つのIDです。',
        en: 'ID of what is continued; for the same figure, that of one of the two.',
      }),
      text('to_id', '後のID', 'ID after', ({ to }) => to.id, {
        ja: '引きついだ、後のもののIDです。「同じ数」では、もう1つのIDです。',
        en: 'ID of what continues it; for the same figure, that of the other.',
      }),
      ...codedColumns<LineageStep>({
        key: 'kind',
        ja: 'つながりの種類コード',
        en: 'Kind of link',
        labelJa: 'つながりの種類',
        description: {
          ja: '定義の変更か、分割か、統合か、課の引きつぎか、同じ数かを示します。',
          en: 'Whether it was redefined, split, merged or succeeded, or both state the same figure.',
        },
        allowed: allowed(kinds),
        required: true,
        code: ({ kind }) => kind,
      }),
      text('from_name', '前の名前', 'Name before', ({ from }) => from.name, {
        ja: '前のものの名前です（載っている最後のシートのとおり。課では最後の名前）。',
        en: 'Name of what is continued, as its newest sheet prints it; for a department, its last name.',
      }),
      text('to_name', '後の名前', 'Name after', ({ to }) => to.name, {
        ja: '後のものの名前です（載っている最後のシートのとおり。課ではいまの名前）。',
        en: 'Name of what continues it, as its newest sheet prints it; for a department, its current name.',
      }),
    ],
    primaryKey: ['subject_type', 'from_id', 'to_id', 'kind'],
    foreignKeys: [],
    rows,
  };
}

function allowed(words: Record<string, { ja: string; en: string }>): AllowedValue[] {
  return Object.entries(words).map(([value, each]) => ({ value, ...each }));
}

function text(
  key: string,
  ja: string,
  en: string,
  value: (step: LineageStep) => string,
  description: Column<LineageStep>['description'],
): Column<LineageStep> {
  return { key, ja, en, type: 'string', description, required: true, value };
}
