import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/domain/publication/coverage.ts';
import { goalsOf } from '../../../src/domain/publication/goal.ts';
import { goalPart } from '../../../src/domain/publication/selection.ts';
import { goalNumber } from '../../../src/text/plan.ts';
import { publicationWith, writtenPlan, writtenSheet } from '../invented-city.ts';

const plan = writtenPlan({
  goals: [
    { id: 'ch1', number: '第1章', name: '月の美しいまち' },
    // Some papers print a code without a name.
    { id: 'ch1-2', number: '1-2', parent: 'ch1' },
    { id: 'ch2', name: '星の近いまち' },
  ],
  measures: [
    { id: 'm1', name: '月見', goal: 'ch1-2' },
    { id: 'm2', name: '月見の団子', parent: 'm1' },
    { id: 'm3', name: '団子の粉', parent: 'm2' },
    { id: 'm4', name: '星', parent: 'm1', goal: 'ch2' },
    { id: 'm5', name: 'どこにもない' },
  ],
});
const sheets = ['m1', 'm2', 'm3', 'm4', 'm5'].map((measure) => writtenSheet({ measure }));
const publication = publicationWith({ plans: [plan] }, ...sheets);
const [joined] = publication.plans;

describe('the goal of a measure', () => {
  test('is the one that the plan names, and under another measure the goal of that one', () => {
    expect(publication.measures.map(({ id, goalRecord }) => [id, goalRecord?.id])).toEqual([
      ['m1', 'ch1-2'],
      ['m2', 'ch1-2'],
      ['m3', 'ch1-2'],
      ['m4', 'ch2'],
      ['m5', undefined],
    ]);
    expect(publication.sheets.map(({ goal }) => goal?.id)).toEqual([
      'ch1-2',
      'ch1-2',
      'ch1-2',
      'ch2',
      undefined,
    ]);
  });

  test('may stand under another goal, and have a code without a name', () => {
    const [, below] = joined!.goals;
    expect(publication.measures[0]!.goalRecord).toBe(below);
    expect(below).toEqual({
      id: 'ch1-2',
      number: '1-2',
      parent: 'ch1',
      level: '政策目標',
      above: [joined!.goals[0]],
    });
  });

  test('is numbered under the one above where numbers alone do not tell those of its depth apart', () => {
    const goals = [
      { id: 'a', number: '1', name: '月の美しいまち' },
      { id: 'a1', number: '1', name: '月見', parent: 'a' },
      { id: 'a2', number: '2', name: '団子', parent: 'a' },
      { id: 'b', number: '2', name: '星の近いまち' },
      { id: 'b1', number: '1', name: '星見', parent: 'b' },
      { id: 'b3', number: '3', name: '望遠鏡', parent: 'b' },
    ];
    const named = goalsOf(goals, { ...joined!.vocabulary, levels: ['基本目標', '基本施策'] });
    expect(named.map(goalNumber)).toEqual([
      '基本目標 1',
      '基本目標 1 基本施策 1',
      '基本目標 1 基本施策 2',
      '基本目標 2',
      '基本目標 2 基本施策 1',
      '基本目標 2 基本施策 3',
    ]);
  });

  test('is that under which coverage and the goal’s own page list it', () => {
    const { groups } = coverageOf(joined!, publication);
    expect(groups.map(({ goal, measures }) => [goal?.id, measures.map(({ measure }) => measure.id)])).toEqual(
      [
        ['ch1-2', ['m1', 'm2', 'm3']],
        ['ch2', ['m4']],
        [undefined, ['m5']],
      ],
    );
    const part = goalPart(joined!.goals[1]!, joined!, publication);
    expect(part.plan.measures.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    expect(part.publication.sheets.map(({ id }) => id)).toEqual(['2021/m1', '2021/m2', '2021/m3']);
  });

  test('has every goal above it list it too', () => {
    const part = goalPart(joined!.goals[0]!, joined!, publication);
    expect(part.plan.goals.map(({ id }) => id)).toEqual(['ch1', 'ch1-2']);
    expect(part.plan.measures.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    expect(part.publication.sheets).toHaveLength(3);
  });

  test('a measure knows the one that it stands under, and those that stand under it', () => {
    const [m1, m2, m3, m4] = publication.measures;
    expect([m1!.above, m2!.above, m3!.above, m4!.above]).toEqual([undefined, m1, m2, m1]);
    expect(publication.measures.map(({ below }) => below.map(({ id }) => id))).toEqual([
      ['m2', 'm4'],
      ['m3'],
      [],
      [],
      [],
    ]);
  });
});
