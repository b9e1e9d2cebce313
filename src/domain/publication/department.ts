import type { Department } from '../../schema/department.ts';
import { once } from './once.ts';
import type { Project, Publication, Sheet } from './publication.ts';

/** What a department does for a measure, as the sheet's head says: 担当課 or 関係課. */
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
  const bearers = bearersOf(departments).get(name) ?? [];
  return bearers.find(({ from = fiscalYear, to = fiscalYear }) => from <= fiscalYear && fiscalYear <= to)
    ?.department;
}

// A site names departments a thousand times.
const bearersOf = once((departments: readonly Department[]) =>
  Map.groupBy(
    departments.flatMap((department) => department.names.map((each) => ({ department, ...each }))),
    ({ name }) => name,
  ),
);

/** The name a department bore in a fiscal year; its name of today where none is known of that year. */
export function nameIn(department: Department, fiscalYear: string): string {
  const borne = department.names.find(
    ({ from = fiscalYear, to = fiscalYear }) => from <= fiscalYear && fiscalYear <= to,
  );
  return borne?.name ?? presentName(department);
}

/** The name a department is known by today. */
export function presentName({ id, names }: Department): string {
  return names.at(-1)?.name ?? id;
}

/** Every sheet that names a department, in the order of the sheets; as its lead first. */
export function mentionsOf({ id }: Department, publication: Publication): Mention[] {
  return mentionsIn(publication).get(id) ?? [];
}

const mentionsIn = once(({ departments, sheets }: Publication) => {
  const mentions = sheets.flatMap((sheet) =>
    namesOn(sheet).map(({ role, name }) => ({
      id: departmentNamed(name, sheet.key.fiscalYear, departments)?.id,
      mention: { sheet, role, name },
    })),
  );
  const byId = Map.groupBy(mentions, ({ id }) => id);
  return new Map([...byId].map(([id, of]) => [id, of.map(({ mention }) => mention)]));
});

/** A project beside which sheets print a department, with those sheets. */
export interface LedProject {
  project: Project;
  sheets: Sheet[];
}

/** The projects beside which a sheet prints a department as theirs, in the order of the publication. */
export function projectsLedBy({ id }: Department, publication: Publication): LedProject[] {
  return projectsByLead(publication).get(id) ?? [];
}

const projectsByLead = once(({ departments, projects }: Publication) => {
  const led = new Map<string, LedProject[]>();
  for (const project of projects) {
    const named = project.statements.flatMap(({ printed: { leadDepartment: name }, sheet }) => {
      const department =
        name === undefined ? undefined : departmentNamed(name, sheet.key.fiscalYear, departments);
      return department ? [{ id: department.id, sheet }] : [];
    });
    for (const [id, of] of Map.groupBy(named, (each) => each.id))
      led.set(id, [...(led.get(id) ?? []), { project, sheets: of.map(({ sheet }) => sheet) }]);
  }
  return led;
});

/** What any sheet of the site names departments for; before the first that does, all that a sheet's head can. */
export const departmentUses = once(
  ({ sheets }: Publication): { roles: DepartmentRole[]; projects: boolean } => {
    const roles = new Set(sheets.flatMap((sheet) => namesOn(sheet).map(({ role }) => role)));
    if (sheets.some(({ record }) => record.leadDepartment)) roles.add('lead');
    const projects = sheets.some((sheet) =>
      sheet.projects.some(({ printed }) => printed.leadDepartment !== undefined),
    );
    const known = (['lead', 'related'] as const).filter((role) => roles.has(role));
    return { roles: known.length > 0 || projects ? known : ['lead', 'related'], projects };
  },
);

/** The ids of the plans of which some sheet says who leads, or has a place for it that our reading could not fill. */
export const plansWithLeads = once(
  ({ sheets }: Publication): ReadonlySet<string> =>
    new Set(sheets.filter(({ record }) => record.leadDepartment).map(({ plan }) => plan.id)),
);

/** Whether a sheet says who is in charge or takes part, or has a place for it that our reading could not fill. */
export function namesDepartment({ record }: Sheet): boolean {
  const { leadDepartment, team, relatedDepartments } = record;
  return leadDepartment !== undefined || team !== undefined || relatedDepartments.length > 0;
}

/** Sheets that have a 担当課 whose name our reading could not place. */
export const leadUnplaced = once(({ sheets }: Publication): Sheet[] =>
  sheets.filter(({ record }) => record.leadDepartment && 'absence' in record.leadDepartment),
);

function namesOn({ record }: Sheet): { role: DepartmentRole; name: string }[] {
  const { leadDepartment, relatedDepartments } = record;
  return [
    ...(leadDepartment && 'name' in leadDepartment
      ? [{ role: 'lead' as const, name: leadDepartment.name }]
      : []),
    ...relatedDepartments.map((name) => ({ role: 'related' as const, name })),
  ];
}
