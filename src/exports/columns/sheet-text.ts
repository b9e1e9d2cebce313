import { periodYear } from '../../domain/period.ts';
import type { Sheet } from '../../domain/publication.ts';
import type { Column } from '../table.ts';

/** The running text of a sheet that is about the measure as a whole. */
export const sheetTextColumns: Column<Sheet>[] = [
  {
    key: 'issues',
    ja: '現状と課題、方向性',
    en: 'Issues and direction',
    type: 'string',
    description: {
      ja: 'シートの（2）③の文章です。項目ごとに改行で区切ります。',
      en: 'Section (2)③ of the sheet, word for word; a line feed between its items.',
    },
    required: false,
    value: ({ record }) => record.issues.join('\n'),
  },
  {
    key: 'policy',
    ja: '施策の方針',
    en: 'Policy',
    type: 'string',
    description: {
      ja: 'シートの（2）④の文章です。項目ごとに改行で区切ります。何年度の方針かは policy_fiscal_year にあります。',
      en: 'Section (2)④ of the sheet, word for word; a line feed between its items. policy_fiscal_year says for which year.',
    },
    required: false,
    value: ({ record }) => record.policy?.items.join('\n'),
  },
  {
    key: 'policy_fiscal_year',
    ja: '施策の方針の年度（西暦）',
    en: 'Fiscal year of the policy',
    type: 'integer',
    description: {
      ja: '施策の方針が何年度のものかを、年度が始まる西暦年で示します。シートの年度とは違います。',
      en: 'Fiscal year the policy is for, as the Western year in which it starts; not the year of the sheet.',
    },
    required: false,
    value: ({ record: { policy } }) => (policy ? periodYear(policy.fiscalYear) : undefined),
  },
];

/** The document a sheet was read from. */
export const sourceColumns: Column<Sheet>[] = [
  {
    key: 'source_title',
    ja: '原本の名前',
    en: 'Source document',
    type: 'string',
    description: {
      ja: '値を読み取った原本の名前です。',
      en: 'Title of the document the sheet was read from.',
    },
    required: true,
    value: ({ record }) => record.source.title,
  },
  {
    key: 'source_url',
    ja: '原本のアドレス',
    en: 'Address of the source document',
    type: 'url',
    description: {
      ja: '原本のアドレスです。分からないときは空です。',
      en: 'Address of the source document; empty where it is not known.',
    },
    required: false,
    value: ({ record }) => record.source.url,
  },
];
