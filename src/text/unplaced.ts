import type { SheetRecord } from '../schema/sheet.ts';
import { absenceWords } from './absence.ts';

type Unplaced = NonNullable<SheetRecord['unplacedValues']>;

/** The head of what stands on a sheet and has no cell: numbers, or entries where letters and words are among them. */
export function unplacedTitle(unplaced: Unplaced): string {
  return `欄を特定できなかった${hasOnlyNumbers(unplaced) ? '数値' : '記載'}`;
}

/** What the list of entries without a cell means. */
export function unplacedLead(unplaced: Unplaced): string[] {
  const all = unplaced.values.reduce((sum, { times }) => sum + times, 0);
  const [of, what] = hasOnlyNumbers(unplaced) ? ['どの欄の数か', '数'] : ['どの欄のものか', '記載'];
  return [
    `原本の${unplaced.section}にあり、${of}を当サイトが特定できなかった${all}個の${what}です。`,
    `入るはずの欄は「${absenceWords.unplaced.label}」としました。隠さないために、ここに並べます。`,
  ];
}

/** How often an entry stands there: 11個. */
export function timesInWords(times: number): string {
  return `${times}個`;
}

function hasOnlyNumbers({ values }: Unplaced): boolean {
  return values.every(({ text }) => /\p{Nd}/u.test(text));
}
