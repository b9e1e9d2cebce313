import { absence } from '../schema/cell.ts';
import type { CorrectionRecord } from '../schema/correction.ts';
import { decimal } from '../schema/decimal.ts';
import type { SheetRecord } from '../schema/sheet.ts';
import { correctedTexts } from './corrected-text.ts';
import { costsOf, type Cost } from './cost.ts';
import { editionId, type Edition } from './edition.ts';
import { observationsOf, type Observation } from './observation.ts';

/** A correction with the id that makes its place on the page of changes: `2026-05-01-2`, the second of that day. */
export interface Correction extends CorrectionRecord {
  id: string;
  sheetEdition: Edition;
}

/** The corrections with their ids, the newest first; of one day, the last written first. New ones are added at the end of the file. */
export function correctionsNewestFirst(records: readonly CorrectionRecord[]): Correction[] {
  const perDay = new Map<string, number>();
  const numbered = records.map((record) => {
    const number = (perDay.get(record.date) ?? 0) + 1;
    perDay.set(record.date, number);
    return { ...record, id: `${record.date}-${number}`, sheetEdition: correctedSheet(record) };
  });
  return numbered.reverse().sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** Which sheet a correction is about. */
export function correctedSheet({ sheet: { measure, ...rest } }: CorrectionRecord): Edition {
  return { measureId: measure, ...rest };
}

/** What is corrected, as a key: two corrections that share it are about the same value or the same text. */
export function correctedFact(record: CorrectionRecord): string {
  const { indicator, project, text } = record;
  const sheet = editionId(correctedSheet(record));
  if (indicator) return observationKey(sheet, indicator.id, indicator.role, indicator.period);
  if (project) return costKey(sheet, project.id, project.item, project.period);
  return [sheet, 'text', text?.field, text?.of, text?.number].join(' ');
}

/** The corrections of a value that a sheet states. */
export function correctionsOfObservation<Each extends CorrectionRecord>(
  corrections: readonly Each[],
  { statedBy, indicatorId, role, period }: Observation,
): Each[] {
  const key = observationKey(editionId(statedBy), indicatorId, role, period);
  return corrections.filter((each) => correctedFact(each) === key);
}

/** The corrections of an amount that a sheet states. */
export function correctionsOfCost<Each extends CorrectionRecord>(
  corrections: readonly Each[],
  { statedBy, projectId, item, period }: Cost,
): Each[] {
  const key = costKey(editionId(statedBy), projectId, item, period);
  return corrections.filter((each) => correctedFact(each) === key);
}

/** The corrections of an opinion, or of the answer to it, among those of its sheet. */
export function correctionsOfOpinion<Each extends CorrectionRecord>(
  corrections: readonly Each[],
  field: 'opinion' | 'answer',
  number: number,
): Each[] {
  return corrections.filter(({ text }) => text?.field === field && text.number === number);
}

/** The corrections of anything in a sheet. */
export function correctionsOfSheet<Each extends CorrectionRecord>(
  corrections: readonly Each[],
  edition: Edition,
): Each[] {
  const id = editionId(edition);
  return corrections.filter((each) => editionId(correctedSheet(each)) === id);
}

/**
 * What the sheet says now where a correction was made: the number, the word printed instead, or why there is none; of a text all
 * that stands in the field. Nothing where the sheet has no such value.
 */
export function statedNow(record: CorrectionRecord, sheet: SheetRecord): string[] {
  const { text } = record;
  if (text) return correctedTexts(sheet, text);
  const [observation] = observationsOf(sheet).filter(
    (each) => correctionsOfObservation([record], each).length > 0,
  );
  if (observation) return [observation.value ?? observation.valueText ?? observation.absence ?? ''];
  const [cost] = costsOf(sheet).filter((each) => correctionsOfCost([record], each).length > 0);
  return cost ? [cost.published ?? cost.absence ?? ''] : [];
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

function observationKey(sheet: string, id: string, role: string, period = 'unknown'): string {
  return [sheet, 'indicator', id, role, period].join(' ');
}

function costKey(sheet: string, id: string, item: string, period: string): string {
  return [sheet, 'project', id, item, period].join(' ');
}
