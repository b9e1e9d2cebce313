import Big from 'big.js';
import type { Absence } from '../../schema/absence.ts';
import type { Band, ChangeFromBaseline, RatingRule, RatioToTarget } from '../../schema/rating-axis.ts';
import type { IndicatorReading } from '../../schema/register.ts';
import { differenceOf } from '../observation/difference.ts';
import type { Observation } from '../observation/observation.ts';
import {
  bandOf,
  bandOfRatio,
  comparesDistance,
  improvement,
  limitsOfChange,
  limitsOfRatio,
  percentOf,
  ratioOf,
  reaches,
  type Aim,
  type Ratio,
} from './change.ts';
import type { JudgedBy } from './judged-by.ts';

/** What decided the grade, or why there is none. */
export type WorkedReason =
  | 'actual_absent'
  | 'actual_unplaced'
  | 'actual_not_stated'
  | 'actual_missing'
  | 'baseline_missing'
  | 'target_reached'
  | 'changed'
  | 'zero_baseline'
  | 'direction_only_not_improved'
  | 'direction_only_improved'
  | 'no_direction'
  | 'no_band'
  | 'target_unplaced'
  | 'target_absent'
  | 'target_missing'
  | 'target_not_positive'
  | 'actual_not_positive'
  | 'no_ratio_for_lower'
  | 'ratio';

/** A grade worked out by a form's rule, with the observations that judged it and its arithmetic, so that a reader can follow it. */
export interface WorkedRating {
  /** The grade; undefined where it cannot be checked. */
  grade: string | undefined;
  reason: WorkedReason;
  judgedBy: JudgedBy;
  arithmetic: Arithmetic;
}

/** The numbers of a worked rating, as far as they are known; decimals as strings. Percentages are rounded as in `percentOf`. */
export interface Arithmetic {
  baseline?: string;
  actual?: string;
  target?: string;
  /** actual − baseline, in the indicator's unit (ポイント where that is %), with the decimals they are printed with. */
  difference?: string;
  /** difference / |baseline| × 100 with its raw sign, to four decimals, more only beside a limit; none for a baseline of 0. */
  changePercent?: string;
  /** How much better it is, in the indicator's unit; for a band, by how much the distance to it shrank. */
  improvement?: string;
  /** The same / |baseline| × 100, above zero where it got better; none for a baseline of 0. */
  improvementPercent?: string;
  /** What `ratio_to_target` compares with its limits. */
  ratio?: Ratio;
  /** The same in percent, to four decimals, more only beside a limit. */
  ratioPercent?: string;
  better?: Aim['better'];
  /** The limits to stay between, both included, where that is what is better. */
  stayIn?: NonNullable<IndicatorReading['band']>;
  /** The band of the rule that gave the grade, where one did. */
  band?: Band;
}

/** Which way an indicator is better, and the band to stay in. */
type Reading = Pick<IndicatorReading, 'direction' | 'band'>;

/** Works a grade out from a form's rule. A running total is rated like any other. */
export function workOut(rule: RatingRule, judgedBy: JudgedBy, reading: Reading): WorkedRating {
  return rule.name === 'change_from_baseline'
    ? byChange(rule, judgedBy, reading)
    : byRatio(rule, judgedBy, reading);
}

/**
 * In the order of the legend: no actual, target reached, then the change against the baseline. What the legend leaves open,
 * and what cannot be told, is our reading.
 */
function byChange(rule: ChangeFromBaseline, judgedBy: JudgedBy, reading: Reading): WorkedRating {
  const { baseline, actual, target } = judgedBy;
  const aim = aimOf(judgedBy, reading);
  const arithmetic = arithmeticOf(judgedBy, aim, rule);
  const decided = (grade: string | undefined, reason: WorkedReason, band?: Band): WorkedRating => ({
    grade,
    reason,
    judgedBy,
    arithmetic: { ...arithmetic, ...(band ? { band } : {}) },
  });

  const missing = withoutActual(judgedBy);
  if (missing) return decided(missing === 'actual_absent' ? rule.actualAbsent : undefined, missing);
  const reached = actual?.value ?? '';

  if (target?.absence !== undefined) return decided(undefined, withoutTarget(target.absence));
  if (typeof aim === 'string') return decided(undefined, aim);
  if (target && reaches(reached, target.value, aim)) return decided(rule.targetReached, 'target_reached');
  if (target && isWord(target) && aim.better !== 'band') return decided(undefined, 'target_missing');

  if (baseline?.value === undefined) return decided(undefined, 'baseline_missing');
  const improved = improvement(baseline.value, reached, aim);
  const directionOnly = target?.targetDirection !== undefined && aim.better !== 'band';
  if (directionOnly && improved.gt(0)) return decided(undefined, 'direction_only_improved');

  const band = bandOf(rule.bands, improved, baseline.value);
  if (new Big(baseline.value).eq(0)) return decided(band.grade, 'zero_baseline', band);
  return decided(band.grade, directionOnly ? 'direction_only_not_improved' : 'changed', band);
}

