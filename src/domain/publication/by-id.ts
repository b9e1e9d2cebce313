/** Things by their id. */
export function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The thing that a record refers to by its id. @throws where there is none, which the loader refuses before */
export function referred<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new Error(`${id}: the loader let a reference pass that leads nowhere`);
  return item;
}
