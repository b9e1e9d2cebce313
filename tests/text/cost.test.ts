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

test('of scales is told what is so of the pictures beside each other', () => {
  const { indicators, projects } = publicationOf(writtenSheet());
  const figure = (unit: string) => ({ of: { indicator: indicators[0]! }, unit, cells: [] });
  const cost = { of: { project: projects[0]! }, unit: '千円', cells: [] };
  const groups = [
    [figure('世帯'), cost],
    [figure('世帯'), figure('人')],
    [figure('人'), figure('人')],
    [figure('千円'), cost],
    [figure('人')],
    [cost],
  ];
  const noCause = '事業費が増えたから値が変わった、という意味ではありません。';
  expect(groups.map((each) => scalesApart(vocabulary, [each]))).toEqual([
    `単位が違うので、目盛りは図ごとに別です。${noCause}`,
    '単位が違うので、目盛りは図ごとに別です。',
    '目盛りは図ごとに別です。',
    `目盛りは図ごとに別です。${noCause}`,
    '',
    '',
  ]);
});
