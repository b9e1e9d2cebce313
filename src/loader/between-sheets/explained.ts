import { fiscalYearOf, periodYear } from '../../domain/observation/period.ts';
import type { CorrectedText } from '../../schema/correction.ts';
import type { Figure } from './figure.ts';

/** What was corrected on a sheet, so that it is known to be as it stands. */
export interface Corrected {
  /** The figures, by what a correction of them is about. */
  figures: ReadonlySet<string>;
  texts: readonly CorrectedText[];
}

/**
 * Whether a figure of a sheet may differ from what another said before because something says why: a correction, a remark that
 * the other did not have, a first figure (速報) that is now settled, or a break in the row.
 */
export function isExplained(now: Figure, old: Figure, { figures }: Corrected): boolean {
  return (
    figures.has(now.correctable) ||
    old.status !== undefined ||
    isFilledIn(now, old) ||
    isRemarkedAnew(now, old) ||
    (now.breakAt !== undefined && now.breakAt !== old.breakAt)
  );
}

/** Whether a sheet remarks something on a figure that another, where it had the figure, did not. */
export function isRemarkedAnew(now: Figure, old: Figure | undefined): boolean {
  return now.notes.some((note) => !old?.notes.includes(note));
}

/** A 「-」 in the year of its own sheet is often no more than a figure that was not there yet. */
function isFilledIn(now: Figure, { absence, period, paper }: Figure): boolean {
  return (
    absence === 'dash' &&
    now.value !== undefined &&
    period !== undefined &&
    fiscalYearOf(period) >= periodYear(paper.key.fiscalYear)
  );
}
