import type { Basis } from '../../schema/basis.ts';
import type { Phase } from '../../schema/sheet.ts';
import type { Cost } from './cost.ts';
import { byFirmness } from '../observation/firmness.ts';
import { inNewestOrder, type SheetKey } from '../publication/sheet-key.ts';
import { total, type Total } from './money.ts';
import type { ProjectOnSheet, Sheet } from '../publication/publication.ts';

/** 事業費 of some sheets in the fiscal year that each is about. */
export interface YearCost extends Total {
  /** How many projects have a cell; one that several measures share is counted once. */
  projects: number;
  /** What the amounts are, where that is not what the sheets' phase is about: 見込み on a sheet of 決算. */
  basis?: Basis;
}

/** The phases that some sheets have, budget before settled: what was planned and what was spent are never added up. */
export function phasesOf(sheets: readonly Sheet[]): Phase[] {
  const phases: Phase[] = ['budget', 'settled'];
  return phases.filter((phase) => sheets.some(({ key }) => key.phase === phase));
}

/** Adds up 事業費 of the projects over sheets of one fiscal year and one phase, as those sheets state it, on one basis. */
export function costOfSheets(sheets: readonly Sheet[]): YearCost {
  const ofYear = sheets
    .toSorted((a, b) => inNewestOrder(a.key, b.key))
    .flatMap((sheet) => ownYearCosts(sheet));
  const phase = sheets[0]?.key.phase ?? 'settled';
  const basis = basisOf(ofYear, phase);
  const cells = new Map<string, Cost>();
  for (const cost of ofYear.filter((each) => each.basis === basis)) {
    const known = cells.get(cost.projectId);
    if (!known || cost.yen !== undefined || known.yen === undefined) cells.set(cost.projectId, cost);
  }
  return {
    ...total([...cells.values()]),
    projects: cells.size,
    ...(basis === phase ? {} : { basis }),
  };
}

/** 事業費 of all projects in the sheet's own year, and how many projects that is. */
export function costInOwnYear(sheet: Sheet): YearCost {
  return costOfSheets([sheet]);
}

/** What a project cost in a sheet's own year, as firmly as the sheet says; nothing where it has no place for that. */
export function firmestCost(
  { costs }: Pick<ProjectOnSheet, 'costs'>,
  { fiscalYear }: SheetKey,
): Cost | undefined {
  return costs.filter(({ item, period }) => item === 'cost' && period === fiscalYear).toSorted(byFirmness)[0];
}

type ProjectCost = Cost & { projectId: string };

/** 事業費 of the projects in the sheet's own year; of several stages of a basis the last. */
function ownYearCosts({ projects, key }: Sheet): ProjectCost[] {
  return projects.flatMap(({ costs }) => {
    const ofYear = costs
      .filter((cost): cost is ProjectCost => cost.projectId !== undefined)
      .filter(({ item, period }) => item === 'cost' && period === key.fiscalYear)
      .sort(byFirmness);
    return ofYear.filter(({ basis }, index) => ofYear[index - 1]?.basis !== basis);
  });
}

/** The one basis that is added up: what the phase is about, where any amount is on it; else the firmest that there is. */
function basisOf(costs: readonly Cost[], phase: Phase): Basis {
  if (costs.some(({ basis }) => basis === phase)) return phase;
  return costs.toSorted(byFirmness)[0]?.basis ?? phase;
}
