import { paths } from '../../addresses.ts';
import type { ProjectOnSheet, Publication } from '../../domain/publication/publication.ts';
import { inEnglish } from '../columns/english.ts';
import { commonColumns } from '../columns/common.ts';
import { leadDepartmentColumns } from '../columns/departments.ts';
import { measureId, projectId, projectNameColumns } from '../columns/identity.ts';
import { listColumn } from '../columns/list.ts';
import { printedNote } from '../columns/note.ts';
import { wordColumns } from '../columns/reading.ts';
import { ofSheet, pageUrl, phaseColumns, sheetId, sheetYearColumns } from '../columns/sheet.ts';
import { isPrimary } from '../columns/standing.ts';
import { statedBySheets, type Stated } from '../stated.ts';
import type { Column, Table } from '../table.ts';

type Row = Stated<ProjectOnSheet>;

/** One row a project in a sheet. */
export function projectsTable(publication: Publication): Table<Row> {
  return {
    name: 'projects',
    title: { ja: '事業', en: 'Projects' },
    description: {
      ja: 'シートにある事業の一覧です。',
      en: 'The projects listed on the sheets.',
    },
    rowMeans: { ja: '1枚のシートにある事業1つ', en: 'One project on one sheet' },
    columns: [
      ...commonColumns(publication.site, ({ sheet }: Row) => sheet.plan),
      projectId(({ fact }) => fact.printed.id, true),
      ...projectNameColumns(({ fact }: Row) => fact.printed, true),
      measureId(({ sheet }) => sheet.record.measure),
      sheetId(({ sheet }) => sheet),
      ...leadDepartmentColumns<Row>(
        publication.departments,
        ({ sheet, fact }) => ({ name: fact.printed.leadDepartment, fiscalYear: sheet.key.fiscalYear }),
        {
          ja: '事業ごとに印刷されているときの、事業の担当課の名前です（シートのとおり）。',
          en: "Name of the project's own lead department, where the sheet prints one.",
        },
      ),
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
        value: ({ fact }) => fact.printed.mainProject,
      },
      isPrimary(({ fact }) => fact.isPrimary),
      printedNote(({ fact }) => fact.printed.note),
      pageUrl(({ fact }) => paths.project(fact.printed.id)),
      ...sheetYearColumns(({ sheet }: Row) => sheet),
      ...phaseColumns(({ sheet }: Row) => sheet),
      numberColumn,
      listColumn<Row>(
        'continues',
        { ja: '引きつぐ前の事業', en: 'Continues' },
        {
          ja: 'この事業が引きついだ、前の事業のIDです。当サイトの読み方です。',
          en: 'IDs of the projects that this one continues. Our reading.',
        },
        ({ fact }) => fact.project.continues.map(({ id }) => id),
      ),
      ...wordColumns<Row>(({ fact }) => fact.project.reading),
      inEnglish<Row>(
        'project_name',
        { ja: '事業', en: 'Project' },
        ({ fact }) => fact.project.reading.nameEn,
      ),
    ],
    primaryKey: ['project_id', ...ofSheet.columns],
    foreignKeys: [ofSheet],
    rows: statedBySheets(publication, ({ projects }) => projects),
  };
}

const numberColumn: Column<Row> = {
  key: 'project_number',
  ja: '表の番号',
  en: 'Row number',
  type: 'integer',
  description: {
    ja: 'シートの表に印刷された番号（No.）です。',
    en: 'Number of the row in the table of the sheet, as printed.',
  },
  required: false,
  value: ({ fact }) => fact.printed.number,
};
