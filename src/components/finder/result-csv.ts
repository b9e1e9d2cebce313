import { guarded } from '../../exports/formula-guard.ts';
import { cellOf, columnsShown, partsOf, viewOf } from './finding.ts';
import { csvHeads } from './Finder.words.ts';
import type { Asked } from './asked.ts';
import type { Column, FinderList, FinderRow } from './finder-list.ts';
import { columnLabel } from './result-table.ts';

/**
 * The rows found as a CSV file that spreadsheets open right (a byte order mark, lines that end as theirs do): the name, what a row can
 * be narrowed by, then every column that is shown; of money whole yen in one column and what is printed instead of a number in the
 * next; last the address of its page.
 */
export function resultCsv(
  rows: readonly FinderRow[],
  {
    list,
    asked,
    site,
  }: {
    list: FinderList;
    asked: Asked;
    /** Where pages of the site begin, as a whole address. */
    site: string;
  },
): string {
  const view = list.view?.options.find(({ value }) => value === viewOf(list, asked));
  const columns = columnsShown(list, asked);
  const facets = list.facets.filter(({ key }) => columns.every((column) => column.key !== key));
  const heads = [
    list.nameColumn,
    ...facets.map(({ label }) => label),
    ...columns.flatMap((column) => {
      const label = [columnLabel(column, asked, list), (column.ofView && view?.said) || []].flat().join(' ');
      return column.kind === 'money' ? [csvHeads.yen(label), csvHeads.instead(label)] : [label];
    }),
    csvHeads.address,
  ];
  const lines = rows.map((row) => [
    row.name,
    ...facets.map(({ key, options }) => {
      const values = [row.views?.[view?.value ?? '']?.is?.[key] ?? row.is[key] ?? []].flat();
      return values.map((value) => options.find((each) => each.value === value)?.label ?? value).join('; ');
    }),
    ...columns.flatMap((column) => cellsOf(row, column, asked, list)),
    `${site}${row.path}`,
  ]);
  return `\ufeff${[heads, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

function cellsOf(row: FinderRow, column: Column, asked: Asked, list: FinderList): (string | number)[] {
  const cell = cellOf(row, column, asked, list) ?? column.none;
  const { yen, words, note, mark } = cell === undefined ? {} : partsOf(cell);
  const said = [mark?.said ?? words ?? [], note ?? []].flat().join('　');
  return column.kind === 'money' ? [yen ?? '', said] : [said];
}

/** A cell as a line of CSV holds it; what a spreadsheet would run is made a text. */
function quoted(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = guarded(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
