import { observationStatus } from '../../domain/absence.ts';
import { editionId } from '../../domain/edition.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Publication } from '../../domain/publication.ts';
import { roleLabels } from '../../text/role.ts';
import { absenceColumns } from '../columns/absence.ts';
import { codedColumns } from '../columns/coded.ts';
import { commonColumns } from '../columns/common.ts';
import { corrected } from '../columns/corrected.ts';
import { indicatorId, indicatorName, measureId, projectId } from '../columns/identity.ts';
import { remark } from '../columns/note.ts';
import { isNewest } from '../columns/newest.ts';
import { observationStatusColumn } from '../columns/observation-status.ts';
import { periodColumns } from '../columns/period.ts';
import { ofSheet, phaseColumns, sheetPageUrl, sheetYearColumns } from '../columns/sheet.ts';
import { printedIndicator } from '../printed.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import { unit } from '../columns/unit.ts';
import type { Column, Table } from '../table.ts';

type Row = Stated<Observation>;

/** One row a statement: what one sheet says of one indicator in one period, as baseline, actual or target. */
export function observationsTable(publication: Publication): Table<Row> {
  return {
    name: 'observations',
    title: { ja: '指標の値', en: 'Observations' },
    description: {
      ja: '指標の現状値・実績値・目標値のすべてです。値が無いところには、無い理由があります。同じことを2枚のシートが書いていれば、2行になります。',
      en: 'Every baseline, actual and target that a sheet states, with the reason where there is no number. Two sheets that state the same fact give two rows.',
    },
    rowMeans: {
      ja: '1枚のシートが書いている値1つ（指標 × 期間 × 現状値・実績値・目標値）',
      en: 'One statement of one sheet: indicator, period and role',
    },
    columns: [
      ...commonColumns(publication.site, ({ sheet }: Row) => sheet.plan),
      indicatorId(({ fact }) => fact.indicatorId, true),
      measureId(({ sheet }) => sheet.record.measure),
      projectId(({ fact }) => fact.projectId, false),
      ...roleColumns,
      ...periodColumns(({ fact }: Row) => fact.period, false),
      ...valueColumns,
      ...absenceColumns(({ fact }: Row) => fact.absence),
      observationStatusColumn(({ fact }) => observationStatus(fact)),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      isNewest(({ fact }) => fact.isNewest),
      remark(({ fact }) => fact.note),
      ...phaseColumns(({ sheet }: Row) => sheet),
      indicatorName(({ sheet, fact }) => printedIndicator(sheet, fact.indicatorId)?.name, true),
      sheetPageUrl(({ sheet }) => sheet),
      identityColumn,
      corrected(({ fact }) => fact.corrections),
    ],
    primaryKey: ['observation_id'],
    foreignKeys: [{ columns: ['indicator_id'], table: 'indicators', references: ['indicator_id'] }, ofSheet],
    rows: statedBySheets(publication, (sheet) => sheet.observations),
  };
}

const roleColumns = codedColumns<Row>({
  key: 'role',
  ja: '値の役割コード',
  en: 'Role of the value',
  labelJa: '値の役割',
  description: { ja: '何のための値かを示します。', en: 'What the value is for.' },
  allowed: [
    { value: 'baseline', ja: roleLabels.baseline, en: 'Where the plan began' },
    { value: 'actual', ja: roleLabels.actual, en: 'What was reached' },
    { value: 'target', ja: roleLabels.target, en: 'Where the plan wants to be' },
  ],
  required: true,
  code: ({ fact }) => fact.role,
});

const valueColumns: Column<Row>[] = [
  {
    key: 'value',
    ja: '値',
    en: 'Value',
    type: 'decimal',
    description: {
      ja: '値（数だけ）です。空のときは、absence（値が無い理由）か value_text（数のかわりの語）を見てください。',
      en: 'The number. Where it is empty, absence says why, or value_text holds the word printed instead.',
    },
    required: false,
    value: ({ fact }) => fact.value,
  },
  {
    key: 'value_text',
    ja: '数のかわりの語',
    en: 'Word instead of a number',
    type: 'string',
    description: {
      ja: '目標値が数ではなく向きのときに、印刷された語です（増加など）。',
      en: 'The word printed where a target is a direction and not a number.',
    },
    required: false,
    value: ({ fact }) => fact.valueText,
  },
  unit(({ fact }) => fact.unit),
];

/** A sheet's statement has no number of its own; the parts that tell it from all others make one. */
const identityColumn: Column<Row> = {
  key: 'observation_id',
  ja: '値のID',
  en: 'Observation id',
  type: 'string',
  description: {
    ja: 'シート、指標、役割、期間をつないだ、この行のIDです。期間が分からないときは unknown とします。',
    en: 'Id of the row, made of sheet, project, indicator, role and period (unknown where the period is not known).',
  },
  required: true,
  value: ({ fact: { statedBy, projectId: project, indicatorId: indicator, role, period = 'unknown' } }) =>
    [editionId(statedBy), ...(project === undefined ? [] : [project]), indicator, role, period].join('/'),
};
