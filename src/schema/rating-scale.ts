import { z } from 'zod';
import { decimal } from './decimal.ts';
import { described, refuse } from './described.ts';
import { identifier, printedText } from './printed-text.ts';

const grade = z.strictObject({
  grade: described(printedText, '印刷される評語（S、A、―など）', 'The letter as printed'),
  label: described(
    printedText,
    '評語の意味（凡例のとおり）',
    'What the letter means, as the legend prints it',
  ),
  tone: described(
    z.enum(['reached', 'up', 'slightly_up', 'level', 'down', 'none']).optional(),
    '印の形（達成・上昇・やや上昇・同水準・下落・評価なし）',
    'Outline of the badge; a square with the letter where nothing is said',
  ),
});

const band = z
  .strictObject({
    grade: described(printedText, 'この範囲の評語', 'Letter of this band'),
    atLeast: described(
      decimal.optional(),
      '現状値からの変化（％）がこの値以上',
      'Lower limit in percent, included',
    ),
    above: described(
      decimal.optional(),
      '現状値からの変化（％）がこの値を超える',
      'Lower limit in percent, not included',
    ),
  })
  .check((context) => {
    if (context.value.atLeast !== undefined && context.value.above !== undefined) {
      refuse(
        context,
        context.value,
        'atLeast（以上）と above（超える）が両方あります。',
        'どちらか一方だけを残してください。',
      );
    }
  });

function refuseUnordered(context: z.core.ParsePayload<z.output<typeof band>[]>): void {
  const limits = context.value.map(({ atLeast, above }) => atLeast ?? above);
  limits.forEach((limit, index) => {
    const last = index === limits.length - 1;
    if ((limit === undefined) !== last) {
      refuse(
        context,
        context.value,
        last
          ? '最後の範囲に下限が書かれています。最後は残り全部を受けもちます。'
          : '下限の無い範囲があります。',
        last
          ? '最後の範囲の atLeast か above を消してください。'
          : 'atLeast（以上）か above（超える）を書いてください。',
        [index],
      );
    }
    const previous = limits[index - 1];
    if (limit !== undefined && previous !== undefined && Number(limit) >= Number(previous)) {
      refuse(
        context,
        context.value,
        '範囲が、よい順（下限の大きい順）に並んでいません。',
        '下限の大きいものから順に並べてください。',
        [index],
      );
    }
  });
}

const changeFromBaseline = z.strictObject({
  name: described(z.literal('change_from_baseline'), '決まりの名前', 'Name of the rule'),
  actualAbsent: described(printedText, '実績値が無いときの評語', 'Letter where the actual is absent'),
  targetReached: described(printedText, '目標値を達成したときの評語', 'Letter where the target is reached'),
  coversExpected: described(
    z
      .enum(['true', 'false'])
      .default('false')
      .transform((word) => word === 'true'),
    '達成の評語が「見込み」も含むか',
    'Whether the letter for a reached target also covers an expected one',
  ),
  bands: described(
    z.array(band).min(1).check(refuseUnordered),
    '現状値からの変化の範囲（よい順、最後は残り全部）',
    'Bands of change, best first, the last one open',
  ),
});

/**
 * A plan's 達成状況の評価: what is rated, on which axes, with which letters, and by which rule. Data of the plan, so that
 * another city's S–Z, 1–5 or A–F on three axes needs no code. Without a rule only the published letters are shown.
 */
export const ratingScale = z
  .strictObject({
    rates: described(z.enum(['indicator', 'project', 'measure']), '何を評価するか', 'What is rated'),
    axes: described(
      z
        .array(
          z.strictObject({
            id: described(identifier, '軸のID', 'Axis id'),
            name: described(printedText, '軸の名前', 'Axis name'),
          }),
        )
        .min(1),
      '評価の軸',
      'Axes of the rating',
    ),
    grades: described(z.array(grade).min(1), '評語（よい順）', 'Letters, best first'),
    rule: described(
      changeFromBaseline.optional(),
      '評語の決まり（無ければ書かない）',
      'Rule that gives the letter; none where the city states none',
    ),
  })
  .check((context) => {
    const { grades, rule } = context.value;
    if (!rule) return;
    const known = new Set(grades.map(({ grade: letter }) => letter));
    const used = [rule.actualAbsent, rule.targetReached, ...rule.bands.map(({ grade: letter }) => letter)];
    for (const letter of used.filter((each) => !known.has(each))) {
      refuse(
        context,
        letter,
        `決まりにある「${letter}」が、評語の一覧にありません。`,
        'grades に足すか、書き間違いを直してください。',
        ['rule'],
      );
    }
  });

/** A plan's rating scale. */
export type RatingScale = z.output<typeof ratingScale>;
/** A letter of the scale with its printed meaning. */
export type Grade = RatingScale['grades'][number];
/** The rule that works a letter out from the change against the baseline. */
export type ChangeFromBaseline = NonNullable<RatingScale['rule']>;
