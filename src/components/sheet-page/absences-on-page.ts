import { absencesOf } from '../../domain/observation/sheet-absences.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { absence, type Absence } from '../../schema/absence.ts';
import { showsTables } from './shows-tables.ts';

/** The named absences on the page of a sheet, in the order of the schema: those of its values, and 空欄 of a text left empty. */
export function absencesOnPage(sheet: Sheet): Absence[] {
  const { form, own } = sheet;
  const occurring = new Set(absencesOf(sheet));
  const fields = form.texts.filter(({ of }) => of === 'sheet');
  // A table of indicators leaves out the columns that are only printed in advance.
  const ofProjects = sheet.projects.flatMap(({ indicators }) => indicators.flatMap(({ actuals }) => actuals));
  const elsewhere = [...sheet.costs, ...ofProjects].some((each) => each.absence === 'after_sheet');
  if (showsTables(sheet) && !elsewhere) occurring.delete('after_sheet');
  if (fields.some((field) => !own.texts.some((text) => text.field === field))) occurring.add('blank');
  return absence.options.filter((each) => occurring.has(each));
}
