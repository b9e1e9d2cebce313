import { absence, type Absence } from '../../schema/absence.ts';
import type { Sheet } from '../publication/publication.ts';

/** The named absences that occur on a sheet, its grades and its head included, in the order of the schema. */
export function absencesOf({ observations, costs, ratings, record }: Sheet): Absence[] {
  const heads = [record.leadDepartment, record.team].flatMap((stated) =>
    stated && 'absence' in stated ? stated.absence : [],
  );
  const occurring = new Set([
    ...[...observations, ...costs, ...ratings].flatMap((cell) => cell.absence ?? []),
    ...heads,
  ]);
  return absence.options.filter((each) => occurring.has(each));
}
