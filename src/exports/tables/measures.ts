import type { Publication, Sheet } from '../../domain/publication/publication.ts';
import { commonColumns } from '../columns/common.ts';
import { departmentAbsenceColumns, departmentColumns } from '../columns/departments.ts';
import { formColumns } from '../columns/form.ts';
import { measureId } from '../columns/identity.ts';
import { printedNote } from '../columns/note.ts';
import { sheetDateColumns } from '../columns/sheet-dates.ts';
import { sheetHeadColumns } from '../columns/sheet-head.ts';
import { issuesColumn, policyColumns, sourceColumns } from '../columns/sheet-text.ts';
import { phaseColumns, sheetId, sheetPrimaryKey, sheetPageUrl, sheetYearColumns } from '../columns/sheet.ts';
import type { Table } from '../table.ts';
import { inGoals } from './goals.ts';
import { inPlanMeasures } from './plan-measures.ts';
import { inPlans } from './plans.ts';

/** One row a sheet: its head, its policy, when it was judged and where it comes from. */
export function measuresTable({ site, departments, sheets }: Publication): Table<Sheet> {
  return {
    name: 'measures',
    title: { ja: '評価シート', en: 'Measure sheets' },
    description: {
      ja: '公表されたシートの一覧です。シートの見出しの欄と日付、原本をのせています。',
      en: 'The published sheets, with their headings, dates and source document.',
    },
    rowMeans: { ja: 'シート1枚（施策 × 年度 × 段階）', en: 'One sheet: measure, fiscal year and phase' },
    columns: [
      ...commonColumns(site, ({ plan }: Sheet) => plan),
      sheetId((sheet) => sheet),
      measureId((sheet) => sheet.record.measure),
      ...sheetHeadColumns,
      ...sheetYearColumns((sheet: Sheet) => sheet),
      ...phaseColumns((sheet: Sheet) => sheet),
      ...departmentColumns(departments),
      ...policyColumns,
      ...sourceColumns,
      sheetPageUrl((sheet) => sheet),
      ...departmentAbsenceColumns,
      ...issuesColumn(sheets),
      ...sheetDateColumns,
      ...formColumns((sheet: Sheet) => sheet.form),
      printedNote(({ record }) => record.note),
    ],
    primaryKey: sheetPrimaryKey,
    foreignKeys: [inPlans, inPlanMeasures, inGoals],
    rows: sheets,
  };
}
