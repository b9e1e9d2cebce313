import { absence } from '../../schema/absence.ts';
import { columnKey, type Column } from '../../schema/column-key.ts';
import type { CorrectionRecord } from '../../schema/correction.ts';
import { decimal } from '../../schema/decimal.ts';
import { sheetIdOf, type SheetKey } from './sheet-key.ts';

/** A correction with the id that makes its place on the page of changes: `2026-05-01-2`, the second of that day. */
export interface Correction extends CorrectionRecord {
  id: string;
  sheetKey: SheetKey;
  /** Id of the sheet it is about: `2021/103`. */
  sheetId: string;
}

/** The corrections with their ids, the newest first; of one day, the last written first. New ones are added at the end of the file. */
export function correctionsNewestFirst(records: readonly CorrectionRecord[]): Correction[] {
  const perDay = new Map<string, number>();
  const numbered = records.map((record) => {
    const number = (perDay.get(record.date) ?? 0) + 1;
    perDay.set(record.date, number);
    const sheetKey = correctedSheet(record);
    return { ...record, id: `${record.date}-${number}`, sheetKey, sheetId: sheetIdOf(sheetKey) };
  });
  return numbered.reverse().sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** Which sheet a correction is about. */
export function correctedSheet({ sheet: { measure, ...rest } }: CorrectionRecord): SheetKey {
  return { measureId: measure, ...rest };
}

/** What is corrected, as a key within its sheet: two corrections that share it are about the same value or the same text. */
export function correctedFact({ indicator, amount, text }: CorrectionRecord): string {
  if (indicator) return valueKey(indicator.id, indicator.role, indicator.period);
  if (amount) return amountKey(amount.project, amount.item, amount.period);
  return ['text', text?.field, text?.text, text?.of, text?.number].join(' ');
}

/** The corrections of an opinion, or of the answer to it, among those of its sheet. */
export function correctionsOfOpinion<Each extends CorrectionRecord>(
  corrections: readonly Each[],
  field: 'opinion' | 'answer',
  number: number,
): Each[] {
  return corrections.filter(({ text }) => text?.field === field && text.number === number);
}

/** Whether two written values say the same: 1,475,683 and 1475683. */
export function sameValue(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

/** Whether something written is a number or the word of an absence, as a cell is written. */
export function readsAsCell(written: string): boolean {
  return decimal.safeParse(written).success || absence.safeParse(written).success;
}

function canonical(written: string): string {
  return decimal.safeParse(written).data ?? written.normalize('NFC').trim();
}

/** A value of an indicator, as a key within its sheet. */
export function valueKey(id: string, role: string, column: Column | undefined): string {
  return ['indicator', id, role, column ? columnKey(column) : 'unknown'].join(' ');
}

/** An amount of a project or of the sheet itself, as a key within its sheet. */
export function amountKey(project: string | undefined, item: string, column: Column): string {
  return ['amount', project ?? 'measure', item, columnKey(column)].join(' ');
}
