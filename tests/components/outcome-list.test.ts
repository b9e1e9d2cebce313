import { describe, expect, it } from 'vitest';
import outcomes from '../../src/components/outcome-list/OutcomeList.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, wordsOf } from './words-in.ts';

describe('the indicators of a project in words', () => {
  it('say what each has come to, and where that stands in the original', async () => {
    const { element } = await rendered(outcomes, 'One kind, with its place in the original');
    expect(allWords(element, 'li')).toEqual([
      '星見台の来場者数 / 令和7年度の実績値は、18,120人です。 / 原本のどこ：星見台の来場者数',
    ]);
    expect(linksOf(element)).toHaveProperty('星見台の来場者数', '/indicators/1010-outcome-1/');
  });

  it('name their kind where a project has several, and no place where none is wanted', async () => {
    const { element } = await rendered(outcomes, 'Several kinds');
    expect(allWords(element, 'li > a')).toEqual(['しずくの実り　露の重さ', 'しずくの働き　瓶をあらう回数']);
    expect(element.querySelector('button')).toBeNull();
  });

  it('are no list where there are none', async () => {
    expect(wordsOf((await rendered(outcomes, 'None')).element)).toBe('');
  });
});
