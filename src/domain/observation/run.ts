import { periodYear } from './period.ts';

/** Splits a list into runs: an item belongs to the run of the one before it where `goesOn` says so. */
export function runsOf<Item>(
  items: readonly Item[],
  goesOn: (before: Item, after: Item) => boolean,
): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && goesOn(before, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Whether one thing is of the year right after another's. */
export function isYearAfter(before: { period: string }, after: { period: string }): boolean {
  return periodYear(after.period) === periodYear(before.period) + 1;
}
