import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/observation/observation.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import type { WorkedRating, WorkedReason } from '../../src/domain/rating/worked-rating.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import type { RatingAxis, RatingRule } from '../../src/schema/rating-axis.ts';
import { ratingReadings } from '../../src/components/why/Readings.words.ts';
import { bandLimit, ratingSteps, whyTitle } from '../../src/components/why/Steps.words.ts';
import { figureWords } from '../../src/text/figure.ts';
import { explainAgreement, explainRating } from '../../src/text/rating.ts';
import { plain } from '../../src/text/words.ts';
import { rate, type Facts } from '../domain/rating-facts.ts';

const { content } = readContentFolder(fileURLToPath(new URL('../../content', import.meta.url)));
const [sheet] = publish(content!).sheets;
const [asahi] = sheet!.form.ratings;
const ratioAxis = (parts: Partial<Extract<RatingRule, { name: 'ratio_to_target' }>> = {}): RatingAxis => ({
  id: 'ratio',
  name: '達成度',
  rates: ['indicator'],
  order: 'best_first',
  grades: [{ grade: 'A' }, { grade: 'B' }, { grade: 'C' }],
  rule: {
    name: 'ratio_to_target',
    bands: [{ grade: 'A', atLeast: '100' }, { grade: 'B', atLeast: '80' }, { grade: 'C' }],
    ...parts,
  },
});

/** The steps with their figures as they are read. */
function stepsInWords(worked: WorkedRating, axis: RatingAxis) {
  return ratingSteps(worked, axis).map(({ question, answer, terms, ...step }) => ({
    ...step,
    question: plain(question),
    ...(answer && { answer: plain(answer) }),
    terms: terms.map((term) =>
      'sign' in term ? term : { value: figureWords(term.figure), caption: plain(term.caption) },
    ),
  }));
}

/** Words of the rating that some facts work out to, as the page and the exports say them. */
function inWords(facts: Facts, axis: RatingAxis = asahi!, unit = '件') {
  const worked = rate(axis.rule!, facts);
  for (const each of Object.values(worked.judgedBy) as Observation[]) each.unit = unit;
  const steps = stepsInWords(worked, axis);
  const explanation = plain(explainRating(worked, axis));
  const readings = ratingReadings(worked, axis).map(plain);
  return { worked, explanation, steps, readings, everything: JSON.stringify([explanation, steps, readings]) };
}

const facts = (
  baseline: string | undefined,
  actual: string | undefined,
  target: Facts['target'],
  direction: Facts['direction'] = 'higher',
  band?: Facts['band'],
): Facts => ({
  baseline: baseline === undefined ? undefined : { value: baseline },
  actual: actual === undefined ? undefined : { value: actual },
  target,
  direction,
  ...(band && { band }),
});
const increase = { targetDirection: 'increase', valueText: '増加' } as const;
const cases: Record<WorkedReason, [Facts, RatingAxis?]> = {
  actual_absent: [{ ...facts('42', undefined, { value: '50' }), actual: { absence: 'cancelled' } }],
  actual_unplaced: [{ ...facts('42', undefined, { value: '50' }), actual: { absence: 'unplaced' } }],
  actual_not_stated: [{ ...facts('42', undefined, { value: '50' }), actual: { absence: 'suppressed' } }],
  actual_missing: [facts('42', undefined, { value: '50' })],
  baseline_missing: [facts(undefined, '45', { value: '50' })],
  target_reached: [facts('42', '58', { value: '50' })],
  changed: [facts('42', '45', { value: '50' })],
  zero_baseline: [facts('0', '3', { value: '50' })],
  direction_only_not_improved: [facts('-11', '-61', increase)],
  direction_only_improved: [facts('5', '6', increase)],
  no_direction: [facts('42', '45', { value: '50' }, 'none')],
  no_band: [facts('42', '45', { targetDirection: 'maintain', valueText: '維持' }, 'maintain')],
  target_unplaced: [facts('42', '45', { absence: 'unplaced' })],
  target_absent: [facts('42', '45', { absence: 'dash' })],
  target_missing: [facts('42', '45', undefined), ratioAxis()],
  target_not_positive: [facts('42', '45', { value: '0' }), ratioAxis()],
  actual_not_positive: [facts('42', '0', { value: '50' }, 'lower'), ratioAxis({ lowerIsBetter: 'inverse' })],
  no_ratio_for_lower: [facts('42', '45', { value: '50' }, 'lower'), ratioAxis()],
  ratio: [facts('42', '45', { value: '50' }), ratioAxis()],
};

