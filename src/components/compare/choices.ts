import type { TargetDirection } from '../../schema/indicator.ts';
import { chosenCount, filtered } from './choice.words.ts';
import { mostIndicators } from './address.ts';
import { made } from './made.ts';
import { partAs, partOf } from './part-of.ts';

/** An indicator that can be chosen, as the page's list names it. */
export interface Entry {
  id: string;
  title: string;
  /** Whole addresses: of its page, and of its files. */
  page: string;
  csv: string;
  json: string;
  /** Where a target without a number points. */
  toward?: TargetDirection | undefined;
}

/** The list of all indicators, to choose from. */
export interface Choices {
  entries: ReadonlyMap<string, Entry>;
  /** Ticks what is chosen, and says how many that are, or what else there is to say. */
  show(ids: readonly string[], words?: string): void;
  /** Folds the list to one line. */
  fold(): void;
}

/** Makes check boxes of the list. An indicator of several measures stands there several times. */
export function makeChoices(host: HTMLElement, choose: (id: string, wanted: boolean) => void): Choices {
  const list = partAs(HTMLDetailsElement, host, '[data-choices]');
  const status = partOf(host, '[data-status]');
  const items = [...list.querySelectorAll('li')];
  const groups = [...list.querySelectorAll('details')];
  const entries = new Map<string, Entry>();
  const boxes = items.map((item) => {
    const { id = '', toward } = item.dataset;
    const [page, csv] = [...item.querySelectorAll('a')];
    const title = page?.textContent ?? id;
    entries.set(id, {
      id,
      title,
      page: page?.href ?? '',
      csv: csv?.href ?? '',
      json: csv?.href.replace(/csv$/, 'json') ?? '',
      toward: toward as TargetDirection | undefined,
    });
    const box = made('input', { type: 'checkbox', name: 'i', value: id });
    item.replaceChildren(made('label', {}, box, made('span', {}, title)));
    return box;
  });
  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.value, target.checked);
  });
  host.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  answerFilter(host, { list, groups, items });
  return {
    entries,
    show(ids, words = chosenCount(ids.length, mostIndicators)) {
      for (const box of boxes) box.checked = ids.includes(box.value);
      status.textContent = words;
    },
    fold() {
      list.open = false;
    },
  };
}

/** Leaves the names that hold every word of the field, whatever their width, and opens the groups they stand in. */
function answerFilter(
  host: HTMLElement,
  { list, groups, items }: { list: HTMLDetailsElement; groups: HTMLDetailsElement[]; items: HTMLElement[] },
): void {
  const part = partOf(host, '[data-filter]');
  const field = partAs(HTMLInputElement, part, 'input');
  const found = partOf(part, '[data-found]');
  const names = items.map((item) => folded(item.textContent));
  part.hidden = false;
  field.addEventListener('input', () => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    items.forEach((item, place) => {
      item.hidden = !words.every((word) => names[place]?.includes(word));
    });
    const left = new Set(items.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset['id']));
    for (const group of groups) {
      group.hidden = words.length > 0 && !group.querySelector('li:not([hidden])');
      group.open = words.length > 0 ? !group.hidden : groups.length === 1;
    }
    if (words.length > 0) list.open = true;
    found.textContent = words.length > 0 ? filtered(left.size) : '';
  });
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
