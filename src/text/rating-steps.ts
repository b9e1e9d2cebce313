import type { Arithmetic, WorkedRating, WorkedReason } from '../domain/rating.ts';
import type { ChangeFromBaseline, RatingScale } from '../schema/rating-scale.ts';
import { measured, movement, signedPercent } from './measured.ts';
import { readableNumber } from './number.ts';
import { periodLabel } from './period.ts';
import type { RatingContext } from './rating-context.ts';
import { explainRating, noActual } from './rating.ts';

/** One part of a written sum: a number with what it is, or the sign before the next one. */
export type Term = { value: string; unit: string; caption: string } | { sign: string };

/** One step of «なぜ S？»: what is asked, the sum, and what follows from it. */
export interface RatingStep {
  question: string;
  terms: Term[];
  answer?: string;
  /** Whether the rule's bands are shown with the step. */
  bands?: true;
}

/** The heading of the explanation: なぜ S？ It asks for the sheet's letter, or for ours where the sheet prints none. */
export function whyTitle(grade: string | undefined): string {
  return grade === undefined ? '計算で確かめると' : `なぜ ${grade}？`;
}

/** The steps to a worked letter: 目標の達成か, 現状値からの変化, 決まりにあてはめる; fewer where the rule stops earlier. */
export function ratingSteps(worked: WorkedRating, context: RatingContext): RatingStep[] {
  const { reason, arithmetic } = worked;
  if (reason === 'actual_absent')
    return [{ question: '実績値があるか', terms: [], answer: noActual(context) }];
  if (undecidable.has(reason)) {
    return [{ question: '計算に使う数がそろっているか', terms: [], answer: explainRating(worked, context) }];
  }
  const target = targetStep(worked, context);
  if (reason === 'target_reached' || reason === 'direction_only_improved') return [target];
  if (reason === 'baseline_missing')
    return [target, { ...change, terms: [], answer: '現状値の数が分からないため、計算できません。' }];
  const answer =
    arithmetic.difference === undefined ? '' : `現状値から${movement(arithmetic.difference, context.unit)}。`;
  return [
    target,
    { ...change, terms: changeTerms(arithmetic, context), answer },
    { question: '決まりにあてはめる', terms: [], bands: true },
  ];
}

/** The width of a band of the rule in words: +10%以上, 0%より上, それ以下. */
export function bandLimit({ atLeast, above }: ChangeFromBaseline['bands'][number]): string {
  if (atLeast !== undefined) return `${plus(atLeast)}${readableNumber(atLeast)}%以上`;
  return above === undefined ? 'それ以下' : `${plus(above)}${readableNumber(above)}%より上`;
}

const change = { question: '現状値からどれだけ変わったか' };

const undecidable = new Set<WorkedReason>([
  'actual_unplaced',
  'actual_missing',
  'target_unplaced',
  'no_direction',
  'no_band',
]);

function targetStep(worked: WorkedRating, context: RatingContext): RatingStep {
  const { reason, arithmetic } = worked;
  const isReached = reason === 'target_reached';
  const verdict = isReached ? sinceBaseline(arithmetic, context) : notReached(context.scale);
  if (arithmetic.better === 'band') {
    const answer = `${isReached ? '入っています。' : '入っていません。'}${verdict}`;
    return { question: '保つ範囲に入っているか', terms: [actualTerm(arithmetic, context)], answer };
  }
  if (!context.hasTarget)
    return { question: '目標を達成したか', terms: [], answer: `シートに目標値がありません。${verdict}` };
  if (arithmetic.target === undefined) return directionStep(worked, context);
  return {
    question: '目標値を達成したか',
    terms: [
      actualTerm(arithmetic, context),
      { sign: comparison(arithmetic.better === 'lower', isReached) },
      term(arithmetic.target, context, '目標値', context.targetPeriod),
    ],
    answer: `${isReached ? '達成しています。' : '届いていません。'}${verdict}`,
  };
}

function directionStep({ reason, arithmetic }: WorkedRating, context: RatingContext): RatingStep {
  const { difference, baseline } = arithmetic;
  const question = `目標の「${context.targetText ?? ''}」を達成したか`;
  if (baseline === undefined || difference === undefined)
    return { question, terms: [], answer: '目標に数がありません。' };
  const moved = Number(difference) === 0 ? '＝' : Number(difference) > 0 ? '＞' : '＜';
  const answer =
    reason === 'direction_only_improved'
      ? `現状値から${movement(difference, context.unit)}。どこまで進めば達成なのかは、シートに書かれていません。`
      : `目標の向きに進んでいません。${notReached(context.scale)}`;
  return {
    question,
    terms: [
      actualTerm(arithmetic, context),
      { sign: moved },
      term(baseline, context, '現状値', context.baselinePeriod),
    ],
    answer,
  };
}

function changeTerms(
  { baseline = '', actual = '', difference = '', changePercent }: Arithmetic,
  context: RatingContext,
): Term[] {
  const { unit = '', scale, baselinePeriod } = context;
  const isNegative = baseline.startsWith('-');
  const subtrahend = isNegative ? `（${readableNumber(baseline)}）` : readableNumber(baseline);
  const moved: Term = {
    value: `${plus(difference)}${readableNumber(difference)}`,
    unit,
    caption: `${readableNumber(actual)} − ${subtrahend}`,
  };
  if (changePercent === undefined) return [moved];
  return [
    moved,
    { sign: '÷' },
    term(baseline.replace('-', ''), context, isNegative ? '現状値の大きさ' : '現状値', baselinePeriod),
    { sign: '＝' },
    { value: signedPercent(changePercent, scale), unit: '', caption: '変化率' },
  ];
}

function actualTerm({ actual = '' }: Arithmetic, context: RatingContext): Term {
  return term(actual, context, '実績値', context.actualPeriod);
}

function term(value: string, { unit = '' }: RatingContext, name: string, period: string | undefined): Term {
  return {
    value: readableNumber(value),
    unit,
    caption: period === undefined ? name : `${name}（${periodLabel(period)}）`,
  };
}

function sinceBaseline({ baseline, difference, better }: Arithmetic, { unit }: RatingContext): string {
  if (baseline === undefined || difference === undefined || better === 'band') return '';
  return `現状値（${measured(baseline, unit)}）からは、${movement(difference, unit)}。`;
}

function notReached({ rule }: RatingScale): string {
  return rule ? `${rule.targetReached} ではありません。` : '';
}

function comparison(lowerIsBetter: boolean, isReached: boolean): string {
  if (lowerIsBetter) return isReached ? '≦' : '＞';
  return isReached ? '≧' : '＜';
}

function plus(number: string): string {
  return Number(number) > 0 ? '+' : '';
}
