import { indicatorOnSheet, onSheet, type Place } from '../place.ts';
import type { ProgressBesideLetters } from './finding.ts';

/** The progress on the sheet, then each indicator that is behind. */
export function places({ sheet, notImproved }: ProgressBesideLetters): Place[] {
  return [
    onSheet(sheet.key, 'progress', sheet.vocabulary.progress),
    ...notImproved.map(({ printed }) => indicatorOnSheet(printed, sheet)),
  ];
}
