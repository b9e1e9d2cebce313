import type { RatingScale } from '../schema/rating-scale.ts';
import { readableNumber, readablePercent } from './number.ts';

/** A number with its unit: 58世帯, −61人. */
export function measured(value: string, unit = ''): string {
  return `${readableNumber(value)}${unit}`;
}

/** How far the actual is from the baseline: 50人減りました, 変わっていません. */
export function movement(difference: string, unit?: string): string {
  if (Number(difference) === 0) return '変わっていません';
  return `${measured(difference.replace('-', ''), unit)}${difference.startsWith('-') ? '減りました' : '増えました'}`;
}

/**
 * A percentage with its sign: +38.1%, −454.5%. Rounded to one decimal, but never onto a limit of the rule that it does not
 * meet: 9.96% under a limit of 10% keeps all its decimals.
 */
export function signedPercent(percent: string, { rule }: RatingScale): string {
  const rounded = Number(Number(percent).toFixed(1));
  const limits =
    rule?.bands.flatMap(({ atLeast, above }) => [Number(atLeast ?? above), -Number(atLeast ?? above)]) ?? [];
  const exact = rounded !== Number(percent) && limits.includes(rounded);
  return `${Number(percent) > 0 ? '+' : ''}${exact ? `${readableNumber(percent)}%` : readablePercent(percent)}`;
}
