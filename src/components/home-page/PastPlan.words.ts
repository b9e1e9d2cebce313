import type { Coverage } from '../../domain/publication/coverage.ts';
import { countOf } from '../../text/kind-count.ts';
import { periodLabel } from '../../text/period.ts';

/** How much of a plan is registered: 8施策のうち7施策に、シートが34枚あります。 */
export function registeredOf({ plan, groups }: Coverage): string {
  const { measure, sheet } = plan.vocabulary;
  const counts = groups.flatMap(({ measures }) =>
    measures.map(({ years }) => years.reduce((sum, year) => sum + year.sheets.length, 0)),
  );
  const sheets = counts.reduce((sum, count) => sum + count, 0);
  const registered = counts.filter((count) => count > 0).length;
  return `${countOf(plan.measures.length, measure)}のうち${countOf(registered, measure)}に、${sheet}が${sheets}枚あります。`;
}

/** Leads to the page of a plan. */
export function planPage({ name }: Coverage['plan']): string {
  return `${name}のページ`;
}

/** Leads to the last year of a plan that has letters. */
export function yearResults(fiscalYear: string): string {
  return `${periodLabel(fiscalYear)}の結果`;
}
