import type { PlanRecord } from '../schema/plan.ts';
import { fiscalYearsBetween, periodYear } from './period.ts';
import type { Indicator, Measure, Project, Publication } from './publication.ts';
import { latestFirst } from './selection.ts';

/** The fiscal years of the plans that name a measure, and of its sheets. */
export function yearsOfMeasure(measure: Measure, publication: Publication): string[] {
  const planned = plansOfMeasure(measure, publication).flatMap(({ from, to }) =>
    fiscalYearsBetween(from, to),
  );
  return [...new Set([...planned, ...measure.sheets.map(({ edition }) => edition.fiscalYear)])].sort();
}

/** The plans that name a measure, the latest first. */
export function plansOfMeasure({ id }: Measure, { plans }: Publication): PlanRecord[] {
  return latestFirst(plans).filter(({ measures }) => measures.some((measure) => measure.id === id));
}

/** The indicators that a measure's sheets state, outcomes of its projects included. */
export function indicatorsOfMeasure({ id }: Measure, { indicators }: Publication): Indicator[] {
  return indicators.filter(({ statements }) =>
    statements.some(({ sheet }) => sheet.edition.measureId === id),
  );
}

/** The 事務事業 that a measure's sheets list. */
export function projectsOfMeasure({ id }: Measure, { projects }: Publication): Project[] {
  return projects.filter(({ statements }) => statements.some(({ sheet }) => sheet.edition.measureId === id));
}

/** The Western year of a measure's last settled sheet; absent where it has none. */
export function lastSettledYear({ sheets }: Measure): number | undefined {
  const settled = sheets.filter(({ edition }) => edition.phase === 'settled');
  return settled.length === 0
    ? undefined
    : Math.max(...settled.map(({ edition }) => periodYear(edition.fiscalYear)));
}
