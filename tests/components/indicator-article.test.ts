import { describe, expect, it } from 'vitest';
import { sheetSpan } from '../../src/components/indicator-article/sheet-span.ts';
import article from '../../src/components/indicator-article/IndicatorArticle.examples.ts';
import type { IndicatorOnSheet } from '../../src/domain/publication/publication.ts';
import { publishedCity } from '../domain/published-city.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, rowsOf, wordsOf } from './words-in.ts';

interface Stated {
  stated: IndicatorOnSheet;
}

describe('an indicator on its sheet', () => {
  it('is named by its heading, leads to its own page and files, and has a place to link to', async () => {
    const shown = await rendered(article, 'A figure that the register explains');
    // A place where the line may end is no space to a browser.
    const region = shown.getByRole('article', {
      name: (name) => name.replaceAll(' ', '') === '星空観光の入込客数',
    });
    expect(region.id).toBe('101-headline-1');
    expect(
      shown.getByRole('link', { name: '数値目標 星空観光の入込客数 へのリンク' }).getAttribute('href'),
    ).toBe('#101-headline-1');
    expect(linksOf(shown.element)).toMatchObject({
      '指標のページ：星空観光の入込客数': '/indicators/101-headline-1/',
      'CSV（星空観光の入込客数）': '/data/indicators/101-headline-1.csv',
      'JSON（星空観光の入込客数）': '/data/indicators/101-headline-1.json',
    });
    expect(allWords(region, '.no')).toEqual(['数値目標#']);
  });

  it('shows the values of its sheet alone, the letter with its working, and a reason only where it is too long for the summary', async () => {
    const shown = await rendered(article, 'A figure that the register explains');
    expect(rowsOf(shown.getByRole('table')).slice(0, 5)).toEqual([
      ['年度', '値（千人）', '値の説明'],
      ['現状値', '120.5', '平成30年度'],
      ['令和元年度', '', '欄なし'],
      ['令和2年度', '80.2', ''],
      ['令和3年度', '99.0', ''],
    ]);
    expect(allWords(shown.element, '.ind-r')).toEqual(['D / 評価 D：現状値より下落（△10％以上）']);
    const working = shown.getByText('なぜ D？', { selector: 'summary' }).closest('details');
    expect(wordsOf(working)).toContain('変化率 −17.8%');
    expect(allWords(shown.element, '.ref')).toEqual([
      '星見台や星空カフェなどを訪れた人の数です。同じ人が2回来れば2人と数えます。',
    ]);
  });

  it('shares the years of the whole table', async () => {
    // The table speaks of 平成30年度 to 令和6年度, whatever one indicator has.
    const { element } = await rendered(article, 'A figure that the register explains');
    const years = allWords(element, 'figure svg text').filter((words) => /^20\d\d$/.test(words));
    expect([...new Set(years)]).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024']);
  });

  it('tells the notes on its values', async () => {
    const { element } = await rendered(article, 'A note on a value');
    expect(wordsOf(element)).toContain('欄には「-」とあり、理由に「中止した」とあります。');
    expect(allWords(element, '.ref')).toEqual(['シートの注記：重1、夜空5']);
  });

  it('tells all that a sheet may print of it, in order', async () => {
    const { element } = await rendered(article, 'A figure of a goal, with all that a sheet may print of it');
    expect(allWords(element, '.ref')).toEqual([
      '大きな虹 柱の壱　おおにじのかかる村',
      'シートの注記：空の巻、第三',
      'シートの目指す方向：多いほどよい',
      '虹の添え書き：日和のものさしの添え書きです。',
    ]);
    expect(allWords(element, '.ind-r')).toEqual(['いたりぐあい 評価者　虹守の長 / 曇 / 評価 曇：かわらず']);
    expect(allWords(element, '.ind-b > p.lines')).toEqual([
      '注記：日和の数え方が、令和24年度から変わりました。',
      '注記：令和24年度から数え方が変わり、前の年度とはつながりません。',
    ]);
  });

  it('says which values are of years that are no fiscal years', async () => {
    const { element } = await rendered(article, 'Headings of years that are no fiscal years');
    expect(allWords(element, '.ind-b > .remarks')).toEqual([
      '平成30年は「年」、ほかは「年度」と書かれた欄の値です。',
    ]);
  });

  it('is there where its sheet speaks of no year', async () => {
    const { element } = await rendered(article, 'A sheet that speaks of no year');
    expect(wordsOf(element.querySelector('h3'))).toBe('雪あかりの数');
    expect(allWords(element, 'tbody th')).toEqual([]);
  });

  it('has no place for a letter where there is none', async () => {
    const { element } = await rendered(article, 'No letter');
    expect(element.querySelector('.ind-r, details')).toBeNull();
    // The name of the paper may have the word for a grade in it.
    element.querySelector('.place')?.remove();
    expect(wordsOf(element)).not.toMatch(/評価|市の説明|注記/);
    expect(allWords(element, '.ref')).toEqual(['道ばたにともした、雪のあかりの数です。']);
  });
});

it('the charts of a sheet span all the years that its table speaks of, and none where it speaks of none', () => {
  const { stated } = article.examples['A figure that the register explains'](
    publishedCity,
  ) as unknown as Stated;
  expect(sheetSpan(stated.sheet)).toEqual({ from: 2018, to: 2024 });
  const undated = article.examples['A sheet that speaks of no year'](publishedCity) as unknown as Stated;
  expect(sheetSpan(undated.stated.sheet)).toBeUndefined();
});
