import {
  isWhole,
  nothingAsked,
  queryOf,
  readAsked,
  rowsAtOnce,
  without,
  type Asked,
  type Unused,
} from './asked.ts';
import {
  columnsShown,
  conditionsOf,
  countFound,
  countUnknown,
  found,
  optionCounts,
  totalOf,
  viewOf,
} from './finding.ts';
import {
  finderWords,
  foldSays,
  nextRows,
  optionWords,
  orderWords,
  removalCount,
  sumWords,
  unknownWords,
  unusedWords,
  wholeSite,
} from './Finder.words.ts';
import type { FinderList, FinderRow } from './finder-list.ts';
import { saysOf } from './says.ts';
import { resultCsv } from './result-csv.ts';
import { resultArticles } from './result-articles.ts';
import { columnLabel, resultTable, type Drawing } from './result-table.ts';
import { made } from '../element/made.ts';

/** Draws the rows that are shown, where a table is not what the list needs. */
export type Draw = (rows: readonly FinderRow[], drawing: Drawing) => HTMLElement;

/**
 * Brings a list to work: loads its rows, reads the form and the address, and from then on shows what they ask for. The address always
 * says the same as the form.
 */
export async function start(host: HTMLElement): Promise<void> {
  const says = host.querySelector('[role=status]');
  try {
    const answer = await fetch(host.dataset['rows'] ?? '');
    if (!answer.ok) throw new Error(answer.statusText);
    const list = (await answer.json()) as FinderList;
    new Finder(host, list, list.articles === true ? resultArticles : resultTable).begin();
  } catch {
    says?.replaceChildren(finderWords.failed);
  }
}

class Finder {
  private readonly host: HTMLElement;
  private readonly list: FinderList;
  private readonly draw: Draw;
  private readonly form: HTMLFormElement | null;
  private readonly plain: HTMLElement | null;
  private readonly results: HTMLElement | null;
  /** What everybody sees at first. */
  private readonly first: readonly Node[];

  constructor(host: HTMLElement, list: FinderList, draw: Draw) {
    this.host = host;
    this.list = list;
    this.draw = draw;
    this.form = host.querySelector('form');
    this.plain = host.querySelector('[data-plain]');
    this.results = host.querySelector('[data-results]');
    this.first = [...(this.plain?.childNodes ?? [])];
  }

