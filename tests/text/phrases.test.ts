import { expect, test } from 'vitest';
import { phrasesOf } from '../../src/text/phrases.ts';
import { publishedCity } from '../domain/published-city.ts';

const cities = ['hajimari', 'hoshizora', 'hotaru', 'maboroshi', 'tsukimi', 'yukiakari', 'yukiguni'];

/** Every name that a city prints or that is known of it, and every word that must not be cut. */
const names = [
  ...new Set(
    cities
      .map(publishedCity)
      .flatMap(({ plans, measures, indicators, projects }) => [
        ...plans.flatMap(({ name, goals }) => [name, ...goals.flatMap((goal) => goal.name ?? [])]),
        ...measures.map(({ name }) => name),
        ...[...indicators, ...projects].flatMap(({ statements }) =>
          statements.map(({ printed }) => printed.name),
        ),
      ]),
  ),
];

test('every name of every city is the same when its phrases are joined', () => {
  expect(names.length).toBeGreaterThan(150);
  expect(names.filter((name) => phrasesOf(name).join('') !== name)).toEqual([]);
});

test('no phrase of any name is a letter alone, begins with what leans on the word before, or cuts a word', () => {
  const cut = (name: string, word: string) =>
    name.includes(word) && !phrasesOf(name).some((phrase) => phrase.includes(word));
  const words = [
    '夜道',
    '都市',
    '都市計画',
    '事務事業',
    '総合戦略',
    '予算',
    '停留所',
    '児童',
    '参加',
    '観光',
    '交流',
    '事業',
    'プロジェクト',
    '参加者数',
  ];
  expect(
    names.flatMap((name) => words.filter((word) => cut(name, word)).map((word) => `${name}：${word}`)),
  ).toEqual([]);
  const wrong = names.flatMap((name) =>
    phrasesOf(name)
      .slice(1)
      .filter(
        (phrase) => Array.from(phrase).length === 1 || /^[をで、。」）・ーぁぃぅぇぉっゃゅょ]/u.test(phrase),
      ),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['夜道あんしんプロジェクト', '夜道｜あんしん｜プロジェクト'],
  ['都市計画道路の整備に要する予算', '都市計画｜道路の｜整備に｜要する｜予算'],
  ['「夜が好き」と答えた転入者の割合', '「夜が｜好き」と｜答えた｜転入者の｜割合'],
  ['流れ星の夜も、安心して歩けるまち', '流れ星の｜夜も、｜安心して｜歩けるまち'],
  ['星見ツアー', '星見ツアー'],
])('%s', (name, phrases) => {
  expect(phrasesOf(name).join('｜')).toBe(phrases);
});
