import type { ProjectLead } from '../../domain/publication/project-department.ts';
import type { Goal } from '../../domain/publication/goal.ts';
import type { Measure, Plan } from '../../domain/publication/publication.ts';
import type { Vocabulary } from '../../domain/publication/vocabulary.ts';
import type { Department } from '../../schema/department.ts';
import { latestFirst } from '../../domain/publication/selection.ts';
import { goalNumber, ofPlan } from '../../text/plan.ts';
import { measureTitle } from '../../text/registration.ts';
import type { Facet } from './finder-list.ts';

/** The goals above a measure, from the top of the tree down; none where its goal is not known. */
export function goalPath({ goalRecord }: Pick<Measure, 'goalRecord'>): readonly Goal[] {
  return goalRecord ? [...(goalRecord.above ?? []), goalRecord] : [];
}

/**
 * A facet for each depth of the tree of goals, in the order of the plans, the latest first.
 * @param rows the goals of each row: of every measure it stands under, from the top down
 */
export function goalFacets(
  rows: readonly (readonly (readonly Goal[])[])[],
  { plans, vocabulary }: { plans: readonly Plan[]; vocabulary: Vocabulary },
): Facet[] {
  const paths = rows.flat();
  const met = new Set(paths.flat().map(({ id }) => id));
  const withGoals = latestFirst(plans).filter(({ goals }) => goals.some(({ id }) => met.has(id)));
  const depths = Math.max(0, ...paths.map(({ length }) => length));
  return Array.from({ length: depths }, (_, depth) => ({
    key: goalKey(depth),
    label: vocabulary.levels[depth] ?? vocabulary.goal,
    wide: true,
    options: withGoals.flatMap(({ goals, name }) =>
      goals
        .filter((goal) => (goal.above?.length ?? 0) === depth && met.has(goal.id))
        .map((goal) => {
          const label = [goal.number, goal.name].filter((part) => part !== undefined).join('　');
          return {
            value: goal.id,
            label: withGoals.length > 1 ? ofPlan(label, name) : label,
            condition: withGoals.length > 1 ? ofPlan(goalNumber(goal), name) : goalNumber(goal),
          };
        }),
    ),
  }));
}

/** The values of a row for these facets. */
export function goalValues(paths: readonly (readonly Goal[])[]): Record<string, string[]> {
  const depths = Math.max(0, ...paths.map(({ length }) => length));
  return Object.fromEntries(
    Array.from({ length: depths }, (_, depth) => [
      goalKey(depth),
      [...new Set(paths.flatMap((path) => path[depth]?.id ?? []))],
    ]),
  );
}

/** The field of goals of one depth of the tree. */
export function goalKey(depth: number): string {
  return depth === 0 ? 'goal' : `goal-${depth + 1}`;
}

/** The measures that rows stand under. */
export function measureFacet(
  measures: readonly Measure[],
  { vocabulary }: { vocabulary: Vocabulary },
): Facet {
  return {
    key: 'measure',
    label: vocabulary.measure,
    wide: true,
    options: measures.map((measure) => ({
      value: measure.id,
      label: measureTitle(measure),
      condition: `${measure.vocabulary.measure} ${measure.code ?? measure.name}`,
    })),
  };
}

/** A lead department as a value to choose. */
export interface LeadValue {
  value: string;
  name: string;
}

/** The same of who leads: known by its id, or by its name alone where the city's list of departments has no such name. */
export function leadValue({ id, name }: ProjectLead): LeadValue {
  return { value: id ?? name, name };
}

/** The lead departments of rows, in the order in which the city names its departments. */
export function departmentFacet(
  leads: readonly (LeadValue | undefined)[],
  { departments, vocabulary }: { departments: readonly Department[]; vocabulary: Vocabulary },
): Facet {
  const met = new Map(leads.flatMap((lead) => (lead ? [[lead.value, lead.name]] : [])));
  const order = new Map(departments.map(({ id }, index) => [id, index]));
  const options = [...met]
    .map(([value, label]) => ({ value, label, condition: label }))
    .toSorted((one, other) => (order.get(one.value) ?? order.size) - (order.get(other.value) ?? order.size));
  return { key: 'department', label: vocabulary.leadDepartment, options };
}
