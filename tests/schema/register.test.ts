import { expect, test } from 'vitest';
import { indicatorReading } from '../../src/schema/register.ts';

test('a band to stay in goes from its lower limit to its upper one', () => {
  const reasons = (from: string, to: string) =>
    indicatorReading
      .safeParse({ id: 'moon', direction: 'maintain', band: { from, to } })
      .error?.issues.map(({ message }) => message) ?? [];
  expect(reasons('20', '200')).toEqual([]);
  expect(reasons('20', '20')).toEqual([]);
  expect(reasons('200', '20')).toEqual([
    'band（保つ範囲）の下限（from）が、上限（to）より大きくなっています。',
  ]);
});
