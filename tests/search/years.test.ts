/** A year is one and the same in whatever spelling a paper or a reader has it. */
import { expect, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { yearOfWord, yearsIn } from '../../src/search/years.ts';
import { searched } from './published-city.ts';

const spellings: [year: number, spellings: string[]][] = [
  [
    2018,
    [
      'H30',
      'h30',
      'Ｈ３０',
      '平成30年',
      '平成３０年度',
      '平成三十年',
      '2018年度',
      '２０１８',
      'FY2018',
      'H 30',
    ],
  ],
  [2019, ['令和1年度', '令和元年度', '令和元年', 'R1', 'R元年度', '平成31年']],
  [2025, ['R7', '令和七年度', '令和7年', '2025']],
  [1988, ['S63', '昭和六十三年度']],
];
const all = spellings.flatMap(([year, written]) => written.map((each) => [each, year] as const));

test.each(all)('%s is %i', (written, year) => {
  expect(yearOfWord(written)).toBe(year);
});

test.each(['30', '103', '12018', 'R', 'H', 'KPI 30', 'R3D', '令和0年', '3620', '人口', '平成30年の人口'])(
  '%s is no year',
  (written) => {
    expect(yearOfWord(written)).toBeUndefined();
  },
);

test('a text names its years wherever they stand, and none in a number', () => {
  expect(yearsIn('平成30〜令和2年度は2,018件、令和3年度は103件').map(({ year }) => year)).toEqual([
    2018, 2020, 2021,
  ]);
});

test('whatever spelling is asked finds whatever spelling is printed, and no other year', async () => {
  const record = (title: string, year: string): SearchRecord => ({
    kind: 'passage',
    title,
    context: '',
    path: `${title}/`,
    text: [`${year}の夏`],
  });
  const records = all.map(([written, year], index) => record(`${year}-${index}`, `${written}年`));
  // A letter and a number alone are printed without 年.
  const reader = searched(records.filter(({ text }) => yearsIn(text[0] ?? '').length === 1));
  for (const [asked, year] of all) {
    const { kinds } = await answer(asked, reader, () => 99);
    const found = kinds.flatMap(({ records: found }) => found.map(({ title }) => title));
    expect(found.length, asked).toBeGreaterThan(1);
    expect(
      found.filter((title) => !title.startsWith(`${year}-`)),
      asked,
    ).toEqual([]);
  }
});
