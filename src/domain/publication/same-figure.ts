import { current, type Observation } from '../observation/observation.ts';
import { comparePeriods } from '../observation/period.ts';
import type { Indicator } from './publication.ts';

/** An indicator that we read as the same figure, and the periods in which both have a number. */
export interface SameFigure {
  indicator: Indicator;
  alike: string[];
  different: string[];
}

/** The indicators that the register reads as the same figure as this one, whichever of the two says so. */
export function sameFigures(indicator: Indicator): SameFigure[] {
  const own = numbersByPeriod(indicator);
  return indicator.sameAs.map((other) => {
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
  const numbers = current(observations).filter(
    (each): each is Observation & { period: string; value: string } =>
      each.role === 'actual' && each.period !== undefined && each.value !== undefined,
  );
  return new Map(numbers.map(({ period, value }) => [period, value]));
}
