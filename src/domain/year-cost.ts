import type { Phase } from '../schema/sheet.ts';
import type { Cost } from './cost.ts';
import { inNewestOrder } from './edition.ts';
import { total, type Total } from './money.ts';
import type { Sheet } from './publication.ts';

/** 事業費 of some sheets in the fiscal year that each is about. */
export interface YearCost extends Total {
  /** How many projects have a cell; one that several measures share is counted once. */
  projects: number;
}

/** The phases that some sheets have, budget before settled: what was planned and what was spent are never added up. */
export function phasesOf(sheets: readonly Sheet[]): Phase[] {
  const phases: Phase[] = ['budget', 'settled'];
  return phases.filter((phase) => sheets.some(({ edition }) => edition.phase === phase));
}

/** Adds up 事業費 over sheets of one fiscal year and one phase, as those sheets state it. */
export function costOfSheets(sheets: readonly Sheet[]): YearCost {
  const cells = new Map<string, Cost>();
  for (const { costs, edition } of sheets.toSorted((a, b) => inNewestOrder(a.edition, b.edition))) {
    for (const cost of costs.filter(({ item, period }) => item === 'cost' && period === edition.fiscalYear)) {
      const known = cells.get(cost.projectId);
      if (!known || cost.yen !== undefined || known.yen === undefined) cells.set(cost.projectId, cost);
    }
  }
  return { ...total([...cells.values()]), projects: cells.size };
}
