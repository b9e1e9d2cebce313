import { coverageOf } from '../../domain/publication/coverage.ts';
import type { Plan, Publication } from '../../domain/publication/publication.ts';
import { latestFirst } from '../../domain/publication/selection.ts';
import { distributionsOf, type Distribution } from '../../domain/rating/distribution.ts';
import { statusOf, unratedIndicators, type PlanStatus } from '../../domain/rating/status.ts';
import { statusYear, type StatusYear } from '../../domain/rating/status-year.ts';
import { newestRatedYear } from '../../domain/rating/year-change.ts';

/** A plan that has letters. */
interface RatedPlan {
  plan: Plan;
  status: PlanStatus;
  /** The newest fiscal year with letters, and what stands in it. */
  newest: string;
  year: StatusYear;
  distributions: Distribution[];
}

/** What the page of all letters shows, whatever its language. */
export interface StatusView {
  /** Plans with letters, the latest first. */
  rated: RatedPlan[];
  /** The newest fiscal year with letters in any plan; empty where there are none. */
  newest: string;
  /** The plans that have letters in that year. */
  now: RatedPlan[];
  /** How many axes are judged on in it. */
  axes: number;
  /** How many indicators no sheet gives a letter. */
  unrated: number;
}

/** Gathers the letters of a publication, plan by plan. */
export function statusView(publication: Publication): StatusView {
  const rated = latestFirst(publication.plans).flatMap((plan): RatedPlan[] => {
    const status = statusOf(plan, publication);
    const newest = newestRatedYear(status);
    if (newest === undefined) return [];
    const year = statusYear(status, newest, coverageOf(plan, publication));
    return [{ plan, status, newest, year, distributions: distributionsOf(plan, publication.sheets) }];
  });
  const newest =
    rated
      .map((each) => each.newest)
      .sort()
      .at(-1) ?? '';
  const now = rated.filter((each) => each.newest === newest);
  return {
    rated,
    newest,
    now,
    axes: new Set(now.flatMap(({ year }) => year.axes.map(({ id }) => id))).size,
    unrated: unratedIndicators(
      rated.map(({ status }) => status),
      publication,
    ).length,
  };
}
