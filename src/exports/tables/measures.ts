import type { Publication, Sheet } from '../../domain/publication.ts';
import { commonColumns } from '../columns/common.ts';
import { departmentAbsenceColumns, departmentColumns } from '../columns/departments.ts';
import { measureId } from '../columns/identity.ts';
import { sheetHeadColumns } from '../columns/sheet-head.ts';
import { sheetTextColumns, sourceColumns } from '../columns/sheet-text.ts';
import { phaseColumns, sheetKey, sheetPageUrl, sheetYearColumns } from '../columns/sheet.ts';
import type { Table } from '../table.ts';

/** One row a sheet: its head, its running text and where it comes from. */
export function measuresTable({ site, sheets }: Publication): Table<Sheet> {
  return {
    name: 'measures',
    title: { ja: '重点施策のシート', en: 'Measure sheets' },
    description: {
      ja: '公表された重点施策マネジメントシートの一覧です。課の名前、課題と方向性、施策の方針、原本をのせています。',
      en: 'The published sheets with their departments, issues, policy and source document.',
    },
    rowMeans: { ja: 'シート1枚（重点施策 × 年度 × 段階）', en: 'One sheet: measure, fiscal year and phase' },
    columns: [
      ...commonColumns(site, ({ plan }: Sheet) => plan),
      measureId((sheet) => sheet.record.measure),
      ...sheetHeadColumns,
      ...sheetYearColumns((sheet: Sheet) => sheet),
      ...phaseColumns((sheet: Sheet) => sheet),
      ...departmentColumns,
      ...sheetTextColumns,
      ...sourceColumns,
      sheetPageUrl((sheet) => sheet),
      ...departmentAbsenceColumns,
    ],
    primaryKey: sheetKey,
    foreignKeys: [],
    rows: sheets,
  };
}
