import { cellOf, columnsShown, partsOf } from './finding.ts';
import type { FinderRow } from './finder-list.ts';
import type { Drawing } from './result-table.ts';
import { made } from '../element/made.ts';

/** The rows found as articles: the first column beside all others, each text under its label, a judgement in an outline above them. */
export function resultArticles(rows: readonly FinderRow[], drawing: Drawing): HTMLOListElement {
  return made(
    'ol',
    { class: 'voices', 'aria-label': drawing.caption },
    ...rows.map((row) => articleOf(row, drawing)),
  );
}

function articleOf(row: FinderRow, { list, asked, base }: Drawing): HTMLElement {
  const [first, ...others] = columnsShown(list, asked).flatMap((column) => {
    const cell = cellOf(row, column, asked, list);
    return cell === undefined ? [] : [{ label: column.label, ...partsOf(cell) }];
  });
  const { place = '' } = row;
  // The name of the link alone says which it is, where several have one name.
  const link = made('a', { href: base + row.path }, row.name, made('span', { class: 'vh' }, ` ${place}`));
  return made(
    'li',
    {},
    made('h3', { class: 'o-h' }, link, made('span', { 'aria-hidden': 'true' }, place)),
    made('div', {}, ...(first ? textOf(first) : [])),
    made(
      'div',
      { class: others.some(({ miss, label }) => miss !== true && label !== '') ? 'ans' : 'ans none' },
      ...others.flatMap(textOf),
    ),
  );
}

interface Text {
  label: string;
  words?: string;
  miss?: boolean;
  chip?: boolean;
}

function textOf({ label, words = '', miss, chip }: Text): HTMLElement[] {
  if (chip === true) return [made('p', { class: 'stat' }, made('span', { class: 'f-chip' }, words))];
  const look = miss === true ? 'quiet' : 'lines';
  return [...(label === '' ? [] : [made('h4', {}, label)]), made('p', { class: look }, words)];
}
