import { expect, it } from 'vitest';
import lead from '../../src/components/plan-lead/PlanLead.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf } from './words-in.ts';

it('tells the years of a plan, how much of it is registered, and where it is told of', async () => {
  const { element } = await rendered(lead, 'A plan of which much is registered');
  expect(allWords(element, 'p')).toEqual([
    '令和2年度〜令和6年度',
    '8施策（ほかの1施策は未登録です）',
    'この総合戦略について（星空市よぞら総合戦略）',
  ]);
  expect(linksOf(element)).toEqual({ 'この総合戦略について（星空市よぞら総合戦略）': '/plans/2020/' });
});

it('says what is registered whether that is much or little', async () => {
  const all = await rendered(lead, 'A plan of which all measures are registered');
  expect(allWords(all.element, 'p')[1]).toBe('2施策（すべて登録しています）');
  const one = await rendered(lead, 'A plan of which one measure is registered');
  expect(allWords(one.element, 'p')[1]).toBe('2施策（登録は 201だけです）');
});
