import { expect, test } from 'vitest';
import { publicationOf, writtenSheet } from './invented-city.ts';

const rated = (parts: Record<string, unknown>) => ({
  id: 'm1-kpi-1',
  kind: 'kpi',
  name: '月見の参加者数',
  baseline: { period: '平成30年度', value: '100' },
  actuals: { 令和2年度: '200', 令和3年度: '105' },
  targets: [{ period: '令和4年度', value: '150' }],
  ratings: [{ grade: 'B', reason: '晴れの日が多かった。' }],
  ...parts,
});

const assessed = (...indicators: Record<string, unknown>[]) =>
  publicationOf(writtenSheet({ indicators })).sheets[0]!.assessments;

test('a letter is worked out from the actual of the sheet’s own year', () => {
  expect(assessed(rated({}))).toMatchObject([
    {
      subject: { type: 'indicator', id: 'm1-kpi-1' },
      axis: 'reached',
      published: 'B',
      worked: { grade: 'B' },
      agrees: 'yes',
    },
  ]);
});

test('a published letter that differs is kept beside ours', () => {
  expect(assessed(rated({ ratings: [{ grade: 'A' }] }))).toMatchObject([
    { published: 'A', worked: { grade: 'B' }, agrees: 'no' },
  ]);
});

test('the target set for the sheet’s own year counts before the last one', () => {
  const targets = [
    { period: '令和3年度', value: '105' },
    { period: '令和4年度', value: '150' },
  ];
  expect(assessed(rated({ targets }))[0]!.worked).toMatchObject({
    grade: 'S',
    arithmetic: { target: '105' },
  });
});

test('an indicator without a printed letter has no assessment', () => {
  expect(assessed(rated({ ratings: [] }))).toEqual([]);
});
