import { limitsOfChange, percentOf } from '../domain/rating/change.ts';
import type { Language } from '../schema/language.ts';
import type { RatingAxis } from '../schema/rating-axis.ts';
import { operand, type WorkedFigure } from './figure.ts';
import { inLanguages } from './language.ts';
import { say, type Words } from './words.ts';

/** The unit of a difference of two values in `unit`: two percentages differ by ポイント, and everything else by its own unit. */
export function differenceUnit(unit = '', language: Language = 'ja'): string {
  return unit.replace(/^(?:[%％﹪]|パーセント|percent)(?:ポイント)?/u, movementsIn[language].points);
}

/** How far the actual is from the baseline, in words: 50人減りました, 6.0ポイント増えました where the unit is %, 変わっていません. */
export function movement(difference: string, unit?: string, language: Language = 'ja'): Words {
  const { none, moved } = movementsIn[language];
  if (Number(difference) === 0) return none;
  const amount = operand(difference.replace('-', ''), differenceUnit(unit, language));
  return moved(amount, difference.startsWith('-') ? 'down' : 'up');
}

const movementsIn = inLanguages<{
  points: string;
  none: Words;
  moved: (amount: WorkedFigure, way: 'up' | 'down') => Words;
}>({
  ja: {
    points: 'ポイント',
    none: say`変わっていません`,
    moved: (amount, way) => say`${amount}${way === 'down' ? '減りました' : '増えました'}`,
  },
  en: {
    points: 'percentage points',
    none: say`no change`,
    moved: (amount, way) => say`${way === 'down' ? 'down' : 'up'} by ${amount}`,
  },
});

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
