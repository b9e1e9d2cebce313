import { afterEach, expect, it, vi } from 'vitest';
import { kindLinks, resultElements } from '../../../src/components/search-page/results.ts';
import type { FoundKind } from '../../../src/search/find.ts';
import { wordsOf } from '../../../src/search/question.ts';
import { recordKindLabels } from '../../../src/text/search.ts';
import { publishedCity } from '../../domain/published-city.ts';
import { allSaid, said } from '../reading.ts';
import { openPage } from '../window.ts';

afterEach(() => vi.unstubAllGlobals());

const measure: FoundKind = {
  kind: 'measure',
  records: [
    {
      kind: 'measure',
      title: '101　星めぐり観光プロジェクト',
      context: '星空市よぞら総合戦略',
      path: 'measures/101/',
      text: ['星を見に来るひとをふやします。'],
    },
    { kind: 'measure', title: '星の広場', context: '', path: 'measures/201/', text: [] },
  ],
  count: 2,
  exact: true,
};
const labels = recordKindLabels(publishedCity('tsukimi').vocabulary);
const shown = (kinds: FoundKind[], words = wordsOf('星')) => {
  openPage('', 'https://example.org/search/');
  const more = vi.fn();
  return { parts: resultElements({ words, kinds }, { base: '/base/', labels }, more), more };
};

it('stands kind by kind, with how many there are', () => {
  const { parts } = shown([measure, { ...measure, kind: 'term', count: 12, exact: false }]);
  expect(parts.map((part) => said(part.querySelector('h2')))).toEqual(['施策 2件', '用語 最大12件']);
  expect(parts.map((part) => part.dataset['kind'])).toEqual(['measure', 'term']);
  expect(parts.map((part) => part.getAttribute('aria-labelledby'))).toEqual(['found-measure', 'found-term']);
  expect(parts[0]!.querySelector('h2')!.id).toBe('found-measure');
});

it('leads from each title to its place, with the words marked in title and text', () => {
  const [part] = shown([measure]).parts;
  expect([...part!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/base/measures/101/',
    '/base/measures/201/',
  ]);
  expect([...part!.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
    '101　星めぐり観光プロジェクト',
    '星の広場',
  ]);
  expect(allSaid(part!, 'mark')).toEqual(['星', '星', '星', '星']);
  expect([...part!.querySelectorAll('.where')].map(({ textContent }) => textContent)).toEqual([
    '星空市よぞら総合戦略',
  ]);
  expect([...part!.querySelectorAll('p:not(.where)')].map(({ textContent }) => textContent)).toEqual([
    '星を見に来るひとをふやします。',
  ]);
});

it('asks for more of a kind where there are more', () => {
  const { parts, more } = shown([{ ...measure, count: 5 }]);
  const button = parts[0]!.querySelector('button')!;
  expect(button.textContent).toBe('施策をもっと見る（あと3件）');
  expect(button.type).toBe('button');
  button.click();
  expect(more).toHaveBeenCalledExactlyOnceWith('measure');
});

it('asks for nothing where all are shown', () => {
  expect(shown([measure]).parts[0]!.querySelector('button')).toBeNull();
});

it('shows with a hit its letter, its value and its target, each with its year', () => {
  const indicator: FoundKind = {
    kind: 'indicator',
    records: [
      {
        kind: 'indicator',
        title: '星を見た人',
        context: '星めぐり',
        path: 'indicators/a/',
        text: [],
        facts: [
          { grade: { grade: 'C', tone: 'level' }, spoken: '令和7年度 達成状況 評価 C：横ばい' },
          { grade: { grade: '計画どおりに進める' }, spoken: '令和7年度 方向 評価 計画どおりに進める' },
          { figure: '3.4', unit: '日', note: '令和7年度 実績値', strong: true },
          { figure: '2.0', unit: '日', before: '目標値', note: '令和7年度' },
          { words: '取り組んでいます', chip: true },
        ],
      },
    ],
    count: 1,
    exact: true,
  };
  const facts = shown([indicator]).parts[0]!.querySelector('.hit')!;
  expect([...facts.children].map(({ textContent }) => textContent)).toEqual([
    'C令和7年度 達成状況 評価 C：横ばい',
    '計画どおりに進める令和7年度 方向 評価 計画どおりに進める',
    '3.4日 令和7年度 実績値',
    '目標値 2.0日 令和7年度',
    '取り組んでいます',
  ]);
  expect(facts.querySelector('svg')!.getAttribute('class')).toBe('tone-level');
  expect(facts.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
  expect(facts.querySelector('.rt-w')!.textContent).toBe('計画どおりに進める');
  expect(facts.querySelector('.chip')!.textContent).toBe('取り組んでいます');
});

it('quotes what is said in running text, under the place where it stands', () => {
  const passage: FoundKind = {
    kind: 'passage',
    records: [
      {
        kind: 'passage',
        title: '理由',
        context: '101　星めぐり 令和3年度',
        path: 'measures/101/2021/#why',
        text: ['星が見えない。'],
      },
    ],
    count: 1,
    exact: true,
  };
  const [part] = shown([passage]).parts;
  expect(part!.querySelector('a')!.textContent).toBe('理由　101　星めぐり 令和3年度');
  expect(part!.querySelector('blockquote')!.textContent).toBe('星が見えない。');
  expect(part!.querySelector('.where')).toBeNull();
});

it('leads to each kind, with how much there is of it', () => {
  openPage('', 'https://example.org/search/');
  const links = kindLinks(
    { words: [], kinds: [measure, { ...measure, kind: 'term', count: 12, exact: false }] },
    { labels },
  );
  expect(links.map(({ textContent }) => textContent)).toEqual(['施策2件', '用語最大12件']);
  expect(links.map((item) => item.querySelector('a')!.getAttribute('href'))).toEqual([
    '#found-measure',
    '#found-term',
  ]);
});
