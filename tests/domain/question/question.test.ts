import { describe, expect, test } from 'vitest';
import {
  questionsByMeasure,
  questionsOf,
  questionsOfIndicator,
  questionsOfMeasure,
  questionsOfProject,
  questionsOnSheet,
} from '../../../src/domain/question/question.ts';
import { realPublication } from '../../exports/real-publication.ts';
import { publishedCity } from '../published-city.ts';

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
    'letter_without_reason 2024/201 201-kpi-3',
    'letters_apart 2020/102 102-kpi-2',
    'letters_apart 2022/202 202-kpi-3',
    'letters_apart 2025/2025-103 2025-103-kpi-1',
    'cost_up_outcome_down 2024/301 3010 3010-outcome-1',
    'target_already_passed 2024/103 103-kpi-1 1210-outcome-1',
    'target_long_reached 2024/102 102-kpi-4',
    'years_without_actual 2024/102 102-kpi-6',
    'cancelled_beside_count 2020/101 101-kpi-1 1020-1-outcome-1',
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
