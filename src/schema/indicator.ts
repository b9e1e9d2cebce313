import { z } from 'zod';
import { cellFields, refuseUnlessOne, row, spellOut } from './cell.ts';
import { described, refuse } from './described.ts';
import { decimal } from './decimal.ts';
import { period } from './period.ts';
import { identifier, printedText } from './printed-text.ts';
import { publishedRating } from './rating.ts';

/** What an indicator is on the sheet: 数値目標, KPI, 成果指標 of a project, or another city's 活動指標 and マイルストーン. */
export const indicatorKind = z.enum(['headline', 'kpi', 'outcome', 'activity', 'milestone'], {
  error:
    'headline（数値目標）、kpi、outcome（成果指標）、activity（活動指標）、milestone のどれかを書きます。',
});

/** What an indicator is on the sheet. */
export type IndicatorKind = z.output<typeof indicatorKind>;

/** Where a target points when it is a direction and not a number: 増加, 減少, 維持. */
export const targetDirection = z.enum(['increase', 'decrease', 'maintain'], {
  error: 'increase（増加）、decrease（減少）、maintain（維持）のどれかを書きます。',
});

const baseline = z.preprocess(
  spellOut,
  z
    .strictObject({
      ...cellFields,
      period: described(period.optional(), '現状値の年度・年', 'Period of the baseline'),
    })
    .check(refuseUnlessOne)
    .check((context) => {
      if (context.value.value !== undefined && context.value.period === undefined) {
        refuse(
          context,
          context.value,
          '現状値の年度・年が書かれていません。',
          'period: 平成30年度 のように書き足してください。',
        );
      }
    }),
);

const target = z
  .strictObject({
    period: described(period, '目標の年度・年', 'Period the target is set for'),
    value: described(decimal.optional(), '目標値（数だけ）', 'The target as a number'),
    direction: described(
      targetDirection.optional(),
      '数のない目標の向き',
      'Direction of a target without a number',
    ),
    text: described(
      printedText.optional(),
      '目標値の欄に印刷された語（増加など）',
      'The word printed instead of a number',
    ),
    absence: described(
      z.literal('unplaced').optional(),
      '欄が特定できないとき unplaced',
      'unplaced where our reading cannot place it',
    ),
    note: described(printedText.optional(), '目標についての注記', 'A remark on the target'),
  })
  .check((context) => {
    const { value, direction, text, absence } = context.value;
    const stated = [value, direction, absence].filter((part) => part !== undefined).length;
    if (stated !== 1) {
      refuse(
        context,
        context.value,
        '目標は、value（数）、direction（向き）、absence のうち1つだけで書きます。',
        '数の目標なら value だけを、「増加」のような目標なら direction と text を残してください。',
      );
    }
    if (direction !== undefined && text === undefined) {
      refuse(
        context,
        context.value,
        '数のない目標に、印刷された語がありません。',
        'text: 増加 のように、紙面の語を書き足してください。',
      );
    }
  });

/** What one sheet says of one indicator (sheet (1), or 成果指標 in (4)). Baseline and targets belong to the sheet that states them. */
export const sheetIndicator = z.strictObject({
  id: described(identifier, '指標のID（register にあるもの）', 'Indicator id, as in the register'),
  kind: described(indicatorKind.optional(), '指標の種類', 'Kind of indicator; outcome inside a project'),
  number: described(
    printedText.optional(),
    '印刷された指標の番号（KPI の後の数）',
    'Printed number of the indicator',
  ),
  name: described(printedText, '印刷された指標名', 'Name as printed on this sheet'),
  crossReferences: described(
    printedText.optional(),
    '指標名のかっこ内にある、ほかの計画の番号',
    'Cross-references to other numberings, as printed',
  ),
  unit: described(printedText.optional(), '単位', 'Unit as printed'),
  baseline: described(
    baseline.optional(),
    '現状値（計画の出発点）',
    'Baseline: the value at the start of the plan',
  ),
  actuals: described(row, '年度ごとの実績値', 'Actuals by period'),
  targets: described(z.array(target).default([]), '目標値（複数可）', 'Targets; several periods are allowed'),
  ratings: described(
    z.array(publishedRating).default([]),
    '印刷された達成状況とその理由',
    'Published letters with their reasons',
  ),
  note: described(printedText.optional(), '備考', 'Note'),
});

/** What one sheet says of one indicator. */
export type SheetIndicator = z.output<typeof sheetIndicator>;
/** A target as one sheet states it: a number, a direction with its printed word, or unplaced. */
export type Target = z.output<typeof target>;
/** Where a target without a number points. */
export type TargetDirection = z.output<typeof targetDirection>;
