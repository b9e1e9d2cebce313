import { columnOf, overColumns } from '../../domain/observation/column.ts';
import { lastYearOf, periodYear } from '../../domain/observation/period.ts';
import type { ColumnCell, Row } from '../../schema/cell.ts';
import { columnKey, sameColumn, type Column } from '../../schema/column-key.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { columnLabel } from '../../text/column.ts';
import { listed } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { PathStep } from '../../schema/path-step.ts';
import { indicatorsOf } from '../../domain/publication/sheet-indicators.ts';
import { moneyOf, moneyRowsOf } from './sheet-money.ts';

type Table = keyof SheetRecord['columns'];

/** A row with the table it stands in; of an indicator that has no actuals, the row that is not there. */
interface PlacedRow {
  table: Table;
  row: Row | undefined;
  path: PathStep[];
}

const tables: Table[] = ['indicators', 'money', 'projects'];

/** How many years before its sheet, and after it, a column may lie. */
const farthest = { before: 100, after: 50 };

/** Columns that a table has twice or that lie in another age, and cells that stand under none of them, or under one of several without saying which. */
export function columnFindings(sheet: SheetRecord): Finding[] {
  const unlisted = tables.flatMap((table) => unlistedColumns(sheet, table));
  const isTold = (table: Table, cell: ColumnCell) =>
    unlisted.some((each) => each.table === table && each.key === columnKey(cell));
  return [
    ...unlisted.map(({ finding }) => finding),
    ...tables.flatMap((table) => [
      ...twice(sheet.columns[table], sheet.columns[table], sheet, (index) => ['columns', table, index]),
      ...sheet.columns[table].flatMap((column, index) => far(column, sheet, ['columns', table, index])),
    ]),
    ...placedRows(sheet).flatMap(({ table, row, path }) => {
      const cells = row?.values ?? [];
      const at = (cell: ColumnCell): PathStep[] => [...path, 'values', columnKey(cell)];
      const misplaced = cells.flatMap((cell) => {
        if (isTold(table, cell)) return [];
        return sheet.columns[table].length === 0
          ? far(cell, sheet, at(cell))
          : misplacement(cell, sheet.columns[table], table, at(cell));
      });
      // A cell that does not say its column cannot be told to share it with another.
      if (misplaced.length > 0) return misplaced;
      return twice(cells, sheet.columns[table], sheet, (index) => at(cells[index] as ColumnCell));
    }),
  ];
}

/** Columns of which most rows of a table have a value, and which its list lacks: the slip is in the list, and told there once. */
function unlistedColumns(
  sheet: SheetRecord,
  table: Table,
): { table: Table; key: string; finding: Finding }[] {
  const columns = sheet.columns[table];
  if (columns.length === 0) return [];
  const rows = placedRows(sheet).flatMap((placed) =>
    placed.table === table && placed.row && placed.row.values.length > 0 ? [placed.row.values] : [],
  );
  const lacking = Map.groupBy(
    rows.flat().filter((cell) => !columns.some((column) => fits(cell, column))),
    columnKey,
  );
  return [...lacking].flatMap(([key, cells]) => {
    const [cell] = cells;
    if (!cell || cells.length < 2 || cells.length * 2 <= rows.length) return [];
    const spelling = columnSpelling(cell);
    return {
      table,
      key,
      finding: {
        path: ['columns', table],
        at: 'key' as const,
        reason: `「${spelling}」の値が ${cells.length} 行にありますが、「${spelling}」の列が columns（${table}）にありません。`,
        remedy: `あるのは ${listed(columns.map(columnSpelling), 20)} です。この中に「${spelling}」の書き間違いがあれば直し、無ければ書き足してください。`,
      },
    };
  });
}

/** Columns up to the sheet's own year under which a row has nothing: published as 空欄, which may not be what the paper says. */
export function blankNotices(sheet: SheetRecord): { columns: string; finding: Finding }[] {
  return placedRows(sheet).flatMap(({ table, row, path }) => {
    const columns = sheet.columns[table];
    const whole = (column: Column) => columnKey(columnOf(column, columns, sheet));
    const written = new Set((row?.values ?? []).map(whole));
    const blank = overColumns(row, columns, sheet)
      .filter((cell) => cell.absence === 'blank' && !written.has(columnKey(cell)))
      .map((cell) => columns.find((column) => whole(column) === columnKey(cell)) ?? cell);
    if (blank.length === 0) return [];
    const names = listed(blank.map(columnSpelling), 20);
    return [
      {
        columns: names,
        finding: {
          path,
          at: 'key' as const,
          reason: `${names} の列に何も書かれていないので、空欄として載ります。`,
          remedy:
            '紙面も空欄なら、そのままでかまいません（blank と書くと、次からは出ません）。違えば、値か、値が無い理由（「-」の印刷は dash、中止は cancelled など）を書いてください。',
        },
      },
    ];
  });
}

