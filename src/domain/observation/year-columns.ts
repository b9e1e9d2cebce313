import type { Sheet } from '../publication/publication.ts';
import { standsUnder, type WholeColumn } from './column.ts';

/** The columns of the table of projects: those in which anything is said, and those that the paper only prints in advance; neither where it has nothing of them. */
export function columnsWithValues({ projects, columns: { projects: columns } }: Sheet): {
  shown: WholeColumn[];
  omitted: WholeColumn[];
} {
  const cells = projects.flatMap(({ costs, indicators }) => [
    ...costs,
    ...indicators.flatMap(({ actuals }) => actuals),
  ]);
  const stands = (among: typeof cells) => (column: WholeColumn) =>
    among.some((cell) => standsUnder(cell, column, columns));
  const spoken = cells.filter(({ absence }) => absence !== 'after_sheet');
  const shown = columns.filter(stands(spoken));
  const omitted = columns.filter(stands(cells)).filter((each) => !shown.includes(each));
  return { shown, omitted };
}
