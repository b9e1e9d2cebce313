import { expect, it } from 'vitest';
import siteHead from '../../src/components/site-head/SiteHead.examples.ts';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('leads home by the name of the site, and to every place in a list and in a menu', async () => {
  const shown = await rendered(siteHead, 'An official site, on its home page');
  const { element } = shown;
  const home = shown.getByRole('link', { name: '星空市 重点施策データ' });
  expect(home.getAttribute('href')).toBe('/');
  expect(home.getAttribute('aria-current')).toBe('page');
  expect(element.querySelector('.unofficial')).toBeNull();
  expect(said(element.querySelector('summary'))).toBe('メニュー');
  const lists = shown.getAllByRole('navigation', { hidden: true }).map((nav) => allSaid(nav, 'a'));
  expect(lists[0]).toEqual(['重点施策', '評価', '指標', '事務事業', '意見', 'データ', '読み方', '探す']);
  expect(lists[1]).toEqual(lists[0]);
  expect(element.querySelectorAll('nav.gnav')).toHaveLength(1);
});

it('says at the very top that a site is unofficial', async () => {
  const shown = await rendered(siteHead, 'An unofficial site, on a page of a section');
  const { element } = shown;
  expect(said(element.querySelector('header')!.firstElementChild)).toBe(
    '非公式： 雪ぐに町の公表資料をもとに作成',
  );
  expect(shown.getByRole('link', { name: '雪ぐに町 施策評価シート' }).hasAttribute('aria-current')).toBe(
    false,
  );
  expect(allSaid(element, '[aria-current="true"]')).toEqual(['施策', '施策']);
});
