import { describe, expect, test } from 'vitest';
import { notImprovedLetters } from '../../src/questions/progress-beside-letters/not-improved.ts';
import { progressBesideLetters } from '../../src/questions/progress-beside-letters/finding.ts';
import type { RatingAxis, RatingRule } from '../../src/schema/rating-axis.ts';
import { publicationWith, writtenForm, writtenSheet } from '../domain/invented-city.ts';
import { asahi, other } from '../domain/rating-facts.ts';
import { saidOf } from './asked-cities.ts';

// What the invented city's register holds.
const ids = ['m1-kpi-1', 'm1-kpi-2', 'p-outcome-1'];
const four = ['順調', '概ね順調', '停滞', '実施困難'];

/** The question about a sheet with these shares by step and these letters, if there is one. */
function asked(shares: Record<string, string>, letters: string[], scale: string[] = four) {
  const progressScale = { steps: scale.map((label, index) => ({ id: `s${index}`, label })), open: 'true' };
  const publication = publicationWith(
    { forms: [writtenForm({ progressScale })] },
    writtenSheet({
      progress: { steps: Object.entries(shares).map(([step, share]) => ({ step, share })) },
      indicators: letters.map((grade, index) => ({
        id: ids[index],
        name: `指標${index + 1}`,
        actuals: {},
        ratings: [{ grade }],
      })),
    }),
  );
  return progressBesideLetters(publication.sheets[0]!)[0];
}

test('all projects on the better steps and half of the letters not improved: asked', () => {
  const question = asked({ 順調: '66.7', 概ね順調: '33.3', 停滞: '0.0' }, ['C', 'S']);
  expect(question).toMatchObject({
    rule: 'progress_beside_letters',
    indicators: ['m1-kpi-1'],
    shares: [{ step: '順調' }, { step: '概ね順調' }],
    judged: 2,
  });
  expect(asked({ 順調: '100.0' }, ['D'])?.notImproved).toMatchObject([{ letter: 'D' }]);
});

test('fewer than half of the letters: not asked', () => {
  expect(asked({ 順調: '100.0' }, ['C', 'A', 'D'])?.judged).toBe(3);
  expect(asked({ 順調: '100.0' }, ['C', 'A', 'B'])).toBeUndefined();
  expect(asked({ 順調: '100.0' }, ['A', 'S'])).toBeUndefined();
  expect(asked({ 順調: '100.0' }, [])).toBeUndefined();
});

test('a letter that only says that there is no actual counts on neither side', () => {
  expect(asked({ 順調: '100.0' }, ['―', '―'])).toBeUndefined();
  expect(asked({ 順調: '100.0' }, ['―', 'C'])?.judged).toBe(1);
});

test('a project on a later step, or on one that the record does not name: not asked', () => {
  expect(asked({ 順調: '71.4', 停滞: '28.6' }, ['D'])).toBeUndefined();
  expect(asked({ 順調: '28.6', 概ね順調: '28.6', 停滞: '42.9' }, ['D'])).toBeUndefined();
  expect(asked({ 順調: '71.4', 概ね順調: '14.3' }, ['D'])).toBeUndefined();
  expect(asked({ 順調: '50.0', 中断: '50.0' }, ['D'])).toBeUndefined();
  // One project of a thousand, less than the rounding allows for.
  expect(asked({ 順調: '99.9', 停滞: '0.1' }, ['D'])).toBeUndefined();
});

test('shares that miss 100 by their rounding are all of them', () => {
  expect(asked({ 順調: '33.3', 概ね順調: '66.6', 停滞: '0.0' }, ['D'])).toBeDefined();
  expect(asked({ 順調: '33.3', 概ね順調: '66.4', 停滞: '0.0' }, ['D'])).toBeUndefined();
});

