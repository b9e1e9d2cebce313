import { describe, expect, it } from 'vitest';
import legend from '../../src/components/grade-legend/GradeLegend.examples.ts';
import { rendered } from './rendered.ts';

describe('the legend of grades', () => {
  it('gives each letter with its meaning in words, and what the outlines mean', async () => {
    const shown = await rendered(legend, 'One axis');
    expect(shown.texts('h3')).toEqual(['評価の決まり']);
    expect(shown.texts('h4')).toEqual([]);
    expect(shown.texts('p')).toEqual([
      '評価の語と意味は、シートのとおりです。印の形は当サイトがつけたもので、丸が達成、上向きが上昇、上向きのうすい色が少しの上昇、四角が同じくらい、下向きが下落、点線の丸が評価なしを表します。',
    ]);
    expect(shown.texts('li > span')).toEqual([
      '評価 S：目標値を達成（見込み）',
      '評価 A：現状値より上昇（10%以上）',
      '評価 B：現状値より上昇（10%未満）',
      '評価 C：現状値と同水準（同値～△10％未満）',
      '評価 D：現状値より下落（△10％以上）',
      '評価 ―：評価不能（実績値が無い状態）',
    ]);
    expect(shown.texts('li svg')).toEqual(['S', 'A', 'B', 'C', 'D', '―']);
  });
  it('names the plan where others have other grades', async () => {
    const { texts } = await rendered(legend, 'Of one plan among several');
    expect(texts('h3')).toEqual(['評価の決まり（第2期総合戦略）']);
  });
  it('is one list for axes that share their grades, and says nothing of outlines that mean nothing', async () => {
    const { texts } = await rendered(legend, 'Axes that share their grades');
    expect(texts('h4')).toEqual([]);
    expect(texts('ul')).toHaveLength(1);
    expect(texts('p')).toEqual(['評価の語と意味は、シートのとおりです。']);
  });
  it('is a list for each of several scales under its name; a letter without a meaning stands alone', async () => {
    const { texts } = await rendered(legend, 'Axes with different grades, some without an outline');
    expect(texts('h4')).toEqual(['いたりぐあい', 'ゆくすえ', 'そとのめ', 'とげぐあい', 'ねらいぐあい']);
    expect(texts('ul:nth-of-type(2) li > span:not(.rt-w)')).toEqual([
      '評価 のばす',
      '評価 たもつ',
      '評価 たたむ',
    ]);
  });
});
