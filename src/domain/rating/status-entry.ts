import type { Department } from '../../schema/department.ts';
import type { Goal } from '../publication/goal.ts';
import { byId } from '../publication/by-id.ts';
import { departmentNamed, presentName } from '../publication/department.ts';
import { changeKinds } from './letter-change.ts';
import { periodYear } from '../observation/period.ts';
import type { Sheet } from '../publication/publication.ts';
import { statusRows, type PlanStatus, type StatusCell } from './status.ts';
import { unknownIds, type StatusEntry } from './status-filter.ts';

/** What a filter knows of one year of a row, besides its goal and axis; undefined where neither that year nor the one before has a letter. */
export function entryOf(
  { fiscalYear, letter, change, sheet }: StatusCell,
  departments: readonly Department[],
): Omit<StatusEntry, 'goal' | 'axis'> | undefined {
  if (!change) return undefined;
  return {
    department: sheet ? leadId(sheet, departments) : '',
    letter: letter?.grade.grade ?? '',
    year: String(periodYear(fiscalYear)),
    change: change.kind,
  };
}

/** The goal of a group as a filter names it. */
export function goalId(goal: Goal | undefined): string {
  return goal?.id ?? unknownIds.goal;
}

/** What a reader can choose from: what occurs, and nothing else. */
export interface FilterChoices {
  /** By plan, in the order of the plans given. */
  goals: { status: PlanStatus; goals: (Goal | undefined)[] }[];
  /** Departments by the name of today, and then the sheets whose lead is not known. */
  departments: { id: string; name?: string }[];
  /** Where a scale has several. */
  axes: { id: string; name: string }[];
  /** Letters in the order of the scales. */
  letters: string[];
  /** Fiscal years, the newest first. */
  years: string[];
  changes: (typeof changeKinds)[number][];
}

/** Gathers what occurs in the letters of some plans. */
export function choicesOf(
  statuses: readonly PlanStatus[],
  departments: readonly Department[],
): FilterChoices {
  const entries = statuses.flatMap(statusRows).flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const entry = entryOf(cell, departments);
      return entry ? [{ ...entry, fiscalYear: cell.fiscalYear }] : [];
    }),
  );
  const occurring = (field: keyof (typeof entries)[number]) =>
    new Set<string>(entries.map((entry) => entry[field]));
  const [inDepartments, inLetters, inChanges] = [
    occurring('department'),
    occurring('letter'),
    occurring('change'),
  ];
  const grades = statuses.flatMap(({ plan }) =>
    plan.axes.flatMap((axis) => axis.grades.map(({ grade }) => grade)),
  );
  const severalAxes = statuses.filter(({ plan }) => plan.axes.length > 1).flatMap(({ plan }) => plan.axes);
  const lettered = entries.filter(({ letter }) => letter !== '');
  return {
    goals: statuses.map((status) => ({ status, goals: status.groups.map(({ goal }) => goal) })),
    departments: [
      ...departments.map((department) => ({ id: department.id, name: presentName(department) })),
      { id: unknownIds.unplacedLead },
      { id: unknownIds.noLead },
    ].filter(({ id }) => inDepartments.has(id)),
    axes: [...byId(severalAxes).values()],
    letters: [...new Set(grades)].filter((grade) => inLetters.has(grade)),
    years: [...new Set(lettered.map(({ fiscalYear }) => fiscalYear))].sort().reverse(),
    changes: changeKinds.filter((kind) => inChanges.has(kind)),
  };
}

function leadId({ record: { leadDepartment }, key }: Sheet, departments: readonly Department[]): string {
  if (!leadDepartment) return unknownIds.noLead;
  if (!('name' in leadDepartment)) return unknownIds.unplacedLead;
  return departmentNamed(leadDepartment.name, key.fiscalYear, departments)?.id ?? unknownIds.noLead;
}
