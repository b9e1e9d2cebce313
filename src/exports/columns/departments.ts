import { departmentNamed } from '../../domain/publication/department.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import type { Department } from '../../schema/department.ts';
import type { Column } from '../table.ts';
import { absenceColumns } from './absence.ts';
import { listColumn } from './list.ts';

/** The department that a sheet, or a project on it, prints as its lead: which one it is, and by what name. */
export function leadDepartmentColumns<Row>(
  departments: readonly Department[],
  leadOf: (row: Row) => { name: string | undefined; fiscalYear: string },
  description: Column<Row>['description'],
): Column<Row>[] {
  return [
    {
      key: 'lead_department_id',
      ja: '担当課ID',
      en: 'Lead department ID',
      type: 'string',
      description: {
        ja: '担当課のIDです。名前が変わっても変わりません。名前が空のときと、課の一覧にない名前のときは空です。',
        en: 'ID of the lead department, which stays the same when its name changes; empty where there is no name, or one that is not in the list of departments.',
      },
      required: false,
      value: (row) => {
        const { name, fiscalYear } = leadOf(row);
        return name === undefined ? undefined : departmentNamed(name, fiscalYear, departments)?.id;
      },
    },
    {
      key: 'lead_department',
      ja: '担当課',
      en: 'Lead department',
      type: 'string',
      description,
      required: false,
      value: (row) => leadOf(row).name,
    },
  ];
}

/** The departments in the head of a sheet. */
export function departmentColumns(departments: readonly Department[]): Column<Sheet>[] {
  return [
    ...leadDepartmentColumns<Sheet>(
      departments,
      ({ record, key }) => ({ name: nameOf(record.leadDepartment), fiscalYear: key.fiscalYear }),
      {
        ja: '担当課の名前です（シートのとおり）。空のときの理由は lead_department_absence にあります。',
        en: 'Name of the lead department as printed. lead_department_absence says why it is empty.',
      },
    ),
    {
      key: 'team',
      ja: '担当',
      en: 'Team in charge',
      type: 'string',
      description: {
        ja: '担当の名前です（シートのとおり）。空のときの理由は team_absence にあります。',
        en: 'Name of the team in charge as printed. team_absence says why it is empty.',
      },
      required: false,
      value: ({ record }) => nameOf(record.team),
    },
    listColumn<Sheet>(
      'related_departments',
      { ja: '関係課', en: 'Related departments' },
      {
        ja: '関係課の名前を、シートの順に並べます。',
        en: 'Names of the related departments, in printed order.',
      },
      ({ record }) => record.relatedDepartments,
    ),
  ];
}

/** Why a department in the head is not named. */
export const departmentAbsenceColumns: Column<Sheet>[] = [
  ...absenceColumns(({ record }: Sheet) => absenceOf(record.leadDepartment), {
    key: 'lead_department',
    ja: '担当課',
  }),
  ...absenceColumns(({ record }: Sheet) => absenceOf(record.team), { key: 'team', ja: '担当' }),
];

type Named = Sheet['record']['leadDepartment'];

function nameOf(department: Named): string | undefined {
  return department && 'name' in department ? department.name : undefined;
}

function absenceOf(department: Named): 'unplaced' | undefined {
  return department && 'absence' in department ? department.absence : undefined;
}
