import type { Absence, Cell } from '../schema/cell.ts';
import type { SheetIndicator, TargetDirection } from '../schema/indicator.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import type { Correction } from './correction.ts';
import { inNewestOrder, type Edition } from './edition.ts';
import { comparePeriods, periodKind, periodYear } from './period.ts';

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
  /** An unsettled year that a later settled sheet of the measure has passed without saying anything of this indicator. */
  lapsed?: true;
  /** Where our reading of it was put right, the newest first; absent where it never was. */
  corrections?: Correction[];
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

/** Whether the period of a statement is known. */
export function isDated(observation: Observation): observation is Observation & { period: string } {
  return observation.period !== undefined;
}

/**
 * A printed row over all the sheet's columns, by period: a column that holds nothing is 未決算 (`not_settled`), because
 * the form prints the columns of the whole plan in advance. A row of calendar years stands under columns of fiscal years,
 * and a column counts as filled by a cell of its year.
 */
export function overColumns(
  row: readonly (Cell & { period: string })[],
  columns: readonly string[],
): (Cell & { period: string })[] {
  const filled = new Set(row.map(({ period }) => periodYear(period)));
  const kinds = new Set(row.map(({ period }) => periodKind(period)));
  const empty = columns
    .filter(
      (period) => !filled.has(periodYear(period)) && (kinds.size === 0 || kinds.has(periodKind(period))),
    )
    .map((period) => ({ period, absence: 'not_settled' as const }));
  return [...row, ...empty].sort((a, b) => comparePeriods(a.period, b.period));
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

/**
 * Marks the unsettled years that have since been settled by a sheet which no longer lists the indicator: a retired KPI is
 * not 未決算 for ever. `lastSettled` is each measure's last settled year.
 */
export function markLapsed(
  observations: readonly Observation[],
  lastSettled: ReadonlyMap<string, number>,
): Observation[] {
  return observations.map((observation) => {
    const { absence, isNewest, period, measureId } = observation;
    const passed = period !== undefined && periodYear(period) <= (lastSettled.get(measureId) ?? -Infinity);
    return absence === 'not_settled' && isNewest && passed ? { ...observation, lapsed: true } : observation;
  });
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
    ...overColumns(actuals, columns).map((cell) => ({ ...common, role: 'actual' as const, ...cell })),
    ...targets.map(({ text, direction, ...stated }) => ({
      ...common,
      role: 'target' as const,
      ...(text === undefined ? {} : { valueText: text }),
      ...(direction === undefined ? {} : { targetDirection: direction }),
      ...stated,
    })),
  ] as Observation[];
}