describe('a worked rating in words', () => {
  it.each(Object.entries(cases))(
    '%s has an explanation, steps, and no gap in any sentence',
    (reason, given) => {
      const { worked, explanation, steps, everything } = inWords(...given);
      expect(worked.reason).toBe(reason);
      expect(explanation).toMatch(/。$/);
      expect(steps.length).toBeGreaterThan(0);
      expect(everything).not.toMatch(/undefined|NaN|null|\[object|「」/);
    },
  );

  it('says that a target of a direction alone has no number to compare with where the baseline is missing', () => {
    const { steps } = inWords(facts(undefined, '5', increase));
    expect(steps[0]).toEqual({
      question: '目標の「増加」を達成したか',
      terms: [],
      answer: '目標に数がありません。',
    });
  });

  it('says that less counts as better where it does', () => {
    const { explanation, readings } = inWords(facts('42', '40', { value: '30' }, 'lower'));
    expect(explanation).toContain('少ないほどよい指標として');
    expect(readings.join('')).toContain('減ることを「上昇」と数えました');
  });

  it('measures a band by the distance to it', () => {
    const { readings } = inWords(facts('5', '9.5', { value: '7.5' }, 'maintain', { from: '7', to: '8' }));
    expect(readings.join('')).toContain('保つ範囲に近づくことを「上昇」と数えました（+10.0%）');
  });

  it.each(['%', '％'])('says how far a share in %s moved in ポイント, and the change in percent', (unit) => {
    const { explanation, steps, everything } = inWords(facts('60.0', '66.0', { value: '70.0' }), asahi, unit);
    expect(explanation).toContain(
      `の現状値 60.0${unit}から令和3年度の実績値 66.0${unit}へ、6.0ポイント増えました（変化率 +10.0%）。`,
    );
    expect(steps[1]).toMatchObject({
      terms: [
        { value: '+6.0ポイント' },
        { sign: '÷' },
        { value: `60.0${unit}` },
        { sign: '＝' },
        { value: '+10.0%' },
      ],
      answer: '現状値から6.0ポイント増えました。',
    });
    expect(everything).not.toContain(`6.0${unit}増`);
    const reached = inWords(facts('60.0', '66.0', { value: '65.0' }), asahi, unit);
    expect(reached.steps[0]?.answer).toContain('からは、6.0ポイント増えました。');
  });

  it('never rounds a change onto a limit that it misses', () => {
    const { worked, explanation } = inWords(facts('1000', '1099.6', { value: '3000' }));
    expect(worked.grade).toBe('B');
    expect(explanation).toContain('+9.96%');
  });

  it.each([
    ['1475683', '1623251', 'B', '+9.99998%'],
    ['1475683', '1623252', 'A', '+10.00005%'],
    ['1475683', '1328115', 'C', '−9.99998%'],
    ['10000', '9996', 'C', '−0.04%'],
    ['10000', '10004', 'B', '+0.04%'],
    ['10000', '10000', 'C', '0.0%'],
    ['-100', '-90.04', 'B', '+9.96%'],
    ['100', '112.34996', 'A', '+12.3%'],
    ['3', '4', 'A', '+33.3%'],
  ])('shows the change from %s to %s, %s, as %s in every place', (baseline, actual, grade, percent) => {
    const { worked, explanation, steps } = inWords(facts(baseline, actual, { value: '99999999' }));
    expect(worked.grade).toBe(grade);
    expect(explanation).toContain(`（変化率 ${percent}）`);
    expect(steps[1]?.terms.at(-1)).toMatchObject({ value: percent });
  });

  it('shows how far a band was neared in the same way', () => {
    const { worked, readings } = inWords(
      facts('1475683', '1623251', { value: '9' }, 'maintain', { from: '2000000', to: '3000000' }),
    );
    expect(worked.grade).toBe('B');
    expect(readings.join('')).toContain('（+9.99998%）');
  });
});

describe('a ratio to the target', () => {
  const target = { value: '50' };

  it('is told with its sum and the band it falls into', () => {
    const { explanation, steps } = inWords(facts('42', '45', target), ratioAxis());
    expect(explanation).toBe(
      '達成率は 90.0%です（実績値（令和3年度） 45件 ÷ 目標値（令和3年度） 50件）。評価の決まりでは Bです。',
    );
    expect(steps.map(({ question }) => question)).toEqual(['達成率はいくつか', '決まりにあてはめる']);
  });

  it.each([
    ['inverse', '目標値（令和3年度） 50件 ÷ 実績値（令和3年度） 40件', '125.0%'],
    ['complement', '2 − 実績値（令和3年度） 40件 ÷ 目標値（令和3年度） 50件', '120.0%'],
  ] as const)('is taken the other way round where lower is better (%s)', (lowerIsBetter, sum, percent) => {
    const { explanation } = inWords(facts('42', '40', target, 'lower'), ratioAxis({ lowerIsBetter }));
    expect(explanation).toContain(`達成率は ${percent}です（${sum}）。少ないほどよい指標として、`);
  });

  it('is a distance where the rule asks how far away it is', () => {
    const bands = [{ grade: 'A', within: '5' }, { grade: 'B', within: '10' }, { grade: 'C' }];
    const { explanation } = inWords(facts('42', '45', target, 'none'), ratioAxis({ bands }));
    expect(explanation).toContain(
      '目標値との差の割合は 10.0%です（目標値との差 5件 ÷ 目標値（令和3年度） 50件）',
    );
    expect(explanation).toContain('評価の決まりでは Bです');
    expect(bands.map((band) => bandLimit(band, ratioAxis({ bands }).rule!))).toEqual([
      '5%以内',
      '10%以内',
      'それより大きい',
    ]);
  });

  it('is never rounded onto a limit that it misses', () => {
    const { worked, explanation } = inWords(facts('1', '99.96', { value: '100' }), ratioAxis());
    expect(worked.grade).toBe('B');
    expect(explanation).toContain('達成率は 99.96%です');
    const low = ratioAxis({ bands: [{ grade: 'A', atLeast: '60' }, { grade: 'C' }] });
    expect(inWords(facts('1', '99.96', { value: '100' }), low).explanation).toContain('99.96%です');
    const far = [{ grade: 'A', within: '10' }, { grade: 'B' }];
    const apart = inWords(facts('1', '1623251', { value: '1475683' }, 'none'), ratioAxis({ bands: far }));
    expect(apart.worked).toMatchObject({ grade: 'A', arithmetic: { ratioPercent: '9.99998' } });
    expect(apart.explanation).toContain('目標値との差の割合は 9.99998%です');
  });

  it('is rounded once, from the exact ratio', () => {
    const { worked, explanation } = inWords(facts('1', '84.34996', { value: '100' }), ratioAxis());
    expect(worked.arithmetic.ratioPercent).toBe('84.35');
    expect(explanation).toContain('達成率は 84.3%です');
  });

  it('says which of the two numbers is not positive', () => {
    const inverse = ratioAxis({ lowerIsBetter: 'inverse' });
    expect(inWords(facts('1', '5', { value: '0' }), inverse).explanation).toContain('目標値が 0 以下');
    expect(inWords(facts('1', '0', target, 'lower'), inverse).explanation).toContain('実績値が 0 以下');
  });
});

describe('the target that judged', () => {
  const inForce = (period: Pick<Observation, 'period' | 'everyYear'>) => {
    const worked = rate(asahi!.rule!, facts('42', '58', { value: '50' }));
    const { period: _, ...target } = worked.judgedBy.target!;
    const judgedBy = { ...worked.judgedBy, target: { ...target, ...period } };
    const words = ratingReadings({ ...worked, judgedBy }, asahi!)
      .map(plain)
      .filter((each) => each.includes('くらべ'));
    const [step] = stepsInWords({ ...worked, judgedBy }, asahi!);
    const captions = step!.terms.flatMap((term) => ('caption' in term ? [term.caption] : []));
    return [captions.at(-1), words.join('')];
  };

  it.each([
    ['of the year itself', { period: 'FY2021' }, '目標値（令和3年度）', ''],
    ['of the calendar year', { period: 'CY2021' }, '目標値（令和3年）', ''],
    ['of a span that holds the year', { period: 'FY2020/FY2024' }, '目標値（令和2〜6年度）', ''],
    ['of every year', { everyYear: true }, '目標値（毎年度）', '毎年度の目標値とくらべました。'],
    ['without a year', {}, '目標値', '年度の書かれていない目標値とくらべました。'],
    [
      'of a later year',
      { period: 'FY2024' },
      '目標値（令和6年度）',
      'この年度の目標値はないので、令和6年度の目標値とくらべました。',
    ],
  ] as const)('%s is named as it is', (_, period, caption, reading) => {
    expect(inForce(period)).toEqual([caption, reading]);
  });
});

it('a figure that is only expected is no 実績値', () => {
  const worked = rate(asahi!.rule!, facts('42', '58', { value: '50' }));
  const judgedBy = { ...worked.judgedBy, actual: { ...worked.judgedBy.actual!, basis: 'expected' as const } };
  const words = [
    plain(explainRating({ ...worked, judgedBy }, asahi!)),
    stepsInWords({ ...worked, judgedBy }, asahi!),
  ];
  expect(JSON.stringify(words)).not.toContain('実績値');
  expect(words[0]).toContain('令和3年度の見込み値 58は、令和3年度の目標値 50以上です。');
});

describe('the four ratings of sheet 103', () => {
  const explained = sheet!.ratings.map(({ axis, worked, published, agrees }) => {
    return `${whyTitle(published)}${plain(explainRating(worked!, axis))}${explainAgreement({ agrees, worked, published })}`;
  });

  it('are explained from their own numbers', () => {
    expect(explained).toEqual([
      'なぜ D？目標は「増加」で、数はありません。平成30年の現状値 −11人から令和3年度の実績値 −61人へ、50人減りました（変化率 −454.5%）。評価の決まりでは D「現状値より下落（△10％以上）」です。シートの評価と同じです。',
      'なぜ S？令和3年度の実績値 1,450,173件は、令和6年度の目標値 1,000,000件以上です。評価の決まりでは S「目標値を達成（見込み）」です。シートの評価と同じです。',
      'なぜ S？令和3年度の実績値 58世帯は、令和6年度の目標値 50世帯以上です。評価の決まりでは S「目標値を達成（見込み）」です。シートの評価と同じです。',
      'なぜ ―？この年度の実績値がありません（中止）。評価の決まりでは ―「評価不能（KPIの実績値が無い状態）」です。シートの評価と同じです。',
    ]);
  });
});

describe('whether the sheet agrees', () => {
  const { worked } = inWords(...cases.changed);

  it.each([
    ['yes', worked, 'B', 'シートの評価と同じです。'],
    ['no', worked, 'A', 'シートは A、当サイトの計算は B です。'],
    ['not_checkable', worked, 'S', '「見込み」も含み'],
    ['not_checkable', worked, undefined, '印刷されていない'],
    ['not_checkable', undefined, 'A', '決まりがない'],
  ] as const)('%s', (agrees, of, published, expected) => {
    expect(explainAgreement({ agrees, worked: of, published })).toContain(expected);
  });

  it('says what the cell has where it holds no grade', () => {
    const rating = { agrees: 'not_checkable', worked, absence: 'unplaced' } as const;
    expect(explainAgreement(rating)).toBe('シートの評価の欄は欄未特定なので、くらべられません。');
    expect(explainAgreement(rating, 'en')).toContain('not placed');
  });
});
