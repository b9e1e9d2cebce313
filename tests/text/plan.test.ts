import { expect, test } from 'vitest';
import { nameSpan } from '../../src/text/department.ts';
import { planYears, planYearsIn, planYearsInFull } from '../../src/text/plan.ts';

test('the years of a plan are its first and its last', () => {
  const plan = { from: 'FY2020', to: 'FY2024' };
  expect(planYears(plan)).toBe('令和2年度〜令和6年度');
  expect(planYearsInFull(plan)).toBe('令和2年度（2020年度）から令和6年度（2024年度）まで');
});

test('a single year is said once', () => {
  const plan = { from: 'FY2013', to: 'FY2013' };
  expect(planYears(plan)).toBe('平成25年度');
  expect(planYearsIn.en(plan)).not.toContain('–');
  expect(planYearsInFull(plan)).toBe('平成25年度（2013年度）');
  expect(nameSpan({ name: '秘書課', ...plan })).toBe('平成25年度だけ');
});
