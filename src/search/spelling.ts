import { fold } from './folding.ts';
import { yearsIn } from './years.ts';

/** Stands before a year: no written text holds it once it is folded, so that a year is never part of a number. */
const yearMark = '\n';

/** What a year is in the index, whatever spelling names it: the same for 平成30年度, H30 and 2018年. */
export function spellingOfYear(year: number): string {
  return `${yearMark}${year}`;
}

/** The year that a spelling stands for; nothing where it is a word. */
export function yearOfSpelling(spelling: string): number | undefined {
  return spelling.startsWith(yearMark) ? Number(spelling.slice(yearMark.length)) : undefined;
}

/** A passage as it is looked through: folded, and behind it the years that it names. */
export function spelled(passage: string): string {
  return `${fold(passage)}${yearsOf(passage).join('')}`;
}

/** The years of a passage as terms of the index. */
export function yearsOf(passage: string): string[] {
  return [...new Set(yearsIn(passage).map(({ year }) => spellingOfYear(year)))];
}
