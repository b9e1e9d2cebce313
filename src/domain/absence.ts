import type { Absence, Cell } from '../schema/cell.ts';

/**
 * A code of SDMX CL_OBS_STATUS (statistical data and metadata exchange, cross-domain code list), as far as a sheet needs it:
 * `A` normal value · `P` provisional value · `E` estimated value · `L` missing, data exist but were not collected ·
 * `M` missing, data cannot exist · `O` missing value · `Q` missing, suppressed.
 */
export type ObservationStatus = 'A' | 'P' | 'E' | 'L' | 'M' | 'O' | 'Q';

/**
 * The SDMX status of a cell; undefined where it holds neither a number nor a named absence, such as a direction-only target.
 * Which code stands for which word of the sheet is our reading: 見込み is an estimate (`E`), 「-」 and 未決算 are missing
 * without more said (`O`), 中止 and 対象外 are figures that cannot exist (`M`), 欄未特定 is a figure that exists and that our
 * reading did not collect (`L`), 非公表 is suppressed (`Q`).
 */
export function observationStatus(
  cell: Pick<Cell, 'value' | 'absence' | 'status'>,
): ObservationStatus | undefined {
  if (cell.absence !== undefined) return statusOfAbsence[cell.absence];
  if (cell.value === undefined) return undefined;
  return cell.status === undefined ? 'A' : statusOfFirmness[cell.status];
}

/**
 * Whether the city itself published that there is no number (「-」, 中止, 未決算, 対象外, 非公表). `unplaced` is the one
 * absence that is ours: the sheet holds the number, our reading cannot place it.
 */
export function isPublishedAbsence(absence: Absence): boolean {
  return absence !== 'unplaced';
}

const statusOfAbsence: Record<Absence, ObservationStatus> = {
  dash: 'O',
  cancelled: 'M',
  not_settled: 'O',
  not_applicable: 'M',
  unplaced: 'L',
  not_published: 'Q',
};

const statusOfFirmness: Record<NonNullable<Cell['status']>, ObservationStatus> = {
  provisional: 'P',
  expected: 'E',
};
