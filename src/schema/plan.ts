import { z } from 'zod';
import { decimal } from './decimal.ts';
import { described } from './described.ts';
import { indicatorKind } from './indicator.ts';
import { fiscalYear } from './period.ts';
import { identifier, printedText, yesOrNo } from './printed-text.ts';
import { ratingScale } from './rating-scale.ts';
import { source } from './source.ts';

const goal = z.strictObject({
  id: described(identifier, '基本目標のID', 'Goal id'),
  number: described(printedText, '基本目標の番号', 'Printed number of the goal'),
  name: described(printedText, '基本目標', 'Name of the goal'),
});

const measure = z.strictObject({
  id: described(
    identifier,
    '重点施策のID（アドレスになり、変えない）',
    'Measure id; makes the address, never changes',
  ),
  code: described(printedText.optional(), '重点施策の番号（分かるものだけ）', 'Code, where known'),
  name: described(printedText, '重点施策の名前', 'Name of the measure'),
  goal: described(identifier.optional(), '基本目標のID（分かるものだけ）', 'Goal id, where known'),
  formerName: described(
    printedText.optional(),
    '前の計画での名前（同じ施策の名前が変わったときだけ）',
    'Name in the plan before, where the same measure goes on under another name',
  ),
});

const progressScale = z.strictObject({
  steps: described(
    z
      .array(
        z.strictObject({
          id: described(identifier, '段階のID', 'Step id'),
          label: described(printedText, '段階の語', 'Printed word'),
        }),
      )
      .min(1),
    '段階（よい順）',
    'Steps, best first',
  ),
  open: described(yesOrNo, 'ほかにも段階があるかもしれないか', 'Whether further steps may exist'),
});

const funding = z.strictObject({
  sources: described(
    z.array(
      z.strictObject({
        id: described(identifier, '財源のID', 'Funding source id'),
        label: described(printedText, '財源の名前', 'Printed name'),
        generalRevenue: described(
          yesOrNo.default(false),
          '一般財源（使いみちの決まっていない市のお金）か',
          'Whether it is general revenue, which the city may spend as it likes',
        ),
      }),
    ),
    '財源',
    'Funding sources',
  ),
  complete: described(yesOrNo, '財源を足すと事業費になるか', 'Whether the sources add up to the cost'),
  tolerance: described(
    decimal.default('0'),
    '端数の許容（印刷の単位で）',
    'Rounding tolerance, in the printed unit',
  ),
});

/** One 総合戦略: its period, goals, the measures it names, and the scales its sheets use. */
export const plan = z.strictObject({
  id: described(identifier, '総合戦略のID', 'Plan id'),
  name: described(printedText, '総合戦略の名前', 'Name of the plan'),
  from: described(fiscalYear, '始まりの年度', 'First fiscal year'),
  to: described(fiscalYear, '終わりの年度', 'Last fiscal year'),
  source: described(source, '出典', 'Source'),
  goals: described(z.array(goal).min(1), '基本目標', 'Goals'),
  measures: described(z.array(measure).min(1), '重点施策', 'Measures the plan names'),
  ratingScale: described(ratingScale, '達成状況の評価', 'Rating scale'),
  progressScale: described(progressScale.optional(), '施策の進捗状況の段階', 'Progress scale'),
  funding: described(funding, '財源', 'Funding sources'),
  indicatorKinds: described(
    z
      .array(
        z.strictObject({
          kind: described(indicatorKind, '種類', 'Kind'),
          label: described(printedText, '紙面の語', 'Printed word'),
        }),
      )
      .min(1),
    '指標の種類と紙面での呼び方',
    'Indicator kinds with their printed words',
  ),
});

/** One plan. */
export type PlanRecord = z.output<typeof plan>;
/** A goal of a plan. */
export type Goal = z.output<typeof goal>;
/** A measure that a plan names. */
export type MeasureRecord = z.output<typeof measure>;
