import Big from 'big.js';
import { shareSum, sharesAddUp, shareTolerance } from '../../domain/observation/progress.ts';
import type { Form, ProgressScale } from '../../schema/form.ts';
import type { ProgressRecord, SheetRecord } from '../../schema/sheet.ts';
import { didYouMean, thereAre } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import { repeated } from './repetition.ts';

/** Steps that the form's scale does not have, steps written twice, and shares and counts that do not fit together. */
export function progressFindings({ progress }: SheetRecord, { id, progressScale }: Form): Finding[] {
  if (!progress) return [];
  if (!progressScale) {
    return [
      {
        path: ['progress'],
        at: 'key',
        reason: `様式「${id}」に、進み具合の段階（progressScale）がありません。`,
        remedy: '進み具合を消すか、様式に progressScale を書き足してください。',
      },
    ];
  }
  return [
    ...unknownSteps(progress, progressScale, id),
    ...repeated(
      progress.steps,
      ({ step }) => step,
      (index) => ['progress', 'steps', index, 'step'],
      '段階',
    ),
    ...shareFindings(progress, progressScale),
  ];
}

function unknownSteps(
  { steps }: ProgressRecord,
  { open, steps: scale }: ProgressScale,
  form: string,
): Finding[] {
  const known = scale.map(({ label }) => label);
  if (open) return [];
  return steps.flatMap(({ step }, index): Finding[] =>
    known.includes(step)
      ? []
      : [
          {
            path: ['progress', 'steps', index, 'step'],
            reason: `「${step}」は、様式「${form}」の進み具合の段階にありません。`,
            remedy: `${didYouMean(step, known)}${thereAre(known)}`,
          },
        ],
  );
}

function shareFindings({ steps }: ProgressRecord, { open }: ProgressScale): Finding[] {
  const shares = steps.map(({ share }) => share);
  if (!sharesAddUp(shares, open)) {
    return [
      {
        path: ['progress', 'steps'],
        at: 'key',
        reason: `割合を足すと ${shareSum(shares)} % で、100 % になりません（四捨五入による差は ${shareTolerance(shares)} ポイントまで）。`,
        remedy: '紙面と見比べて、割合を直してください。',
      },
    ];
  }
  // Where shares are missing, so may counts be: nothing is known of the whole.
  return sharesAddUp(shares, false) ? countFindings(steps) : [];
}

/** Nothing counted, and yet a share of it: all that can be told where a count is missing, or all of them are 0. */
function noneOfSome(steps: ProgressRecord['steps']): Finding[] {
  return steps.flatMap(({ count, share }, index): Finding[] =>
    count !== 0 || Number(share) === 0
      ? []
      : [
          {
            path: ['progress', 'steps', index, 'count'],
            reason: `事業数が 0 で、割合（${share} %）と合いません。`,
            remedy:
              '紙面と見比べて、事業数か割合を直してください。事業数が印刷されていなければ、count の行を消してください。',
          },
        ],
  );
}

/** Printed counts that their printed shares are not the shares of. */
function countFindings(steps: ProgressRecord['steps']): Finding[] {
  const counts = steps.flatMap(({ count }) => count ?? []);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length < steps.length || all === 0) return noneOfSome(steps);
  return steps.flatMap(({ count = 0, share }, index): Finding[] => {
    const exact = new Big(count).times(100).div(all);
    if (
      exact
        .minus(share)
        .abs()
        .lte(shareTolerance([share]))
    )
      return [];
    return [
      {
        path: ['progress', 'steps', index, 'count'],
        reason: `事業数 ${count} は、全部で ${all} のうちの ${exact.round(1).toFixed()} % で、割合（${share} %）と合いません。`,
        remedy: '紙面と見比べて、事業数か割合を直してください。',
      },
    ];
  });
}
