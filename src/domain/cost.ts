import type { Absence, PeriodCell } from '../schema/cell.ts';
import type { MoneyUnit, SheetProject } from '../schema/project.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import type { Correction } from './correction.ts';
import type { Edition } from './edition.ts';
import { toYen } from './money.ts';
import { overColumns } from './observation.ts';

/** One amount of one sheet: 事業費 or one funding source of a project in one fiscal year. */
export interface Cost {
  projectId: string;
  /** `cost` 事業費, or the id of one of the plan's funding sources. */
  item: string;
  /** Canonical fiscal year the money was spent in. */
  period: string;
  /** Whole yen. */
  yen?: number;
  /** The number as the sheet prints it, in `unit`. */
  published?: string;
  unit: MoneyUnit;
  absence?: Absence;
  note?: string;
  statedBy: Edition;
  isNewest: boolean;
  /** Where our reading of it was put right, the newest first; absent where it never was. */
  corrections?: Correction[];
}

/** Every amount one sheet states, in printed order. */
export function costsOf(sheet: SheetRecord): Cost[] {
  return sheet.projects.flatMap((project) => [
    ...(project.cost ? amounts(sheet, project, 'cost', project.cost) : []),
    ...Object.entries(project.funding).flatMap(([item, row]) => amounts(sheet, project, item, row)),
  ]);
}

/** The fact an amount is about. */
export function costFactOf({ projectId, item, period, statedBy: { phase } }: Cost): string {
  return [projectId, item, period, phase].join(' ');
}

function amounts(
  sheet: SheetRecord,
  { id, moneyUnit }: SheetProject,
  item: string,
  row: readonly PeriodCell[],
): Cost[] {
  return overColumns(row, sheet.columns.projects).map(({ period, value, absence, note }) => ({
    projectId: id,
    item,
    period,
    ...(value === undefined ? {} : { yen: toYen(value, moneyUnit), published: value }),
    unit: moneyUnit,
    ...(absence === undefined ? {} : { absence }),
    ...(note === undefined ? {} : { note }),
    statedBy: { measureId: sheet.measure, fiscalYear: sheet.fiscalYear, phase: sheet.phase },
    isNewest: true,
  }));
}
