import { expect, test } from 'vitest';
import { questionCount, questionsInAll } from '../../src/questions/question-count.ts';
import { questionsOf } from '../../src/questions/question.ts';
import { cities } from './asked-cities.ts';

test('questions are counted, and the answered ones with them', () => {
  const [real, hoshizora] = cities;
  expect(questionsInAll(real!)).toBe('問いは4件あります。');
  expect(questionsInAll(hoshizora!)).toBe('問いは16件、そのうち4件に市の答えがあります。');
  expect(questionCount(questionsOf(hoshizora!), hoshizora!.site)).toBe('16件の問い（市の答え 4件）');
  expect(questionCount(questionsOf(real!), real!.site)).toBe('4件の問い');
});
