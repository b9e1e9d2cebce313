import {
  fundingDisagreement,
  toYen,
  wholeYen,
  type FundingDisagreement,
  type MoneyCell,
} from '../../domain/money.ts';
import type { PeriodCell } from '../../schema/cell.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import type { SheetProject } from '../../schema/project.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { didYouMean, listed } from '../nearest.ts';
import type { Finding, PathStep } from '../problem.ts';

/** Money that is no whole number of yen, sources that the plan does not list, and funding that does not fit the cost. */
export function moneyFindings(sheet: SheetRecord, plan: PlanRecord): Finding[] {
  return sheet.projects.flatMap((project, index) => {
    const path = ['projects', index];
    const fractions = rowsOf(project).flatMap(({ cells, at }) =>
      fractionsOf(cells, project, [...path, ...at]),
    );
    const unknown = unknownSources(project, plan, [...path, 'funding']);
    // Amounts that are wrong by themselves are not compared with each other as well.
    return [
      ...unknown,
      ...fractions,
      ...(unknown.length + fractions.length > 0 ? [] : disagreements(project, plan, path)),
    ];
  });
}

function rowsOf({ cost, funding }: SheetProject): { cells: PeriodCell[]; at: PathStep[] }[] {
  const sources = Object.entries(funding).map(([source, cells]) => ({ cells, at: ['funding', source] }));
  return [...(cost ? [{ cells: cost, at: ['cost'] }] : []), ...sources];
}

function fractionsOf(cells: PeriodCell[], { moneyUnit }: SheetProject, path: PathStep[]): Finding[] {
  return cells.flatMap(({ period, value }) =>
    value === undefined || wholeYen(value, moneyUnit)
      ? []
      : {
          path: [...path, period],
          reason: `${value} ${moneyUnit}は、1円単位の整数になりません。`,
          remedy: '紙面の数と、金額の単位（moneyUnit）を確かめてください。',
        },
  );
}

function unknownSources({ funding }: SheetProject, plan: PlanRecord, path: PathStep[]): Finding[] {
  const known = plan.funding.sources.map(({ id }) => id);
  return Object.keys(funding)
    .filter((source) => !known.includes(source))
    .map((source) => ({
      path: [...path, source],
      at: 'key',
      reason: `財源「${source}」が、計画「${plan.id}」の財源にありません。`,
      remedy: `${didYouMean(source, known)}あるのは ${listed(known)} です。`,
    }));
}

function disagreements(
  { cost = [], funding, moneyUnit: unit }: SheetProject,
  { funding: scale }: PlanRecord,
  path: PathStep[],
): Finding[] {
  const cellOf = ({ value, absence }: Partial<PeriodCell>): MoneyCell => ({
    yen: value === undefined ? undefined : toYen(value, unit),
    absence,
  });
  return cost.flatMap((cell) => {
    const sources = Object.entries(funding).map(([item, cells]) => ({
      item,
      ...cellOf(cells.find(({ period }) => period === cell.period) ?? {}),
    }));
    const found = fundingDisagreement(cellOf(cell), sources, {
      complete: scale.complete,
      tolerance: scale.tolerance,
      unit,
    });
    return found ? [disagreement(found, cell.period, path)] : [];
  });
}

function disagreement(found: FundingDisagreement, period: string, path: PathStep[]): Finding {
  const yen = (amount: number) => `${amount.toLocaleString('en')}円`;
  const remedy = '紙面と見比べて、事業費か財源の額を直してください。';
  if (found.kind === 'exceeds_cost') {
    return {
      path: [...path, 'funding', found.item, period],
      reason: `財源の額（${yen(found.funding)}）が、事業費（${yen(found.cost)}）を超えています。`,
      remedy,
    };
  }
  return {
    path: [...path, 'cost', period],
    reason: `財源を足すと ${yen(found.funding)}で、事業費（${yen(found.cost)}）と ${yen(Math.abs(found.difference))}違います。`,
    remedy,
  };
}
