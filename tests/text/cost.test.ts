import { expect, test } from 'vitest';
import { costApart, costBehind, costOn, scalesApart } from '../../src/text/cost.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';

const { vocabulary } = publicationOf(writtenSheet());

test('a cost is told with its basis, but once where the form calls it by a basis', () => {
  expect(
    ['事業費', '経費', '決算', '決算額', '計画事業費'].map((cost) => costOn('budget', { cost })),
  ).toEqual(['予算の事業費', '予算の経費', '予算', '予算額', '予算の計画事業費']);
  expect(['事業費', '決算'].map((cost) => costOn('settled', { cost }))).toEqual(['決算の事業費', '決算']);
  expect(['事業費', '決算'].map((cost) => costBehind('令和3年度（決算）', { cost }))).toEqual([
    '令和3年度（決算）の事業費',
    '令和3年度（決算）',
  ]);
  expect(costApart({ basis: 'budget', stage: '当初' }, { cost: '決算額' })).toEqual({
    name: '当初予算額',
    basis: '',
  });
});

test('cause and effect are spoken of only beside costs', () => {
  expect([true, false].map((hasCosts) => scalesApart(vocabulary, hasCosts))).toEqual([
    '単位が違うので、目盛りは図ごとに別です。事業費が増えたから値が変わった、という意味ではありません。',
    '単位が違うので、目盛りは図ごとに別です。',
  ]);
});
