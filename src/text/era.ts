import { isYear, periodYear } from '../domain/observation/period.ts';
import { once } from '../domain/publication/once.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { eraOf, labelInEraOf, periodLabel } from './period.ts';

/** A year that a paper can only have written in an era which had ended when the year came, and how this site writes it. */
export interface LaterEra {
  /** 平成31年度 */
  printed: string;
  /** 令和元年度 */
  shown: string;
}

/** The first such year that a sheet states or a plan ends with; nothing where none does, so that there is nothing to say of eras. */
export const laterEraOf = once(({ sheets, plans }: Publication): LaterEra | undefined => {
  const papers = [
    ...sheets.map(({ key, observations, costs }) => ({
      of: key.fiscalYear,
      periods: [...observations, ...costs].flatMap(({ period }) => period ?? []),
    })),
    ...plans.map(({ from, to }) => ({ of: from, periods: [to] })),
  ];
  const found = papers.flatMap(({ of, periods }) => {
    const later = periods.find(
      (period) => isYear(period) && periodYear(period) > periodYear(of) && eraOf(period) !== eraOf(of),
    );
    return later === undefined ? [] : { printed: labelInEraOf(later, of), shown: periodLabel(later) };
  });
  return found[0];
});

/** That years are written in their own era, where it is said that all is written as the paper has it. */
export function erasSentence({ printed, shown }: LaterEra): string {
  return `年だけは、その年の元号で書きます（原本の${printed}は、${shown}）。`;
}
