import { afterEach, describe, expect, it, vi } from 'vitest';
import { nothingAsked, readAsked } from '../../../src/components/finder/asked.ts';
import { found } from '../../../src/components/finder/finding.ts';
import { resultArticles } from '../../../src/components/finder/result-articles.ts';
import { saysOf } from '../../../src/components/finder/says.ts';
import { opinionList } from '../../../src/components/opinions-page/opinion-list.ts';
import { wideCity } from '../../domain/large-city.ts';
import { publishedCity } from '../../domain/published-city.ts';
import { allSaid, linksOf, said } from '../reading.ts';
import { openPage } from '../window.ts';

const wide = wideCity();
const list = opinionList(wide);
const rows = (query: string) => found(list, readAsked(query, list).asked);
const all = wide.sheets.flatMap((sheet) => sheet.record.opinions.map((pair) => ({ sheet, pair })));

afterEach(() => vi.unstubAllGlobals());

describe('the list of opinions', () => {
  it.each([
    ['?year=2024', ({ sheet }) => sheet.key.fiscalYear === 'FY2024'],
    ['?measure=m3', ({ sheet }) => sheet.key.measureId === 'm3'],
    ['?from=町議会', ({ pair }) => pair.from === '町議会'],
    [
      '?status=検討します&from=監査委員',
      ({ pair }) => pair.answerStatus === '検討します' && pair.from === '監査委員',
    ],
    ['?status=_none', ({ pair }) => pair.answerStatus === undefined],
    ['?follow=yes', ({ pair }) => pair.followUp !== undefined],
    ['?follow=no&goal=g1', ({ sheet, pair }) => pair.followUp === undefined && sheet.goal?.id === 'g1'],
    ['?words=水道管', ({ pair: { opinion, answer = '' } }) => `${opinion}${answer}`.includes('水道管')],
  ] satisfies [string, (each: (typeof all)[number]) => boolean][])('is narrowed by %s', (query, fits) => {
    const expected = all.filter(fits);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    expect(rows(query)).toHaveLength(expected.length);
  });

  it('says how many by their counter', () => {
    const { asked } = readAsked('?follow=yes', list);
    expect(saysOf(list, asked, 3)).toBe('204のうち 3件の意見');
    expect(saysOf(list, nothingAsked, 204)).toBe('204件の意見');
  });

  it('offers nothing that no sheet says', () => {
    expect(opinionList(publishedCity('hoshizora')).facets.map(({ key }) => key)).toEqual([
      'year',
      'goal',
      'measure',
    ]);
  });
});

it('is drawn as articles: what was said, and beside it the status, the answer and what came of it', () => {
  const document = openPage('<main></main>', 'https://example.org/opinions/');
  const { asked } = readAsked('?follow=yes&measure=m3', list);
  const [row] = found(list, asked);
  const drawn = resultArticles([row!], { list, asked, base: '/', caption: '意見' });
  document.querySelector('main')!.append(drawn);
  const [item] = document.querySelectorAll('.voices > li');
  expect(linksOf(item!)).toEqual([`/${row!.path}`]);
  expect(said(item!.querySelector('h3 > span'))).toBe(row!.place);
  expect(allSaid(item!, 'h4')).toEqual(['意見', '回答', 'その後']);
  expect(item!.querySelectorAll('.ans > .stat > .f-chip')).toHaveLength(1);
  expect(allSaid(item!, 'p.lines')).toHaveLength(3);
});
