import type { Absence } from '../../schema/absence.ts';
import type { SheetIndicator } from '../../schema/indicator.ts';
import type { SheetProject } from '../../schema/project.ts';
import { isPublishedAbsence } from '../../domain/observation/absence.ts';
import { current, isDated, type Observation } from '../../domain/observation/observation.ts';
import { comparePeriods, periodYear } from '../../domain/observation/period.ts';
import { newestOf, type Indicator } from '../../domain/publication/publication.ts';
import type { Asked } from '../asked.ts';
import { isYearAfter, runsOf } from '../../domain/observation/run.ts';

/** An indicator has had no number for years. */
export interface YearsWithoutActual extends Asked {
  rule: 'years_without_actual';
  printed: SheetIndicator;
  /** The project whose outcome it is. */
  project?: SheetProject;
  /** The years in a row without a number, up to the newest; at least three. */
  years: { period: string; absence: Absence }[];
}

/**
 * For how many years in a row there must be no number: three. One year may be an event that was called off, two a survey held
 * every third year; after three a reader cannot tell any more whether the figure is still kept.
 */
export const yearsEmpty = 3;

/**
 * Asks where the newest years have no number, counted back from the year of the newest settled sheet that lists the
 * indicator. Every year in between must have a column with an absence that the city printed: a cell we could not place has
 * a number, 対象外 is a year for which the city expects none, and a year without a column says nothing.
 */
export function yearsWithoutActual(indicator: Indicator): YearsWithoutActual[] {
  const settled = indicator.statements.filter(({ sheet }) => sheet.key.phase === 'settled');
  if (settled.length === 0) return [];
  const statement = newestOf(settled);
  const lastYear = periodYear(statement.sheet.key.fiscalYear);
  const actuals = current(indicator.observations)
    .filter(isDated)
    .filter(({ role, period }) => role === 'actual' && periodYear(period) <= lastYear)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const years = runsOf(
    actuals,
    (before, after) => isEmpty(before) && isEmpty(after) && isYearAfter(before, after),
  ).at(-1);
  const last = years?.at(-1);
  if (!years || !last || years.length < yearsEmpty || periodYear(last.period) !== lastYear) return [];
  const { sheet, printed, project } = statement;
  return [
    {
      rule: 'years_without_actual',
      sheet,
      indicators: [indicator.id],
      projects: [],
      printed,
      ...(project ? { project: project.printed } : {}),
      years: years.flatMap(({ period, absence }) => (absence ? [{ period, absence }] : [])),
    },
  ];
}

type Dated = Observation & { period: string };

function isEmpty({ absence }: Dated): boolean {
  return absence !== undefined && absence !== 'not_applicable' && isPublishedAbsence(absence);
}
