import { presentName } from '../../domain/publication/department.ts';
import type { Department } from '../../schema/department.ts';

/** The pages of departments, each under the name it is known by today. */
export function departmentPages(
  departments: readonly Department[],
): { department: Department; name: string }[] {
  return departments.map((department) => ({ department, name: presentName(department) }));
}
