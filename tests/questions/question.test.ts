import { describe, expect, test } from 'vitest';
import {
  answered,
  questionsAtGlance,
  questionsByMeasure,
  questionsOf,
  questionsOfIndicator,
  questionsOfMeasure,
  questionsOfProject,
  questionsOnSheet,
  rulesAsked,
  rulesOff,
} from '../../src/questions/question.ts';
import { realPublication } from '../exports/real-publication.ts';
import { publicationWith, writtenSheet } from '../domain/invented-city.ts';
import { questionRule } from '../../src/schema/question-rule.ts';
import { publishedCity } from '../domain/published-city.ts';

const named = (questions: ReturnType<typeof questionsOf>) =>
  questions.map(({ rule, sheet, indicators, projects }) =>
    [rule, sheet.id, ...projects, ...indicators].join(' '),
  );

test('the real sheet gives rise to these questions and no other', () => {
  expect(named(questionsOf(realPublication()))).toEqual([
    'target_already_passed 2021/103 103-kpi-9 1900-3-outcome-1',
    'years_without_actual 2021/103 41191-outcome-1',
    'years_without_actual 2021/103 41191-outcome-2',
    'cancelled_beside_count 2021/103 103-kpi-11 22400-2-outcome-1',
  ]);
});

describe('星空市', () => {
  const city = publishedCity('hoshizora');
  const all = named(questionsOf(city));

  test.each([
    'progress_beside_letters 2021/301 301-headline-1 301-kpi-1 301-kpi-2 301-kpi-3',
    'letter_without_reason 2020/102 102-kpi-5',
    'letters_apart 2020/102 102-kpi-2',
    'letters_apart 2022/202 202-kpi-3',
    'letters_apart 2025/2025-103 2025-103-kpi-1',
    'cost_up_outcome_down 2024/301 3010 3010-outcome-1',
    'target_already_passed 2024/103 103-kpi-1 1210-outcome-1',
    'target_long_reached 2024/102 102-kpi-4',
    'years_without_actual 2024/102 102-kpi-6',
    'cancelled_beside_count 2020/101 101-kpi-1 1020-1-outcome-1',
    'running_total_falls 2024/301 3020-outcome-1',
  ])('is asked: %s', (question) => {
    expect(all).toContain(question);
  });

  test('is asked about letters apart only where its README says so', () => {
    expect(all.filter((each) => each.startsWith('letters_apart'))).toHaveLength(3);
  });

  test('each question stands on its sheet, with its measure, its indicators and its projects', () => {
    const questions = questionsOf(city);
    expect(city.sheets.flatMap((sheet) => questionsOnSheet(sheet, city))).toEqual(questions);
    expect(city.measures.flatMap((measure) => questionsOfMeasure(measure, city))).toEqual(questions);
    expect(questionsByMeasure(city).flatMap((group) => group.questions)).toEqual(questions);
    expect(questionsOfIndicator('103-kpi-1', city).map(({ rule }) => rule)).toEqual([
      'target_already_passed',
      'target_long_reached',
    ]);
    expect(questionsOfIndicator('1210-outcome-1', city)).toHaveLength(1);
    expect(questionsOfProject('3010', city).map(({ rule }) => rule)).toEqual(['cost_up_outcome_down']);
  });
});

describe('a city that answers', () => {
  const row = {
    baseline: { value: '100' },
    actuals: { 令和2年度: '105', 令和3年度: '105' },
    targets: [{ period: '令和4年度', value: '200' }],
  };
  const kpi = { id: 'm1-kpi-1', name: '月の数', ...row, ratings: [{ grade: 'B' }] };
  const reason = {
    id: 'm1-kpi-2',
    name: '団子の数',
    ...row,
    ratings: [{ grade: 'B', reason: '晴れたから。' }],
  };
  const answer = {
    rule: 'letter_without_reason',
    sheet: '2021/m1',
    about: ['m1-kpi-1'],
    answeredOn: '2024-05-01',
    department: 'rice',
    answer: '雲が少なかったためです。\n翌年は、理由の欄に書きます。',
  };
  const departments = [
    {
      id: 'rice',
      names: [
        { name: '団子課', to: '令和5年度' },
        { name: '餅課', from: '令和6年度' },
      ],
    },
  ];
  const city = (site = {}, answers = [answer]) =>
    publicationWith(
      { site, answers, departments },
      writtenSheet({ indicators: [kpi, reason] }),
      writtenSheet({ fiscalYear: '令和2年度', indicators: [kpi, reason] }),
    );

  test('has the answer under its question, paragraph by paragraph, and under no other', () => {
    expect(questionsOf(city()).map(({ sheet, answer }) => [sheet.id, answer])).toEqual([
      ['2020/m1', undefined],
      [
        '2021/m1',
        {
          answeredOn: '2024-05-01',
          paragraphs: ['雲が少なかったためです。', '翌年は、理由の欄に書きます。'],
          department: { id: 'rice', name: '餅課' },
        },
      ],
    ]);
  });

  test('names the department as it was called on that day', () => {
    const [question] = answered(questionsOf(city({}, [{ ...answer, answeredOn: '2024-03-31' }])));
    expect(question?.answer.department?.name).toBe('団子課');
  });

  test('shows in the glance of an official site only what is answered, elsewhere all', () => {
    const atGlance = (official: string) => {
      const publication = city({ official });
      return publication.sheets.map((sheet) => [...questionsAtGlance(sheet, publication).keys()]);
    };
    expect(atGlance('true')).toEqual([[], ['m1-kpi-1']]);
    expect(atGlance('false')).toEqual([['m1-kpi-1'], ['m1-kpi-1']]);
  });

  test('that switches a rule off asks nothing by it, anywhere', () => {
    const off = city({ questionsOff: ['letter_without_reason'] }, []);
    expect(rulesOff(off)).toEqual(['letter_without_reason']);
    expect(rulesAsked(off)).toEqual(rulesAsked(city()).filter((rule) => rule !== 'letter_without_reason'));
    expect(questionsOf(off)).toEqual([]);
    expect(questionsOfIndicator('m1-kpi-1', off)).toEqual([]);
    expect(rulesOff(city())).toEqual([]);
  });
});

test.each([
  ['hoshizora', questionRule.options],
  ['hotaru', ['target_already_passed', 'target_long_reached', 'years_without_actual']],
  ['hajimari', []],
] as const)('%s is told only the rules that can find something in what it has', (name, asked) => {
  expect(rulesAsked(publishedCity(name))).toEqual(asked);
});

test('what is asked of a whole sheet stands at the glance of none of its indicators', () => {
  const hoshizora = publishedCity('hoshizora');
  const sheet = hoshizora.sheets.find(({ id }) => id === '2021/301')!;
  expect(questionsOnSheet(sheet, hoshizora).map(({ rule }) => rule)).toEqual(['progress_beside_letters']);
  expect([...questionsAtGlance(sheet, hoshizora).keys()]).toEqual(['301']);
});
