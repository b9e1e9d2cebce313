import { inNewestOrder } from './edition.ts';
import { factOf, type Observation } from './observation.ts';

/** A fact that a later sheet states differently: shown beside the number, never hidden. */
export interface Revision {
  earlier: Observation;
  later: Observation;
  /** Whether the earlier number was announced as provisional or expected, so that the later one only settles it. */
  settles: boolean;
}

/**
 * Where later sheets state another value than earlier ones, in the order the facts were first stated. Filling in a year
 * that was not settled, or reading a cell that could not be placed before, revises nothing.
 */
export function revisionsOf(observations: readonly Observation[]): Revision[] {
  const spoken = observations.filter(({ absence }) => absence !== 'not_settled' && absence !== 'unplaced');
  return [...Map.groupBy(spoken, factOf).values()].flatMap((statements) => {
    const [first, ...rest] = statements.sort((a, b) => inNewestOrder(a.statedBy, b.statedBy));
    let earlier = first;
    return rest.flatMap((later) => {
      const revision =
        earlier && !saysTheSame(earlier, later)
          ? [{ earlier, later, settles: earlier.status !== undefined }]
          : [];
      earlier = later;
      return revision;
    });
  });
}

function saysTheSame(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.valueText === b.valueText && a.absence === b.absence && a.unit === b.unit;
}
