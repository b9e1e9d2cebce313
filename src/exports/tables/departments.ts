import { paths } from '../../addresses.ts';
import { periodYear } from '../../domain/observation/period.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import type { Department } from '../../schema/department.ts';
import { inEnglish } from '../columns/english.ts';
import { municipalityColumns } from '../columns/common.ts';
import { listColumn } from '../columns/list.ts';
import { pageUrl } from '../columns/sheet.ts';
import type { Column, ColumnType, Table, TableCell } from '../table.ts';

interface Row {
  department: Department;
  /** Place of the name among those of the department, from 0. */
  index: number;
  name: Department['names'][number];
}

/** One row a name of a department, the oldest first; what the department has today stands in each. */
export function departmentsTable({ site, departments }: Publication): Table<Row> {
  return {
    name: 'departments',
    title: { ja: '課', en: 'Departments' },
    description: {
      ja: '課の一覧です。名前が変わった課は、名前ごとに1行あります。問い合わせ先は課のもので、いまのものです。',
      en: 'The departments, with a row for each name a department has had. Contact details are those of the department today.',
    },
    rowMeans: { ja: '課の名前1つ', en: 'One name of a department' },
    columns: [
      ...municipalityColumns<Row>(site),
      column('department_id', '課ID', 'Department ID', 'string', true, ({ department }) => department.id, {
        ja: '課のIDです。名前が変わっても変わりません。',
        en: 'ID of the department. It stays the same when the name changes.',
      }),
      column('name_number', '名前の順', 'Order of the name', 'integer', true, ({ index }) => index + 1, {
        ja: '課の何番目の名前かです。古いものが 1 です。',
        en: "Which of the department's names this is; the oldest is 1.",
      }),
      column('department_name', '課の名前', 'Department', 'string', true, ({ name }) => name.name, {
        ja: '課の名前です（紙面のとおり）。',
        en: 'Name of the department as printed.',
      }),
      column(
        'from_fiscal_year',
        '名前の始まりの年度（西暦）',
        'Name used from',
        'integer',
        false,
        ({ name }) => year(name.from),
        {
          ja: 'この名前になった年度です。分からないときは空です。',
          en: 'First fiscal year of this name; empty where it is not known.',
        },
      ),
      column(
        'to_fiscal_year',
        '名前の終わりの年度（西暦）',
        'Name used until',
        'integer',
        false,
        ({ name }) => year(name.to),
        {
          ja: 'この名前だった最後の年度です。いまの名前と、分からないときは空です。',
          en: 'Last fiscal year of this name; empty for the current name, and where it is not known.',
        },
      ),
      column('phone', '電話番号', 'Telephone', 'string', false, contact('phone'), {
        ja: '課の代表の電話番号です。',
        en: 'Telephone number of the department.',
      }),
      column('url', '課のページ', 'Page of the department', 'url', false, contact('url'), {
        ja: '公表者のサイトにある、課のページのアドレスです。',
        en: "Address of the department's page on the site of the municipality.",
      }),
      column('email', '課のメールアドレス', 'Email', 'string', false, contact('email'), {
        ja: '課のメールアドレスです。',
        en: 'Email address of the department.',
      }),
      listColumn(
        'successors',
        { ja: '引きついだ課ID', en: 'Departments that took over' },
        {
          ja: '分かれたり、まとめられたりして無くなった課の、あとを引きついだ課のIDです。',
          en: 'IDs of the departments that took over from one that was split or merged.',
        },
        ({ department }: Row) => department.successors,
      ),
      pageUrl(({ department }) => paths.department(department.id)),
      inEnglish<Row>('department_name', { ja: '課の名前', en: 'Department' }, ({ name }) => name.nameEn),
    ],
    primaryKey: ['department_id', 'name_number'],
    foreignKeys: [],
    rows: departments.flatMap((department) =>
      department.names.map((name, index) => ({ department, index, name })),
    ),
  };
}

function contact(way: 'phone' | 'url' | 'email'): (row: Row) => string | undefined {
  return ({ department }) => department.contact?.[way];
}

function year(fiscalYear: string | undefined): number | undefined {
  return fiscalYear === undefined ? undefined : periodYear(fiscalYear);
}

function column(
  key: string,
  ja: string,
  en: string,
  type: ColumnType,
  required: boolean,
  value: (row: Row) => TableCell,
  description: Column<Row>['description'],
): Column<Row> {
  return { key, ja, en, type, description, required, value };
}
