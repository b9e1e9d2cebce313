import { limitsOfChange, percentOf } from '../domain/rating/change.ts';
import type { RatingAxis } from '../schema/rating-axis.ts';
import { operand, type WorkedFigure } from './figure.ts';
import { say, type Words } from './words.ts';

/** The unit of a difference of two values in `unit`: two percentages differ by ポイント, and everything else by its own unit. */
export function differenceUnit(unit = ''): string {
  return unit.replace(/^(?:[%％﹪]|パーセント)(?:ポイント)?/u, 'ポイント');
}

/** How far the actual is from the baseline, in words: 50人減りました, 6.0ポイント増えました where the unit is %, 変わっていません. */
export function movement(difference: string, unit?: string): Words {
  if (Number(difference) === 0) return say`変わっていません`;
  return say`${operand(difference.replace('-', ''), differenceUnit(unit))}${difference.startsWith('-') ? '減りました' : '増えました'}`;
}

/**
 * An amount as a percentage of |baseline|, with its sign and one decimal: +38.1%, −454.5%. More decimals stand only where one
 * would bring it onto or over a limit of the rule or 0 (`percentOf`): +9.96% beside a limit of 10%. None for a baseline of 0.
 */
export function rateOfChange(
  amount: string,
  baseline: string,
  { rule }: Pick<RatingAxis, 'rule'>,
): WorkedFigure | undefined {
  const percent = percentOf(amount, baseline, { limits: limitsOfChange(rule), decimals: 1 });
  return percent === undefined ? undefined : { worked: 'rate', value: percent, unit: '%' };
}
