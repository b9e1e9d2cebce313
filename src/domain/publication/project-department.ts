import type { Department } from '../../schema/department.ts';
import { departmentNamed, presentName } from './department.ts';
import { newestOf, type Project, type Sheet } from './publication.ts';

/** Who leads a project: a department, by its name of today; without an id where the city's list of departments has no such name. */
export interface ProjectLead {
  id?: string;
  name: string;
}

/**
 * The lead department of a project: the one that its newest listing prints beside it, else that of its own newest sheet, else that of the
 * sheet that lists it. Nothing where no paper names one, or our reading could not place its name.
 */
export function leadOfProject(
  { statements, ownSheets }: Pick<Project, 'statements' | 'ownSheets'>,
  departments: readonly Department[],
): ProjectLead | undefined {
  const { printed, sheet } = newestOf(statements);
  if (printed.leadDepartment !== undefined) return leadNamed(printed.leadDepartment, sheet, departments);
  const own = ownSheets && newestOf(ownSheets.sheets.map((each) => ({ sheet: each }))).sheet;
  return (own && leadOfSheet(own, departments)) ?? leadOfSheet(sheet, departments);
}

/** The lead department of a sheet, by its name of today. */
export function leadOfSheet(sheet: Sheet, departments: readonly Department[]): ProjectLead | undefined {
  const { leadDepartment } = sheet.record;
  return leadDepartment && 'name' in leadDepartment
    ? leadNamed(leadDepartment.name, sheet, departments)
    : undefined;
}

function leadNamed(name: string, { key }: Sheet, departments: readonly Department[]): ProjectLead {
  const department = departmentNamed(name, key.fiscalYear, departments);
  return department ? { id: department.id, name: presentName(department) } : { name };
}
