import { z } from 'zod';
import { cellFields, cellInWords, placementFields, refuseUnlessOne, row, spellOut } from './cell.ts';
import { absence } from './absence.ts';
import { cellNumber, wholeNumber } from './decimal.ts';
import { described, refuse } from './described.ts';
import { period, targetPeriod } from './period.ts';
import { identifier, printedUnit, sheetName, sheetText } from './printed-text.ts';
import { publishedRating } from './rating.ts';
import { direction } from './register.ts';

/** What an indicator is on the sheet: 数値目標, KPI, 成果指標, 活動指標, 対象指標 or a milestone. */
export const indicatorKind = z.enum(['headline', 'kpi', 'outcome', 'activity', 'population', 'milestone'], {
  error:
    'headline（数値目標）、kpi、outcome（成果指標）、activity（活動指標）、population（対象指標）、milestone のどれかを書きます。',
});

/** What an indicator is on the sheet. */
export type IndicatorKind = z.output<typeof indicatorKind>;

/** Where a target points when it is a direction and not a number: 増加, 減少, 維持. */
export const targetDirection = z.enum(['increase', 'decrease', 'maintain'], {
  error: 'increase（増加）、decrease（減少）、maintain（維持）のどれかを書きます。',
});

const baseline = z
  .preprocess(
    spellOut,
    z
      .strictObject({
        ...cellFields,
        period: described(
          period.optional(),
          '現状値の年度・年（印刷されていなければ書かない）',
          'Period of the baseline; none where none is printed',
          { said: ['page', 'print', 'file'] },
        ),
      })
      .check(refuseUnlessOne),
  )
  .meta({ written: cellInWords });

const target = z
  .strictObject({
    period: described(
      targetPeriod.optional(),
      '目標の年度・年（毎年度も書ける。印刷されていなければ書かない。日なら「令和6年10月1日」と書き、「開館」などの語は text に書く）',
      'Period the target is set for, or every_year; none where none is printed',
      { said: ['page', 'print', 'file'] },
    ),
    value: described(cellNumber.optional(), '目標値（数だけ）', 'The target as a number', {
      said: ['page', 'print', 'file'],
    }),
    direction: described(
      targetDirection.optional(),
      '数のない目標の向き',
      'Direction of a target without a number',
      { said: ['page', 'file'] },
    ),
    text: described(
      sheetText.optional(),
      '目標値の欄に印刷された語（増加、50以上など）',
      'What is printed in the cell, where it is more or other than the number; people see it instead',
      { said: ['page', 'print', 'file', 'search'] },
    ),
    absence: described(absence.optional(), '目標値が無い理由', 'Why there is no target', {
      said: ['page', 'print', 'file'],
    }),
    note: described(sheetText.optional(), '目標についての注記', 'A remark on the target', {
      said: ['page', 'print', 'file', 'search'],
    }),
    ...placementFields,
  })
  .check((context) => {
    const { value, direction: aim, text, absence: reason } = context.value;
    const stated = [value, aim, reason].filter((part) => part !== undefined).length;
    if (stated > 1 || (stated === 0 && text === undefined)) {
      refuse(
        context,
        context.value,
        '目標は、value（数）、direction（向き）、absence（無い理由）のうち1つだけか、text（印刷された語）で書きます。',
        '数の目標なら value を、「増加」のような目標なら direction と text を残してください。',
      );
    }
    if (aim !== undefined && text === undefined) {
      refuse(
        context,
        context.value,
        '数のない目標に、印刷された語がありません。',
        'text: 増加 のように、紙面の語を書き足してください。',
      );
    }
  });

function refuseRepeated(context: z.core.ParsePayload<z.output<typeof target>[]>): void {
  context.value.forEach(({ period: of }, index) => {
    if (context.value.findIndex((each) => each.period === of) === index) return;
    refuse(
      context,
      of,
      '同じ年度・年の目標が2回書かれています。',
      '紙面と見比べて、年度を直すか、どちらかを消してください。',
      [index],
    );
  });
}

/** What one sheet says of one indicator. Baseline and targets belong to the sheet that states them. */
export const sheetIndicator = z.strictObject({
  id: described(identifier, '指標のID（register にあるもの）', 'Indicator id, as in the register', {
    said: ['page', 'file'],
  }),
  kind: described(indicatorKind.optional(), '指標の種類', 'Kind of indicator; outcome inside a project', {
    said: ['page', 'print', 'file'],
  }),
  goal: described(
    identifier.optional(),
    'この指標がかかる目標のID（シートの上の段の目標の指標のときだけ。表の上の行が目標の指標なら、その行に書く）',
    'Goal that the indicator is printed for, where that is one above the measure of the sheet',
    { said: ['page', 'file'] },
  ),
  number: described(
    sheetName.optional(),
    '印刷された指標の番号（KPI の後の数）',
    'Printed number of the indicator',
    { said: ['page', 'print', 'file', 'search'] },
  ),
  name: described(sheetName, '印刷された指標名', 'Name as printed on this sheet', {
    said: ['page', 'print', 'file', 'search'],
  }),
  crossReferences: described(
    sheetText.optional(),
    '指標名のかっこ内にある、ほかの計画の番号',
    'Cross-references to other numberings, as printed',
    { said: ['page', 'file', 'search'] },
  ),
  unit: described(printedUnit.optional(), '単位', 'Unit as printed', {
    said: ['page', 'print', 'file', 'search'],
  }),
  decimals: described(
    wholeNumber
      .transform((places, context) => {
        if (places > 6)
          refuse(context, places, '小数は 6 けたまでです。', '紙面の小数のけた数を書いてください。');
        return places;
      })
      .optional(),
    '小数のけた数（紙面で決まっているとき）',
    'Decimals that the paper prints throughout',
    { said: ['file'] },
  ),
  printedDirection: described(
    direction.optional(),
    '紙面に印刷された「目指す方向」',
    'Which way is better, as the sheet itself prints it',
    { said: ['page', 'file'] },
  ),
  baseline: described(
    baseline.optional(),
    '現状値（計画の出発点）',
    'Baseline: the value at the start of the plan',
  ),
  actuals: described(row.optional(), '列ごとの実績値', 'Actuals by column'),
  targets: described(
    z.array(target).check(refuseRepeated).default([]),
    '目標値（複数可、年度ごとに1つ）',
    'Targets, one a period',
  ),
  ratings: described(
    z.array(publishedRating).default([]),
    '印刷された評価とその理由',
    'Published grades with their reasons',
  ),
  note: described(sheetText.optional(), '備考', 'Note', { said: ['page', 'print', 'file', 'search'] }),
  ...placementFields,
});

/** What one sheet says of one indicator. */
export type SheetIndicator = z.output<typeof sheetIndicator>;
/** A target as one sheet states it. */
export type Target = z.output<typeof target>;
/** Where a target without a number points. */
export type TargetDirection = z.output<typeof targetDirection>;
