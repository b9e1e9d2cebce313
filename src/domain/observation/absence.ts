import type { Absence } from '../../schema/absence.ts';
import type { Basis } from '../../schema/basis.ts';
import type { Cell } from '../../schema/cell.ts';

/**
 * A code of SDMX CL_OBS_STATUS (statistical data and metadata exchange, cross-domain code list), as far as a sheet needs it:
 * `A` normal value · `P` provisional value · `E` estimated value · `F` forecast value · `L` missing, data exist but were not
 * collected · `M` missing, data cannot exist · `O` missing value · `Q` missing, suppressed.
 */
export type ObservationStatus = 'A' | 'P' | 'E' | 'F' | 'L' | 'M' | 'O' | 'Q';

/**
 * The SDMX status of a cell; undefined where it holds neither a number nor a named absence, such as a direction-only target.
 * Which code stands for which word of the sheet is our reading: 見込み is an estimate (`E`), 予算 and 計画 are forecasts (`F`),
 * 「-」, 空欄 and a column after the sheet's year are missing without more said (`O`), 中止 and 対象外 are figures that cannot
 * exist (`M`), 欄未特定 is a figure that exists and that our reading did not collect (`L`), 非公表 and 秘匿 are suppressed (`Q`).
 */
export function observationStatus(
  cell: Pick<Cell, 'value' | 'absence' | 'status'> & { basis?: Basis },
): ObservationStatus | undefined {
  if (cell.absence !== undefined) return statusOfAbsence[cell.absence];
  if (cell.value === undefined) return undefined;
  if (cell.status === 'provisional') return 'P';
  return cell.basis === undefined ? 'A' : statusOfBasis[cell.basis];
}

/**
 * Whether the city itself published that there is no number (「-」, 空欄, 中止, 対象外, 非公表, 秘匿). `unplaced` is ours: the
 * sheet holds the number, our reading cannot place it; and `after_sheet` says nothing but that the paper has a column.
 */
export function isPublishedAbsence(absence: Absence): boolean {
  return absence !== 'unplaced' && absence !== 'after_sheet';
}

/** Whether an absence says nothing about the fact, so that it never takes the place of a statement. */
export function isSilent({ absence }: { absence?: Absence | undefined }): boolean {
  return absence === 'unplaced' || absence === 'blank' || absence === 'after_sheet';
}

const statusOfAbsence: Record<Absence, ObservationStatus> = {
  dash: 'O',
  blank: 'O',
  cancelled: 'M',
  after_sheet: 'O',
  not_applicable: 'M',
  unplaced: 'L',
  not_published: 'Q',
  suppressed: 'Q',
};

const statusOfBasis: Record<Basis, ObservationStatus> = {
  settled: 'A',
  expected: 'E',
  budget: 'F',
  planned: 'F',
};
