import type { Cell } from '../../schema/cell.ts';
import type { SheetIndicator, Target, TargetDirection } from '../../schema/indicator.ts';
import { everyYear } from '../../schema/every-year.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import type { Vocabulary } from '../publication/vocabulary.ts';
import { sheetKeyOf } from '../publication/sheet-key.ts';
import type { Statement } from '../publication/statement.ts';
import { overColumns } from './column.ts';
import { placedBy } from './placement.ts';

/** What a number is for: where the plan began, where it wants to be, what was reached. */
export type Role = 'baseline' | 'actual' | 'target';

/** What a form calls the numbers of each role. */
export type RoleWords = Readonly<Pick<Vocabulary, Role>>;

/** One statement of one sheet: indicator × role × period × basis × stage, and a value or a named absence. */
export interface Observation extends Statement {
  indicatorId: string;
  /** The goal that it is printed for, where that is one above the sheet's measure. */
  goalId?: string;
  role: Role;
  /** A target for every year alike (毎年度), which has no period. */
  everyYear?: true;
  /** Exact decimal, in the sheet's unit. */
  value?: string;
  /** What is printed in the cell where that is more or other than the number: 増加, 50人以上. People see it instead. */
  valueText?: string;
  targetDirection?: TargetDirection;
  unit?: string;
  /** What its form calls a number of its role; the neutral words where absent. */
  words?: RoleWords;
}

/** Everything one sheet states of one indicator, in printed order: baseline, actuals by period, targets. */
export function observationsOf(
  sheet: SheetRecord,
  indicator: SheetIndicator,
  { projectId, words }: { projectId?: string | undefined; words?: RoleWords } = {},
): Observation[] {
  const table = projectId === undefined ? 'indicators' : 'projects';
  const { baseline, actuals, targets, unit, goal } = indicator;
  const around = [indicator, { placement: sheet.placement[table] }];
  const ofRow = {
    ...(actuals?.note === undefined ? {} : { rowNote: actuals.note }),
    ...(actuals?.breakAt === undefined ? {} : { breakAt: actuals.breakAt }),
  };
  const common = {
    indicatorId: indicator.id,
    measureId: sheet.measure,
    planId: sheet.plan,
    ...(projectId === undefined ? {} : { projectId }),
    ...(goal === undefined ? {} : { goalId: goal }),
    ...(unit === undefined ? {} : { unit }),
    statedBy: sheetKeyOf(sheet),
    ...(words === undefined ? {} : { words }),
    isNewest: true,
    isCurrent: true,
    isPrimary: true,
  };
  const stated = (role: Role, cell: Stated, nearer: Parameters<typeof placedBy>[1] = []) => {
    const { text, direction, period, ...rest } = cell;
    return {
      ...common,
      role,
      ...rest,
      ...(period === everyYear ? { everyYear: true } : period === undefined ? {} : { period }),
      ...(text === undefined ? {} : { valueText: text }),
      ...(direction === undefined ? {} : { targetDirection: direction }),
      ...placedBy(cell, [...nearer, ...around]),
    } as Observation;
  };
  return [
    ...(baseline ? [stated('baseline', baseline)] : []),
    ...overColumns(actuals, sheet.columns[table], sheet).map((cell) => ({
      ...stated('actual', cell, [actuals]),
      ...ofRow,
    })),
    ...targets.map((target) => stated('target', target)),
  ];
}

type Stated = Partial<Omit<Cell, 'status'>> &
  Partial<Pick<Cell, 'status'>> &
  Pick<Partial<Target>, 'period' | 'direction'>;

/** Whether the period of a statement is known. */
export function isDated(observation: Observation): observation is Observation & { period: string } {
  return observation.period !== undefined;
}

/** What a statement says, as people see it: what is printed, else the number; nothing where there is neither. */
export function saidOf({ value, valueText }: Pick<Observation, 'value' | 'valueText'>): string | undefined {
  return valueText ?? value;
}

/** The fact an observation is about (schema/README: fact): two sheets that state it may differ, and then one revises the other. */
export function factOf({
  indicatorId,
  planId,
  role,
  period = '',
  everyYear: every,
  basis,
  stage,
}: Observation): string {
  if (role === 'baseline') return [indicatorId, role, planId].join(' ');
  if (role === 'target') return [indicatorId, role, planId, every ? everyYear : period].join(' ');
  return [indicatorId, role, period, basis, stage].join(' ');
}

/** What a view that shows one value shows one of: a fact, whatever its basis and stage. */
export function viewOf(observation: Observation): string {
  const { indicatorId, role, period } = observation;
  return role === 'actual' ? [indicatorId, role, period].join(' ') : factOf(observation);
}

/** The statements that count today: one for each thing that a single-value view shows. */
export function current(observations: readonly Observation[]): Observation[] {
  return observations.filter(({ isCurrent, isPrimary }) => isCurrent && isPrimary);
}

/** Whether two statements say the same value in the same unit. */
export function saysTheSame(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.valueText === b.valueText && a.absence === b.absence && a.unit === b.unit;
}

/** Whether a number stands for good: it was reached (決算, 実績) and is no first figure. A baseline or target has no basis. */
export function isFirm(observation: Observation): observation is Observation & { value: string } {
  const { value, basis = 'settled', status } = observation;
  return value !== undefined && basis === 'settled' && status === undefined;
}
