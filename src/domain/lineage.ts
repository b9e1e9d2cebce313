/** What stands before and after a thing in its history: it was split, merged or redefined, and got a new id. */
export interface Lineage<Item> {
  continues: Item[];
  continuedBy: Item[];
}

interface Registered {
  id: string;
  reading: { continues: string[] };
}

// A site of ten thousand pages asks ten thousand times.
const successors = new WeakMap<readonly Registered[], Map<string, Registered[]>>();

/** What an indicator or project continues, and what continues it. Give the publication's whole list. */
export function lineageOf<Item extends Registered>(
  { id, reading }: Item,
  all: readonly Item[],
): Lineage<Item> {
  const known = successors.get(all) ?? successorsOf(all);
  successors.set(all, known);
  const { continues } = reading;
  return {
    continues: continues.length === 0 ? [] : all.filter((each) => continues.includes(each.id)),
    continuedBy: (known.get(id) ?? []) as Item[],
  };
}

/**
 * How a thing came from what it continues: `redefined` one became one, which counts otherwise · `split` one became several ·
 * `merged` several became one.
 */
export type Succession = 'redefined' | 'split' | 'merged';

/** How a thing came from what it continues; nothing where it continues nothing. */
export function successionOf<Item extends Registered>(
  item: Item,
  all: readonly Item[],
): Succession | undefined {
  const [before, ...others] = lineageOf(item, all).continues;
  if (!before) return undefined;
  if (others.length > 0) return 'merged';
  return lineageOf(before, all).continuedBy.length > 1 ? 'split' : 'redefined';
}

function successorsOf(all: readonly Registered[]): Map<string, Registered[]> {
  const pairs = all.flatMap((item) => item.reading.continues.map((before) => ({ before, item })));
  const grouped = Map.groupBy(pairs, ({ before }) => before);
  return new Map([...grouped].map(([before, of]) => [before, of.map(({ item }) => item)]));
}
