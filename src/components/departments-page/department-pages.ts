import { presentName } from '../../domain/department.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Department } from '../../schema/department.ts';

/** The pages of departments, each under the name it is known by today. */
export function departmentPages({ departments }: Publication): { department: Department; name: string }[] {
  return departments.map((department) => ({ department, name: presentName(department) }));
}
