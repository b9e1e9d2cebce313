import { inNewestOrder, type SheetKey } from '../../domain/publication/sheet-key.ts';
import type { Form } from '../../schema/form.ts';
import type { SheetRecord } from '../../schema/sheet.ts';

/** A sheet as it is held against others: what it says, the paper it is written on, and which sheet it is. */
export interface Paper {
  record: SheetRecord;
  form: Form;
  key: SheetKey;
}

/** Orders sheets as they are held against each other: by when they are written, and those of one time by their measures. */
export function inWritingOrder({ key: one }: Paper, { key: other }: Paper): number {
  const inTime = inNewestOrder(one, { ...other, measureId: one.measureId });
  return inTime || (one.measureId < other.measureId ? -1 : 1);
}

/** Whether two sheets are two years of one series: the same measure, seen from the same end of its year. */
export function isSameSeries(one: Paper, other: Paper): boolean {
  return one.key.measureId === other.key.measureId && one.key.phase === other.key.phase;
}

/** Whether two sheets fill in the same paper for the same plan, so that what stands on one is looked for on the other. */
export function isSamePaper(one: Paper, other: Paper): boolean {
  return (
    one.form.id === other.form.id &&
    one.record.plan === other.record.plan &&
    one.record.kind === other.record.kind
  );
}
