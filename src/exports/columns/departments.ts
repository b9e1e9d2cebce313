import type { Sheet } from '../../domain/publication.ts';
import { absenceColumns } from './absence.ts';
import type { Column } from '../table.ts';

/** The departments in the head of a sheet. */
export const departmentColumns: Column<Sheet>[] = [
  {
    key: 'lead_department',
    ja: '主管課',
    en: 'Lead department',
    type: 'string',
    description: {
      ja: '主管課の名前です（シートのとおり）。空のときの理由は lead_department_absence にあります。',
      en: 'Name of the lead department as printed. lead_department_absence says why it is empty.',
    },
    required: false,
    value: ({ record }) => nameOf(record.leadDepartment),
  },
  {
    key: 'team',
    ja: '担当班',
    en: 'Team in charge',
    type: 'string',
    description: {
      ja: '担当班の名前です（シートのとおり）。空のときの理由は team_absence にあります。',
      en: 'Name of the team in charge as printed. team_absence says why it is empty.',
    },
    required: false,
    value: ({ record }) => nameOf(record.team),
  },
  {
    key: 'related_departments',
    ja: '関係課',
    en: 'Related departments',
    type: 'list',
    description: {
      ja: '関係課の名前を、シートの順に「;」で区切って並べます。',
      en: 'Names of the related departments in printed order, separated by semicolons.',
    },
    required: false,
    value: ({ record }) => record.relatedDepartments.join(';'),
  },
];

/** Why a department in the head is not named. */
export const departmentAbsenceColumns: Column<Sheet>[] = [
  ...absenceColumns(({ record }: Sheet) => absenceOf(record.leadDepartment), {
    key: 'lead_department',
    ja: '主管課',
  }),
  ...absenceColumns(({ record }: Sheet) => absenceOf(record.team), { key: 'team', ja: '担当班' }),
];

type Department = Sheet['record']['leadDepartment'];

function nameOf(department: Department): string | undefined {
  return department && 'name' in department ? department.name : undefined;
}

function absenceOf(department: Department): 'unplaced' | undefined {
  return department && 'absence' in department ? department.absence : undefined;
}
