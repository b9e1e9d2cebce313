import { describe, expect, it } from 'vitest';
import {
  buttonOf,
  choiceWords,
  chosenCount,
  filtered,
  noMore,
  notLoaded,
  notShown,
} from '../../../src/components/compare/choice.words.ts';

describe('the words of a choice', () => {
  it('say how many indicators are chosen, and how many can be', () => {
    expect(chosenCount(0, 12)).toBe('まだ選んでいません。12まで選べます。');
    expect(chosenCount(1, 12)).toBe('1つの指標を選んでいます（12まで）。');
    expect(chosenCount(12, 12)).toBe('12の指標を選んでいます（12まで）。');
    expect(noMore(12)).toBe('12まで選べます。ほかの指標を選ぶには、どれかをはずしてください。');
  });
  it('say how many names the filter leaves', () => {
    expect(filtered(0)).toBe('名前が合う指標は、ありません。');
    expect(filtered(3)).toBe('3つの指標が合います。');
  });
  it('say of each reason why something asked for is not shown, and nothing where all is', () => {
    expect(notShown({ unknown: [], beyond: [] }, 12)).toEqual([]);
    expect(notShown({ unknown: ['a', 'b'], beyond: ['c', 'd'], unknownScale: 'log' }, 12)).toEqual([
      '「a」「b」という指標は、このサイトにありません。アドレスを写したときに、文字が欠けたり変わったりしたのかもしれません。',
      '一度に並べられるのは12までです。アドレスにある残りの2は、並べていません：c、d。',
      '図の目盛りの指定「log」は分からないので、それぞれの単位で示しています。',
    ]);
  });
  it('cut what somebody wrote into an address, however long it is', () => {
    expect(notShown({ unknown: ['x'.repeat(61)], beyond: [] }, 12)[0]).toMatch(/^「x{60}」という/);
  });
  it('name the files that could not be read, and what a button does', () => {
    expect(notLoaded(['転入世帯数', '相談件数'])).toBe(
      '「転入世帯数」「相談件数」の値を読み込めませんでした。通信を確かめて、ページを開きなおしてください。',
    );
    expect(buttonOf(choiceWords.remove, '転入世帯数')).toBe('転入世帯数をはずす');
    expect(buttonOf(choiceWords.earlier, '転入世帯数')).toBe('転入世帯数を前へ');
  });
});
