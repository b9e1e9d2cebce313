import { costFactOf, type Cost } from './cost.ts';
import type { Basis } from '../../schema/basis.ts';
import { isSilent } from '../observation/absence.ts';
import { precedence } from '../observation/firmness.ts';
import { comparePeriods, isYear } from '../observation/period.ts';
import { once } from '../publication/once.ts';
import type { Project } from '../publication/publication.ts';

/** What one fiscal year of a project cost, and who paid. */
export interface SpendingYear {
  period: string;
  cost?: Cost;
  /** By funding source of the plan. */
  funding: Map<string, Cost>;
  /** What earlier sheets of the same phase said otherwise. */
  revisions: { earlier: Cost; later: Cost }[];
}

/** The newest amounts of money, year by year, on one basis: 決算, 見込み, 予算 and 計画 are never mixed; of several stages the last. */
export function spendingOf(thing: { costs: readonly Cost[] }, basis: Basis): SpendingYear[] {
  return spendingsOf(thing)(basis);
}

/** Added up once a basis, however many pages show it. */
const spendingsOf = once(({ costs }: { costs: readonly Cost[] }) => {
  const known = new Map<Basis, SpendingYear[]>();
  return (basis: Basis) => {
    const years = known.get(basis) ?? spendingOn(costs, basis);
    known.set(basis, years);
    return years;
  };
});

function spendingOn(costs: readonly Cost[], basis: Basis): SpendingYear[] {
  const ofBasis = costs.filter(
    (each) => each.basis === basis && each.quantity === 'money' && isYear(each.period),
  );
  return [...Map.groupBy(ofBasis, ({ period }) => period)]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([period, stated]) => {
      const newest = stated.filter(({ isNewest, isPrimary }) => isNewest && isPrimary);
      const amounts = [...Map.groupBy(newest, ({ item }) => item).values()]
        .flatMap((stages) => stages.toSorted(precedence).slice(0, 1))
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

/** Every amount of some years: the cost of each, then who paid. */
export function amountsOf(years: readonly Pick<SpendingYear, 'cost' | 'funding'>[]): Cost[] {
  return years.flatMap(({ cost, funding }) => [...(cost ? [cost] : []), ...funding.values()]);
}

/** The years of a project up to the last of which a sheet says anything: those after it are only columns printed in advance. */
export function spokenYears(years: readonly SpendingYear[]): SpendingYear[] {
  const last = years.findLastIndex(({ cost, funding }) => [cost, ...funding.values()].some(isSpoken));
  return years.slice(0, last + 1);
}

/** 事業費 of the last year of which a sheet says something: an amount, or why there is none. */
export function newestCost(project: Pick<Project, 'costs'>): Cost | undefined {
  return spendingOf(project, 'settled').findLast(({ cost }) => isSpoken(cost))?.cost;
}

function isSpoken(cost: Cost | undefined): boolean {
  return cost !== undefined && cost.absence !== 'after_sheet';
}

/** The newest amount with the corrections of every sheet that states the same one: a mark stays when a later sheet repeats it. */
function withCorrections(newest: Cost, stated: readonly Cost[]): Cost {
  const corrections = stated
    .filter((each) => statesTheSame(each, newest))
    .flatMap((each) => each.corrections ?? []);
  return corrections.length === 0 ? newest : { ...newest, corrections };
}

/** Whether two statements are of one fact, and say the same of it. */
export function statesTheSame(one: Cost, other: Cost): boolean {
  return costFactOf(one) === costFactOf(other) && saysTheSame(one, other);
}

function saysTheSame(one: Cost, other: Cost): boolean {
  return one.yen === other.yen && one.absence === other.absence;
}

function isRevisedBy(earlier: Cost, later: Cost): boolean {
  return (
    costFactOf(earlier) === costFactOf(later) &&
    !earlier.isNewest &&
    !isSilent(earlier) &&
    !saysTheSame(earlier, later)
  );
}
