import type { Site } from '../../schema/site.ts';
import type { Column } from '../table.ts';

/** The columns every row of every table begins with, so that the files of several cities can be read as one. */
export function municipalityColumns<Row>({ municipality }: Site): Column<Row>[] {
  return [
    {
      key: 'municipality_code',
      ja: '全国地方公共団体コード',
      en: 'Local government code',
      type: 'string',
      description: {
        ja: '市区町村の6けたのコードです（最後の1けたは検査数字）。数ではなく文字です。',
        en: 'Six-digit code of the municipality; the last digit is a check digit. Text, not a number.',
      },
      required: true,
      value: () => municipality.code,
    },
    {
      key: 'municipality_name',
      ja: '市区町村名',
      en: 'Municipality',
      type: 'string',
      description: { ja: '市区町村の名前です。', en: 'Name of the municipality, in Japanese.' },
      required: true,
      value: () => municipality.name,
    },
  ];
}

/** The same, and the plan: what every row that belongs to a plan begins with. */
export function commonColumns<Row>(site: Site, planOf: (row: Row) => { id: string }): Column<Row>[] {
  return [
    ...municipalityColumns<Row>(site),
    {
      key: 'plan_id',
      ja: '計画ID',
      en: 'Plan ID',
      type: 'string',
      description: {
        ja: 'どの計画のシートによるかを示すIDです。変わりません。',
        en: 'ID of the plan whose sheet the row comes from. It never changes.',
      },
      required: true,
      value: (row) => planOf(row).id,
    },
  ];
}
