import type { WorkedRating, WorkedReason } from '../domain/rating.ts';
import { signedPercent } from './measured.ts';
import { readableNumber } from './number.ts';
import { periodKindLabel, periodLabel } from './period.ts';
import type { RatingContext } from './rating-context.ts';

/** Our readings that a worked letter rests on, each in a sentence; none where it rests on the printed rule alone. */
export function ratingReadings(worked: WorkedRating, context: RatingContext): string[] {
  return readings.flatMap((reading) => reading(worked, context) ?? []);
}

type Reading = (worked: WorkedRating, context: RatingContext) => string | undefined;

const byBand = new Set<WorkedReason>(['changed', 'zero_baseline', 'direction_only_not_improved']);
const byPercent = new Set<WorkedReason>(['changed', 'direction_only_not_improved']);

const readings: Reading[] = [
  ({ reason, arithmetic: { baseline } }) =>
    byPercent.has(reason) && baseline?.startsWith('-')
      ? `現状値がマイナスなので、割る数には大きさ（${readableNumber(baseline.slice(1))}）を使いました。`
      : undefined,
  ({ reason }) =>
    reason === 'zero_baseline'
      ? '現状値が 0 だと割合を出せません。よくなったか、同じか、悪くなったかだけで決めました。'
      : undefined,
  ({ reason, arithmetic: { better } }) =>
    byBand.has(reason) && better === 'lower'
      ? '少ないほどよい指標と読み、減ることを「上昇」と数えました。'
      : undefined,
  ({ reason, arithmetic: { better } }) =>
    byBand.has(reason) && better === 'higher'
      ? '多いほどよい指標と読み、増えることを「上昇」と数えました。'
      : undefined,
  ({ reason, arithmetic: { better, improvementPercent } }, { scale }) =>
    byBand.has(reason) && better === 'band' && improvementPercent !== undefined
      ? `保つ範囲に近づくことを「上昇」と数えました（${signedPercent(improvementPercent, scale)}）。`
      : undefined,
  ({ reason }) =>
    byPercent.has(reason)
      ? '決まりの「％」は、現状値に対する割合と読みました（ポイントの差ではありません）。'
      : undefined,
  ({ reason }, { baselinePeriod, actualPeriod }) =>
    byBand.has(reason) && baselinePeriod && actualPeriod && kindsDiffer(baselinePeriod, actualPeriod)
      ? `現状値は${periodKindLabel(baselinePeriod)}、実績値は${periodKindLabel(actualPeriod)}の数です。`
      : undefined,
  ({ reason, arithmetic: { target } }, { targetPeriod, actualPeriod }) =>
    target !== undefined &&
    (reason === 'target_reached' || byBand.has(reason)) &&
    targetPeriod !== undefined &&
    targetPeriod !== actualPeriod
      ? `この年度の目標値はないので、${periodLabel(targetPeriod)}の目標値とくらべました。`
      : undefined,
  ({ reason }, { scale: { rule } }) =>
    rule?.coversExpected && reason === 'target_reached'
      ? `${rule.targetReached} は「見込み」も含みますが、見込みは市の判断なので、計算では届いたかどうかだけを見ました。`
      : undefined,
];

function kindsDiffer(one: string, other: string): boolean {
  return periodKindLabel(one) !== periodKindLabel(other);
}
