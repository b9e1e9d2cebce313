import { indicatorOnSheet, valuesByYear, type Place } from '../place.ts';
import type { TargetLongReached } from './finding.ts';

/** The indicator on its sheet, then its values over all years. */
export function places({ sheet, printed }: TargetLongReached): Place[] {
  return [indicatorOnSheet(printed, sheet), valuesByYear(printed)];
}
