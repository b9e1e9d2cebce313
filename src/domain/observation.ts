import type { Absence, Cell } from '../schema/cell.ts';
import type { SheetIndicator, TargetDirection } from '../schema/indicator.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import { inNewestOrder, type Edition } from './edition.ts';
import { comparePeriods } from './period.ts';

/** What a number is for: where the plan began, where it wants to be, what was reached. */
export type Role = 'baseline' | 'actual' | 'target';

/** One statement of one sheet: indicator × period × role, and a value or a named absence. */
export interface Observation {
  indicatorId: string;
  measureId: string;
  /** The project whose outcome this is; absent for the indicators of table (1). */
  projectId?: string;
  role: Role;
  /** Canonical period; absent only where the sheet's own could not be placed. */
  period?: string;
  /** Exact decimal, in the sheet's unit. */
  value?: string;
  /** The word printed instead of a number: 増加. Such a target has neither value nor absence. */
  valueText?: string;
  targetDirection?: TargetDirection;
  unit?: string;
  absence?: Absence;
  /** How firm the value is; settled where nothing is said. */
  status?: NonNullable<Cell['status']>;
  note?: string;
  /** The sheet that states it. */
  statedBy: Edition;
  /** Whether no later sheet states the same fact. */
  isNewest: boolean;
}

/** Everything one sheet states about its indicators, in printed order: baseline, actuals by period, targets. */
export function observationsOf(sheet: SheetRecord): Observation[] {
  const { indicators, projects, columns } = sheet;
  return [
    ...indicators.flatMap((indicator) => statements(sheet, indicator, columns.indicators)),
    ...projects.flatMap(({ id, outcomes }) =>
      outcomes.flatMap((outcome) => statements(sheet, outcome, columns.projects, id)),
    ),
  ];
}

/**
 * A printed row over all the sheet's columns: a column after the sheet's own year that holds nothing is 未決算
 * (`not_settled`), because the form prints the columns of the whole plan in advance.
 */
export function overColumns(
  row: readonly (Cell & { period: string })[],
  columns: readonly string[],
): (Cell & { period: string })[] {
  const stated = new Map(row.map((cell) => [cell.period, cell]));
  return columns.map((period) => stated.get(period) ?? { period, absence: 'not_settled' });
}

/**
 * Marks, among statements of the same fact, the newest one. A cell that nobody could read or that was not settled yet
 * does not supersede a number that an earlier sheet states.
 */
export function markNewest<Statement extends { statedBy: Edition; absence?: Absence; isNewest: boolean }>(
  statements: readonly Statement[],
  factOf: (statement: Statement) => string,
): Statement[] {
  const newest = new Map<string, Statement>();
  for (const statement of [...statements].sort((a, b) => inNewestOrder(a.statedBy, b.statedBy))) {
    const known = newest.get(factOf(statement));
    if (!known || !isSilent(statement) || isSilent(known)) newest.set(factOf(statement), statement);
  }
  const chosen = new Set(newest.values());
  return statements.map((statement) => ({ ...statement, isNewest: chosen.has(statement) }));
}

/** The fact an observation is about: two sheets that state it may differ, and then one revises the other. */
export function factOf({ indicatorId, role, period = '' }: Observation): string {
  return [indicatorId, role, period].join(' ');
}

function isSilent({ absence }: { absence?: Absence }): boolean {
  return absence === 'unplaced' || absence === 'not_settled';
}

function statements(
  sheet: SheetRecord,
  indicator: SheetIndicator,
  columns: readonly string[],
  projectId?: string,
): Observation[] {
  const common = {
    indicatorId: indicator.id,
    measureId: sheet.measure,
    ...(projectId === undefined ? {} : { projectId }),
    ...(indicator.unit === undefined ? {} : { unit: indicator.unit }),
    statedBy: { measureId: sheet.measure, fiscalYear: sheet.fiscalYear, phase: sheet.phase },
    isNewest: true,
  };
  const { baseline, actuals, targets } = indicator;
  return [
    ...(baseline ? [{ ...common, role: 'baseline' as const, ...baseline }] : []),
    ...overColumns(actuals, columns)
      .sort((a, b) => comparePeriods(a.period, b.period))
      .map((cell) => ({ ...common, role: 'actual' as const, ...cell })),
    ...targets.map(({ text, direction, ...stated }) => ({
      ...common,
      role: 'target' as const,
      ...(text === undefined ? {} : { valueText: text }),
      ...(direction === undefined ? {} : { targetDirection: direction }),
      ...stated,
    })),
  ] as Observation[];
}
