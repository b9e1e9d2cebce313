import { isSilent } from '../observation/absence.ts';
import { inNewestOrder } from '../publication/sheet-key.ts';
import { factOf, saysTheSame, type Observation } from '../observation/observation.ts';

/** A fact that a later sheet states differently: shown beside the number, never hidden. */
export interface Revision {
  earlier: Observation;
  later: Observation;
  /** Whether the earlier number was announced as a first one (速報), so that the later one only settles it. */
  settles: boolean;
}

/**
 * Where later sheets state another value than earlier ones, in the order the facts were first stated. Filling in a
 * column that stood empty, or reading a cell that could not be placed before, revises nothing, and another basis is another fact.
 */
export function revisionsOf(observations: readonly Observation[]): Revision[] {
  const spoken = observations.filter((each) => !isSilent(each));
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
