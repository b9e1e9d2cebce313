import { describe, expect, it } from 'vitest';
import terms from '../../src/components/data-terms/DataTerms.examples.ts';
import { rendered } from './rendered.ts';

describe('the terms of the data', () => {
  it('say the licence, what holds for the originals, how to name the source, and whom to tell of mistakes', async () => {
    const shown = await rendered(terms, 'With somebody to tell of mistakes');
    expect(shown.texts('dt')).toEqual(['このサイトのデータ', '原本', '書き方の例', '誤りを知らせる']);
    expect(shown.getByRole('link', { name: 'CC BY 4.0' }).getAttribute('href')).toBe(
      'https://creativecommons.org/licenses/by/4.0/deed.ja',
    );
    expect(shown.getByRole('link', { name: 'CC BY 4.0' }).getAttribute('rel')).toBe('license');
    expect(shown.texts('dd p')).toEqual([
      '出典を書けば、自由に使い、変え、配れます。申し込みはいりません。当サイトが加えた部分（整理、読み方、説明）のライセンスです。原本は、公表した者の条件によります。',
    ]);
    expect(shown.texts('dd').slice(1)).toEqual([
      'シートの文章と様式は、公表した星空市の条件によります。',
      '出典：星空市「重点施策マネジメントシート」をもとに「星空市 重点施策データ」が作成（CC BY 4.0） https://example.org/data/',
      '星空市 企画ぎんが課 統計係',
    ]);
    expect(shown.getByRole('link', { name: '星空市 企画ぎんが課 統計係' }).getAttribute('href')).toBe(
      'https://hoshizora.example/otoiawase/',
    );
  });

  it('name nobody where the site names nobody', async () => {
    const { texts } = await rendered(terms, 'With nobody to tell');
    expect(texts('dt')).toEqual(['このサイトのデータ', '原本', '書き方の例']);
  });
});
