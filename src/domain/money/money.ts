import Big from 'big.js';
import type { Absence } from '../../schema/absence.ts';
import type { MoneyUnit } from '../../schema/money.ts';

/** An amount of one cell: whole yen, or why there is none. */
export interface MoneyCell {
  yen?: number | undefined;
  absence?: Absence | undefined;
}

/** A sum over cells, and what is missing from it. */
export interface Total {
  /** Whole yen of all cells that hold an amount; 0 says nothing where `stated` is 0. */
  yen: number;
  /** How many cells hold an amount. */
  stated: number;
  /** How many cells hold an amount on the sheet that our reading could not place. */
  unplaced: number;
  /** How many cells hold no amount on the sheet either: 「-」, 空欄, 対象外 and the like. */
  absent: number;
  /** Whether the sum is less than the sheet's own for want of unplaced cells; a partial sum is never compared. */
  partial: boolean;
}

/** How the funding of a project disagrees with its cost; all amounts in yen. */
export type FundingDisagreement =
  | { kind: 'does_not_add_up'; cost: number; funding: number; difference: number }
  | { kind: 'exceeds_cost'; cost: number; item?: string; funding: number; difference: number };

/** The yen of an amount printed in a unit (`43633`, 千円 → 43633000). Throws where that is no whole, safe number of yen. */
export function toYen(value: string, unit: MoneyUnit): number {
  if (!wholeYen(value, unit)) throw new RangeError(`Not a whole number of yen: ${value} ${unit}`);
  return exactYen(value, unit).toNumber();
}

/** Whether an amount printed in a unit is a whole number of yen that a number can hold exactly. */
export function wholeYen(value: string, unit: MoneyUnit): boolean {
  const yen = exactYen(value, unit);
  return yen.mod(1).eq(0) && yen.abs().lte(Number.MAX_SAFE_INTEGER);
}

/** Whole yen in a unit, exactly and without trailing zeros: 1234500 in 千円 → `1234.5`. */
export function fromYen(yen: number, unit: MoneyUnit): string {
  if (!Number.isSafeInteger(yen)) throw new RangeError(`Not a whole number of yen: ${yen}`);
  return new Big(yen).div(yenPer[unit]).toFixed();
}

/** Adds up cells of money. Only `unplaced` cells make the sum partial: where the sheet prints no amount, nothing of the sheet is missing. */
export function total(cells: readonly MoneyCell[]): Total {
  const unplaced = cells.filter(({ absence }) => absence === 'unplaced').length;
  return {
    yen: sum(cells.flatMap(({ yen }) => yen ?? [])),
    stated: cells.filter(({ yen }) => yen !== undefined).length,
    unplaced,
    absent: cells.filter(({ absence }) => absence !== undefined).length - unplaced,
    partial: unplaced > 0,
  };
}

/**
 * How the funding sources of a project disagree with its cost (事業費), or undefined where they agree or cannot be judged.
 * Where the form declares its sources complete they add up to the cost; otherwise, and where some of them hold no amount, neither
 * one of them nor all of them together exceed it. Both within the declared tolerance, a decimal in `unit`. Judged only on cells that
 * hold an amount: an addition needs all of them, and one that could not be placed may be below zero. A cost below zero is no whole
 * that parts could exceed.
 */
export function fundingDisagreement(
  cost: MoneyCell,
  sources: readonly (MoneyCell & { item: string })[],
  { complete, tolerance, unit }: { complete: boolean; tolerance: string; unit: MoneyUnit },
): FundingDisagreement | undefined {
  const { yen } = cost;
  if (yen === undefined) return undefined;
  const allowed = exactYen(tolerance, unit);
  return complete ? doesNotAddUp(yen, sources, allowed) : exceedsCost(yen, sources, allowed);
}

/** How many yen a unit of money is. */
export const yenPer: Record<MoneyUnit, number> = {
  円: 1,
  千円: 1_000,
  万円: 10_000,
  百万円: 1_000_000,
  億円: 100_000_000,
};

function doesNotAddUp(
  cost: number,
  sources: readonly (MoneyCell & { item: string })[],
  allowed: Big,
): FundingDisagreement | undefined {
  const { yen: funding, stated, partial } = total(sources);
  if (sources.length === 0 || partial) return undefined;
  if (stated < sources.length) return exceedsCost(cost, sources, allowed);
  const difference = funding - cost;
  return allowed.gte(Math.abs(difference))
    ? undefined
    : { kind: 'does_not_add_up', cost, funding, difference };
}

function exceedsCost(
  cost: number,
  sources: readonly (MoneyCell & { item: string })[],
  allowed: Big,
): FundingDisagreement | undefined {
  if (cost < 0) return undefined;
  const exceeding = sources.find(({ yen }) => yen !== undefined && allowed.lt(yen - cost));
  if (exceeding?.yen !== undefined) {
    const { item, yen: funding } = exceeding;
    return { kind: 'exceeds_cost', cost, item, funding, difference: funding - cost };
  }
  const { yen: funding, stated } = total(sources);
  return stated > 1 && allowed.lt(funding - cost)
    ? { kind: 'exceeds_cost', cost, funding, difference: funding - cost }
    : undefined;
}

function exactYen(value: string, unit: MoneyUnit): Big {
  return new Big(value).times(yenPer[unit]);
}

function sum(amounts: readonly number[]): number {
  const exact = amounts.reduce((subtotal, yen) => subtotal.plus(yen), new Big(0));
  if (exact.abs().gt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`Too many yen: ${exact.toFixed()}`);
  return exact.toNumber();
}