  begin(): void {
    this.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.say(this.read(), 'push');
    });
    // A choice is a step that the back button undoes; a word that is being typed is not yet one.
    this.form?.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.say(this.read(), 'push');
    });
    this.form?.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement) this.say(this.read(), 'replace');
    });
    this.results?.addEventListener('click', (event) => this.follow(event));
    this.results?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.say(this.from(target.value), 'push');
    });
    addEventListener('popstate', () => this.show());
    // What was typed or chosen while the rows were on their way counts; it is only in the form yet.
    const typed = this.read();
    if (location.search.length <= 1 && !isWhole(typed)) this.say(typed, 'replace');
    else this.show();
  }

  private field(name: string): HTMLSelectElement | HTMLInputElement | null {
    const field = this.form?.elements.namedItem(name);
    return field instanceof HTMLSelectElement || field instanceof HTMLInputElement ? field : null;
  }

  /** What the form asks for, in the order that the address asks for. */
  private read(): Asked {
    const { order } = this.from(location.search);
    const parameters = new URLSearchParams({ words: this.field('words')?.value ?? '' });
    const { facets, view } = this.list;
    for (const { key } of [...facets, ...(view ? [view] : [])])
      parameters.set(key, this.field(key)?.value ?? '');
    const asked = this.from(parameters.toString());
    return order ? { ...asked, order } : asked;
  }

  private from(query: string): Asked {
    return readAsked(query, this.list).asked;
  }

  private say(asked: Asked, how: 'push' | 'replace'): void {
    const address = queryOf(asked, this.list) || location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.show();
  }

  /** Follows a link of the results that leads to this very list, without leaving the page. */
  private follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"], a[data-all]');
    if (!link) return;
    event.preventDefault();
    const more = link.dataset['more'];
    const asked = this.from(link.dataset['all'] === undefined ? (link.getAttribute('href') ?? '') : '');
    this.say(asked, more === undefined ? 'push' : 'replace');
    if (more === undefined) this.refocus(link);
    else
      this.results
        ?.querySelectorAll<HTMLElement>('[data-found] :is(th[scope=row], li) > a')
        [Number(more)]?.focus();
  }

  /** A link that is drawn anew keeps the focus; where its condition is gone, what is said of the rest has it. */
  private refocus(link: HTMLAnchorElement): void {
    const column = link.closest('th')?.cellIndex;
    const head = column === undefined ? null : this.results?.querySelectorAll('thead th')[column];
    (head?.querySelector('a') ?? this.host.querySelector<HTMLElement>('[role=status]'))?.focus();
  }

  /** Shows what the address asks for. */
  private show(): void {
    const { asked, unused } = readAsked(location.search, this.list);
    this.fill(asked);
    const rows = found(this.list, asked);
    const whole = isWhole(asked);
    this.host.querySelector('[role=status]')?.replaceChildren(saysOf(this.list, asked, rows.length));
    // What is not shown is not there either: a page with a result is small.
    if (this.plain && this.plain.hidden === whole) {
      this.plain.hidden = !whole;
      this.plain.replaceChildren(...(whole ? this.first : []));
    }
    this.results?.replaceChildren(
      ...unused.map((each) => made('p', { class: 'small' }, unusedWords(each))),
      ...(whole ? [] : rows.length === 0 ? this.none(asked) : this.some(rows, asked, unused)),
    );
  }

  /** Sets every field to what is asked for, and says beside each option how many rows it would leave. */
  private fill(asked: Asked): void {
    const name = this.field('words');
    if (name && name.value.trim() !== asked.words) name.value = asked.words;
    for (const { key, options } of this.list.facets) {
      const select = this.field(key);
      if (!(select instanceof HTMLSelectElement)) continue;
      const counts = optionCounts(this.list, asked, key);
      for (const option of select.options) {
        const label = options.find(({ value }) => value === option.value)?.label;
        if (label === undefined) continue;
        const count = counts.get(option.value) ?? 0;
        option.text = optionWords(label, count);
        option.disabled = count === 0 && option.value !== asked.chosen[key];
      }
      select.value = asked.chosen[key] ?? '';
    }
    const { view } = this.list;
    const select = view && this.field(view.key);
    if (select) select.value = viewOf(this.list, asked);
    const hint = this.form?.querySelector('summary small');
    const labels = this.list.facets.map(({ label }) => label);
    hint?.replaceChildren(foldSays(Object.keys(asked.chosen).length, labels));
  }

  private some(rows: readonly FinderRow[], asked: Asked, unused: readonly Unused[]): HTMLElement[] {
    const { list } = this;
    const shown = rows.slice(0, asked.rows);
    const rest = rows.length - shown.length;
    const conditions = conditionsOf(list, asked);
    const caption = [...conditions.map(({ label }) => label), this.viewSaid(asked)]
      .filter((each) => each !== '')
      .join('、');
    const base = this.host.dataset['base'] ?? '/';
    return [
      ...this.remarks(rows, asked),
      ...(conditions.length + unused.length === 0 ? [] : [this.chosen(asked)]),
      this.orderChoice(asked),
      made(
        'div',
        { 'data-found': '' },
        this.draw(shown, { list, asked, base, caption: `${caption}（${list.noun}）` }),
      ),
      made(
        'p',
        { class: 'f-more' },
        ...(rest === 0
          ? []
          : [
              made(
                'a',
                {
                  href: queryOf({ ...asked, rows: asked.rows + rowsAtOnce }, list),
                  'data-more': String(shown.length),
                },
                nextRows(Math.min(rest, rowsAtOnce)),
              ),
            ]),
        made('a', { href: queryOf(asked, list) }, finderWords.address),
        this.file(rows, asked),
      ),
    ];
  }

  /** Makes a CSV file of all rows that are found, those that are not drawn yet too, when it is pressed. */
  private file(rows: readonly FinderRow[], asked: Asked): HTMLElement {
    const button = made('button', { type: 'button', class: 'f-file' }, finderWords.file);
    button.addEventListener('click', () => {
      const site = new URL(this.host.dataset['base'] ?? '/', location.href).href;
      const file = new Blob([resultCsv(rows, { list: this.list, asked, site })], { type: 'text/csv' });
      const address = URL.createObjectURL(file);
      made('a', { href: address, download: `${finderWords.fileName(this.list.noun)}.csv` }).click();
      URL.revokeObjectURL(address);
    });
    return button;
  }

  /** What the sums of the amounts are, and how many rows are left out because nobody knows whether they fit. */
  private remarks(rows: readonly FinderRow[], asked: Asked): HTMLElement[] {
    const { list } = this;
    const { noun, unit = '円' } = list;
    const sums = columnsShown(list, asked)
      .filter(({ kind }) => kind === 'money')
      .map((column) => {
        const label = columnLabel(column, asked, list);
        const view = column.ofView === true && column.partOf === undefined ? this.viewSaid(asked) : '';
        return sumWords(totalOf(rows, column, asked, list), { label, view, unit, noun });
      });
    const unknown = list.facets.flatMap(({ key, unknown: why }) => {
      const count = countUnknown(list, asked, key);
      return count === 0 || why === undefined ? [] : unknownWords(count, why, noun);
    });
    const words = [...sums, ...unknown].join('');
    return words === '' ? [] : [made('p', { class: 'small' }, words)];
  }

  private viewSaid(asked: Asked): string {
    const view = viewOf(this.list, asked);
    return this.list.view?.options.find(({ value }) => value === view)?.said ?? '';
  }

  /** The conditions in force, each with a link that takes it off. */
  private chosen(asked: Asked): HTMLElement {
    const conditions = conditionsOf(this.list, asked);
    const links = conditions.map(({ key, label }) =>
      this.offer(without(asked, key), label, finderWords.remove),
    );
    const all = conditions.length > 1 ? [this.offer(nothingAsked, '', finderWords.removeAll)] : [];
    return made('ul', { class: 'f-chosen', 'aria-label': finderWords.chosen }, ...links, ...all);
  }

  private offer(asked: Asked, label: string, words: string): HTMLElement {
    const query = queryOf(asked, this.list);
    return made(
      'li',
      {},
      made(
        'a',
        { href: query || location.pathname, 'data-all': query === '' ? '' : undefined },
        label,
        made('span', {}, words),
      ),
    );
  }

  /** Where nothing fits: what each condition, taken off alone, would give. */
  private none(asked: Asked): HTMLElement[] {
    const offers = conditionsOf(this.list, asked).map(({ key, label }) => {
      const less = without(asked, key);
      return this.offer(less, label, removalCount(countFound(this.list, less)));
    });
    return [
      made('p', { class: 'small' }, finderWords.whenNone),
      made(
        'ul',
        { class: 'f-chosen f-column', 'aria-label': finderWords.chosen },
        ...offers,
        ...(offers.length > 1 ? [this.offer(nothingAsked, '', finderWords.removeAll)] : []),
      ),
      ...(asked.words === '' ? [] : [this.elsewhere(asked.words)]),
    ];
  }

  /** The same words asked of the whole site. */
  private elsewhere(words: string): HTMLElement {
    const href = `${this.host.dataset['search'] ?? ''}?q=${encodeURIComponent(words)}`;
    return made('p', { class: 'f-more' }, made('a', { href }, wholeSite(words)));
  }

  /** The orders as a choice, for narrow screens, which have no head of a table to press. */
  private orderChoice(asked: Asked): HTMLElement {
    const { list } = this;
    const names = { key: 'name', label: list.nameColumn, kind: 'words' as const };
    const orders = [names, ...columnsShown(list, asked).filter(({ sortable }) => sortable !== false)].flatMap(
      (column) =>
        (column.kind === 'money' ? [true, false] : [false]).map((descending) => ({
          order: { column: column.key, descending },
          label: orderWords(
            column.key === 'name' ? column.label : columnLabel(column, asked, list),
            column.kind,
            descending,
          ),
        })),
    );
    const { order: current, ...own } = asked;
    const options = [
      made('option', { value: queryOf(own, list) }, finderWords.ownOrder),
      ...orders.map(({ order, label }) => {
        const isCurrent = current?.column === order.column && current.descending === order.descending;
        return made(
          'option',
          { value: queryOf({ ...asked, order }, list), selected: isCurrent ? '' : undefined },
          label,
        );
      }),
    ];
    return made(
      'label',
      { class: 'f-order' },
      made('span', {}, finderWords.order),
      made('select', { name: 'sort', autocomplete: 'off' }, ...options),
    );
  }
}
