import type { Basis, Stage } from '../../schema/basis.ts';
import type { Cell, Row } from '../../schema/cell.ts';
import { columnKey, type Column } from '../../schema/column-key.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { comparePeriods, fiscalYearOf, isYear, periodKind, periodYear } from './period.ts';

/** A column that is known whole: its period, its basis and, where one is printed, its stage. */
export interface WholeColumn {
  period: string;
  basis: Basis;
  stage?: Stage;
}

/** A cell whose column is known whole. */
export type PlacedCell = Cell & WholeColumn;

type Head = Pick<SheetRecord, 'fiscalYear' | 'phase'>;

/**
 * The basis of a column (schema/README: basis and column): its own, else that of the only column of its period, else 決算 before the
 * sheet's year, else what the sheet's phase is about.
 */
export function columnOf(
  { period, basis, stage }: Column,
  columns: readonly Column[],
  sheet: Head,
): WholeColumn {
  const [only, another] = columns.filter((each) => each.period === period);
  const own = basis === undefined && only && !another ? only : { basis, stage };
  return {
    period,
    basis: own.basis ?? (fiscalYearOf(period) < periodYear(sheet.fiscalYear) ? 'settled' : sheet.phase),
    ...(own.stage === undefined ? {} : { stage: own.stage }),
  };
}

/**
 * A printed row over all the sheet's columns, by period, those of one period in printed order. A column that is not written
 * holds nothing: `after_sheet` after the sheet's year, because the form prints the columns of a whole plan in advance, and
 * else `blank`. A row of calendar years stands under columns of fiscal years.
 */
export function overColumns(row: Row | undefined, columns: readonly Column[], sheet: Head): PlacedCell[] {
  const written = row?.values ?? [];
  const cells = written.map((cell): PlacedCell => ({ ...cell, ...columnOf(cell, columns, sheet) }));
  const kinds = new Set(cells.map(({ period }) => periodKind(period)));
  const placed = columns.map((each) => columnOf(each, columns, sheet));
  const empty = placed
    .filter(
      (each) =>
        !cells.some((cell) => standsUnder(cell, each, placed)) &&
        (kinds.size === 0 || kinds.has(periodKind(each.period))),
    )
    .map((each): PlacedCell => ({
      ...each,
      absence: fiscalYearOf(each.period) > periodYear(sheet.fiscalYear) ? 'after_sheet' : 'blank',
    }));
  const printed = (cell: PlacedCell) => placed.findIndex((each) => standsUnder(cell, each, placed));
  return [...cells, ...empty].sort((a, b) => comparePeriods(a.period, b.period) || printed(a) - printed(b));
}

/** The columns of a table: those that the sheet lists, or where it lists none, those of its cells by period. */
export function columnsOfTable(
  columns: readonly Column[],
  cells: readonly { period?: string; basis?: Basis; stage?: Stage }[],
  sheet: Head,
): WholeColumn[] {
  if (columns.length > 0) return columns.map((each) => columnOf(each, columns, sheet));
  const used = cells.flatMap(({ period, basis, stage }) =>
    period === undefined || basis === undefined ? [] : [{ period, basis, ...(stage ? { stage } : {}) }],
  );
  return [...new Map(used.map((each) => [columnKey(each), each])).values()].sort((a, b) =>
    comparePeriods(a.period, b.period),
  );
}

/**
 * Whether a cell stands under a column of its table: its very own, else that of its year, basis and stage, or else the only one
 * of its period, whose heading leaves open what the cell itself says (令和6年度（見込み） under 令和6年度).
 */
export function standsUnder(
  cell: Partial<WholeColumn>,
  column: WholeColumn,
  columns: readonly WholeColumn[],
): boolean {
  if (cell.period === undefined) return false;
  const isOwn = ({ period, basis, stage }: WholeColumn) =>
    cell.period === period && cell.basis === basis && cell.stage === stage;
  if (columns.some(isOwn)) return isOwn(column);
  if (columns.some((each) => isOf(cell, each))) return isOf(cell, column);
  const ofPeriod = columns.filter(({ period }) => period === cell.period);
  return ofPeriod.length === 1 && column.period === cell.period;
}

function isOf(cell: Partial<WholeColumn>, { period, basis, stage }: WholeColumn): boolean {
  if (cell.period === undefined || cell.basis !== basis || cell.stage !== stage) return false;
  if (cell.period === period) return true;
  return isYear(cell.period) && isYear(period) && periodYear(cell.period) === periodYear(period);
}
