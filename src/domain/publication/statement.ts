import type { Absence } from '../../schema/absence.ts';
import type { Basis, Stage } from '../../schema/basis.ts';
import type { Cell } from '../../schema/cell.ts';
import type { Placed } from '../observation/placement.ts';
import type { Correction } from './correction.ts';
import type { SheetKey } from './sheet-key.ts';

/** What one sheet states in one cell, whether it is a value of an indicator or an amount. */
export interface Statement extends Placed {
  measureId: string;
  planId: string;
  /** The project on the sheet that it is about; absent where it is the sheet's own. */
  projectId?: string;
  /** Canonical period; absent where the paper prints none, or our reading could not place it. */
  period?: string;
  /** What kind of figure it is; absent for a baseline or a target. */
  basis?: Basis;
  stage?: Stage;
  absence?: Absence;
  /** `provisional` where the number is a first one (速報). */
  status?: NonNullable<Cell['status']>;
  note?: string;
  /** A remark of the sheet on the whole row. */
  rowNote?: string;
  /** Period from which the row is counted otherwise than before. */
  breakAt?: string;
  /** The sheet that states it. */
  statedBy: SheetKey;
  /** Whether it is the newest statement of its fact and has not lapsed. */
  isNewest: boolean;
  /** Whether a view that shows one value shows this one. */
  isCurrent: boolean;
  /** Whether it is the row to count, where sheets of the same year and phase state the same fact. */
  isPrimary: boolean;
  /** A column printed in advance that a later settled sheet of the measure has passed in silence. */
  lapsed?: true;
  /** Where our reading of it was put right, the newest first; absent where it never was. */
  corrections?: Correction[];
}
