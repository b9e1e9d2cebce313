import { fiscalYearOf, periodEnd, periodKind, periodStart } from '../../domain/observation/period.ts';
import type { JudgedBy } from '../../domain/rating/judged-by.ts';
import type { WorkedRating, WorkedReason } from '../../domain/rating/worked-rating.ts';
import type { RatingAxis } from '../../schema/rating-axis.ts';
import { operand } from '../../text/figure.ts';
import { rateOfChange } from '../../text/measured.ts';
import { periodLabel, valueUnder } from '../../text/period.ts';
import { deviates } from '../../text/rating-ratio.ts';
import { judgedUnit } from '../../text/rating.ts';
import { actualName, roleNames } from '../../text/role.ts';
import { say, type Words } from '../../text/words.ts';

/** Our readings that a worked letter rests on, each in a sentence; none where it rests on the printed rule alone. */
export function ratingReadings(worked: WorkedRating, axis: RatingAxis): Words[] {
  return readings.flatMap((reading) => reading(worked, axis) ?? []);
}

type Reading = (worked: WorkedRating, axis: RatingAxis) => Words | undefined;

const byBand = new Set<WorkedReason>(['changed', 'zero_baseline', 'direction_only_not_improved']);
const byPercent = new Set<WorkedReason>(['changed', 'direction_only_not_improved']);

const readings: Reading[] = [
  ({ reason, arithmetic: { baseline }, judgedBy }) =>
    byPercent.has(reason) && baseline?.startsWith('-')
      ? say`${roleNames(judgedBy).baseline}がマイナスなので、割る数には大きさ（${operand(baseline.slice(1), judgedUnit(judgedBy))}）を使いました。`
      : undefined,
  ({ reason, judgedBy }) =>
    reason === 'zero_baseline'
      ? say`${roleNames(judgedBy).baseline}が 0 だと割合を出せません。よくなったか、同じか、悪くなったかだけで決めました。`
      : undefined,
  ({ reason, arithmetic: { better } }) =>
    byBand.has(reason) && better === 'lower'
      ? say`少ないほどよい指標と読み、減ることを「上昇」と数えました。`
      : undefined,
  ({ reason, arithmetic: { better } }) =>
    byBand.has(reason) && better === 'higher'
      ? say`多いほどよい指標と読み、増えることを「上昇」と数えました。`
      : undefined,
  ({ reason, arithmetic: { better, baseline, improvement } }, axis) =>
    byBand.has(reason) && better === 'band' && baseline !== undefined && improvement !== undefined
      ? say`保つ範囲に近づくことを「上昇」と数えました（${rateOfChange(improvement, baseline, axis)}）。`
      : undefined,
  ({ reason, judgedBy }) =>
    byPercent.has(reason)
      ? say`決まりの「％」は、${roleNames(judgedBy).baseline}に対する割合と読みました（ポイントの差ではありません）。`
      : undefined,
  ({ reason, judgedBy: { baseline, actual, words } }) =>
    byBand.has(reason) &&
    baseline?.period &&
    actual?.period &&
    periodKind(baseline.period) !== periodKind(actual.period)
      ? say`${roleNames({ words }).baseline}は${valueUnder(baseline.period)}、${actualName({ actual })}は${valueUnder(actual.period)}です。`
      : undefined,
  ({ reason, arithmetic: { target }, judgedBy }) =>
    target !== undefined && (reason === 'target_reached' || reason === 'ratio' || byBand.has(reason))
      ? whichTarget(judgedBy)
      : undefined,
  ({ reason, arithmetic: { better } }, axis) =>
    reason === 'ratio' && better === 'lower' && !deviates(axis)
      ? say`少ないほどよい指標と読みました。`
      : undefined,
  ({ reason }, { rule }) =>
    rule?.name === 'change_from_baseline' && rule.coversExpected && reason === 'target_reached'
      ? say`${rule.targetReached} は「見込み」も含みますが、見込みかどうかは数字から分からないので、計算では届いたかどうかだけを見ました。`
      : undefined,
];

/** Which target judged, where that is not simply the one of the year. */
function whichTarget({ target, actual, words }: JudgedBy): Words | undefined {
  const name = roleNames({ words }).target;
  if (target?.everyYear) return say`毎年度の${name}とくらべました。`;
  if (target?.period === undefined) return say`年度の書かれていない${name}とくらべました。`;
  return actual?.period !== undefined && covers(target.period, actual.period)
    ? undefined
    : say`この年度の${name}はないので、${periodLabel(target.period)}の${name}とくらべました。`;
}

/** Whether a target is one of the actual's year: of the same year, whatever its kind, or of a span that holds it. */
function covers(target: string, actual: string): boolean {
  return (
    fiscalYearOf(target) === fiscalYearOf(actual) ||
    (periodStart(target) <= periodStart(actual) && periodEnd(actual) <= periodEnd(target))
  );
}
