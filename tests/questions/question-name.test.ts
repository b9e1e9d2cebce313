import { describe, expect, test } from 'vitest';
import { mayAnswer, questionId, shortestName, type QuestionName } from '../../src/questions/question-name.ts';
import { questionsOf } from '../../src/questions/question.ts';
import { cities } from './asked-cities.ts';

const letter: QuestionName = { rule: 'letter_without_reason', sheet: '2021/m1', about: ['k'], axis: 'need' };
const written = ({ about, axis, period }: Partial<QuestionName>) => ({
  rule: letter.rule,
  sheet: letter.sheet,
  about: about ?? [],
  axis,
  period,
});

test('every question of every city has a name of its own, which an answer can mean alone', () => {
  for (const city of cities) {
    const names = questionsOf(city).map(({ name }) => name);
    expect(new Set(names.map(questionId)).size).toBe(names.length);
    for (const name of names) {
      const short = shortestName(name, names);
      expect(names.filter((each) => mayAnswer(short, each))).toEqual([name]);
    }
  }
});

describe('an answer', () => {
  test('may leave out what tells nothing apart, and says nothing else', () => {
    expect(mayAnswer(written({}), letter)).toBe(true);
    expect(mayAnswer(written({ about: ['k'], axis: 'need' }), letter)).toBe(true);
    expect(mayAnswer(written({ about: ['other'] }), letter)).toBe(false);
    expect(mayAnswer(written({ axis: 'effect' }), letter)).toBe(false);
    expect(mayAnswer(written({ period: 'FY2021' }), letter)).toBe(false);
    expect(mayAnswer({ ...written({}), sheet: '2022/m1' }, letter)).toBe(false);
    expect(mayAnswer({ ...written({}), rule: 'letters_apart' }, letter)).toBe(false);
  });

  test('names the axis or the period only where they tell two questions apart', () => {
    const onAnother = { ...letter, axis: 'effect' };
    expect(shortestName(letter, [letter])).not.toHaveProperty('axis');
    expect(shortestName(letter, [letter, onAnother])).toEqual(letter);
    const fall: QuestionName = {
      rule: 'running_total_falls',
      sheet: '2021/m1',
      about: ['k'],
      period: 'FY2021',
    };
    expect(shortestName(fall, [fall, { ...fall, period: 'FY2020' }])).toEqual(fall);
    expect(shortestName({ ...letter, about: ['k', 'o'] }, [{ ...letter, about: ['k', 'p'] }]).about).toEqual([
      'k',
      'o',
    ]);
  });
});
