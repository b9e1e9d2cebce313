import type { Observation } from './observation.ts';
import { comparePeriods } from './period.ts';
import type { Indicator, Publication } from './publication.ts';
import { newest } from './series.ts';

/** An indicator that we read as the same figure, and the periods in which both have a number. */
export interface SameFigure {
  indicator: Indicator;
  alike: string[];
  different: string[];
}

/** The indicators that the register reads as the same figure as this one, whichever of the two says so. */
export function sameFigures(indicator: Indicator, { indicators }: Publication): SameFigure[] {
  const { id: ownId, reading } = indicator;
  const own = numbersByPeriod(indicator);
  return indicators
    .filter(({ id, reading: { sameAs } }) => reading.sameAs.includes(id) || sameAs.includes(ownId))
    .map((other) => {
      const both = [...numbersByPeriod(other)]
        .filter(([period]) => own.has(period))
        .sort(([a], [b]) => comparePeriods(a, b))
        .map(([period, value]) => ({ period, isAlike: own.get(period) === value }));
      return {
        indicator: other,
        alike: both.filter(({ isAlike }) => isAlike).map(({ period }) => period),
        different: both.filter(({ isAlike }) => !isAlike).map(({ period }) => period),
      };
    });
}

function numbersByPeriod({ observations }: Indicator): Map<string, string> {
  const numbers = newest(observations).filter(
    (each): each is Observation & { period: string; value: string } =>
      each.role === 'actual' && each.period !== undefined && each.value !== undefined,
  );
  return new Map(numbers.map(({ period, value }) => [period, value]));
}
