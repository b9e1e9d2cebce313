import { paths } from '../../addresses.ts';
import type { Publication } from '../../domain/publication.ts';
import type { SheetProject } from '../../schema/project.ts';
import { commonColumns } from '../columns/common.ts';
import { measureId, projectId, projectNameColumns } from '../columns/identity.ts';
import { printedNote } from '../columns/note.ts';
import { ofSheet, pageUrl, phaseColumns, sheetYearColumns } from '../columns/sheet.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Table } from '../table.ts';

type Row = Stated<SheetProject>;

/** One row a project in a sheet. */
export function projectsTable(publication: Publication): Table<Row> {
  return {
    name: 'projects',
    title: { ja: '事務事業', en: 'Projects' },
    description: {
      ja: 'シートの（4）重点施策関連事業にある事務事業の一覧です。',
      en: 'The projects listed in section (4) of the sheets.',
    },
    rowMeans: { ja: '1枚のシートにある事務事業1つ', en: 'One project in one sheet' },
    columns: [
      ...commonColumns(publication.site, ({ sheet }: Row) => sheet.plan),
      projectId(({ fact }) => fact.id, true),
      ...projectNameColumns(({ fact }: Row) => fact),
      measureId(({ sheet }) => sheet.record.measure),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      {
        key: 'main_project',
        ja: '主な事業か',
        en: 'Main project',
        type: 'boolean',
        description: {
          ja: 'シートの「主な事業」の欄に○があるかどうかです。分からないときは空です。',
          en: 'Whether the sheet marks it as a main project; empty where that is not known.',
        },
        required: false,
        value: ({ fact }) => fact.mainProject,
      },
      printedNote(({ fact }) => fact.note),
      pageUrl(({ fact }) => paths.project(fact.id)),
      ...phaseColumns(({ sheet }: Row) => sheet),
    ],
    primaryKey: ['project_id', ...ofSheet.columns],
    foreignKeys: [ofSheet],
    rows: statedBySheets(publication, ({ record }) => record.projects),
  };
}
