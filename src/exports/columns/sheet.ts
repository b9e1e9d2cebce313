import { absolute, paths } from '../../addresses.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { phaseLabels } from '../../text/phase.ts';
import { periodLabel } from '../../text/period.ts';
import type { Column, ForeignKey } from '../table.ts';
import { codedColumns } from './coded.ts';

type SheetOf<Row> = (row: Row) => Sheet;

/** What tells one sheet from all others: the primary key of the table of sheets. */
export const sheetPrimaryKey = ['sheet_id'];

/** The sheet that a row comes from. */
export const ofSheet: ForeignKey = {
  columns: sheetPrimaryKey,
  table: 'measures',
  references: sheetPrimaryKey,
};

/** What identifies a sheet and its measure: the columns that a record inside a sheet's own document leaves out. */
export const sheetIdentity = [
  'municipality_code',
  'municipality_name',
  'plan_id',
  'sheet_id',
  'measure_id',
  'sheet_fiscal_year',
  'sheet_fiscal_year_label',
  'phase',
  'phase_label',
  'form_id',
];

/** The sheet that states a row. */
export function sheetId<Row>(sheetOf: SheetOf<Row>): Column<Row> {
  return {
    key: 'sheet_id',
    ja: 'シートID',
    en: 'Sheet ID',
    type: 'string',
    description: {
      ja: 'この行が書かれているシートのIDです（2021/103 は2021年度の施策103、事前・予算のシートは .budget が付きます）。変わりません。',
      en: 'ID of the sheet that states the row: 2021/103 is the sheet of measure 103 for fiscal 2021, and the ID of a budget sheet ends in .budget. It never changes.',
    },
    required: true,
    value: (row) => sheetOf(row).id,
  };
}

/** The fiscal year of the sheet a row comes from, as a Western year and as the sheet writes it. */
export function sheetYearColumns<Row>(sheetOf: SheetOf<Row>): Column<Row>[] {
  return [
    {
      key: 'sheet_fiscal_year',
      ja: 'シートの年度（西暦）',
      en: 'Fiscal year of the sheet',
      type: 'integer',
      description: {
        ja: '何年度のシートに書かれているかを、年度が始まる西暦年で示します。',
        en: 'Fiscal year of the sheet that states the row, as the Western year in which it starts.',
      },
      required: true,
      value: (row) => periodYear(sheetOf(row).key.fiscalYear),
    },
    {
      key: 'sheet_fiscal_year_label',
      ja: 'シートの年度',
      en: 'Fiscal year of the sheet (Japanese)',
      type: 'string',
      description: {
        ja: 'シートの年度の和暦での呼び方です。',
        en: 'The fiscal year of the sheet in the Japanese calendar.',
      },
      required: true,
      value: (row) => periodLabel(sheetOf(row).key.fiscalYear),
    },
  ];
}

/** Whether the sheet a row comes from looks ahead or back. */
export function phaseColumns<Row>(sheetOf: SheetOf<Row>): Column<Row>[] {
  return codedColumns({
    key: 'phase',
    ja: 'シートの段階コード',
    en: 'Phase of the sheet',
    labelJa: 'シートの段階',
    description: {
      ja: 'どの段階のシートに書かれているかを示します。',
      en: 'Phase of the sheet that states the row.',
    },
    allowed: [
      { value: 'settled', ja: phaseLabels.settled, en: 'Ex-post, with settled accounts' },
      { value: 'budget', ja: phaseLabels.budget, en: 'Ex-ante, with the budget' },
    ],
    required: true,
    code: (row) => sheetOf(row).key.phase,
  });
}

/** The address of the page where people read what the row says. */
export function pageUrl<Row>(path: (row: Row) => string): Column<Row> {
  return {
    key: 'page_url',
    ja: 'ページのアドレス',
    en: 'Page',
    type: 'url',
    description: {
      ja: 'この行の内容が読めるページです。',
      en: 'The page where the content of the row can be read.',
    },
    required: true,
    value: (row) => absolute(path(row)),
  };
}

/** The address of the page of the sheet that a row comes from. */
export function sheetPageUrl<Row>(sheetOf: SheetOf<Row>): Column<Row> {
  return pageUrl((row) => paths.sheet(sheetOf(row).key));
}
