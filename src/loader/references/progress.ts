import { shareSum, sharesAddUp, shareTolerance } from '../../domain/progress.ts';
import type { PlanRecord } from '../../schema/plan.ts';
import type { SheetRecord } from '../../schema/sheet.ts';
import { didYouMean, listed } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { repeated } from './repetition.ts';

/** Steps that the plan's scale does not have, steps written twice, and shares that do not add up. */
export function progressFindings({ progress }: SheetRecord, { id, progressScale }: PlanRecord): Finding[] {
  if (!progress) return [];
  if (!progressScale) {
    return [
      {
        path: ['progress'],
        at: 'key',
        reason: `計画「${id}」に、進捗の段階（progressScale）がありません。`,
        remedy: 'plans のファイルに progressScale を書き足してください。',
      },
    ];
  }
  const known = progressScale.steps.map(({ label }) => label);
  const shares = progress.steps.map(({ share }) => share);
  const unknown = progressScale.open
    ? []
    : progress.steps.map(({ step }, index) => ({ step, index })).filter(({ step }) => !known.includes(step));
  return [
    ...unknown.map(({ step, index }) => ({
      path: ['progress', 'steps', index, 'step'],
      reason: `「${step}」は、計画「${id}」の進捗の段階にありません。`,
      remedy: `${didYouMean(step, known)}あるのは ${listed(known)} です。`,
    })),
    ...repeated(
      progress.steps,
      ({ step }) => step,
      (index) => ['progress', 'steps', index, 'step'],
      '段階',
    ),
    ...(sharesAddUp(shares, progressScale.open) ? [] : [notAHundred(shares)]),
  ];
}

function notAHundred(shares: string[]): Finding {
  return {
    path: ['progress', 'steps'],
    at: 'key',
    reason: `割合を足すと ${shareSum(shares)} % で、100 % になりません（四捨五入による差は ${shareTolerance(shares)} ポイントまで）。`,
    remedy: '紙面と見比べて、割合を直してください。',
  };
}
