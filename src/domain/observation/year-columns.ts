import type { Sheet } from '../publication/publication.ts';
import { standsUnder, type WholeColumn } from './column.ts';

/** The columns of the table of projects: those in which anything is said, and those that the paper only prints in advance. */
export function columnsWithValues({ projects, columns: { projects: columns } }: Sheet): {
  shown: WholeColumn[];
  omitted: WholeColumn[];
} {
  const cells = projects.flatMap(({ costs, indicators }) => [
    ...costs,
    ...indicators.flatMap(({ actuals }) => actuals),
  ]);
  const spoken = cells.filter(({ absence }) => absence !== 'after_sheet');
  const shown = columns.filter((column) => spoken.some((cell) => standsUnder(cell, column, columns)));
  return { shown, omitted: columns.filter((each) => !shown.includes(each)) };
}
