import type { Publication, Sheet } from '../publication/publication.ts';

/** What our reading of the sheets could not place. */
export interface Unplaced {
  /** Numbers that stand on a sheet, and of which it is not known to which cell they belong. */
  numbers: number;
  /** Sheets that list such numbers. */
  sheets: Sheet[];
}

/** Counts the numbers that stand on the sheets without a cell. */
export function unplacedNumbers({ sheets }: Publication): Unplaced {
  const listing = sheets.filter(({ record }) => record.unplacedValues !== undefined);
  const values = listing.flatMap(({ record }) => record.unplacedValues?.values ?? []);
  return { numbers: values.reduce((sum, { times }) => sum + times, 0), sheets: listing };
}

/** How many cells of all sheets hold a number that our reading could not place. */
export function unplacedCount({ sheets }: Publication): number {
  const cells = sheets.flatMap(({ observations, costs }) => [...observations, ...costs]);
  return cells.filter(({ absence }) => absence === 'unplaced').length;
}
