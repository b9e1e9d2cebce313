import { inNewestOrder } from '../publication/sheet-key.ts';
import { periodYear } from '../observation/period.ts';
import type { Measure, Sheet } from '../publication/publication.ts';
import { changesBetween, type SheetChanges } from './sheet-changes.ts';

/** The opinions of one sheet, and what the settled sheets of the next years have otherwise. */
export interface OpinionThread {
  sheet: Sheet;
  following: FollowingYear[];
}

/** A fiscal year after the one that was spoken about; without a sheet here, nothing is known of it. */
export interface FollowingYear {
  fiscalYear: string;
  changes?: SheetChanges;
}

/**
 * The opinions of a measure, the newest sheet's first, each followed by the two years after it: an opinion on the sheet of
 * 2021 is given in 2022, so that the year to plan for is 2023, the one whose policy (④) the same sheet states. Where
 * neither year has a sheet here, up to the next that has. Only years that belong to a plan of the measure are waited for.
 */
export function opinionThreads(measure: Measure): OpinionThread[] {
  return measure.sheets
    .filter(({ record }) => record.opinions.length > 0)
    .toSorted((a, b) => inNewestOrder(b.key, a.key))
    .map((sheet) => ({ sheet, following: followingOf(sheet) }));
}

/** The settled sheets of a measure, each against the one before it; the newest pair first. */
export function changesOverYears(measure: Measure): SheetChanges[] {
  const settled = measure.sheets.filter(isSettled);
  return settled
    .flatMap((later, index) => {
      const earlier = settled[index - 1];
      return earlier ? [changesBetween(earlier, later)] : [];
    })
    .reverse();
}

function followingOf(sheet: Sheet): FollowingYear[] {
  const { key, measure } = sheet;
  const first = periodYear(key.fiscalYear) + (key.phase === 'settled' ? 1 : 0);
  const settled = measure.sheets.filter((each) => isSettled(each) && yearOf(each) >= first);
  const last = Math.max(first + 1, ...settled.slice(0, 1).map(yearOf));
  let before = sheet;
  return measure.years
    .filter((fiscalYear) => first <= periodYear(fiscalYear) && periodYear(fiscalYear) <= last)
    .map((fiscalYear) => {
      const later = settled.find((each) => each.key.fiscalYear === fiscalYear);
      if (!later) return { fiscalYear };
      const changes = changesBetween(before, later);
      before = later;
      return { fiscalYear, changes };
    });
}

function isSettled({ key }: Sheet): boolean {
  return key.phase === 'settled';
}

function yearOf({ key }: Sheet): number {
  return periodYear(key.fiscalYear);
}
