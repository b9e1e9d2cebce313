import { sheetMeasureTitle } from '../../text/sheet.ts';
import { indicatorOnSheet, onSheet, type Place } from '../place.ts';
import type { LetterWithoutReason } from './finding.ts';

/** What the letter is given to, on its sheet. */
export function places({ sheet, rated: { indicator, project } }: LetterWithoutReason): Place[] {
  if (indicator) return [indicatorOnSheet(indicator, sheet)];
  if (project) return [onSheet(sheet.key, `project-${project.id}`, project.name)];
  return [onSheet(sheet.key, 'ratings', sheetMeasureTitle(sheet))];
}
