import { expect, it } from 'vitest';
import why from '../../src/components/why/Why.examples.ts';
import { rendered } from './rendered.ts';

it('names the grade in question, works it out step by step, and says what the rule gives', async () => {
  const shown = await rendered(why, 'A grade as the rule gives it');
  expect(shown.element.querySelector('summary')!.textContent).toBe('なぜ D？');
  const steps = [...shown.element.querySelectorAll('.why-steps > li')];
  expect(steps.map((step) => step.querySelector('p')!.textContent.trim())).toEqual([
    '目標値を達成したか',
    '現状値からどれだけ変わったか',
    '決まりにあてはめる',
  ]);
  expect(shown.getByRole('group').textContent).toContain('計算では D');
});
