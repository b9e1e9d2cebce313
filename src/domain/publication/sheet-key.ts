import type { Phase, SheetRecord } from '../../schema/sheet.ts';
import { periodYear } from '../observation/period.ts';

/** Which sheet states something: one measure, one fiscal year, one phase. */
export interface SheetKey {
  measureId: string;
  /** Canonical fiscal year the sheet is about, `FY2021`. */
  fiscalYear: string;
  phase: Phase;
}

/** Which sheet a record is. */
export function sheetKeyOf({
  measure,
  fiscalYear,
  phase,
}: Pick<SheetRecord, 'measure' | 'fiscalYear' | 'phase'>): SheetKey {
  return { measureId: measure, fiscalYear, phase };
}

/** The sheet's id and the end of its address: `2021/103`, `2021/103.budget`. */
export function sheetIdOf({ measureId, fiscalYear, phase }: SheetKey): string {
  return `${periodYear(fiscalYear)}/${measureId}${phase === 'budget' ? '.budget' : ''}`;
}

/**
 * Orders sheets by when they are written, oldest first: 事前・予算 before its year begins, 事後・決算 after its year has
 * ended, so the settled sheet of FY2021 is newer than the budget sheet of FY2022. Sheets of one time keep the order of
 * their measures, the first counting as the newest, so that a value two measures share is counted once.
 */
export function inNewestOrder(a: SheetKey, b: SheetKey): number {
  return writtenIn(a) - writtenIn(b) || -compareText(a.measureId, b.measureId);
}

/** Orders the sheets of one measure as they are listed: by fiscal year, budget before settled. */
export function inListedOrder(a: SheetKey, b: SheetKey): number {
  return periodYear(a.fiscalYear) - periodYear(b.fiscalYear) || compareText(a.phase, b.phase);
}

function writtenIn({ fiscalYear, phase }: SheetKey): number {
  return periodYear(fiscalYear) + (phase === 'settled' ? 1.5 : 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
