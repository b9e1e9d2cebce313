import { describe, expect, test } from 'vitest';
import { targetInForce } from '../../../src/domain/observation/target-in-force.ts';

interface Target {
  period?: string;
  everyYear?: true;
}
const dated = (...periods: string[]): Target[] => periods.map((period) => ({ period }));
const every: Target = { everyYear: true };
const timeless: Target = {};
const inForce = (targets: readonly Target[], year: number | undefined = 2021) => {
  const target = targetInForce(targets, year);
  return target && (target.period ?? (target.everyYear ? '毎年度' : 'no period'));
};

describe('the target in force in a year', () => {
  test('is that of the year', () => {
    expect(inForce([...dated('FY2020', 'FY2021', 'FY2024'), every])).toBe('FY2021');
    expect(inForce(dated('CY2021', 'FY2024'))).toBe('CY2021');
  });

  test('is of two for the year that of the fiscal year, in whatever order they stand', () => {
    expect(inForce(dated('CY2021', 'FY2021'))).toBe('FY2021');
    expect(inForce(dated('FY2021', 'CY2021'))).toBe('FY2021');
    expect(inForce(dated('CY2021', 'Y2021', 'FY2020'))).toBe('CY2021');
  });

  test('may be one for the end of the year, or for a span that covers it', () => {
    expect(inForce(dated('2022-03-31', 'FY2024'))).toBe('2022-03-31');
    expect(inForce(dated('FY2020/FY2024', 'FY2029'))).toBe('FY2020/FY2024');
    expect(inForce(dated('FY2020/FY2024', 'FY2021'))).toBe('FY2021');
    expect(inForce(dated('FY2015/FY2019', 'FY2024'))).toBe('FY2024');
  });

  test('is else one for every year, or one without a period', () => {
    expect(inForce([...dated('FY2020', 'FY2024'), every])).toBe('毎年度');
    expect(inForce([...dated('FY2020', 'FY2024'), timeless])).toBe('no period');
  });

  test('is else the next later one', () => {
    expect(inForce(dated('FY2029', 'FY2024', 'FY2020'))).toBe('FY2024');
  });

  test('is else the last', () => {
    expect(inForce(dated('FY2018', 'FY2020', 'FY2019'))).toBe('FY2020');
  });

  test('is none where there is no target', () => {
    expect(inForce([])).toBeUndefined();
  });

  test('is without a year the last, and one without a period only where no other is', () => {
    expect(targetInForce(dated('FY2024', 'FY2020'), undefined)?.period).toBe('FY2024');
    expect(targetInForce([timeless, ...dated('FY2020')], undefined)?.period).toBe('FY2020');
    expect(targetInForce([timeless], undefined)).toBe(timeless);
  });
});
