import { expect, test } from 'vitest';
import { lettersApart } from '../../../src/domain/question/letters-apart.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

function asked(grade: string, actual: string) {
  const kpi = {
    id: 'm1-kpi-1',
    name: '月見の人数',
    baseline: { period: '平成30年度', value: '100' },
    actuals: { 令和3年度: actual },
    targets: [{ period: '令和4年度', value: '200' }],
    ratings: [{ grade }],
  };
  const [sheet] = publicationOf(writtenSheet({ indicators: [kpi] })).sheets;
  return lettersApart(sheet!).map(({ published, worked }) => [published, worked.grade]);
}

test('a letter that the numbers of the sheet do not give: asked, with both letters', () => {
  expect(asked('A', '105')).toEqual([['A', 'B']]);
  expect(asked('S', '199')).toEqual([['S', 'A']]);
});

test('the same letter, exactly on the limit: not asked', () => {
  expect(asked('A', '110')).toEqual([]);
  expect(asked('S', '200')).toEqual([]);
});

test('a letter that cannot be checked, as an S for what is expected, is none that differs', () => {
  expect(asked('A', 'unplaced')).toEqual([]);
  const { sheets } = publishedCity('hoshizora');
  const expected = sheets.find(({ id }) => id === '2024/102')!;
  expect(expected.ratings).toContainEqual(
    expect.objectContaining({ published: 'S', agrees: 'not_checkable' }),
  );
  expect(lettersApart(expected)).toEqual([]);
});
