import { columnKey, type Column } from '../../schema/column-key.ts';
import type { Content } from '../../schema/content.ts';
import { canonical, isPlainObject } from './canonical.ts';
import { contentRecords, type ContentRecord } from './content-record.ts';

/**
 * One thing that a reader sees otherwise: one fact, one text, or a whole record, indicator, project or opinion that came or went.
 * However many rows of tables and pages follow from it, it is one change.
 */
export interface ContentChange {
  kind: 'added' | 'changed' | 'removed';
  record: Pick<ContentRecord, 'kind' | 'id'>;
  /**
   * Where in the record: names of fields, and of items of a list that by which they are told apart: `['indicators', '103-kpi-10',
   * 'actuals', 'values', 'FY2021']`; paragraphs by their place, from 0. Empty: the whole record.
   */
  path: string[];
  /** What stood there, as the schema reads it: a value, a cell, a column, a whole record. */
  old?: unknown;
  new?: unknown;
}

/** Everything that differs between two versions of the content, record by record: those that stay or come in their order, then those that went. */
export function contentChanges(before: Content, after: Content): ContentChange[] {
  const earlier = new Map(contentRecords(before).map((each) => [keyOf(each), each]));
  const later = contentRecords(after);
  const present = new Set(later.map(keyOf));
  return [
    ...later.flatMap((record) => recordChanges(record, earlier.get(keyOf(record))?.data, record.data)),
    ...[...earlier]
      .filter(([key]) => !present.has(key))
      .flatMap(([, record]) => recordChanges(record, record.data, undefined)),
  ];
}

/** Each fact that a record states, as if it had just been added: what a reader of a new sheet sees, one by one. */
export function factsOf({ kind, id, data }: ContentRecord): ContentChange[] {
  return expanded('new', { kind, id }, [], data, true);
}

function recordChanges({ kind, id }: ContentRecord, old: unknown, now: unknown): ContentChange[] {
  return differences({ kind, id }, [], old, now);
}

type Place = ContentChange['record'];

function differences(record: Place, path: string[], old: unknown, now: unknown): ContentChange[] {
  if (canonical(old) === canonical(now)) return [];
  if (now === undefined) return expanded('old', record, path, old);
  if (old === undefined) return expanded('new', record, path, now);
  if (areParagraphs(old) && areParagraphs(now)) return paragraphChanges(record, path, old, now);
  if (Array.isArray(old) && Array.isArray(now)) return listChanges(record, path, old, now);
  if (isPlainObject(old) && isPlainObject(now) && !isFact(old) && !isFact(now)) {
    const keys = new Set([...Object.keys(now), ...Object.keys(old)]);
    return [...keys].flatMap((key) => differences(record, [...path, key], old[key], now[key]));
  }
  return [{ kind: 'changed', record, path, old, new: now }];
}

/** What came or went with something: the thing itself where it has an identity, else each fact in it. */
function expanded(
  side: 'old' | 'new',
  record: Place,
  path: string[],
  data: unknown,
  intoThings = false,
): ContentChange[] {
  const kind = side === 'new' ? 'added' : 'removed';
  const isThing = path.length === 0 || (isPlainObject(data) && ('id' in data || 'opinion' in data));
  if (data === undefined || (Array.isArray(data) && data.length === 0)) return [];
  if (
    typeof data !== 'object' ||
    data === null ||
    isFact(data) ||
    areColumns(data) ||
    (isThing && !intoThings)
  )
    return [{ kind, record, path, [side]: data }];
  const parts: [string, unknown][] = Array.isArray(data)
    ? areParagraphs(data)
      ? data.map((text, index) => [String(index), text])
      : [...keyed(data)]
    : Object.entries(data as Record<string, unknown>);
  return parts.flatMap(([step, part]) => expanded(side, record, [...path, step], part, intoThings));
}

