import type { Slot } from '../../charts/trend/slot.ts';
import type { Row } from '../../charts/trend/row.ts';
import { chartRoles } from '../../text/chart.ts';
import { comparisonWords, remarkOf, unitInHead } from '../../text/comparison.ts';
import { yearHeadingNote } from '../../text/indicator.ts';
import { operand } from '../../text/figure.ts';
import { roleLabels } from '../../text/role.ts';
import { columnsFor, longNumbers } from '../sheet-years/columns.ts';
import { figureElement } from '../figure/figure-element.ts';
import { made } from '../element/made.ts';
import type { Shown } from './shown.ts';

/** What the table says of an indicator. */
type Tabled = Pick<Shown, 'id' | 'page' | 'stated' | 'published' | 'index'>;

/**
 * The numbers of the charts as a table: a row for each indicator under the same years, in the published numbers; the index
 * stands below a number where it was asked for. Remarks on values follow.
 */
export function tableOf(compared: readonly Tabled[]): HTMLElement[] {
  const slots = compared[0]?.published.slots ?? [];
  const heads = slots.map((slot, place) => headOf(slot, place, compared));
  const head = made(
    'tr',
    {},
    made('th', { scope: 'col' }, made('span', { class: 'vh' }, comparisonWords.subject)),
    ...heads.map(({ label, sublabel }) => made('th', { scope: 'col' }, made('b', {}, label), sublabel)),
  );
  const rows = compared.map((each) => rowOf(each, heads));
  const table = made(
    'table',
    { class: `over cmp-table years-${columnsFor(slots.length, longNumbers)}` },
    made('caption', { class: 'vh' }, comparisonWords.table),
    made('colgroup', {}, made('col', { class: 'm' })),
    made('thead', {}, head),
    made('tbody', {}, ...rows),
  );
  const remarks = compared.flatMap(({ published: { title, rows, words } }) =>
    rows.flatMap(({ note, when, role }) =>
      note === undefined ? [] : remarkOf(title, when ?? words[role], note),
    ),
  );
  if (remarks.length === 0) return [table];
  return [table, made('ul', { class: 'remarks small' }, ...remarks.map((remark) => made('li', {}, remark)))];
}

type Head = Pick<Slot, 'label' | 'sublabel'>;

/** A column's head; beside the years the indicators differ in what stands there, so the head tells no year. */
function headOf({ role, label, sublabel }: Slot, place: number, compared: readonly Tabled[]): Head {
  const words = compared[0]?.published.words ?? roleLabels;
  if (role === 'target') return { label: words.target, sublabel: '' };
  if (role !== 'baseline') return { label, sublabel };
  const named = compared.some(({ published }) => published.slots[place]?.label !== '');
  return { label: named ? words.baseline : '', sublabel: comparisonWords.baselineYear };
}

function rowOf({ id, page, stated, published, index }: Tabled, heads: readonly Head[]): HTMLElement {
  const name = made('a', { class: 'tap', href: page }, published.title);
  const heading = yearHeadingNote(stated);
  const indices = index && 'trend' in index ? index.trend.rows : [];
  return made(
    'tr',
    { 'data-id': id },
    made(
      'th',
      { scope: 'row' },
      name,
      ...(published.unit === undefined ? [] : [made('span', { class: 'small' }, unitInHead(published.unit))]),
      ...(heading === undefined ? [] : [made('span', { class: 'small cmp-calendar' }, heading)]),
    ),
    ...heads.map((head, slot) =>
      made(
        'td',
        {},
        made('span', { class: 'cell-y' }, head.label),
        ...published.rows
          .filter((row) => row.slot === slot)
          .flatMap((row) =>
            statementOf(row, {
              slot: published.slots[slot],
              indices,
              unit: published.unit,
              words: published.words,
            }),
          ),
      ),
    ),
  );
}

/** One statement in a cell: what it is for, unless the column says so; the number; words; the index. */
function statementOf(
  { role, slot: place, reach, when = '', text, exact, word }: Row,
  {
    slot,
    indices,
    unit,
    words,
  }: Pick<Tabled['published'], 'words'> & {
    unit: string | undefined;
    slot: Slot | undefined;
    indices: readonly Row[];
  },
): (Node | string)[] {
  const index = indices.find((each) => each.slot === place && each.role === role)?.exact;
  // Beside the years the head names the role, and the cell the year of the target.
  const own = slot?.role === 'target' ? slot.sublabel : when;
  const inYear = role === 'actual' ? '' : chartRoles(words)[role];
  // A quarter, a day or a span is not the year of its column.
  const label = slot?.role !== undefined ? own : reach ? [inYear, when].filter(Boolean).join('　') : inYear;
  return [
    ...(label === '' ? [] : [made('span', { class: 'rev' }, label)]),
    ...figureElement(
      { value: exact, valueText: text, unit },
      { tag: role === 'actual' ? 'b' : 'span', look: 'v num', head: unit, basisIn: 'words' },
    ),
    ...(word === undefined ? [] : [made('span', { class: 'miss' }, word)]),
    ...(index === undefined
      ? []
      : [made('span', { class: 'rev' }, `${comparisonWords.index} `, ...figureElement(operand(index)))]),
  ];
}
