import type { Publication } from '../../domain/publication.ts';

/** How many cells of all sheets hold a number that our reading could not place. */
export function unplacedCount({ sheets }: Publication): number {
  const cells = sheets.flatMap(({ observations, costs }) => [...observations, ...costs]);
  return cells.filter(({ absence }) => absence === 'unplaced').length;
}
