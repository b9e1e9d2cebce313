import type { Observation } from '../../domain/observation/observation.ts';
import type { WorkedRating, WorkedReason } from '../../domain/rating/worked-rating.ts';
import type { Band, RatingAxis, RatingRule } from '../../schema/rating-axis.ts';
import { difference as differenceFigure, operand } from '../../text/figure.ts';
import { differenceUnit, movement, rateOfChange } from '../../text/measured.ts';
import { readableNumber } from '../../text/number.ts';
import { periodInBrackets } from '../../text/period.ts';
import { ratioFormula, ratioName, ratioPercent } from '../../text/rating-ratio.ts';
import type { Term } from '../../text/rating-term.ts';
import { explainRating, judgedUnit, nameOfYear, noActual } from '../../text/rating.ts';
import { actualName, roleNames } from '../../text/role.ts';
import { say, type Words } from '../../text/words.ts';

/** One step of «なぜ S？»: what is asked, the sum, and what follows from it. */
export interface RatingStep {
  question: Words;
  terms: Term[];
  answer?: Words;
  /** Whether the rule's bands are shown with the step. */
  bands?: true;
}

/** The heading of the explanation: なぜ S？ It asks for the sheet's letter, or for ours where the sheet prints none. */
export function whyTitle(grade: string | undefined): string {
  return grade === undefined ? '計算で確かめると' : `なぜ ${grade}？`;
}

/** The steps to a worked letter: 目標の達成か, 現状値からの変化, 決まりにあてはめる; fewer where the rule stops earlier. */
export function ratingSteps(worked: WorkedRating, axis: RatingAxis): RatingStep[] {
  const { reason, arithmetic, judgedBy } = worked;
  if (reason === 'actual_absent')
    return [{ question: say`${actualName(judgedBy)}があるか`, terms: [], answer: noActual(judgedBy) }];
  if (undecidable.has(reason)) {
    return [{ question: say`計算に使う数がそろっているか`, terms: [], answer: explainRating(worked, axis) }];
  }
  if (reason === 'ratio') return [ratioStep(worked, axis), fitting];
  const target = targetStep(worked, axis);
  const { baseline } = roleNames(judgedBy);
  const change = { question: say`${baseline}からどれだけ変わったか` };
  if (reason === 'target_reached' || reason === 'direction_only_improved') return [target];
  if (reason === 'baseline_missing')
    return [target, { ...change, terms: [], answer: say`${baseline}の数が分からないため、計算できません。` }];
  const answer =
    arithmetic.difference === undefined
      ? say``
      : say`${baseline}から${movement(arithmetic.difference, judgedUnit(judgedBy))}。`;
  return [target, { ...change, terms: changeTerms(worked, axis), answer }, fitting];
}

/** The width of a band of a rule in words: +10%以上, 0%より上, それ以下; of a ratio 100%以上; of a distance 10%以内. */
export function bandLimit({ atLeast, above, within }: Band, { name, bands }: RatingRule): string {
  const sign = name === 'change_from_baseline' ? plus : () => '';
  if (atLeast !== undefined) return `${sign(atLeast)}${readableNumber(atLeast)}%以上`;
  if (within !== undefined) return `${readableNumber(within)}%以内`;
  if (above !== undefined) return `${sign(above)}${readableNumber(above)}%より上`;
  return bands.some((band) => band.within !== undefined) ? 'それより大きい' : 'それ以下';
}

const fitting: RatingStep = { question: say`決まりにあてはめる`, terms: [], bands: true };

const undecidable = new Set<WorkedReason>([
  'actual_unplaced',
  'actual_not_stated',
  'actual_missing',
  'target_unplaced',
  'target_absent',
  'no_direction',
  'no_band',
  'target_missing',
  'target_not_positive',
  'actual_not_positive',
  'no_ratio_for_lower',
]);

function ratioStep(worked: WorkedRating, axis: RatingAxis): RatingStep {
  const name = ratioName(axis, worked);
  const percent = ratioPercent(worked, axis);
  return {
    question: say`${name}はいくつか`,
    terms: [
      ...ratioFormula(worked, axis),
      { sign: '＝' },
      ...(percent ? [{ figure: percent, caption: say`${name}` }] : []),
    ],
  };
}

