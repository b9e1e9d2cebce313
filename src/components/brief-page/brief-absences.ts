import type { BriefCosts } from '../../domain/money/brief-cost.ts';
import type { Brief } from '../../domain/over-years/brief.ts';
import { absence as named, type Absence } from '../../schema/absence.ts';

/** The absences whose words stand on the page of a brief, in the order of the schema, to be explained there. */
export function briefAbsences(
  { indicators, judgements, newest }: Brief,
  costs: readonly (BriefCosts | undefined)[],
): Absence[] {
  const values = indicators.flatMap(({ baseline, target, cells }) => [
    ...(baseline ? [baseline] : []),
    ...(target ? [target] : []),
    ...cells.flatMap(({ actuals }) => actuals),
  ]);
  const amounts = costs.flatMap((table) =>
    (table?.rows ?? []).flatMap(({ cells }) => cells.flatMap(({ cost }) => cost ?? [])),
  );
  const grades = [...indicators, ...judgements].flatMap(({ cells }) => cells.flatMap(({ absent }) => absent));
  const { leadDepartment, team } = newest.record;
  const occurring = new Set([
    ...[...values, ...amounts].flatMap(({ absence }) => absence ?? []),
    ...grades.map(({ absence }) => absence),
    ...[leadDepartment, team].flatMap((each) => (each && 'absence' in each ? each.absence : [])),
  ]);
  return named.options.filter((absence) => occurring.has(absence));
}
