import { shareOf } from '../../charts/scale.ts';
import { overColumns } from '../../domain/observation.ts';
import { toYen } from '../../domain/money.ts';
import { periodYear } from '../../domain/period.ts';
import type { PeriodCell } from '../../schema/cell.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import type { SheetProject } from '../../schema/project.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { periodLabel } from '../../text/period.ts';

/** One cell of the project table. */
export interface ProjectCell extends PeriodCell {
  isNow: boolean;
  /** Length of a cost's bar in percent, on one scale for the whole table. */
  bar?: number;
  /** A cost we could not place: its bar has no known length. */
  hatched?: boolean;
}

/** One row of a project: its cost, a funding source, or an outcome. */
export interface ProjectRow {
  kind: 'cost' | 'funding' | 'outcome';
  label: string;
  unit: string;
  cells: ProjectCell[];
  /** Remarks on single cells. */
  remarks: { about: string; note: string }[];
  /** The indicator behind an outcome row. */
  outcome?: SheetIndicator;
}

/** What the rows of all projects share. */
export interface ProjectRowContext {
  record: SheetRecord;
  plan: PlanRecord;
  /** Columns of the table. */
  shown: string[];
}

/** The rows of one project in printed order; every funding source the sheet states, in the plan's order. */
export function rowsOf(project: SheetProject, context: ProjectRowContext): ProjectRow[] {
  const { cost, funding, outcomes, moneyUnit: unit } = project;
  const sources = context.plan.funding.sources.flatMap(({ id, label }) =>
    funding[id] ? [{ label, row: funding[id] }] : [],
  );
  return [
    ...(cost
      ? [{ ...row('cost', '事業費', unit, cost, context), cells: withBars(cost, project, context) }]
      : []),
    ...sources.map(({ label, row: cells }) => row('funding', label, unit, cells, context)),
    ...outcomes.map((outcome) => ({
      ...row('outcome', outcome.name, outcome.unit ?? '', outcome.actuals, context),
      outcome,
    })),
  ];
}

function row(
  kind: ProjectRow['kind'],
  label: string,
  unit: string,
  stated: readonly PeriodCell[],
  context: ProjectRowContext,
): ProjectRow {
  const cells = cellsOf(stated, context);
  const remarks = cells.flatMap(({ period, note }) =>
    note === undefined ? [] : { about: periodLabel(period), note },
  );
  return { kind, label, unit, cells, remarks };
}

function cellsOf(stated: readonly PeriodCell[], { record, shown }: ProjectRowContext): ProjectCell[] {
  const sheetYear = periodYear(record.fiscalYear);
  return overColumns(stated, record.columns.projects)
    .filter(({ period }) => shown.includes(period))
    .map((cell) => ({ ...cell, isNow: periodYear(cell.period) === sheetYear }));
}

function withBars(
  cost: readonly PeriodCell[],
  { moneyUnit }: SheetProject,
  context: ProjectRowContext,
): ProjectCell[] {
  const scale = { from: 0, to: largestCost(context.record) || 1 };
  return cellsOf(cost, context).map((cell) =>
    cell.value === undefined
      ? { ...cell, hatched: cell.absence === 'unplaced' }
      : { ...cell, bar: 100 * Math.max(0, shareOf(scale, toYen(cell.value, moneyUnit))) },
  );
}

/** The largest cost of the table in yen, which is where its bars end. */
export function largestCost({ projects }: SheetRecord): number {
  const yen = projects.flatMap(({ cost, moneyUnit }) =>
    (cost ?? []).flatMap(({ value }) => (value === undefined ? [] : toYen(value, moneyUnit))),
  );
  return Math.max(0, ...yen);
}
