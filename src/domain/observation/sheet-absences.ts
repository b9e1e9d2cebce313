import { absence, type Absence } from '../../schema/absence.ts';
import { textsOn, type Sheet } from '../publication/publication.ts';

/** The named absences that occur on a sheet, its grades, its texts and its head included, in the order of the schema. */
export function absencesOf(sheet: Sheet): Absence[] {
  const { observations, costs, ratings, record } = sheet;
  const heads = [record.leadDepartment, record.team].flatMap((stated) =>
    stated && 'absence' in stated ? stated.absence : [],
  );
  const occurring = new Set([
    ...[...observations, ...costs, ...ratings, ...textsOn(sheet)].flatMap((cell) => cell.absence ?? []),
    ...heads,
  ]);
  return absence.options.filter((each) => occurring.has(each));
}
