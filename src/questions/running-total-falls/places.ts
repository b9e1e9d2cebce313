import { indicatorOnSheet, valuesByYear, type Place } from '../place.ts';
import type { RunningTotalFalls } from './finding.ts';

/** The indicator on its sheet, then its values over all years. */
export function places({ sheet, printed }: RunningTotalFalls): Place[] {
  return [indicatorOnSheet(printed, sheet), valuesByYear(printed)];
}
