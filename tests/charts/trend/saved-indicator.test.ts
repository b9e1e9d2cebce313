import { expect, test } from 'vitest';
import { savedIndicatorChart } from '../../../src/charts/trend/saved-indicator.ts';
import type { Indicator } from '../../../src/domain/publication/publication.ts';
import { publishedCity } from '../../domain/published-city.ts';
import { realPublication } from '../../exports/real-publication.ts';

const real = realPublication();
const { indicators, site } = real;
const indicator = (id: string) => indicators.find((each) => each.id === id)!;

test('a saved chart says whose it is, what it shows, over which years, in which unit, and from which document', () => {
  const svg = savedIndicatorChart(indicator('103-kpi-10'), real);
  for (const words of [
    '転入世帯数（定住促進奨励金交付事業）',
    '旭市　重点施策 103　故郷創出プロジェクト　KPI 10',
    '平成30年度〜令和6年度',
    '単位：世帯',
    '出典：旭市「重点施策マネジメントシート 令和3年度 事後・決算」',
    '旭市 重点施策データ（非公式）',
  ]) {
    expect(svg).toContain(words);
  }
});

test('an outcome names its project, and has no unit where the sheet prints none', () => {
  const svg = savedIndicatorChart(indicator('41191-outcome-1'), real);
  expect(svg).toContain('事業「都市景観の形成」');
  expect(svg).not.toContain('単位：');
});

test('an adopted site does not call itself unofficial', () => {
  const svg = savedIndicatorChart(indicator('103-kpi-10'), { ...real, site: { ...site, official: true } });
  expect(svg).not.toContain('非公式');
});

test('an indicator of which nothing is stated has no picture', () => {
  const silent: Indicator = { ...indicator('103-kpi-10'), observations: [] };
  expect(savedIndicatorChart(silent, real)).toBeUndefined();
});

test('the picture of an indicator that continues another shows the years of that one too, and says whose they are', () => {
  const city = publishedCity('hoshizora');
  const saved = (id: string) =>
    savedIndicatorChart(
      city.indicators.find((each) => each.id === id)!,
      city,
    )!;
  const redefined = saved('202-kpi-5');
  for (const words of ['平成30年度〜令和6年度', '灰色の四角：前の指標「出前天文教室の回数」', '定義の変更'])
    expect(redefined).toContain(words);
  expect(saved('202-kpi-8')).not.toContain('前の指標');
});
