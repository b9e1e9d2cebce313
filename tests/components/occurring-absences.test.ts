import { expect, it } from 'vitest';
import absences from '../../src/components/occurring-absences/OccurringAbsences.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, wordsOf } from './words-in.ts';

it('explains each reason once, in the order in which it occurs', async () => {
  const shown = await rendered(absences, 'Two reasons, one of them twice');
  expect(shown.getByRole('heading', { level: 2 }).textContent.trim()).toBe('値がない理由');
  expect(wordsOf(shown.element.querySelector('header p'))).toBe(
    'このページで、値のかわりに書いている語です。0 は値で、空欄ではありません。',
  );
  expect(allWords(shown.element, 'li b, li p')).toEqual([
    '中止',
    '中止したと、シートに書かれています。数える実績がありません。0 ではありません。',
    '「-」',
    'シートに「-」とだけあります。理由は書かれていません。0 ではありません。',
  ]);
});

it('has a word and a meaning for every reason', async () => {
  const { element } = await rendered(absences, 'Every reason that there is');
  expect(allWords(element, 'li b')).toEqual([
    '「-」',
    '空欄',
    '中止',
    'シートより後の年度',
    '対象外',
    '欄未特定',
    '非公表',
    '秘匿',
  ]);
});

it('is not there where no value is missing', async () => {
  const { element } = await rendered(absences, 'No value is missing');
  expect(wordsOf(element)).toBe('');
});

it('explains a year without a column where one occurs, even alone', async () => {
  const { element } = await rendered(absences, 'A year without a column alone');
  expect(allWords(element, 'li b')).toEqual(['欄なし']);
});
