import { indicatorOnSheet, type Place } from '../place.ts';
import type { CancelledBesideCount } from './finding.ts';

/** The indicator that is 中止, then the outcome that counts people, on their sheet. */
export function places({ sheet, printed, outcome }: CancelledBesideCount): Place[] {
  return [indicatorOnSheet(printed, sheet), indicatorOnSheet(outcome, sheet)];
}
