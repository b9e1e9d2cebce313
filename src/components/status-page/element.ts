import {
  filterFields,
  filterQuery,
  matches,
  readEntry,
  readFilter,
  type FilterField,
  type StatusEntry,
  type StatusFilter,
} from '../../domain/rating/status-filter.ts';
import {
  countSentence,
  hitWord,
  removal,
  removalCount,
  removeAll,
  unusedSentence,
} from './StatusForm.words.ts';

interface Cell {
  place: HTMLElement;
  entry: StatusEntry;
}

/** Narrows the table of letters to what the form asks for; the address always says the same as the form. */
class StatusList extends HTMLElement {
  private rows: { place: HTMLElement; subject: string; cells: Cell[] }[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.rows = [...this.querySelectorAll<HTMLElement>('[data-row]')].map((place) => ({
      place,
      subject: place.dataset['row'] ?? '',
      cells: [...place.querySelectorAll<HTMLElement>('[data-is]')].map((cell) => ({
        place: cell,
        entry: readEntry(
          cell.dataset['is'] ?? '',
          cell.closest<HTMLElement>('[data-goal]')?.dataset['goal'] ?? '',
          place.dataset['axis'] ?? '',
        ),
      })),
    }));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      const chosen = filterFields.map((field) => [field, this.select(field)?.value ?? ''] as const);
      this.go(Object.fromEntries(chosen.filter(([, value]) => value !== '')));
    });
    form.addEventListener('click', (event) => {
      const href = (event.target as Element).closest('a')?.search;
      if (href === undefined) return;
      event.preventDefault();
      this.go(this.read(href).filter);
      this.querySelector('select')?.focus();
    });
    addEventListener('popstate', () => this.show());
    this.show();
  }

  private select(field: FilterField): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name=${field}]`);
  }

  private label(field: FilterField): string {
    return this.select(field)?.closest('label')?.querySelector('span')?.textContent ?? '';
  }

  private read(query: string): ReturnType<typeof readFilter> {
    return readFilter(query, (field) =>
      [...(this.select(field)?.options ?? [])].map(({ value }) => value).filter((value) => value !== ''),
    );
  }

  private go(filter: StatusFilter): void {
    history.pushState(null, '', filterQuery(filter) || location.pathname);
    this.show();
  }

  /** Shows what the address asks for. */
  private show(): void {
    const { filter, unused } = this.read(location.search);
    for (const field of filterFields) {
      const select = this.select(field);
      if (select) select.value = filter[field] ?? '';
    }
    const asked = filterFields.filter((field) => filter[field] !== undefined);
    // A goal is a whole table: within it no letter stands out.
    const marks = asked.some((field) => field !== 'goal');
    for (const { place, cells } of this.rows) {
      const hits = cells.map(({ place: cell, entry }) => {
        const hit = matches(entry, filter);
        cell.classList.toggle('hit', marks && hit);
        const said = cell.querySelector('a') ?? cell;
        if (marks && hit) said.setAttribute('aria-description', hitWord);
        else said.removeAttribute('aria-description');
        return hit;
      });
      place.hidden = asked.length > 0 && !hits.includes(true);
    }
    for (const part of [...this.querySelectorAll<HTMLElement>('[data-part]')])
      part.hidden = !part.querySelector('[data-row]:not([hidden])');
    this.say(filter, asked, unused);
  }

  private count(filter: StatusFilter): number {
    const left = this.rows.filter(({ cells }) => cells.some(({ entry }) => matches(entry, filter)));
    return new Set(left.map(({ subject }) => subject)).size;
  }

  private say(
    filter: StatusFilter,
    asked: readonly FilterField[],
    unused: ReturnType<typeof readFilter>['unused'],
  ): void {
    const count = this.count(filter);
    const sentences = [
      ...unused.map((value) => unusedSentence(value, this.label(value.field))),
      countSentence(count, this.dataset['noun'] ?? '', asked.length > 0),
    ];
    this.querySelector('[role=status]')?.replaceChildren(...sentences.map((each) => element('span', each)));
    const offers = asked.map((field) => {
      const { [field]: _, ...rest } = filter;
      const label = this.select(field)?.selectedOptions[0]?.text ?? '';
      const words = removal(this.label(field), label);
      return this.offer(rest, count === 0 ? words + removalCount(this.count(rest)) : words);
    });
    const all = asked.length > 1 || unused.length > 0 ? [this.offer({}, removeAll)] : [];
    this.querySelector('.s-chosen')?.replaceChildren(...offers, ...all);
  }

  private offer(filter: StatusFilter, words: string): HTMLElement {
    const link = element('a', words);
    link.href = filterQuery(filter) || location.pathname;
    const item = element('li', '');
    item.append(link);
    return item;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('status-list', StatusList);