function targetStep(worked: WorkedRating, axis: RatingAxis): RatingStep {
  const { reason, arithmetic, judgedBy } = worked;
  const isReached = reason === 'target_reached';
  const verdict = isReached ? sinceBaseline(worked) : notReached(axis);
  if (arithmetic.better === 'band') {
    const answer = say`${isReached ? '入っています。' : '入っていません。'}${verdict}`;
    return { question: say`保つ範囲に入っているか`, terms: [actualTerm(worked)], answer };
  }
  if (!judgedBy.target)
    return {
      question: say`目標を達成したか`,
      terms: [],
      answer: say`シートに${roleNames(judgedBy).target}がありません。${verdict}`,
    };
  if (arithmetic.target === undefined) return directionStep(worked, axis);
  return {
    question: say`${roleNames(judgedBy).target}を達成したか`,
    terms: [
      actualTerm(worked),
      { sign: comparison(arithmetic.better === 'lower', isReached) },
      term(arithmetic.target, worked, roleNames(judgedBy).target, judgedBy.target),
    ],
    answer: say`${isReached ? '達成しています。' : '届いていません。'}${verdict}`,
  };
}

function directionStep(worked: WorkedRating, axis: RatingAxis): RatingStep {
  const { reason, arithmetic, judgedBy } = worked;
  const { difference, baseline } = arithmetic;
  const question = say`目標の「${judgedBy.target}」を達成したか`;
  if (baseline === undefined || difference === undefined)
    return { question, terms: [], answer: say`目標に数がありません。` };
  const moved = Number(difference) === 0 ? '＝' : Number(difference) > 0 ? '＞' : '＜';
  const answer =
    reason === 'direction_only_improved'
      ? say`${roleNames(judgedBy).baseline}から${movement(difference, judgedUnit(judgedBy))}。どこまで進めば達成なのかは、シートに書かれていません。`
      : say`目標の向きに進んでいません。${notReached(axis)}`;
  return {
    question,
    terms: [
      actualTerm(worked),
      { sign: moved },
      term(baseline, worked, roleNames(judgedBy).baseline, judgedBy.baseline),
    ],
    answer,
  };
}

function changeTerms(worked: WorkedRating, axis: RatingAxis): Term[] {
  const { baseline = '', actual = '', difference = '' } = worked.arithmetic;
  const isNegative = baseline.startsWith('-');
  const unit = judgedUnit(worked.judgedBy);
  const start = operand(baseline, unit);
  const moved: Term = {
    figure: differenceFigure(difference, differenceUnit(unit)),
    caption: say`${operand(actual, unit)} − ${isNegative ? say`（${start}）` : start}`,
  };
  const percent = rateOfChange(difference, baseline, axis);
  if (percent === undefined) return [moved];
  return [
    moved,
    { sign: '÷' },
    term(
      baseline.replace('-', ''),
      worked,
      `${roleNames(worked.judgedBy).baseline}${isNegative ? 'の大きさ' : ''}`,
      worked.judgedBy.baseline,
    ),
    { sign: '＝' },
    { figure: percent, caption: say`変化率` },
  ];
}

function actualTerm(worked: WorkedRating): Term {
  const { arithmetic, judgedBy } = worked;
  return term(arithmetic.actual ?? '', worked, actualName(judgedBy), judgedBy.actual);
}

function term(value: string, { judgedBy }: WorkedRating, name: string, of: Observation | undefined): Term {
  return {
    figure: operand(value, judgedUnit(judgedBy)),
    caption: say`${name}${of ? periodInBrackets(of) : ''}`,
  };
}

function sinceBaseline({ arithmetic: { baseline, difference, better }, judgedBy }: WorkedRating): Words {
  if (baseline === undefined || difference === undefined || better === 'band') return say``;
  const unit = judgedUnit(judgedBy);
  return say`${nameOfYear(judgedBy, 'baseline')}（${operand(baseline, unit)}）からは、${movement(difference, unit)}。`;
}

function notReached({ rule }: RatingAxis): string {
  return rule?.name === 'change_from_baseline' ? `${rule.targetReached} ではありません。` : '';
}

function comparison(lowerIsBetter: boolean, isReached: boolean): string {
  if (lowerIsBetter) return isReached ? '≦' : '＞';
  return isReached ? '≧' : '＜';
}

function plus(number: string): string {
  return Number(number) > 0 ? '+' : '';
}
