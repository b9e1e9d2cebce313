/** The shortest way from something over what it leads to back to itself; undefined where none of at least two steps leads back. */
export function wayBack(own: string, next: (id: string) => readonly string[]): string[] | undefined {
  const ways = [[own]];
  const seen = new Set([own]);
  // Grows while it is walked, the shorter ways first.
  for (const way of ways) {
    const following = next(way.at(-1) ?? '');
    if (way.length > 1 && following.includes(own)) return [...way, own];
    for (const id of following.filter((each) => !seen.has(each))) {
      seen.add(id);
      ways.push([...way, id]);
    }
  }
  return undefined;
}
