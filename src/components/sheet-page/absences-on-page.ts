import { absencesOf } from '../../domain/observation/sheet-absences.ts';
import type { Sheet } from '../../domain/publication/publication.ts';
import { absence, type Absence } from '../../schema/absence.ts';
import { showsTables } from './shows-tables.ts';

/** The named absences on the page of a sheet, in the order of the schema. */
export function absencesOnPage(sheet: Sheet): Absence[] {
  const occurring = new Set(absencesOf(sheet));
  // A table of indicators leaves out the columns that are only printed in advance.
  const ofProjects = sheet.projects.flatMap(({ indicators }) => indicators.flatMap(({ actuals }) => actuals));
  const elsewhere = [...sheet.costs, ...ofProjects].some((each) => each.absence === 'after_sheet');
  if (showsTables(sheet) && !elsewhere) occurring.delete('after_sheet');
  return absence.options.filter((each) => occurring.has(each));
}