function listChanges(record: Place, path: string[], old: unknown[], now: unknown[]): ContentChange[] {
  const [earlier, later] = [keyed(old), keyed(now)];
  const inEach = [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) =>
    differences(record, [...path, key], earlier.get(key), later.get(key)),
  );
  const kept = [...later.keys()].filter((key) => earlier.has(key));
  const before = [...earlier.keys()].filter((key) => later.has(key));
  // What stands in another order is seen in another order, although every part of it is the same.
  return canonical(kept) === canonical(before)
    ? inEach
    : [...inEach, { kind: 'changed', record, path, old: before, new: kept }];
}

/** The items of a list by what tells them apart; two that nothing does by their place as well. */
function keyed(items: readonly unknown[]): Map<string, unknown> {
  const all = new Map<string, unknown>();
  items.forEach((item, index) => {
    const key = nameOf(item) ?? String(index);
    all.set(all.has(key) ? `${key} ${index}` : key, item);
  });
  return all;
}

/** The fields by which an item of a list is known, the surest first. */
const naming = ['id', 'step', 'grade', 'number', 'kind', 'part', 'title', 'name', 'section', 'text'];

function nameOf(item: unknown): string | undefined {
  if (!isPlainObject(item)) return typeof item === 'string' ? item : undefined;
  if (typeof item['period'] === 'string' && !('id' in item)) return columnKey(item as unknown as Column);
  // A grade of a scale is known by itself; a grade that was given, by what it judges.
  if ('grade' in item && !('tone' in item)) return typeof item['axis'] === 'string' ? item['axis'] : 'only';
  const field = naming.find((each) => ['string', 'number'].includes(typeof item[each]));
  return field === undefined ? undefined : String(item[field]);
}

/** What a cell, or a text or name in its place, may hold besides its value: together they are one fact. */
const factFields = new Set([
  ...['value', 'absence', 'text', 'status', 'direction', 'note', 'times'],
  ...['period', 'basis', 'stage', 'placement', 'sourcePage', 'sourceText'],
]);

function isFact(data: unknown): boolean {
  return (
    isPlainObject(data) &&
    ['value', 'absence', 'text', 'period'].some((field) => field in data) &&
    Object.keys(data).every((field) => factFields.has(field))
  );
}

/** The columns of a table are its heading, and come or go with it. */
function areColumns(data: unknown): boolean {
  return Array.isArray(data) && data.every((each) => isFact(each) && !('value' in each || 'absence' in each));
}

function areParagraphs(data: unknown): data is string[] {
  return Array.isArray(data) && data.length > 0 && data.every((each) => typeof each === 'string');
}

/** Paragraphs are compared as people do: those that both have stay, and what stands between the same two was changed. */
function paragraphChanges(record: Place, path: string[], old: string[], now: string[]): ContentChange[] {
  const changes: ContentChange[] = [];
  let [inOld, inNew] = [0, 0];
  for (const [keptOld, keptNew] of [...common(old, now), [old.length, now.length] as const]) {
    const [gone, come] = [old.slice(inOld, keptOld), now.slice(inNew, keptNew)];
    for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
      const [was, is] = [gone[index], come[index]];
      const place = [...path, String(is === undefined ? inOld + index : inNew + index)];
      if (was === undefined) changes.push({ kind: 'added', record, path: place, new: is });
      else if (is === undefined) changes.push({ kind: 'removed', record, path: place, old: was });
      else changes.push({ kind: 'changed', record, path: place, old: was, new: is });
    }
    [inOld, inNew] = [keptOld + 1, keptNew + 1];
  }
  return changes;
}

/** The places of the longest run of items that both lists have in the same order. */
function common(old: readonly string[], now: readonly string[]): [inOld: number, inNew: number][] {
  const longest = old.map(() => now.map(() => 0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (const [i, row] of [...longest.entries()].reverse()) {
    for (let j = row.length - 1; j >= 0; j -= 1)
      row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (old[i] === now[j]) places.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

function keyOf({ kind, id }: ContentRecord): string {
  return `${kind} ${id}`;
}
