import { describe, expect, test } from 'vitest';
import { answerTitle, rulesOffLead } from '../../src/text/question-guide.ts';
import { publishedCity } from '../domain/published-city.ts';
import { realPublication } from '../exports/real-publication.ts';

describe('what the city is called', () => {
  const [real, hoshizora, yukiguni] = [
    realPublication(),
    publishedCity('hoshizora'),
    publishedCity('yukiguni'),
  ].map(({ site }) => site);

  test('follows its name in answers', () => {
    expect([hoshizora!, yukiguni!].map(answerTitle)).toEqual(['市の答え', '町の答え']);
  });

  test('is not said of a setting that is ours', () => {
    expect(rulesOffLead(hoshizora!)).toBe('次の種類の問いは、市の設定で出していません。');
    expect(rulesOffLead(real!)).toBe('次の種類の問いは、このサイトの設定で出していません。');
  });
});
