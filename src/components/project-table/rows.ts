import { shareOf } from '../../charts/scale.ts';
import type { Correction } from '../../domain/correction.ts';
import { overColumns } from '../../domain/observation.ts';
import { toYen } from '../../domain/money.ts';
import { periodYear } from '../../domain/period.ts';
import type { Sheet } from '../../domain/publication.ts';
import type { PeriodCell } from '../../schema/cell.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
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
  /** Where our reading of it was put right. */
  corrections?: Correction[];
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
  sheet: Sheet;
  /** Columns of the table. */
  shown: string[];
}

/** The rows of one project in printed order; every funding source the sheet states, in the plan's order. */
export function rowsOf(project: SheetProject, context: ProjectRowContext): ProjectRow[] {
  const { id: projectId, cost, funding, outcomes, moneyUnit: unit } = project;
  const { plan, costs, observations } = context.sheet;
  const sources = plan.funding.sources.flatMap(({ id, label }) =>
    funding[id] ? [{ id, label, row: funding[id] }] : [],
  );
  const ofItem = (item: string) => costs.filter((each) => each.projectId === projectId && each.item === item);
  const ofOutcome = (id: string) =>
    observations.filter(({ indicatorId, role }) => indicatorId === id && role === 'actual');
  return [
    ...(cost
      ? [withBars(row('cost', '事業費', unit, marked(cost, ofItem('cost')), context), project, context)]
      : []),
    ...sources.map(({ id, label, row: cells }) =>
      row('funding', label, unit, marked(cells, ofItem(id)), context),
    ),
    ...outcomes.map((outcome) => ({
      ...row(
        'outcome',
        outcome.name,
        outcome.unit ?? '',
        marked(outcome.actuals, ofOutcome(outcome.id)),
        context,
      ),
      outcome,
    })),
  ];
}

type MarkedCell = PeriodCell & Pick<ProjectCell, 'corrections'>;

/** The printed cells, each with the corrections of what it states. */
function marked(
  stated: readonly PeriodCell[],
  statements: readonly { period?: string; corrections?: Correction[] }[],
): MarkedCell[] {
  return stated.map((cell) => {
    const { corrections } = statements.find(({ period }) => period === cell.period) ?? {};
    return corrections ? { ...cell, corrections } : cell;
  });
}

function row(
  kind: ProjectRow['kind'],
  label: string,
  unit: string,
  stated: readonly MarkedCell[],
  context: ProjectRowContext,
): ProjectRow {
  const cells = cellsOf(stated, context);
  const remarks = cells.flatMap(({ period, note }) =>
    note === undefined ? [] : { about: periodLabel(period), note },
  );
  return { kind, label, unit, cells, remarks };
}

function cellsOf(
  stated: readonly MarkedCell[],
  { sheet: { record }, shown }: ProjectRowContext,
): ProjectCell[] {
  const sheetYear = periodYear(record.fiscalYear);
  return overColumns(stated, record.columns.projects)
    .filter(({ period }) => shown.includes(period))
    .map((cell) => ({ ...cell, isNow: periodYear(cell.period) === sheetYear }));
}

function withBars(costs: ProjectRow, { moneyUnit }: SheetProject, { sheet }: ProjectRowContext): ProjectRow {
  const scale = { from: 0, to: largestCost(sheet.record) || 1 };
  const cells = costs.cells.map((cell) =>
    cell.value === undefined
      ? { ...cell, hatched: cell.absence === 'unplaced' }
      : { ...cell, bar: 100 * Math.max(0, shareOf(scale, toYen(cell.value, moneyUnit))) },
  );
  return { ...costs, cells };
}

/** The largest cost of the table in yen, which is where its bars end. */
export function largestCost({ projects }: SheetRecord): number {
  const yen = projects.flatMap(({ cost, moneyUnit }) =>
    (cost ?? []).flatMap(({ value }) => (value === undefined ? [] : toYen(value, moneyUnit))),
  );
  return Math.max(0, ...yen);
}
