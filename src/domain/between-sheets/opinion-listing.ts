import type { Goal } from '../publication/goal.ts';
import { once } from '../publication/once.ts';
import type { Plan, Publication, Sheet } from '../publication/publication.ts';
import type { Opinion } from '../../schema/sheet.ts';

/** An opinion with the sheet that it stands on. */
export interface ListedOpinion {
  sheet: Sheet;
  pair: Opinion;
}

/** The opinions on the sheets of one fiscal year. */
export interface OpinionYear {
  fiscalYear: string;
  /** In the order of the plans, the latest first; those whose goal is not known last. */
  groups: { plan: Plan; goal?: Goal; opinions: ListedOpinion[] }[];
  /** All of them, in the order of the groups. */
  opinions: ListedOpinion[];
  /** How many have no answer beside them. */
  withoutAnswer: number;
}

/** Every opinion of all measures and years. */
export interface OpinionListing {
  /** The newest first; only years with an opinion. */
  years: OpinionYear[];
  count: number;
  /** How many registered sheets print none. */
  without: number;
  /** Whether a sheet says of one from whom it came. */
  isMixed: boolean;
  /** Whether they all stand on the list itself; otherwise each year but the newest has a page. A city that grows gains such pages and loses none. */
  together: boolean;
}

/** How many opinions with their answers one page holds. */
const most = 30;

/** Lists the opinions of all measures by year, then by goal, each in the order of the sheets. */
export const opinionListing = once(({ sheets, plans }: Publication): OpinionListing => {
  const all = sheets.flatMap((sheet) => sheet.record.opinions.map((pair) => ({ sheet, pair })));
  const byYear = Map.groupBy(all, ({ sheet }) => sheet.key.fiscalYear);
  return {
    years: [...byYear]
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .map(([fiscalYear, opinions]) => yearOf(fiscalYear, opinions, plans)),
    count: all.length,
    without: sheets.filter(({ record }) => record.opinions.length === 0).length,
    isMixed: all.some(({ pair }) => pair.from !== undefined),
    together: all.length <= most,
  };
});

/** The years whose opinions stand on pages of their own. */
export function opinionYearPages(publication: Publication): OpinionYear[] {
  const { years, together } = opinionListing(publication);
  return together ? [] : years.slice(1);
}

function yearOf(fiscalYear: string, opinions: readonly ListedOpinion[], plans: readonly Plan[]): OpinionYear {
  const byPlan = Map.groupBy(opinions, ({ sheet }) => sheet.plan.id);
  const groups = plans.toReversed().flatMap((plan) => {
    const byGoal = Map.groupBy(byPlan.get(plan.id) ?? [], ({ sheet }) => sheet.goal?.id);
    return [...plan.goals, undefined].flatMap((goal) => {
      const ofGoal = byGoal.get(goal?.id);
      return ofGoal ? [{ plan, ...(goal ? { goal } : {}), opinions: ofGoal }] : [];
    });
  });
  return {
    fiscalYear,
    groups,
    opinions: groups.flatMap((group) => group.opinions),
    withoutAnswer: opinions.filter(({ pair }) => pair.answer === undefined).length,
  };
}
