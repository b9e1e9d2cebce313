import type { Sheet } from '../../domain/publication/publication.ts';

/**
 * Whether a sheet's page shows its indicators as tables that lead to their own pages. A paper that judges its measure itself, or
 * states its money, is as much about these as about its indicators; where indicators get grades, or stand alone, each has its chart.
 */
export function showsTables({ form, own }: Sheet): boolean {
  const ratesIndicators = form.ratings.some(({ rates }) => rates.includes('indicator'));
  return !ratesIndicators && (own.ratings.length > 0 || own.costs.length > 0);
}
