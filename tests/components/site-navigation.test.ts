import { expect, it } from 'vitest';
import { paths } from '../../src/addresses.ts';
import { currentMark } from '../../src/components/site-navigation/destinations.ts';
import siteNavigation from '../../src/components/site-navigation/SiteNavigation.examples.ts';
import { allSaid, linksOf } from './reading.ts';
import { rendered } from './rendered.ts';

it('leads to each place, in order, and marks the page that the reader is on', async () => {
  const shown = await rendered(siteNavigation, 'On the page that it leads to');
  const { element } = shown;
  const list = shown.getByRole('navigation', { name: 'サイト内' });
  expect(allSaid(list, 'a')).toEqual([
    '重点施策',
    '評価',
    '指標',
    '事務事業',
    '意見',
    'データ',
    '読み方',
    '探す',
  ]);
  expect(linksOf(list)).toEqual([
    '/measures/',
    '/status/',
    '/indicators/',
    '/projects/',
    '/opinions/',
    '/data/',
    '/#yomikata',
    '/search/',
  ]);
  expect(allSaid(element, '[aria-current="page"]')).toEqual(['指標']);
  expect(element.querySelector('nav')!.hasAttribute('class')).toBe(false);
});

it('marks the section that a page belongs to, and nothing on a page of none', async () => {
  const { element } = await rendered(siteNavigation, 'On a page of a section');
  expect(allSaid(element, '[aria-current="true"]')).toEqual(['重点施策']);
  expect(element.querySelector('nav')!.className).toBe('gnav');
  const { element: lost } = await rendered(siteNavigation, 'On the error page');
  expect(lost.querySelector('[aria-current]')).toBeNull();
});

it('marks a place without a section on its own page alone', () => {
  const place = { label: '指標をくらべる', path: paths.compare };
  expect(currentMark(place, paths.compare)).toBe('page');
  expect(currentMark(place, `${paths.compare}more/`)).toBeUndefined();
});
