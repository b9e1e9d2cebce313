import { expect, test } from 'vitest';
import { plan } from '../../src/schema/plan.ts';

const written = (from: string, to: string) => ({
  id: '2020',
  name: '計画',
  form: 'sheet',
  from,
  to,
  source: { title: '計画', publisher: 'つきみ市' },
  measures: [{ id: '201', name: '月見' }],
});

test('a plan may be without goals', () => {
  expect(plan.parse(written('令和2年度', '令和6年度'))).toMatchObject({
    goals: [],
    from: 'FY2020',
    to: 'FY2024',
  });
});

test('a plan covers at most fifty years: a longer one is a slip of the pen', () => {
  expect(plan.safeParse(written('2000年度', '2049年度')).success).toBe(true);
  expect(plan.safeParse(written('2000年度', '2050年度')).error?.issues).toMatchObject([
    { message: '計画の期間が 51 年あります（50 年まで）。', path: ['to'] },
  ]);
});
