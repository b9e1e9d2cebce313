import { successionOf, type Succession } from '../publication/lineage.ts';
import { current, type Observation } from '../observation/observation.ts';
import { periodYear } from '../observation/period.ts';
import { newestOf, type Indicator } from '../publication/publication.ts';

/** A statement whose year is known. */
type Dated = Observation & { period: string };

/** What stood in the place of an indicator before it: the one that it continues, as far as both count in the same unit. */
export interface Former {
  indicator: Indicator;
  /** What happened to it. */
  succession: Succession;
  /** Western year from which the figures are those of the one that continues it. */
  until: number;
  /** Its baseline and actuals of the years before. */
  observations: Dated[];
  /** Its numbers of later years, for which the one that continues it has a number too. */
  overlapping: Dated[];
}

/**
 * What an indicator was before, the nearest first. Only one thing can stand before another in a line of years: the history ends
 * where several were merged, and where the unit is another.
 */
export function formersOf(indicator: Indicator): Former[] {
  const formers: Former[] = [];
  const met = new Set([indicator.id]);
  let now = indicator;
  let until = firstYear(indicator);
  for (;;) {
    const [before, ...others] = now.continues;
    const succession = successionOf(now);
    if (!before || !succession || others.length > 0 || met.has(before.id)) return formers;
    if (until === undefined || unitOf(before) !== unitOf(indicator)) return formers;
    const stated = statedBy(before);
    const year: number = until;
    formers.push({
      indicator: before,
      succession,
      until: year,
      observations: stated.filter(({ period }) => periodYear(period) < year),
      overlapping: stated.filter(({ period, value }) => periodYear(period) >= year && value !== undefined),
    });
    met.add(before.id);
    now = before;
    until = Math.min(year, firstYear(before) ?? year);
  }
}

function statedBy(indicator: Indicator): Dated[] {
  const unit = unitOf(indicator);
  return current(indicator.observations).filter(
    (each): each is Dated => each.role !== 'target' && each.period !== undefined && each.unit === unit,
  );
}

/** The first year for which an indicator has a number of its own, its baseline included. */
function firstYear(indicator: Indicator): number | undefined {
  const years = statedBy(indicator).flatMap(({ value, period }) =>
    value === undefined ? [] : periodYear(period),
  );
  return years.length === 0 ? undefined : Math.min(...years);
}

function unitOf({ statements }: Indicator): string | undefined {
  return newestOf(statements).printed.unit;
}
