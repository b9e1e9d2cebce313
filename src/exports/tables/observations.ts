import { observationStatus } from '../../domain/observation/absence.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { everyYear } from '../../schema/every-year.ts';
import { actualLabels } from '../../text/basis.ts';
import { roleLabel, roleLabels } from '../../text/role.ts';
import { absenceColumns, afterSheet } from '../columns/absence.ts';
import { basisColumns, stageCode } from '../columns/basis.ts';
import { codedColumns } from '../columns/coded.ts';
import { commonColumns } from '../columns/common.ts';
import { corrected } from '../columns/corrected.ts';
import { goalId, indicatorId, indicatorName, measureId, projectId } from '../columns/identity.ts';
import { targetDirectionColumns } from '../columns/judged-by.ts';
import { remark } from '../columns/note.ts';
import { observationStatusColumn } from '../columns/observation-status.ts';
import { periodColumns } from '../columns/period.ts';
import { placementColumns, sourcePlaceColumns } from '../columns/placement.ts';
import { rowRemarkColumns } from '../columns/row-remark.ts';
import { ofSheet, phaseColumns, sheetId, sheetPageUrl, sheetYearColumns } from '../columns/sheet.ts';
import { standingColumns } from '../columns/standing.ts';
import { unit } from '../columns/unit.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Column, Table } from '../table.ts';
import { inGoals } from './goals.ts';

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
      ja: '1枚のシートが書いている値1つ（指標 × 期間 × 現状値・実績値・目標値 × 値の性質）',
      en: 'One statement on one sheet: indicator, period, role and basis',
    },
    columns: [
      ...commonColumns(publication.site, ({ sheet }: Row) => sheet.plan),
      indicatorId(({ fact }) => fact.indicatorId, true),
      measureId(({ sheet }) => sheet.record.measure),
      projectId(({ fact }) => fact.projectId, false),
      goalId(({ fact }) => fact.goalId, {
        ja: 'シートの施策より上の目標の指標として印刷されているときの、その目標のIDです。ほかは空です。',
        en: "Goal the indicator is printed for, where that is one above the sheet's measure; otherwise empty.",
      }),
      ...roleColumns,
      ...periodColumns(({ fact }: Row) => fact, { dated: false }),
      ...valueColumns,
      ...absenceColumns(({ fact }: Row) => fact.absence),
      ...basisColumns(({ fact }: Row) => fact, { label: (basis) => actualLabels[basis], required: false }),
      observationStatusColumn(({ fact }) => observationStatus(fact)),
      ...placementColumns(({ fact }: Row) => fact.placement),
      sheetId(({ sheet }) => sheet),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      ...standingColumns(({ fact }: Row) => fact),
      remark(({ fact }) => fact.note),
      ...phaseColumns(({ sheet }: Row) => sheet),
      indicatorName(({ sheet, fact }) => printedOf(sheet, fact)?.name, true),
      sheetPageUrl(({ sheet }) => sheet),
      identityColumn,
      corrected(({ fact }) => fact.corrections),
      ...targetDirectionColumns<Row>(({ fact }) => fact.targetDirection),
      ...rowRemarkColumns(({ fact }: Row) => fact),
      ...sourcePlaceColumns(({ fact }: Row) => fact),
      afterSheet(({ fact }) => fact.absence),
    ],
    primaryKey: ['observation_id'],
    foreignKeys: [
      { columns: ['indicator_id'], table: 'indicators', references: ['indicator_id'] },
      inGoals,
      ofSheet,
    ],
    rows: statedBySheets(publication, (sheet) => sheet.observations),
  };
}

const roleColumns = codedColumns<Row>({
  key: 'role',
  ja: '値の役割コード',
  en: 'Role of the value',
  labelJa: '値の役割',
  description: {
    ja: '何のための値かを示します。実績値の欄の値が、実績か、見込みか、予算か、計画かは basis にあります。',
    en: 'What the value is for. basis says whether an actual is settled, expected, budgeted or planned.',
  },
  allowed: [
    { value: 'baseline', ja: roleLabels.baseline, en: 'Where the plan began' },
    { value: 'actual', ja: roleLabels.actual, en: 'What the sheet states for the period' },
    { value: 'target', ja: roleLabels.target, en: 'Where the plan wants to be' },
  ],
  required: true,
  code: ({ fact }) => fact.role,
  label: ({ fact: { role, basis } }) => roleLabel({ role, ...(basis && { basis }) }),
});

const valueColumns: Column<Row>[] = [
  {
    key: 'value',
    ja: '値',
    en: 'Value',
    type: 'decimal',
    description: {
      ja: '値（数だけ）です。空のときは、absence（値が無い理由）か value_text（印刷された語）を見てください。',
      en: 'The number. Where it is empty, absence says why, or value_text holds what is printed instead.',
    },
    required: false,
    value: ({ fact }) => fact.value,
  },
  {
    key: 'value_text',
    ja: '印刷された語',
    en: 'Printed text',
    type: 'string',
    description: {
      ja: '欄に印刷されているのが数だけではないときの、印刷のとおりの語です（増加、50人以上、策定済など）。数だけのときは空です。',
      en: 'What is printed in the cell, where it is not just the number (増加, 50人以上, 策定済); otherwise empty.',
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
  en: 'Observation ID',
  type: 'string',
  description: {
    ja: 'シート、事業、指標、役割、期間をつないだ、この行のIDです。期間が分からないときは unknown、毎年度の目標は every_year とします。実績でない値（見込み・予算・計画）には、その性質と段階が続きます。',
    en: 'ID of the row, made up of sheet, project, indicator, role and period (unknown where the period is not known, every_year for a target for every year), followed by basis and stage where the figure is not settled.',
  },
  required: true,
  value: ({ sheet, fact }) => {
    const { projectId: project, indicatorId: indicator, role, period = 'unknown', basis, stage } = fact;
    return [
      sheet.id,
      ...(project === undefined ? [] : [project]),
      indicator,
      role,
      fact.everyYear ? everyYear : period,
      ...(basis === undefined || (basis === 'settled' && stage === undefined) ? [] : [basis]),
      ...(stage === undefined ? [] : [stageCode(stage)]),
    ].join('/');
  },
};

function printedOf({ byIndicator }: Row['sheet'], { indicatorId: id }: Observation) {
  return byIndicator.get(id)?.printed;
}
