import type { Cell, Placement } from '../../schema/cell.ts';
import { isSilent } from './absence.ts';

/** How a value came into its cell, and where in the original it stands. */
export interface Placed {
  /** Absent where nothing stands in the cell. */
  placement?: Placement;
  sourcePage?: number;
  sourceText?: string;
}

/** What a row, an indicator or a table says of all its cells. */
type Around = Partial<Pick<Cell, 'placement' | 'sourcePage' | 'sourceText'>> | undefined;

/**
 * What is known of a cell's place: what the nearest of cell, row, indicator and table says; `stated` where none says how it was
 * read. Of a cell in which nothing stands nothing is said.
 */
export function placedBy(
  cell: Pick<Cell, 'absence' | 'placement' | 'sourcePage' | 'sourceText'>,
  around: readonly Around[],
): Placed {
  const nearest = [cell, ...around].filter((each) => each !== undefined);
  const sourcePage = nearest.find((each) => each.sourcePage !== undefined)?.sourcePage;
  const sourceText = nearest.find((each) => each.sourceText !== undefined)?.sourceText;
  const placement = nearest.find((each) => each.placement !== undefined)?.placement ?? 'stated';
  return {
    ...(isSilent(cell) ? {} : { placement }),
    ...(sourcePage === undefined ? {} : { sourcePage }),
    ...(sourceText === undefined ? {} : { sourceText }),
  };
}
