import { cellOf, type Column } from './table.ts';

/** So many lines R's readr looks at before it says what a column holds (`guess_max`), the header among them; tried on readr 2.1.4. */
const looked = 1000;

/**
 * The rows in an order that misleads no reader: as they are, save that a row comes forward where a column holds something in it that
 * none of the rows holds which readr looks at (a day in a column that is empty before, a word in one of numbers). readr says so
 * in a warning and leaves the cell empty.
 */
export function withTellingRowsFirst<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly Row[] {
  if (rows.length <= looked) return rows;
  const lines = rows.map((row) => ({ row, shapes: columns.map((column) => shapeOf(column, row)) }));
  const forward = new Set<Line<Row>>();
  for (;;) {
    const order = withForward(lines, forward);
    const seen = lookedAt(order);
    const missing = columns.flatMap((_, column) => firstUnseen(lines, seen, column) ?? []);
    if (missing.length === 0) return order.map(({ row }) => row);
    for (const line of missing) forward.add(line);
  }
}

/** A row with what readr takes each of its cells for. */
interface Line<Row> {
  row: Row;
  shapes: Shape[];
}

/** The first line with something in a column that is of another shape than all that is looked at. */
function firstUnseen<Row>(
  lines: readonly Line<Row>[],
  seen: readonly Line<Row>[],
  column: number,
): Line<Row> | undefined {
  const known = new Set(seen.map(({ shapes }) => shapes[column])).add('empty');
  return lines.find(({ shapes }) => !known.has(shapes[column]));
}

/** All lines, with some at the places that are looked at first. */
function withForward<Row>(lines: readonly Line<Row>[], forward: ReadonlySet<Line<Row>>): Line<Row>[] {
  const order = lines.filter((line) => !forward.has(line));
  for (const [place, line] of [...forward].entries()) order.splice(place * stepOf(lines), 0, line);
  return order;
}

/** What is looked at of all lines: a thousand less one, evenly spread. */
function lookedAt<Row>(order: readonly Line<Row>[]): Line<Row>[] {
  const step = stepOf(order);
  return order.filter((_, index) => index % step === 0).slice(0, looked - 1);
}

function stepOf({ length }: readonly unknown[]): number {
  return Math.floor(length / looked);
}

type Shape = 'empty' | 'boolean' | 'number' | 'date' | 'time' | 'text';

/** What readr takes a cell for. */
function shapeOf<Row>(column: Column<Row>, row: Row): Shape {
  const cell = cellOf(column, row);
  if (cell === undefined) return 'empty';
  switch (column.type) {
    case 'boolean':
    case 'date':
      return column.type;
    case 'integer':
    case 'decimal':
      return 'number';
    default:
      return shapes.find(([, shape]) => shape.test(String(cell)))?.[0] ?? 'text';
  }
}

const shapes: readonly (readonly [Shape, RegExp])[] = [
  ['boolean', /^(T|F|TRUE|FALSE|true|false|True|False)$/],
  ['number', /^[-+]?[\d.,]+([eE][-+]?\d+)?%?$/],
  ['date', /^\d{4}[-/]\d{1,2}[-/]\d{1,2}/],
  ['time', /^\d{1,2}:\d{2}/],
];
