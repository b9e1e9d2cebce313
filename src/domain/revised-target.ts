import { editionId } from './edition.ts';
import { isDated, type Observation } from './observation.ts';
import { periodYear } from './period.ts';
import type { Indicator, Sheet } from './publication.ts';
import { targetOfYear } from './target-of-year.ts';

/**
 * The target that a sheet's letter of an indicator was judged by, where the sheets state that target differently: a letter
 * given before a target was revised stays, and is to be read by the target of its day. Otherwise nothing.
 */
export function revisedTargetOf(
  { observations }: Pick<Indicator, 'observations'>,
  { id, edition }: Sheet,
): Observation | undefined {
  const targets = observations
    .filter(isDated)
    .filter(({ role, absence }) => role === 'target' && absence !== 'unplaced');
  const judged = targetOfYear(
    targets.filter(({ statedBy }) => editionId(statedBy) === id),
    periodYear(edition.fiscalYear),
  );
  const versions = targets
    .filter(({ period }) => period === judged?.period)
    .map(({ value, valueText }) => value ?? valueText);
  return new Set(versions).size > 1 ? judged : undefined;
}