function placedRows(sheet: SheetRecord): PlacedRow[] {
  return [
    ...indicatorsOf(sheet).map(({ indicator, path, table }) => ({
      table,
      row: indicator.actuals,
      path: [...path, 'actuals'],
    })),
    ...moneyOf(sheet).flatMap((placed) =>
      moneyRowsOf(placed).map(({ row, path }) => ({ table: placed.table, row, path })),
    ),
  ];
}

/** A column in another age than its sheet: a slip of the era or the pen. */
function far(column: Column, { fiscalYear }: SheetRecord, path: PathStep[]): Finding[] {
  const ahead = lastYearOf(column.period) - periodYear(fiscalYear);
  if (ahead <= farthest.after && -ahead <= farthest.before) return [];
  return [
    {
      path,
      at: 'key',
      reason: `「${columnSpelling(column)}」の列は、このシートの年度から ${Math.abs(ahead)} 年離れています。`,
      remedy: '元号や数字の書き間違いではないか、紙面を確かめてください。',
    },
  ];
}

/** A table that lists no columns takes every cell; one that does has a column for each. */
function misplacement(
  cell: ColumnCell,
  columns: readonly Column[],
  table: Table,
  path: PathStep[],
): Finding[] {
  const fitting = distinct(columns).filter((column) => fits(cell, column));
  const spelling = columnSpelling(cell);
  if (fitting.length === 0) {
    return [
      {
        path,
        at: 'key',
        reason: `「${spelling}」の列が、このシートの columns（${table}）にありません。`,
        remedy: `あるのは ${listed(columns.map(columnSpelling), 20)} です。年度を直すか、columns に列を書き足してください。`,
      },
    ];
  }
  const isExact = cell.basis !== undefined && fitting.some((column) => sameColumn(column, cell));
  if (fitting.length === 1 || isExact) return [];
  return [
    {
      path,
      at: 'key',
      reason: `「${spelling}」の列が、このシートの columns（${table}）に ${fitting.length} つあり、どの列の値か決められません。`,
      remedy: `あるのは ${listed(fitting.map(columnSpelling), 20)} です。そのどれの値か、かっこの中まで書いてください。`,
    },
  ];
}

/** A column that is listed twice is refused as such, and here counts once. */
function distinct(columns: readonly Column[]): Column[] {
  return [...new Map(columns.map((column) => [columnKey(column), column])).values()];
}

/** What one of the two leaves open, the other may say. */
function fits(cell: Column, column: Column): boolean {
  const agree = (one?: string, other?: string) => one === undefined || other === undefined || one === other;
  return cell.period === column.period && agree(cell.basis, column.basis) && agree(cell.stage, column.stage);
}

/** Columns that come to the same once each has its basis: 令和3年度 and 令和3年度（決算） of a sheet of 令和3年度. */
function twice(
  written: readonly Column[],
  columns: readonly Column[],
  sheet: SheetRecord,
  pathOf: (index: number) => PathStep[],
): Finding[] {
  const first = new Map<string, Column>();
  return written.flatMap((each, index): Finding[] => {
    const key = columnKey(columnOf(each, columns, sheet));
    const before = first.get(key);
    first.set(key, before ?? each);
    if (!before) return [];
    const [one, other] = [columnSpelling(before), columnSpelling(each)];
    return [
      {
        path: pathOf(index),
        at: 'key',
        reason:
          one === other
            ? `「${one}」の列が、2回書かれています。`
            : `「${one}」と「${other}」は、このシートでは同じ列です。`,
        remedy: 'どちらか一方を消すか、正しいものに書き直してください。',
      },
    ];
  });
}

/** A column as it can be written in the file: with its basis wherever one is said. */
function columnSpelling(column: Column): string {
  return columnLabel(column, 'none');
}
