/** What a list of letters can be narrowed by, in the order in which an address says it. */
export const filterFields = ['goal', 'axis', 'letter', 'year', 'change', 'department'] as const;

/** One of them. */
export type FilterField = (typeof filterFields)[number];

/** What a reader asked for; a field that is left out does not narrow. */
export type StatusFilter = Partial<Record<FilterField, string>>;

/**
 * What one letter is about: the ids of its goal and of its 担当課, its axis where the scale has several, the letter, its
 * Western year and kind of change; empty where it has none.
 */
export type StatusEntry = Record<FilterField, string>;

/** A goal or a 担当課 that is not known, or not stated. No id has an underscore. */
export const unknownIds = { goal: '_none', unplacedLead: '_unplaced', noLead: '_none' };

/** A part of an address that is not applied: a value that does not exist here, or a second one for the same field. */
export interface UnusedValue {
  field: FilterField;
  value: string;
  because: 'unknown' | 'second';
}

/** Reads a filter from the query of an address; what it cannot use is told and the rest applied. Other parameters are not ours. */
export function readFilter(
  query: string,
  choicesOf: (field: FilterField) => readonly string[],
): { filter: StatusFilter; unused: UnusedValue[] } {
  const parameters = new URLSearchParams(query);
  const filter: StatusFilter = {};
  const unused: UnusedValue[] = [];
  for (const field of filterFields) {
    for (const value of parameters.getAll(field).filter((each) => each !== '')) {
      const found = choicesOf(field).find((each) => plain(each) === plain(value));
      if (found === undefined) unused.push({ field, value, because: 'unknown' });
      else if (filter[field] === undefined) filter[field] = found;
      else if (filter[field] !== found) unused.push({ field, value, because: 'second' });
    }
  }
  return { filter, unused };
}

/** The query of an address that says a filter: `?goal=3&letter=D`, nothing where nothing is asked for. */
export function filterQuery(filter: StatusFilter): string {
  const parameters = new URLSearchParams();
  for (const field of filterFields) if (filter[field]) parameters.set(field, filter[field]);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/**
 * Whether a letter is what was asked for. A year without a letter is part of a change (it ended, or cannot be compared),
 * so it counts only where a change is asked for.
 */
export function matches(entry: StatusEntry, filter: StatusFilter): boolean {
  if (entry.letter === '' && filter.change === undefined) return false;
  return filterFields.every((field) => filter[field] === undefined || filter[field] === entry[field]);
}

/** An entry as a short word in the markup; its goal and axis are said once for many. A letter may be any text, so it stands last. */
export function entryWord({ year, change, department, letter }: Omit<StatusEntry, 'goal' | 'axis'>): string {
  return [year, change, department, letter].join(' ');
}

/** Reads what `entryWord` wrote. */
export function readEntry(word: string, goal: string, axis: string): StatusEntry {
  const [year = '', change = '', department = '', ...letter] = word.split(' ');
  return { goal, axis, department, letter: letter.join(' '), year, change };
}

/** Full-width letters and digits, and capitals, are what people type. */
function plain(value: string): string {
  return value.normalize('NFKC').trim().toLowerCase();
}
