import { periodYear } from '../../domain/observation/period.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import type { Column } from '../table.ts';

/** The policy that a sheet states, and the year it is for. */
export const policyColumns: Column<Sheet>[] = [
  {
    key: 'policy',
    ja: '施策の方針',
    en: 'Policy',
    type: 'string',
    description: {
      ja: '方針の文章です（シートのとおり）。項目ごとに改行で区切ります。何年度の方針かは policy_fiscal_year にあります。',
      en: 'The policy, word for word, with a line break between items. policy_fiscal_year says which year it is for.',
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
      en: 'Fiscal year the policy is for, as the Western year in which it starts; this is not the year of the sheet.',
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

/** The text field that had a column of its own before there was a table of all texts; only where a sheet fills it in. */
const issues = 'issues';

/** The whole of that text in one cell, as far as the sheets have one. */
export function issuesColumn(sheets: readonly Sheet[]): Column<Sheet>[] {
  if (!sheets.some((sheet) => issuesOf(sheet) !== undefined)) return [];
  return [
    {
      key: issues,
      ja: '課題',
      en: 'Issues and direction',
      type: 'string',
      description: {
        ja: '課題の欄の文章です（シートのとおり）。項目ごとに改行で区切ります。見出しと段落ごとの文章は、表「文章」にあります。',
        en: 'The text of this field, word for word, with a line break between items. The table of texts has every field, paragraph by paragraph.',
      },
      required: false,
      value: issuesOf,
    },
  ];
}

function issuesOf({ own }: Sheet): string | undefined {
  const text = own.texts.find(({ field }) => field.id === issues);
  return text === undefined || text.absence ? undefined : text.paragraphs.join('\n');
}
