import { describe, expect, test } from 'vitest';
import { lettersWithoutReason } from '../../src/questions/letter-without-reason/finding.ts';
import { placesOf, questionInWords, staffPathOf } from '../../src/questions/found.ts';
import { plain } from '../../src/text/words.ts';
import { publicationOf, publicationWith, writtenForm, writtenSheet } from '../domain/invented-city.ts';
import { saidOf } from './asked-cities.ts';

const kpi = (number: number, rating: Record<string, string>) => ({
  id: `m1-kpi-${number}`,
  name: `指標${number}`,
  actuals: {},
  ratings: [rating],
});
const explained = kpi(1, { grade: 'A', reason: '月がよく見えた。' });
const asked = (...sheets: Parameters<typeof publicationOf>) =>
  lettersWithoutReason(publicationOf(...sheets)).map(({ indicators, letter }) => [...indicators, letter]);

test('a letter without a reason beside others that have one: asked', () => {
  expect(asked(writtenSheet({ indicators: [explained, kpi(2, { grade: 'C' })] }))).toEqual([
    ['m1-kpi-2', 'C'],
  ]);
});

test('a letter that says that nothing was rated: not asked, whether its tone or its rule says so', () => {
  const sheet = writtenSheet({ indicators: [explained, kpi(2, { grade: '―' })] });
  expect(asked(sheet)).toEqual([]);
  const ratings = [
    {
      id: 'reached',
      name: '達成状況',
      rates: ['indicator'],
      order: 'none',
      grades: ['A', { grade: '―', tone: 'none' }],
    },
  ];
  expect(lettersWithoutReason(publicationWith({ forms: [writtenForm({ ratings })] }, sheet))).toEqual([]);
});

test('a form that never gives reasons leaves none out', () => {
  expect(asked(writtenSheet({ indicators: [kpi(1, { grade: 'A' }), kpi(2, { grade: 'C' })] }))).toEqual([]);
});

test('another sheet of the plan shows that the form has a place for reasons', () => {
  const [before, after] = [
    writtenSheet({ fiscalYear: '令和2年度', indicators: [kpi(1, { grade: 'D' })] }),
    writtenSheet({ indicators: [explained] }),
  ];
  expect(asked(before, after)).toEqual([['m1-kpi-1', 'D']]);
});

test('a place for reasons in table (1) is none for the outcomes of projects', () => {
  const project = {
    id: 'p',
    name: '団子事業',
    indicators: [{ id: 'p-outcome-1', name: '団子の数', actuals: {}, ratings: [{ grade: 'B' }] }],
  };
  expect(asked(writtenSheet({ indicators: [explained], projects: [project] }))).toEqual([]);
});

test('a place for reasons on one form is none on another of the same plan', () => {
  const forms = ['f1', 'f2'].map((id) => writtenForm({ id }));
  const other = writtenSheet({ measure: 'm2', form: 'f2', indicators: [kpi(2, { grade: 'C' })] });
  const publication = publicationWith({ forms }, writtenSheet({ indicators: [explained] }), other);
  expect(lettersWithoutReason(publication)).toEqual([]);
});

test('a reason without a letter is nothing to ask about', () => {
  expect(asked(writtenSheet({ indicators: [explained, kpi(2, { reason: '雲が多かった。' })] }))).toEqual([]);
});

describe('what is said and shown of it', () => {
  test('the letter of an indicator is named', () => {
    expect(saidOf('2020/102 letter_without_reason 102-kpi-5 achievement')).toEqual({
      words:
        '令和2年度のシートには、KPI 5『「夜が好き」と答えた転入者の割合』の評価は B「現状値より上昇（10%未満）」と書かれています。その理由は、シートに書かれていません。どのような理由による評価でしょうか。',
      places: ['measures/102/2020/#102-kpi-5 KPI 5 「夜が好き」と答えた転入者の割合（令和2年度 事後・決算）'],
      staffPath: 'indicators › 5 › ratings › 0 › grade',
    });
  });

  test('a letter of the measure itself is named with its axis', () => {
    expect(saidOf('2024/yuki-akari letter_without_reason yuki-akari koritsusei')).toEqual({
      words:
        '令和6年度のシートには、施策「雪あかりの道づくり」の「効率性」の評価は D「あまりない」と書かれています。その理由は、シートに書かれていません。どのような理由による評価でしょうか。',
      places: ['measures/yuki-akari/2024/#ratings 雪あかりの道づくり（令和6年度 事後・決算）'],
      staffPath: 'ratings › 2 › grade',
    });
  });

  test('a letter of a project leads to the project', () => {
    const ratings = [
      { id: 'need', name: '必要性', rates: ['project'], order: 'best_first', grades: ['高い', '低い'] },
    ];
    const project = (id: string, name: string, rating: Record<string, string>) => ({
      id,
      name,
      indicators: [],
      ratings: [rating],
    });
    const [question] = lettersWithoutReason(
      publicationWith(
        { forms: [writtenForm({ ratings })], projects: { q: {} } },
        writtenSheet({
          projects: [
            project('p', '団子事業', { grade: '高い', reason: '月がよく見えた。' }),
            project('q', 'すすき事業', { grade: '低い' }),
          ],
        }),
      ),
    );
    expect(plain(questionInWords(question!).facts[0]!)).toBe(
      '令和3年度のシートには、事業「すすき事業」の評価は 低いと書かれています。',
    );
    expect(placesOf(question!)).toEqual([
      { path: 'measures/m1/2021/#project-q', words: 'すすき事業（令和3年度 事後・決算）' },
    ]);
    expect(staffPathOf(question!)).toEqual(['projects', 1, 'ratings', 0, 'grade']);
  });
});
