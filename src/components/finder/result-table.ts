import { amount } from '../../text/money.ts';
import { queryOf, type Asked, type Order } from './asked.ts';
import { cellOf, columnsShown, partsOf, viewOf } from './finding.ts';
import { finderWords, partLabel } from './Finder.words.ts';
import type { Cell, Column, FinderList, FinderRow } from './finder-list.ts';
import { made } from '../element/made.ts';

/** What a table is drawn of. */
export interface Drawing {
  list: FinderList;
  asked: Asked;
  /** Where pages of the site begin. */
  base: string;
  /** What is shown, in words: the name of the table. */
  caption: string;
}

/** The rows found as a table: a head that can be ordered by, then a row for each; on narrow screens a block for each. */
export function resultTable(rows: readonly FinderRow[], drawing: Drawing): HTMLTableElement {
  return made(
    'table',
    { class: 'f-table' },
    made('caption', { class: 'vh' }, drawing.caption),
    headOf(drawing),
    ...bodiesOf(rows, drawing),
  );
}

/** The head of a column, in words: 事業費, うち一般財源. */
export function columnLabel({ label, partOf }: Column, { chosen }: Asked, list: FinderList): string {
  if (partOf === undefined) return label;
  const option = list.facets
    .find(({ key }) => key === partOf)
    ?.options.find(({ value }) => value === chosen[partOf]);
  return option ? partLabel(option.part ?? option.label) : label;
}

/** The order that a click on a head asks for: large amounts and first words first, and the other way at the next click. */
function orderAfter(column: Pick<Column, 'key' | 'kind'>, { order }: Asked): Order {
  const first = column.kind === 'money';
  const descending = order?.column === column.key ? !order.descending : first;
  return { column: column.key, descending };
}

function headOf(drawing: Drawing): HTMLElement {
  const { list, asked } = drawing;
  const names: Column = { key: 'name', label: list.nameColumn, kind: 'words' };
  return made(
    'thead',
    {},
    made(
      'tr',
      {},
      ...[names, ...columnsShown(list, asked)].map((column) =>
        headCell(column, viewNote(column, list, asked), drawing),
      ),
    ),
  );
}

/** What the view in force adds to the head of a column that depends on it: R7 決算. */
function viewNote({ ofView }: Column, list: FinderList, asked: Asked): string | undefined {
  if (ofView !== true) return undefined;
  return list.view?.options.find(({ value }) => value === viewOf(list, asked))?.note;
}

function headCell(column: Column, note: string | undefined, { asked, list }: Drawing): HTMLElement {
  const { order } = asked;
  const isOrder = order?.column === column.key;
  const way = order?.descending === true ? finderWords.descending : finderWords.ascending;
  const small = [note ?? '', isOrder && column.kind === 'money' ? way : ''].filter((each) => each !== '');
  const words = [
    columnLabel(column, asked, list),
    ...(small.length === 0 ? [] : [made('small', {}, small.join('・'))]),
  ];
  const attributes = { scope: 'col', class: column.kind === 'money' ? 'r' : undefined };
  if (column.sortable === false) return made('th', attributes, ...words);
  const href = queryOf({ ...asked, order: orderAfter(column, asked) }, list);
  const sorted = isOrder ? (order.descending ? 'descending' : 'ascending') : undefined;
  return made('th', { ...attributes, 'aria-sort': sorted }, made('a', { href }, ...words));
}

/** One body; where rows stand in their own order under headings, a body for each heading. */
function bodiesOf(rows: readonly FinderRow[], drawing: Drawing): HTMLElement[] {
  const { list, asked } = drawing;
  const rowsOf = (some: readonly FinderRow[]) => some.map((row) => rowOf(row, drawing));
  const facet = asked.order ? undefined : list.facets.find(({ key }) => key === list.groupBy);
  if (!facet) return [made('tbody', {}, ...rowsOf(rows))];
  const groups = Map.groupBy(rows, ({ is }) => [is[facet.key] ?? ''].flat()[0] ?? '');
  const span = String(1 + columnsShown(list, asked).length);
  return [...groups].map(([value, some]) => {
    const label = facet.options.find((each) => each.value === value)?.label;
    const head = label === undefined ? [] : [made('th', { scope: 'rowgroup', colspan: span }, label)];
    return made('tbody', {}, ...head.map((each) => made('tr', { class: 'f-group' }, each)), ...rowsOf(some));
  });
}

function rowOf(row: FinderRow, { list, asked, base }: Drawing): HTMLElement {
  const place = [row.place ?? '', ...(row.tags ?? []).map((tag) => made('span', { class: 'f-tag' }, tag))];
  return made(
    'tr',
    {},
    made(
      'th',
      { scope: 'row' },
      made('a', { href: base + row.path }, row.name),
      ...(row.place === undefined && row.tags === undefined
        ? []
        : [made('span', { class: 'f-place' }, ...place)]),
    ),
    ...columnsShown(list, asked).map((column) =>
      made(
        'td',
        {
          class: column.kind === 'money' ? 'r' : undefined,
          'data-l': [columnLabel(column, asked, list), viewNote(column, list, asked) ?? []].flat().join(' '),
        },
        ...cellContent(cellOf(row, column, asked, list) ?? noCell(column), column, list),
      ),
    ),
  );
}

/** What stands where a row has no cell of a column. */
function noCell({ none }: Column): Cell | undefined {
  return none === undefined ? undefined : { words: none, miss: true };
}

function cellContent(cell: Cell | undefined, { kind }: Column, { unit = '円' }: FinderList): HTMLElement[] {
  if (cell === undefined) return [];
  const { yen, words, note, miss, mark, chip } = partsOf(cell);
  const said = words ?? (yen === undefined ? '' : amount(yen, unit));
  const remark = note === undefined ? [] : [made('small', {}, note)];
  if (mark)
    return [
      made('span', { class: `lm ${mark.look}`, role: 'img', 'aria-label': mark.said }, said),
      ...remark,
    ];
  const look = miss === true ? 'miss' : chip === true ? 'f-chip' : kind === 'money' ? 'num' : undefined;
  const number = yen === undefined ? undefined : '';
  return [...(said === '' ? [] : [made('span', { class: look, 'data-n': number }, said)]), ...remark];
}
