import { afterEach, expect, it, vi } from 'vitest';
import { resultElements } from '../../../src/components/search-page/results.ts';
import type { FoundKind } from '../../../src/search/find.ts';
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
const shown = (kinds: FoundKind[], words = ['星']) => {
  openPage('', 'https://example.org/search/');
  const more = vi.fn();
  return { parts: resultElements({ words, kinds }, { base: '/base/', labels }, more), more };
};

it('stands kind by kind, with how many there are', () => {
  const { parts } = shown([measure, { ...measure, kind: 'term', count: 12, exact: false }]);
  expect(parts.map((part) => said(part.querySelector('h3')))).toEqual(['施策 2件', '用語 最大12件']);
  expect(parts.map((part) => part.dataset['kind'])).toEqual(['measure', 'term']);
  expect(parts.map((part) => part.getAttribute('aria-labelledby'))).toEqual(['found-measure', 'found-term']);
  expect(parts[0]!.querySelector('h3')!.id).toBe('found-measure');
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
  expect(allSaid(part!, 'mark')).toEqual(['星', '星', '星']);
  expect(allSaid(part!, '.where')).toEqual(['星空市よぞら総合戦略', '']);
  expect([...part!.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
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
