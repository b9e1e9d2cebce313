import { inNewestOrder } from '../publication/sheet-key.ts';
import { newestOf, type Sheet } from '../publication/publication.ts';

/** That a thing is listed no more: its last sheet, and the later ones of its measures, which do without it. */
export interface Ending {
  last: Sheet;
  /** Settled sheets that were written later, oldest first; at least one. */
  without: Sheet[];
}

/**
 * Whether an indicator or project has been dropped. Only a later settled sheet of every measure that listed it can tell: where
 * no later sheet is registered nothing is known, and a 事前・予算 sheet need not list everything.
 */
export function endingOf({ statements }: { statements: readonly { sheet: Sheet }[] }): Ending | undefined {
  const byMeasure = Map.groupBy(statements, ({ sheet }) => sheet.measure);
  const perMeasure = [...byMeasure].map(([{ sheets }, listed]) => {
    const last = newestOf(listed).sheet;
    return sheets.filter((sheet) => sheet.key.phase === 'settled' && isLater(sheet, last));
  });
  if (perMeasure.some((later) => later.length === 0)) return undefined;
  const last = newestOf(statements).sheet;
  const without = perMeasure.flat().filter((sheet) => isLater(sheet, last));
  return { last, without: without.sort((a, b) => inNewestOrder(a.key, b.key)) };
}

/** Whether a sheet was written in a later year, whatever measures the two are of. */
function isLater({ key }: Sheet, { key: than }: Sheet): boolean {
  return inNewestOrder({ ...than, measureId: key.measureId }, key) < 0;
}
