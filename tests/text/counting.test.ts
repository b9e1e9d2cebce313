import { expect, test } from 'vitest';
import type { Question } from '../../src/questions/question.ts';
import { chosenCount, filtered } from '../../src/components/compare/choice.words.ts';
import { things } from '../../src/text/counting.ts';
import { questionsOf } from '../../src/questions/question.ts';
import { questionInWords } from '../../src/questions/found.ts';
import { gradesOnSheet } from '../../src/text/sheet.ts';
import { unratedSentence } from '../../src/text/status.ts';
import { publishedCity } from '../domain/published-city.ts';
import { plain } from '../../src/text/words.ts';
import { realPublication } from '../exports/real-publication.ts';

test.each([
  [1, '1つ'],
  [9, '9つ'],
  [10, '10'],
  [12, '12'],
  [20, '20'],
  [1234, '1,234'],
  [0, '0'],
])('%d things are counted as %s', (count, counted) => {
  expect(things(count)).toBe(counted);
});

test('a sheet with twelve indicators and twelve letters', () => {
  const [sheet] = realPublication().sheets;
  const [letter] = sheet!.ratings.filter(({ published }) => published === 'S');
  const twelve = {
    ...sheet!,
    ratings: Array.from({ length: 12 }, () => letter!),
  };
  expect(gradesOnSheet(sheet!)).toEqual(['4つの指標の評価は、S が2つ、D が1つ、― が1つです。']);
  expect(gradesOnSheet(twelve)).toEqual(['12の指標の評価は、S が12です。']);
});

test('a question about twelve letters', () => {
  type Beside = Extract<Question, { rule: 'progress_beside_letters' }>;
  const asked = questionsOf(publishedCity('hoshizora')).find(
    (each): each is Beside => each.rule === 'progress_beside_letters',
  )!;
  const [letter] = asked.notImproved;
  const twelve = { ...asked, judged: 12, notImproved: Array.from({ length: 12 }, () => letter!) };
  const [, fact] = questionInWords(twelve).facts;
  expect(plain(fact!)).toMatch(/^同じシートで評価された12の指標のうち、.+が12です。$/);
});

test('what is chosen, found or left out', () => {
  expect([9, 12].map((count) => chosenCount(count, 12))).toEqual([
    '9つの指標を選んでいます（12まで）。',
    '12の指標を選んでいます（12まで）。',
  ]);
  expect([2, 12].map(filtered)).toEqual(['2つの指標が合います。', '12の指標が合います。']);
  const { vocabulary } = publishedCity('hoshizora');
  expect([3, 12].map((count) => unratedSentence(count, vocabulary)).join('')).toMatch(
    /ほかに3つあります.*ほかに12あります/,
  );
});
