import { describe, expect, it } from 'vitest';
import pair from '../../src/components/opinions/OpinionPair.examples.ts';
import opinions from '../../src/components/opinions/Opinions.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, wordsOf } from './words-in.ts';

describe('an opinion', () => {
  it('stands beside its answer, its number leading to its own place', async () => {
    const shown = await rendered(pair, 'An opinion with its answer');
    expect(shown.getByRole('link', { name: '意見 1 へのリンク' }).getAttribute('href')).toBe('#opinion-1');
    expect(allWords(shown.element, 'h3, h4, .lines')).toEqual([
      '推進委員会からの意見（要旨） 1',
      '「星見ツアー」では、星を見るだけの催しに聞こえる。名前を改め、延べの人数だと分かるようにしてほしい。',
      '推進委員会からの意見に対する担当課の考え',
      '令和4年度から「星めぐりツアー参加者数（延べ）」に改めます。',
    ]);
    expect(shown.element.querySelector('.none')).toBeNull();
    expect(wordsOf(shown.element.querySelector('.q-no'))).toBe('①#');
  });

  it('may have no answer, which is said', async () => {
    const { element } = await rendered(pair, 'No answer');
    expect(wordsOf(element.querySelector('.a.none .lines'))).toBe('回答の記載なし');
  });

  it('says from whom it came, how far the answer is and what came of it, where the sheet does', async () => {
    const { element } = await rendered(pair, 'From whom it came, how far the answer is and what came of it');
    expect(allWords(element, 'h3, h4')).toEqual([
      '虹見の声 83　虹見の会の若手',
      '虹守の返事　かぞえはじめた',
    ]);
    expect(wordsOf(element.querySelector('.a .small'))).toBe('その後：月虹を、二夜みとめました。');
    const plain = await rendered(pair, 'An opinion with its answer');
    expect(plain.element.querySelector('.a .small')).toBeNull();
  });

  it('bears what was put right, the opinion and the answer each its own', async () => {
    const opinion = await rendered(pair, 'An opinion put right');
    expect(wordsOf(opinion.element.querySelector('.q .lines'))).toBe(
      '星空カフェの目標値は、開店のころの見込みのままで高すぎるのではないか。訂正（2025年3月4日に、開店のころの見込みから開店のころの見込みのままに直しました）',
    );
    expect(wordsOf(opinion.element.querySelector('.a .lines'))).toBe('令和5年度に向けて見直します。');
    const answer = await rendered(pair, 'An answer put right');
    expect(wordsOf(answer.element.querySelector('.q .lines'))).not.toContain('訂正');
    expect(wordsOf(answer.element.querySelector('.a .lines'))).toContain('訂正（2025年3月4日に、');
  });

  it('is headed at the level of its place', async () => {
    const { element } = await rendered(pair, 'Under a heading of its sheet');
    expect([...element.querySelectorAll('h3, h4, h5')].map(({ localName }) => localName)).toEqual([
      'h4',
      'h5',
    ]);
  });
});

describe('the opinions of a sheet', () => {
  it('stand in the order of the sheet, each with an address', async () => {
    const shown = await rendered(opinions, 'Several opinions');
    expect([...shown.element.querySelectorAll('ol > li')].map(({ id }) => id)).toEqual([
      'opinion-1',
      'opinion-2',
      'opinion-3',
    ]);
    expect(allWords(shown.element, 'li .q .lines')).toHaveLength(3);
    expect(wordsOf(shown.element)).toContain('訂正（2025年3月4日に');
  });

  it('keep the numbers that are printed', async () => {
    const shown = await rendered(opinions, 'Numbers far from one');
    expect(shown.getByRole('link', { name: '意見 97 へのリンク' }).getAttribute('href')).toBe('#opinion-97');
    expect(allWords(shown.element, '.q-no')).toEqual(['83#', '97#']);
  });
});
