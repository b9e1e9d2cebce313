import type { Department } from '../schema/department.ts';
import type { Publication, Sheet } from './publication.ts';

/** What a department does for a measure, as the sheet's head says: 主管課 or 関係課. */
export type DepartmentRole = 'lead' | 'related';

/** A sheet that names a department. */
export interface Mention {
  sheet: Sheet;
  role: DepartmentRole;
  /** The name the department has on that sheet. */
  name: string;
}

/** Which department a sheet means by a name: the one that bore it in the sheet's fiscal year. */
export function departmentNamed(
  name: string,
  fiscalYear: string,
  departments: readonly Department[],
): Department | undefined {
  return departments.find(({ names }) =>
    names.some(
      (each) =>
        each.name === name &&
        (each.from ?? fiscalYear) <= fiscalYear &&
        fiscalYear <= (each.to ?? fiscalYear),
    ),
  );
}

/** The name a department is known by today. */
export function presentName({ id, names }: Department): string {
  return names.at(-1)?.name ?? id;
}

/** Every sheet that names a department, in the order of the sheets; as its lead first. */
export function mentionsOf({ id }: Department, { departments, sheets }: Publication): Mention[] {
  return sheets.flatMap((sheet) =>
    namesOn(sheet).flatMap(({ role, name }) =>
      departmentNamed(name, sheet.edition.fiscalYear, departments)?.id === id ? [{ sheet, role, name }] : [],
    ),
  );
}

/** Sheets that have a 主管課 whose name our reading could not place. */
export function leadUnplaced({ sheets }: Publication): Sheet[] {
  return sheets.filter(({ record }) => record.leadDepartment && 'absence' in record.leadDepartment);
}

function namesOn({ record }: Sheet): { role: DepartmentRole; name: string }[] {
  const { leadDepartment, relatedDepartments } = record;
  return [
    ...(leadDepartment && 'name' in leadDepartment
      ? [{ role: 'lead' as const, name: leadDepartment.name }]
      : []),
    ...relatedDepartments.map((name) => ({ role: 'related' as const, name })),
  ];
}
