import { absencesOf } from '../../domain/observation/sheet-absences.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { absence, type Absence } from '../../schema/absence.ts';

/** The named absences on the page of a sheet, in the order of the schema: those of its values, and 空欄 of a text left empty. */
export function absencesOnPage(sheet: Sheet): Absence[] {
  const { form, own } = sheet;
  const occurring = new Set(absencesOf(sheet));
  const fields = form.texts.filter(({ of }) => of === 'sheet');
  if (fields.some((field) => !own.texts.some((text) => text.field === field))) occurring.add('blank');
  return absence.options.filter((each) => occurring.has(each));
}
