/** What a cell prints beside its value: told where the two are different numbers, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/loader/numbers-in-words.ts';
import { CityCopy, sheet2021, sheet2022 } from './tsukimi.ts';

/** What is told of the actual of the first indicator (人), or of its target, where it is written as given. */
function told(cell: string, unit = '人', place: 'actual' | 'target' = 'actual') {
  const copy = new CityCopy().remove(sheet2022).spoil(sheet2021, 'unit: 人', `unit: ${unit}`);
  if (place === 'actual') copy.spoil(sheet2021, '令和3年度: 1,250', `令和3年度: { ${cell} }`);
  else copy.spoil(sheet2021, '        value: 1,200', `        ${cell.replace(', ', '\n        ')}`);
  const { problems, notices } = copy.reading('2026-11-26');
  expect(problems).toEqual([]);
  return notices
    .filter(({ field }) => field.includes('text'))
    .map(({ field, reason, remedy }) => ({ field, reason, remedy }));
}

test('words with another number than the value', () => {
  expect(told('value: 46, text: 64人')).toMatchObject([
    {
      field: expect.stringContaining('令和3年度 › text') as string,
      reason: '印刷された語（text）は「64人」ですが、値（value）は 46 です。',
    },
  ]);
  expect(told('value: 40, text: 400回以上', '回', 'target')).toMatchObject([
    { reason: '印刷された語（text）は「400回以上」ですが、値（value）は 40 です。' },
  ]);
});

describe('words that the value can be read from', () => {
  test.each([
    ['50', '50人以上', '人'],
    ['50', '５０人以上', '人'],
    ['23', '23(8)', '人'],
    ['8', '23（8）', '人'],
    ['1200', '約1,200', '人'],
    ['12000', '1.2万人', '人'],
    ['12', '1.2万円', '千円'],
    ['1.2', '1.2万人', '万人'],
    ['12000', '1万2千人', '人'],
    ['120000', '1億2千万円', '千円'],
    ['5000000', '5百万人', '人'],
    ['90', '9割', '％'],
    ['95', '90〜95', '点'],
    ['202', '202（達成率 101.0%）', '人'],
    ['1.5', '1.5↗', '人'],
    ['-5', '5減', '人'],
    ['-5', '△5', '人'],
    ['0.75', '3/4', '人'],
    ['46', '算定中', '人'],
    ['1', '令和6年3月策定', '件'],
    ['3', '三人', '人'],
    ['50.0', '50', '人'],
  ])('%s beside 「%s」', (value, text, unit) => {
    expect(told(`value: "${value}", text: "${text}"`, unit)).toEqual([]);
  });
});

describe('words of a cell without a value', () => {
  test('a number where there is said to be none', () => {
    expect(told('absence: blank, text: 137人')).toMatchObject([
      { reason: '印刷された語（text）は「137人」ですが、値が無い（absence: blank、空欄）とあります。' },
    ]);
  });

  test('a number alone, which is counted nowhere', () => {
    expect(told('text: "58"')).toMatchObject([
      { reason: '「58」は数ですが、語（text）として書かれているので、数としては数えられません。' },
    ]);
    expect(told('text: "1,258人"')).toHaveLength(1);
  });

  test('a number alone is offered as the value where it is in the unit of its row, and in no other', () => {
    const remedy = (cell: string, unit: string) => told(cell, unit).map((each) => each.remedy);
    expect(remedy('text: "1,258人"', '人')).toEqual(['数なら、value: 1258 と書いてください。']);
    expect(remedy('text: "1,258"', '千人')).toEqual(['数なら、value: 1258 と書いてください。']);
    expect(remedy('text: "1,258人"', '千人')).toEqual([
      '数なら、この欄の単位に合わせた数を value に書いてください。',
    ]);
  });

  test.each([
    'absence: blank, text: 算定中',
    'absence: suppressed, text: 5人',
    'absence: cancelled, text: 3回中止',
    'absence: blank, text: 10月公表予定',
    'text: 策定済',
    'text: 年2回',
    'text: 5未満',
  ])('is none of { %s }', (cell) => {
    expect(told(cell)).toEqual([]);
  });
});

test.each(['1', '1 ', '1/', '万'])('numbers are found in words of any length at once: %s', (part) => {
  const before = performance.now();
  numbersIn(`5${part.repeat(30_000)}`);
  expect(performance.now() - before).toBeLessThan(500);
});