test('the middle step of five is none of the better ones, and of one step that one is', () => {
  const five = ['順調', '概ね順調', 'やや遅れ', '停滞', '未着手'];
  expect(asked({ 概ね順調: '100.0' }, ['D'], five)).toBeDefined();
  expect(asked({ やや遅れ: '100.0' }, ['D'], five)).toBeUndefined();
  expect(asked({ 順調: '100.0' }, ['D'], ['順調'])).toBeDefined();
});

const axis = (
  rule: RatingRule | undefined,
  tones: Record<string, 'up' | 'level' | 'down' | 'none'> = {},
  order: RatingAxis['order'] = 'best_first',
): RatingAxis => ({
  id: 'reached',
  name: '達成状況',
  rates: ['indicator'],
  order,
  grades: Object.entries(tones).map(([grade, tone]) => ({ grade, label: grade, tone })),
  ...(rule ? { rule } : {}),
});

test('the letters that say "not improved" are those of the bands that end at zero or below', () => {
  expect([...notImprovedLetters(axis(asahi)).notImproved]).toEqual(['C', 'D']);
  expect([...notImprovedLetters(axis(asahi)).judged].sort()).toEqual(['A', 'B', 'C', 'D', 'S']);
  expect([...notImprovedLetters(axis(other)).notImproved]).toEqual(['2', '1']);
});

test('a letter that the rule gives for something better too says nothing', () => {
  const [a, b, c] = asahi.bands;
  const shared = { ...asahi, bands: [a!, b!, c!, { grade: 'B' }] };
  expect([...notImprovedLetters(axis(shared)).notImproved]).toEqual(['C']);
});

test('without a rule only what the plan itself marks as level or down counts', () => {
  const toned = notImprovedLetters(axis(undefined, { 良: 'up', 可: 'level', 不可: 'down', 無: 'none' }));
  expect([...toned.notImproved]).toEqual(['可', '不可']);
  expect([...toned.judged]).toEqual(['良', '可', '不可']);
  expect([...notImprovedLetters(axis(undefined)).notImproved]).toEqual([]);
});

test('words without an order say nothing of better and worse', () => {
  const unordered = notImprovedLetters(axis(undefined, { 継続: 'level', 廃止: 'down' }, 'none'));
  expect([unordered.judged.size, unordered.notImproved.size]).toEqual([0, 0]);
});

test('a rule against the target alone says nothing of improvement; what the form marks does', () => {
  const ratio: RatingRule = {
    name: 'ratio_to_target',
    bands: [{ grade: '○', atLeast: '80' }, { grade: '×' }],
  };
  expect([...notImprovedLetters(axis(ratio)).notImproved]).toEqual([]);
  expect([...notImprovedLetters(axis(ratio, { '○': 'up', '×': 'down' })).notImproved]).toEqual(['×']);
});

describe('what is said and shown of it', () => {
  test('the shares and the letters are named, each indicator that is behind by its place', () => {
    expect(saidOf('2021/301 progress_beside_letters 301')).toEqual({
      words:
        '令和3年度のシートには、施策の進捗状況は「順調」が100.0%と書かれています。同じシートで評価された4つの指標のうち、D「現状値より下落（△10％以上）」が2つ、C「現状値と同水準（同値～△10％未満）」が2つです。事業の進み具合と指標の評価は、どのようにつながっているのでしょうか。',
      places: [
        'measures/301/2021/#progress 施策の進捗状況（令和3年度 事後・決算）',
        'measures/301/2021/#301-headline-1 数値目標 夜道を安心と感じる市民の割合（令和3年度 事後・決算）',
        'measures/301/2021/#301-kpi-1 KPI 1 流星の落下による事故件数（令和3年度 事後・決算）',
        'measures/301/2021/#301-kpi-2 KPI 2 足もと灯の消し忘れ件数（令和3年度 事後・決算）',
        'measures/301/2021/#301-kpi-3 KPI 3 夜道の平均の明るさ（令和3年度 事後・決算）',
      ],
      staffPath: 'progress › steps',
    });
  });
});
