import { expect, test } from 'vitest';
import { baselineAsHundred } from '../../src/text/compare.ts';
import { indexTitle, notIndexedWords, overlayWords, scaleWords } from '../../src/text/comparison.ts';

test('what stands for 100 is called by the word of the form', () => {
  const words = { baseline: '基準値' };
  const said = [
    baselineAsHundred(words),
    indexTitle('出生数', words),
    overlayWords.ours(words),
    notIndexedWords('no_baseline', words),
    notIndexedWords('zero_baseline', words),
    notIndexedWords('negative_baseline', words),
    notIndexedWords('unit_changed', words),
    scaleWords('index', words),
  ];
  for (const sentence of said) {
    expect(sentence).toContain('基準値');
    expect(sentence).not.toContain('現状値');
  }
});
