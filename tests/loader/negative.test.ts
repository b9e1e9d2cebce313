/** Numbers below zero: told where nothing less than nothing can be meant. */
import { expect, test } from 'vitest';
import { CityCopy, form, sheet2021, sheet2022 } from './tsukimi.ts';

const copyWith = (right: string, wrong: string) =>
  new CityCopy().remove(sheet2022).spoil(sheet2021, right, wrong);

const told = (copy: CityCopy) => {
  const { problems, notices } = copy.reading();
  expect(problems).toEqual([]);
  return notices.map(({ reason }) => reason).filter((reason) => reason.includes('0 より小さく'));
};

test('of people who are counted', () => {
  expect(told(copyWith('令和3年度: 1,250', '令和3年度: ▲1,250'))).toEqual([
    '数（-1250）が、0 より小さくなっています。',
  ]);
});

test('of money, with what is wrong named and nothing else', () => {
  const copy = copyWith('令和3年度: 1,200', '令和3年度: -17')
    .spoil(sheet2021, '令和3年度: 700', '令和3年度: 0')
    .spoil(sheet2021, '令和3年度: 500', '令和3年度: blank')
    .spoil(form, 'complete: true', 'complete: false');
  expect(told(copy)).toEqual(['数（-17）が、0 より小さくなっています。']);
});

test('of an amount that counts people or tells a share, unless it is a difference by its name', () => {
  const withAmount = (label: string, quantity: string) =>
    copyWith(
      '      cost:\n',
      '      amounts:\n        rate:\n          令和2年度: 1\n          令和3年度: -98.4\n      cost:\n',
    ).spoil(form, 'funding:', `amounts:\n  - id: rate\n    label: ${label}\n    ${quantity}\nfunding:`);
  expect(told(withAmount('執行率', 'quantity: percent'))).toHaveLength(1);
  expect(told(withAmount('人工', 'quantity: people\n    unit: 人'))).toHaveLength(1);
  expect(told(withAmount('前年度増減率', 'quantity: percent'))).toEqual([]);
});

test.each([
  ['name: 月見の人数', 'name: 社会増減数'],
  ['unit: 人', 'unit: ％'],
  ['unit: 人', 'unit: ℃'],
  ['unit: 人', 'unit: 千円'],
])('none where it may be less than nothing: %s → %s', (right, wrong) => {
  expect(told(copyWith('令和3年度: 1,250', '令和3年度: ▲1,250').spoil(sheet2021, right, wrong))).toEqual([]);
});
