import { comparesDistance, improvement, limitsOfRatio, percentOf } from '../domain/rating/change.ts';
import type { WorkedRating } from '../domain/rating/worked-rating.ts';
import type { Language } from '../schema/language.ts';
import type { RatingAxis } from '../schema/rating-axis.ts';
import { operand, type WorkedFigure } from './figure.ts';
import { periodInBrackets } from './period.ts';
import { inLanguages } from './language.ts';
import type { Term } from './rating-term.ts';
import { actualName, roleNames } from './role.ts';
import { say } from './words.ts';

/** Whether the rule of an axis asks how far the actual is from its target, and not how much of it was reached. */
export function deviates({ rule }: Pick<RatingAxis, 'rule'>): boolean {
  return rule !== undefined && comparesDistance(rule);
}

/** What such a rule compares with its limits: 達成率, or 目標値との差 in percent of the target. */
export function ratioName(
  axis: Pick<RatingAxis, 'rule'>,
  { judgedBy }: Pick<WorkedRating, 'judgedBy'>,
  language: Language = 'ja',
): string {
  const { target } = roleNames(judgedBy);
  return deviates(axis) ? names[language].distance(target) : names[language].reached(target);
}

const names = inLanguages<Record<'reached' | 'distance' | 'apart', (target: string) => string>>({
  ja: {
    reached: () => '達成率',
    distance: (target) => `${target}との差の割合`,
    apart: (target) => `${target}との差`,
  },
  en: {
    reached: (target) => `share of the ${target} reached`,
    distance: (target) => `distance from the ${target} as a percentage of it`,
    apart: (target) => `distance from the ${target}`,
  },
});

/** The sum behind a ratio: 実績値 ÷ 目標値; where lower is better 目標値 ÷ 実績値 or 2 − 実績値 ÷ 目標値, as the form says; 目標値との差 ÷ 目標値. */
export function ratioFormula(
  { arithmetic: { actual = '', target = '', better }, judgedBy }: WorkedRating,
  axis: Pick<RatingAxis, 'rule'>,
  language: Language = 'ja',
): Term[] {
  const { rule } = axis;
  const words = roleNames(judgedBy);
  const number = (value: string, of: typeof judgedBy.actual, caption: string) => ({
    figure: operand(value, of?.unit),
    caption: say`${caption}${of ? periodInBrackets(of, language) : ''}`,
  });
  const reached = number(actual, judgedBy.actual, actualName(judgedBy, language));
  const aimed = number(target, judgedBy.target, words.target);
  if (deviates(axis)) {
    const apart = improvement(target, actual, { better: 'higher' }).abs().toFixed();
    return [
      { figure: operand(apart, aimed.figure.unit), caption: say`${names[language].apart(words.target)}` },
      { sign: '÷' },
      aimed,
    ];
  }
  const lower = rule?.name === 'ratio_to_target' && better === 'lower' ? rule.lowerIsBetter : undefined;
  if (lower === 'inverse') return [aimed, { sign: '÷' }, reached];
  if (lower === 'complement') return [{ sign: '2 −' }, reached, { sign: '÷' }, aimed];
  return [reached, { sign: '÷' }, aimed];
}

/** A ratio in percent with one decimal: 90.0%. More stand only beside a limit of the rule, 0 or 100 (`limitsOfRatio`): 99.96%. */
export function ratioPercent(
  { arithmetic: { ratio } }: WorkedRating,
  { rule }: Pick<RatingAxis, 'rule'>,
): WorkedFigure | undefined {
  const percent =
    ratio && percentOf(ratio.numerator, ratio.denominator, { limits: limitsOfRatio(rule), decimals: 1 });
  return percent === undefined ? undefined : { worked: 'ratio', value: percent, unit: '%' };
}
