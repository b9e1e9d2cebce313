import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/domain/publish.ts';
import { workOut, type RatingFacts, type WorkedReason } from '../../src/domain/rating.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import type { SheetIndicator } from '../../src/schema/indicator.ts';
import { ratingContext } from '../../src/text/rating-context.ts';
import { ratingReadings } from '../../src/text/rating-readings.ts';
import { ratingSteps, whyTitle } from '../../src/text/rating-steps.ts';
import { explainAgreement, explainRating } from '../../src/text/rating.ts';

const { content } = readContentFolder(fileURLToPath(new URL('../../content', import.meta.url)));
const [sheet] = publish(content!).sheets;
const scale = sheet!.plan.ratingScale;

/** Words of the rating that some facts work out to, as the page and the exports say them. */
function inWords(facts: RatingFacts) {
  const worked = workOut(scale.rule!, facts);
  const printed = {
    id: 'x',
    name: '指標',
    unit: '件',
    ...(facts.baseline && { baseline: { period: 'FY2018', ...facts.baseline } }),
    actuals: facts.actual ? [{ period: 'FY2021', ...facts.actual }] : [],
    targets: facts.target
      ? [{ period: 'FY2024', ...facts.target, ...(facts.target.direction && { text: '増加' }) }]
      : [],
    ratings: [],
  } as SheetIndicator;
  const context = ratingContext(scale, printed, 'FY2021', worked);
  const steps = ratingSteps(worked, context);
  return {
    worked,
    explanation: explainRating(worked, context),
    steps,
    readings: ratingReadings(worked, context),
    everything: JSON.stringify([explainRating(worked, context), steps, ratingReadings(worked, context)]),
  };
}

const facts = (
  baseline: string | undefined,
  actual: string | undefined,
  target: RatingFacts['target'],
  direction: RatingFacts['direction'] = 'higher',
  band?: RatingFacts['band'],
): RatingFacts => ({
  baseline: baseline === undefined ? undefined : { value: baseline },
  actual: actual === undefined ? undefined : { value: actual },
  target,
  direction,
  ...(band && { band }),
});
const cases: Record<WorkedReason, RatingFacts> = {
  actual_absent: { ...facts('42', undefined, { value: '50' }), actual: { absence: 'cancelled' } },
  actual_unplaced: { ...facts('42', undefined, { value: '50' }), actual: { absence: 'unplaced' } },
  actual_missing: facts('42', undefined, { value: '50' }),
  baseline_missing: facts(undefined, '45', { value: '50' }),
  target_reached: facts('42', '58', { value: '50' }),
  changed: facts('42', '45', { value: '50' }),
  zero_baseline: facts('0', '3', { value: '50' }),
  direction_only_not_improved: facts('-11', '-61', { direction: 'increase' }),
  direction_only_improved: facts('5', '6', { direction: 'increase' }),
  no_direction: facts('42', '45', { value: '50' }, 'none'),
  no_band: facts('42', '45', { direction: 'maintain' }, 'maintain'),
  target_unplaced: facts('42', '45', { absence: 'unplaced' }),
};

describe('a worked rating in words', () => {
  it.each(Object.entries(cases))(
    '%s has an explanation, steps, and no gap in any sentence',
    (reason, given) => {
      const { worked, explanation, steps, everything } = inWords(given);
      expect(worked.reason).toBe(reason);
      expect(explanation).toMatch(/。$/);
      expect(steps.length).toBeGreaterThan(0);
      expect(everything).not.toMatch(/undefined|NaN|null|\[object|「」/);
    },
  );

  it('says that less counts as better where it does', () => {
    const { explanation, readings } = inWords(facts('42', '40', { value: '30' }, 'lower'));
    expect(explanation).toContain('少ないほどよい指標として');
    expect(readings.join('')).toContain('減ることを「上昇」と数えました');
  });

  it('measures a band by the distance to it', () => {
    const { readings } = inWords(facts('5', '9.5', { value: '7.5' }, 'maintain', { from: '7', to: '8' }));
    expect(readings.join('')).toContain('保つ範囲に近づくことを「上昇」と数えました（+10.0%）');
  });

  it('never rounds a change onto a limit that it misses', () => {
    const { worked, explanation } = inWords(facts('1000', '1099.6', { value: '3000' }));
    expect(worked.grade).toBe('B');
    expect(explanation).toContain('+9.96%');
  });
});

describe('the four ratings of sheet 103', () => {
  const explained = sheet!.assessments.map(({ subject, worked, published, agrees }) => {
    const printed = sheet!.record.indicators.find(({ id }) => id === subject.id)!;
    const context = ratingContext(scale, printed, sheet!.edition.fiscalYear, worked!);
    return `${whyTitle(published)}${explainRating(worked!, context)}${explainAgreement(agrees, worked, published)}`;
  });

  it('are explained from their own numbers', () => {
    expect(explained).toEqual([
      'なぜ D？目標は「増加」で、数はありません。現状値 −11人から実績値 −61人へ、50人減りました（変化率 −454.5%）。評価の決まりでは D「現状値より下落（△10％以上）」です。シートの評価と同じです。',
      'なぜ S？実績値 1,450,173件は、目標値 1,000,000件以上です。評価の決まりでは S「目標値を達成（見込み）」です。シートの評価と同じです。',
      'なぜ S？実績値 58世帯は、目標値 50世帯以上です。評価の決まりでは S「目標値を達成（見込み）」です。シートの評価と同じです。',
      'なぜ ―？この年度の実績値がありません（中止）。評価の決まりでは ―「評価不能（KPIの実績値が無い状態）」です。シートの評価と同じです。',
    ]);
  });
});

describe('whether the sheet agrees', () => {
  const { worked } = inWords(cases.changed);

  it.each([
    ['yes', worked, 'B', 'シートの評価と同じです。'],
    ['no', worked, 'A', 'シートは A、当サイトの計算は B です。'],
    ['not_checkable', worked, 'S', '「見込み」も含み'],
    ['not_checkable', worked, undefined, '印刷されていない'],
    ['not_checkable', undefined, 'A', '決まりがない'],
  ] as const)('%s', (agrees, of, published, expected) => {
    expect(explainAgreement(agrees, of, published)).toContain(expected);
  });
});
