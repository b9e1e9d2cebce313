import type { SheetRecord } from '../schema/sheet.ts';
import { absenceWords } from './absence.ts';

/** What the list of numbers without a cell means. */
export function unplacedLead({ section, values }: NonNullable<SheetRecord['unplacedValues']>): string[] {
  const all = values.reduce((sum, { times }) => sum + times, 0);
  return [
    `原本の${section}にあり、どの欄の数かを当サイトが特定できなかった${all}個の数です。`,
    `入るはずの欄は「${absenceWords.unplaced.label}」としました。隠さないために、ここに並べます。`,
  ];
}

/** How often a number stands there: 11個. */
export function timesInWords(times: number): string {
  return `${times}個`;
}
