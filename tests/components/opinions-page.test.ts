import { describe, expect, it } from 'vitest';
import page from '../../src/components/opinions-page/OpinionsPage.examples.ts';
import { opinionOrder } from '../../src/components/opinions-page/OpinionsPage.words.ts';
import OpinionsPage from '../../src/components/opinions-page/OpinionsPage.astro';
import { opinionListing } from '../../src/domain/between-sheets/opinion-listing.ts';
import { examplesOf } from '../../src/gallery/example.ts';
import { wideCity } from '../domain/large-city.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf } from './words-in.ts';

const wide = wideCity();
const ofWide = examplesOf(OpinionsPage, {
  newest: { publication: wide, title: '意見と回答' },
  earlier: { publication: wide, title: '意見と回答', year: opinionListing(wide).years[2]! },
});

describe('the page of all opinions', () => {
  it('has few of many years in folds by year, the newest open', async () => {
    const { element } = await rendered(page, 'Opinions on many sheets');
    expect(allWords(element, '.kick, h1, .when, h2, [role=status], [data-plain] > p')).toEqual([
      '意見',
      '意見と回答',
      '推進委員会から出た意見（要旨）と、その回答、その後です。シートの文章のままです。',
      'しぼりこむ',
      '19件の意見',
      'シートの順です。2件には、回答が書かれていません。ほかの23枚のシートには、意見が書かれていません。',
    ]);
    expect(allWords(element, '.gfold > summary').slice(0, 2)).toEqual(['令和7年度 / 2件', '令和6年度 / 1件']);
    const folds = [...element.querySelectorAll<HTMLDetailsElement>('details.gfold')];
    expect(folds.map(({ open }) => open)).toEqual(folds.map((_, place) => place === 0));
    expect(element.querySelectorAll('.voices > li')).toHaveLength(19);
    expect(element.querySelector('.years-on')).toBeNull();
  });

  it('says from whom each came, its status and what came of it in the city’s own words', async () => {
    const { element } = await rendered(page, 'Opinions on one sheet');
    const [first, second] = [...element.querySelectorAll('.voices > li')];
    expect(allWords(first!, 'h4 > span, .f-chip, h5, p.lines, .quiet')).toEqual([
      '令和24年度　虹見の会の若手の意見 83',
      '虹見の声',
      '夜の虹も、かぞえてほしい。訂正（2043年6月3日に、昼の虹から夜の虹に直しました）',
      'かぞえはじめた',
      '虹守の返事',
      '月の出る夜に、かぞえはじめます。',
      'その後',
      '月虹を、二夜みとめました。',
    ]);
    expect(Object.values(linksOf(first!))[0]).toBe('/measures/nijikake/2042/#opinion-83');
    expect(second!.querySelector('.came:not(.quiet)')).toBeNull();
  });

  it('has one year by goal where it is asked for', async () => {
    const { element } = await rendered(ofWide, 'newest');
    expect(allWords(element, 'h2, [role=status], .year-h')).toEqual([
      'しぼりこむ',
      '204件の意見',
      '令和7年度　35件の意見',
      'ほかの年度',
    ]);
    expect([...element.querySelectorAll('select')].map(({ name }) => name)).toEqual([
      'year',
      'goal',
      'measure',
      'from',
      'status',
      'follow',
    ]);
    expect(allWords(element, '.gfold > summary')[0]).toMatch(/^政策目標 1.+ \/ 7件$/);
    expect(Object.values(linksOf(element.querySelector('.years-on')!))).toEqual(
      ['2024', '2023', '2022', '2021', '2020'].map((year) => `/opinions/${year}/`),
    );
  });

  it('says of an answer without a follow-up that none is stated, and of no opinion that it is unanswered', async () => {
    const { element } = await rendered(ofWide, 'newest');
    for (const item of element.querySelectorAll('.voices > li')) {
      const answered = item.querySelector('.ans:not(.none)') !== null;
      const followed = allWords(item, 'h5').includes('その後');
      expect(allWords(item, '.quiet')).toEqual(answered && !followed ? ['その後の記載なし'] : []);
      if (!answered) expect(allWords(item, '.ans p')[0]).toBe('回答の記載なし');
    }
    expect(element.textContent).not.toContain('未回答');
  });

  it('leads from an earlier year to the newest one and the others', async () => {
    const { element } = await rendered(ofWide, 'earlier');
    expect(allWords(element, 'h2')).toEqual(['令和5年度の意見']);
    expect(element.querySelector('form')).toBeNull();
    const years = Object.values(linksOf(element.querySelector('.years-on')!));
    expect(years).toEqual(['/opinions/', ...['2024', '2022', '2021', '2020'].map((y) => `/opinions/${y}/`)]);
  });
});

it('says that all are answered where they are', () => {
  expect(opinionOrder(0)).toBe('シートの順です。すべてに、回答が書かれています。');
});
