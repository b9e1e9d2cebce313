import type { Cost } from './cost.ts';
import type { Phase } from '../schema/sheet.ts';
import { comparePeriods } from './period.ts';
import type { Project } from './publication.ts';

/** What one fiscal year of a project cost, and who paid. */
export interface SpendingYear {
  period: string;
  cost?: Cost;
  /** By funding source of the plan. */
  funding: Map<string, Cost>;
  /** What earlier sheets of the same phase said otherwise. */
  revisions: { earlier: Cost; later: Cost }[];
}

/** A project's newest amounts, year by year, of one phase: 決算 and 予算 are never mixed. */
export function spendingOf({ costs }: Pick<Project, 'costs'>, phase: Phase): SpendingYear[] {
  const ofPhase = costs.filter(({ statedBy }) => statedBy.phase === phase);
  return [...Map.groupBy(ofPhase, ({ period }) => period)]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([period, stated]) => {
      const amounts = stated
        .filter(({ isNewest }) => isNewest)
        .map((amount) => withCorrections(amount, stated));
      const cost = amounts.find(({ item }) => item === 'cost');
      const funding = amounts.filter(({ item }) => item !== 'cost');
      return {
        period,
        ...(cost ? { cost } : {}),
        funding: new Map(funding.map((each) => [each.item, each])),
        revisions: amounts.flatMap((later) =>
          stated.filter((earlier) => isRevisedBy(earlier, later)).map((earlier) => ({ earlier, later })),
        ),
      };
    });
}

/** The years of a project up to the last that is settled: those after it are all 未決算. */
export function settledYears(years: readonly SpendingYear[]): SpendingYear[] {
  const last = years.findLastIndex(({ cost, funding }) => [cost, ...funding.values()].some(isSettled));
  return years.slice(0, last + 1);
}

/** 事業費 of the last year that is settled: an amount, or why there is none. */
export function newestCost(project: Pick<Project, 'costs'>): Cost | undefined {
  return spendingOf(project, 'settled').findLast(({ cost }) => isSettled(cost))?.cost;
}

function isSettled(cost: Cost | undefined): boolean {
  return cost !== undefined && cost.absence !== 'not_settled';
}

/** The newest amount with the corrections of every sheet that states the same one: a mark stays when a later sheet repeats it. */
function withCorrections(newest: Cost, stated: readonly Cost[]): Cost {
  const corrections = stated
    .filter((each) => each.item === newest.item && saysTheSame(each, newest))
    .flatMap((each) => each.corrections ?? []);
  return corrections.length === 0 ? newest : { ...newest, corrections };
}

function saysTheSame(one: Cost, other: Cost): boolean {
  return one.yen === other.yen && one.absence === other.absence;
}

function isRevisedBy(earlier: Cost, later: Cost): boolean {
  const spoke = earlier.absence !== 'not_settled' && earlier.absence !== 'unplaced';
  return earlier.item === later.item && !earlier.isNewest && spoke && !saysTheSame(earlier, later);
}
