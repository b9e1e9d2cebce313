import type { RoleWords } from '../../domain/observation/observation.ts';
import type { TargetDirection } from '../../schema/indicator.ts';
import { chosenCount, filtered } from './choice.words.ts';
import { mostIndicators } from './address.ts';
import { made } from '../element/made.ts';
import { partAs, partOf } from './part-of.ts';

/** An indicator as the file of the list has it, where the page has no room for all. */
export interface ListedChoice {
  id: string;
  title: string;
  /** The measures under which it stands. */
  measures: readonly string[];
  /** Where a target without a number points. */
  toward?: TargetDirection;
  /** What its form calls the numbers, where it has words of its own for them. */
  words?: RoleWords;
}

/** An indicator that can be chosen. */
export interface Entry {
  id: string;
  title: string;
  /** Whole addresses: of its page, and of its files. */
  page: string;
  csv: string;
  json: string;
  /** Where a target without a number points. */
  toward?: TargetDirection | undefined;
  /** What its form calls the numbers, where it has words of its own for them. */
  words?: RoleWords | undefined;
}

/** The list of all indicators, to choose from. */
export interface Choices {
  entries: ReadonlyMap<string, Entry>;
  /** What the reader has ticked. */
  ticked(): string[];
  /** Ticks what is chosen, and says how many that are, or what else there is to say. */
  show(ids: readonly string[], words?: string): void;
  /** Folds the list to one line. */
  fold(): void;
}

/** The indicators of one measure. */
interface Group {
  place: HTMLDetailsElement;
  list: HTMLElement;
  ids: string[];
}

/**
 * Answers the check boxes of the list. An indicator of several measures stands there several times; what the page has no room for is
 * drawn when its measure is opened or its name is looked for.
 */
export function makeChoices(
  host: HTMLElement,
  further: readonly ListedChoice[],
  choose: (id: string, wanted: boolean) => void,
): Choices {
  const list = partAs(HTMLDetailsElement, host, '[data-choices]');
  const status = partOf(host, '[data-status]');
  const home = new URL(host.dataset['base'] ?? '/', location.href);
  const entries = new Map<string, Entry>();
  const enter = ({ id, title, toward, words }: Omit<ListedChoice, 'measures'>): void => {
    const at = (path: string) => new URL(path, home).href;
    const file = at(`data/indicators/${id}.`);
    entries.set(id, {
      id,
      title,
      page: at(`indicators/${id}/`),
      csv: `${file}csv`,
      json: `${file}json`,
      toward,
      words,
    });
  };
  const groups = [...list.querySelectorAll('details')].map((place): Group => {
    const items = [...place.querySelectorAll<HTMLElement>('li[data-id]')];
    for (const item of items) {
      const { id = '', toward, words } = item.dataset;
      const title = item.querySelector('label')?.textContent.trim() ?? id;
      enter({
        id,
        title,
        ...(toward === undefined ? {} : { toward: toward as TargetDirection }),
        ...(words === undefined ? {} : { words: JSON.parse(words) as RoleWords }),
      });
    }
    return {
      place,
      list: partOf(place, 'ul'),
      ids: items.map(({ dataset }) => dataset['id'] ?? ''),
    };
  });
  const byMeasure = new Map(groups.map((group) => [group.place.dataset['measure'] ?? '', group]));
  for (const choice of further) {
    enter(choice);
    for (const measure of choice.measures) {
      const group = byMeasure.get(measure);
      if (group && !group.ids.includes(choice.id)) group.ids.push(choice.id);
    }
  }
  const chosen = new Set<string>();
  const draw = (group: Group): void => {
    const drawn = new Set([...group.list.children].map((item) => (item as HTMLElement).dataset['id']));
    group.list.append(
      ...group.ids.flatMap((id) => (drawn.has(id) ? [] : itemOf(id, entries, chosen.has(id)))),
    );
    for (const link of group.place.querySelectorAll('[data-further]')) link.remove();
  };
  for (const group of groups) {
    group.place.addEventListener('toggle', () => {
      if (group.place.open) draw(group);
    });
    if (group.place.open) draw(group);
  }
  const boxes = () => [...list.querySelectorAll<HTMLInputElement>('input[name=i]')];
  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.value, target.checked);
  });
  host.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  answerFilter(host, { list, groups, entries, draw });
  return {
    entries,
    ticked: () => [...new Set(boxes().flatMap(({ checked, value }) => (checked ? value : [])))],
    show(ids, words = chosenCount(ids.length, mostIndicators)) {
      chosen.clear();
      for (const id of ids) chosen.add(id);
      for (const box of boxes()) box.checked = chosen.has(box.value);
      status.textContent = words;
    },
    fold() {
      list.open = false;
    },
  };
}

function itemOf(id: string, entries: ReadonlyMap<string, Entry>, checked: boolean): HTMLLIElement {
  const box = made('input', { type: 'checkbox', name: 'i', value: id });
  box.checked = checked;
  const title = made('span', {}, entries.get(id)?.title ?? id);
  return made('li', { 'data-id': id }, made('label', {}, box, title));
}

/** Leaves the names that hold every word of the field, whatever their width, and opens the groups they stand in. */
function answerFilter(
  host: HTMLElement,
  {
    list,
    groups,
    entries,
    draw,
  }: {
    list: HTMLDetailsElement;
    groups: readonly Group[];
    entries: ReadonlyMap<string, Entry>;
    draw: (group: Group) => void;
  },
): void {
  const part = partOf(host, '[data-filter]');
  const field = partAs(HTMLInputElement, part, 'input');
  const found = partOf(part, '[data-found]');
  const names = new Map([...entries].map(([id, { title }]) => [id, folded(title)]));
  const answer = (): void => {
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    const fits = (id: string) => words.every((word) => names.get(id)?.includes(word));
    const left = new Set([...entries.keys()].filter(fits));
    for (const group of groups) {
      const fitting = group.ids.some((id) => left.has(id));
      if (words.length > 0 && fitting) draw(group);
      for (const item of group.list.children as HTMLCollectionOf<HTMLElement>)
        item.hidden = !left.has(item.dataset['id'] ?? '');
      group.place.hidden = words.length > 0 && !fitting;
      group.place.open = words.length > 0 ? fitting : groups.length === 1;
    }
    if (words.length > 0) list.open = true;
    found.textContent = words.length > 0 ? filtered(left.size) : '';
  };
  part.hidden = false;
  field.addEventListener('input', answer);
  if (field.value !== '') answer();
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