/** actual ÷ target against the limits of the form; a target that is not positive has no ratio. */
function byRatio(rule: RatioToTarget, judgedBy: JudgedBy, reading: Reading): WorkedRating {
  const { actual, target } = judgedBy;
  const aim = aimOf(judgedBy, reading);
  const arithmetic = arithmeticOf(judgedBy, aim, rule);
  const decided = (
    grade: string | undefined,
    reason: WorkedReason,
    more: Partial<Arithmetic> = {},
  ): WorkedRating => ({
    grade,
    reason,
    judgedBy,
    arithmetic: { ...arithmetic, ...more },
  });

  const missing = withoutActual(judgedBy);
  if (missing) return decided(missing === 'actual_absent' ? rule.actualAbsent : undefined, missing);
  if (target?.absence !== undefined) return decided(undefined, withoutTarget(target.absence));
  if (actual?.value === undefined || target?.value === undefined) return decided(undefined, 'target_missing');
  if (new Big(target.value).lte(0)) return decided(undefined, 'target_not_positive');

  const deviates = comparesDistance(rule);
  if (!deviates && typeof aim === 'string') return decided(undefined, aim);
  const lower = typeof aim !== 'string' && aim.better === 'lower';
  if (!deviates && lower && rule.lowerIsBetter === undefined) return decided(undefined, 'no_ratio_for_lower');
  const ratio = ratioOf(
    actual.value,
    target.value,
    deviates ? 'deviation' : lower ? (rule.lowerIsBetter ?? 'inverse') : 'plain',
  );
  if (!ratio) return decided(undefined, 'actual_not_positive');
  const band = bandOfRatio(rule.bands, ratio);
  const ratioPercent = percentOf(ratio.numerator, ratio.denominator, {
    limits: limitsOfRatio(rule),
    decimals: 4,
  });
  return decided(band.grade, 'ratio', { ratio, ...(ratioPercent !== undefined && { ratioPercent }), band });
}

/** Why there is no actual to judge; nothing where there is a number. An absence that is a judgement of the city has a grade of its own. */
function withoutActual({
  actual,
}: JudgedBy):
  | Extract<WorkedReason, 'actual_absent' | 'actual_unplaced' | 'actual_not_stated' | 'actual_missing'>
  | undefined {
  const absence = actual?.absence;
  if (absence && ratedAbsences.includes(absence)) return 'actual_absent';
  if (absence) return absence === 'unplaced' ? 'actual_unplaced' : 'actual_not_stated';
  return actual?.value === undefined ? 'actual_missing' : undefined;
}

function withoutTarget(absence: Absence): Extract<WorkedReason, 'target_unplaced' | 'target_absent'> {
  return absence === 'unplaced' ? 'target_unplaced' : 'target_absent';
}

/** Whether a target is a word (策定) of which nobody can work out whether it is reached. */
function isWord({ value, targetDirection }: Observation): boolean {
  return value === undefined && targetDirection === undefined;
}

const ratedAbsences: readonly Absence[] = ['dash', 'blank', 'cancelled', 'not_applicable'];

/** Which way is better: a target that is a direction says so itself, otherwise the register does. A word where it cannot be told. */
function aimOf({ target }: JudgedBy, { direction, band }: Reading): Aim | 'no_direction' | 'no_band' {
  if (target?.targetDirection === 'increase') return { better: 'higher' };
  if (target?.targetDirection === 'decrease') return { better: 'lower' };
  const maintain = target?.targetDirection === 'maintain' || direction === 'maintain';
  if (maintain) return band ? { better: 'band', ...band } : 'no_band';
  return direction === 'none' ? 'no_direction' : { better: direction };
}

function arithmeticOf(
  { baseline, actual, target }: JudgedBy,
  aim: ReturnType<typeof aimOf>,
  rule: RatingRule,
): Arithmetic {
  return {
    ...(baseline?.value !== undefined && { baseline: baseline.value }),
    ...(actual?.value !== undefined && { actual: actual.value }),
    ...(target?.value !== undefined && { target: target.value }),
    ...(baseline?.value !== undefined &&
      actual?.value !== undefined &&
      changeOf(baseline.value, actual.value, aim, rule)),
    ...(typeof aim !== 'string' && aimed(aim)),
  };
}

function aimed(aim: Aim): Pick<Arithmetic, 'better' | 'stayIn'> {
  const { better } = aim;
  return better === 'band' ? { better, stayIn: { from: aim.from, to: aim.to } } : { better };
}

function changeOf(
  baseline: string,
  actual: string,
  aim: ReturnType<typeof aimOf>,
  rule: RatingRule,
): Arithmetic {
  const figure = { limits: limitsOfChange(rule), decimals: 4 };
  const difference = differenceOf(baseline, actual);
  const changePercent = percentOf(difference, baseline, figure);
  const improved = typeof aim === 'string' ? undefined : improvement(baseline, actual, aim).toFixed();
  const improvementPercent = improved === undefined ? undefined : percentOf(improved, baseline, figure);
  return {
    difference,
    ...(changePercent !== undefined && { changePercent }),
    ...(improved !== undefined &&
      improvementPercent !== undefined && { improvement: improved, improvementPercent }),
  };
}
