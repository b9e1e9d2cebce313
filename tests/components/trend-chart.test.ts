import { expect, it } from 'vitest';
import trendChart from '../../src/components/trend-chart/TrendChart.examples.ts';
import { rendered } from './rendered.ts';

it.each([
  [
    'Two years of five',
    '星空観光の入込客数の推移。現状値 平成30年度 120.5千人、令和元年度は欄なし、令和2年度 80.2千人、令和3年度 99.0千人、令和4年度から令和6年度はシートより後の年度。目標は令和6年度に150.0千人。',
  ],
  [
    'Below zero, and a target that is a direction',
    '夜型移住者の差し引き人数の推移。現状値 平成30年 マイナス20人、令和元年度は欄なし、令和2年度 マイナス20人、令和3年度 マイナス25人、令和4年度から令和6年度はシートより後の年度。目標は令和6年度に増加（数値なし）。',
  ],
  [
    'No number at all',
    '雪あかりの道の名前を決めるの推移。令和5年度から令和6年度は「-」、令和7年度から令和8年度はシートより後の年度。',
  ],
  [
    'Expected and planned values',
    '虹の見える日の推移。虹のはじめ 令和21年度 52,009.11ほど（日和）（速報値）、令和22年度は欄なし、令和23年度 52,021.13日和、令和24年度 52,027.17あまり（日和）（速報値）、令和25年度 52,051.19日和（計画）、令和26年度はシートより後の年度。令和24年度から数え方が変わりました。虹のめあては令和24年度に52,067.23以上（日和）。虹のめあては令和26年度にふやす（数値なし）。虹のめあては毎年度に非公表。虹のめあては52,081.29日和。',
  ],
] as const)('%s: is a picture with a sentence that says the same', async (name, sentence) => {
  const shown = await rendered(trendChart, name);
  expect(shown.getByRole('img').getAttribute('aria-label')).toBe(sentence);
});

it('stands under its own address, and draws its numbers and years', async () => {
  const shown = await rendered(trendChart, 'Two years of five');
  const { element } = shown;
  expect(element.querySelector('figure')!.id).toBe('101-headline-1-chart');
  const words = [...shown.getByRole('img').querySelectorAll('text')].map(({ textContent }) =>
    textContent.trim(),
  );
  expect(words).toEqual(expect.arrayContaining(['H30', 'R2', '2021', '80.2', '99.0千人', '後の年度']));
  expect(words.some((each) => each.includes('150.0'))).toBe(true);
});

it('is larger on the page of the indicator', async () => {
  const shown = await rendered(trendChart, 'Large, on the page of the indicator');
  const { element } = shown;
  expect(element.querySelector('figure')!.className).toBe('chart chart-xl');
  const small = await rendered(trendChart, 'A target every year');
  expect(small.element.querySelector('figure')!.className).toBe('chart');
  expect(Number(shown.getByRole('img').getAttribute('height'))).toBeGreaterThan(
    Number(small.getByRole('img').getAttribute('height')),
  );
});
