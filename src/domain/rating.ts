import Big from 'big.js';
import type { Cell } from '../schema/cell.ts';
import type { Target } from '../schema/indicator.ts';
import type { ChangeFromBaseline } from '../schema/rating-scale.ts';
import type { Direction } from '../schema/register.ts';
import { isPublishedAbsence } from './absence.ts';
import { bandOf, improvement, percentOf, reaches, type Aim, type Band } from './change.ts';

/** What one sheet and the register say of an indicator, as far as its letter depends on it. A running total is rated like any other. */
export interface RatingFacts {
  /** 現状値; undefined where the sheet states none. */
  baseline: Pick<Cell, 'value' | 'absence'> | undefined;
  /** 実績値 of the sheet's own year. */
  actual: Pick<Cell, 'value' | 'absence'> | undefined;
  /** 目標値: a number, a direction, or unplaced. */
  target: Pick<Target, 'value' | 'direction' | 'absence'> | undefined;
  /** Which way is better, from the register. */
  direction: Direction;
  /** The band to stay in, both limits included; only where the direction is maintain. */
  band?: { from: string; to: string };
}

/** What decided the letter, or why there is none. */
export type WorkedReason =
  | 'actual_absent'
  | 'actual_unplaced'
  | 'actual_missing'
  | 'baseline_missing'
  | 'target_reached'
  | 'changed'
  | 'zero_baseline'
  | 'direction_only_not_improved'
  | 'direction_only_improved'
  | 'no_direction'
  | 'no_band'
  | 'target_unplaced';

/** A letter worked out by a plan's rule, with its arithmetic, so that a reader can follow it. */
export interface WorkedRating {
  /** The letter; undefined where it cannot be checked. */
  grade: string | undefined;
  reason: WorkedReason;
  arithmetic: Arithmetic;
}

/** The numbers of a worked rating, as far as they are known; decimals as strings. Percentages have at most four decimals. */
export interface Arithmetic {
  baseline?: string;
  actual?: string;
  target?: string;
  /** actual − baseline, in the indicator's unit. */
  difference?: string;
  /** difference / |baseline| × 100 with its raw sign; none for a baseline of 0. */
  changePercent?: string;
  /** The same, above zero where it got better; for a band, by how much the distance to it shrank. */
  improvementPercent?: string;
  better?: Aim['better'];
  /** The band of the rule that gave the letter, where one did. */
  band?: Band;
}

/** Whether the published letter is the worked one. */
export type Agreement = 'yes' | 'no' | 'not_checkable';

/**
 * Works a letter out from a plan's rule, in the order of the legend (達成状況の評価): no actual → 評価不能, target reached,
 * then the change against the baseline. What the legend leaves open, and what cannot be told, is our reading.
 */
export function workOut(rule: ChangeFromBaseline, facts: RatingFacts): WorkedRating {
  const { baseline, actual, target } = facts;
  const aim = aimOf(facts);
  const arithmetic = arithmeticOf(facts, aim);
  const letter = (grade: string, reason: WorkedReason) => ({ grade, reason, arithmetic });
  const notCheckable = (reason: WorkedReason) => ({ grade: undefined, reason, arithmetic });

  const absence = actual?.absence;
  if (absence && isPublishedAbsence(absence)) return letter(rule.actualAbsent, 'actual_absent');
  if (absence) return notCheckable('actual_unplaced');
  if (actual?.value === undefined) return notCheckable('actual_missing');

  if (target?.absence !== undefined) return notCheckable('target_unplaced');
  if (typeof aim === 'string') return notCheckable(aim);
  if (target && reaches(actual.value, target.value, aim)) return letter(rule.targetReached, 'target_reached');

  if (baseline?.value === undefined) return notCheckable('baseline_missing');
  const improved = improvement(baseline.value, actual.value, aim);
  const directionOnly = target?.direction !== undefined && aim.better !== 'band';
  if (directionOnly && improved.gt(0)) return notCheckable('direction_only_improved');

  const band = bandOf(rule.bands, improved, baseline.value);
  const decided = (reason: WorkedReason) => ({
    grade: band.grade,
    reason,
    arithmetic: { ...arithmetic, band },
  });
  if (new Big(baseline.value).eq(0)) return decided('zero_baseline');
  return decided(directionOnly ? 'direction_only_not_improved' : 'changed');
}

/**
 * Whether the published letter agrees with ours. A published letter for a reached target that also covers 見込み (legend:
 * 目標値を達成（見込み）) is a judgement of the city: with the target unmet it is not checkable, never wrong.
 */
export function agreement(
  rule: ChangeFromBaseline,
  published: string | undefined,
  worked: WorkedRating,
): Agreement {
  if (published === undefined || worked.grade === undefined) return 'not_checkable';
  if (published === worked.grade) return 'yes';
  return published === rule.targetReached && rule.coversExpected ? 'not_checkable' : 'no';
}

/** Which way is better: a target that is a direction says so itself, otherwise the register does. A word where it cannot be told. */
function aimOf({ target, direction, band }: RatingFacts): Aim | 'no_direction' | 'no_band' {
  if (target?.direction === 'increase') return { better: 'higher' };
  if (target?.direction === 'decrease') return { better: 'lower' };
  const maintain = target?.direction === 'maintain' || direction === 'maintain';
  if (maintain) return band ? { better: 'band', ...band } : 'no_band';
  return direction === 'none' ? 'no_direction' : { better: direction };
}

function arithmeticOf({ baseline, actual, target }: RatingFacts, aim: ReturnType<typeof aimOf>): Arithmetic {
  return {
    ...(baseline?.value !== undefined && { baseline: baseline.value }),
    ...(actual?.value !== undefined && { actual: actual.value }),
    ...(target?.value !== undefined && { target: target.value }),
    ...(baseline?.value !== undefined &&
      actual?.value !== undefined &&
      changeOf(baseline.value, actual.value, aim)),
    ...(typeof aim !== 'string' && { better: aim.better }),
  };
}

function changeOf(baseline: string, actual: string, aim: ReturnType<typeof aimOf>): Arithmetic {
  const difference = new Big(actual).minus(baseline);
  const changePercent = percentOf(difference, baseline);
  const improvementPercent =
    typeof aim === 'string' ? undefined : percentOf(improvement(baseline, actual, aim), baseline);
  return {
    difference: difference.toFixed(),
    ...(changePercent !== undefined && { changePercent }),
    ...(improvementPercent !== undefined && { improvementPercent }),
  };
}
