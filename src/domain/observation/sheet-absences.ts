import { absence, type Absence } from '../../schema/absence.ts';
import { textsOn, type Sheet } from '../publication/publication.ts';

/** The named absences that occur on a sheet, its head and its texts included, in the order of the schema. */
export function absencesOf(sheet: Sheet): Absence[] {
  const { observations, costs, record } = sheet;
  const heads = [record.leadDepartment, record.team].flatMap((stated) =>
    stated && 'absence' in stated ? stated.absence : [],
  );
  // Words that are printed instead of a number stand there themselves.
  const values = observations.filter(({ valueText }) => valueText === undefined);
  const amounts = costs.filter(({ text }) => text === undefined);
  const occurring = new Set([
    ...[...values, ...amounts, ...textsOn(sheet)].flatMap((cell) => cell.absence ?? []),
    ...heads,
  ]);
  return absence.options.filter((each) => occurring.has(each));
}
