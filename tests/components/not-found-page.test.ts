import { beforeAll, describe, expect, it, vi } from 'vitest';
import notFound from '../../src/components/not-found-page/NotFoundPage.examples.ts';
import { inAWindow, type Page } from './window.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, wordsOf } from './words-in.ts';

describe('the page for an address that does not exist', () => {
  it('says so, and where everything is, the latest plan first', async () => {
    const { element } = await rendered(notFound, 'Two plans');
    expect(allWords(element, 'h1, .when')).toEqual([
      'ページが見つかりません',
      'アドレスが間違っているか、まだ作っていないページです。次のところから探せます。',
    ]);
    expect(linksOf(element)).toEqual({
      重点施策の一覧: '/measures/',
      指標の一覧: '/indicators/',
      事務事業の一覧: '/projects/',
      '年度と基本目標（第2期星空市よぞら総合戦略）': '/plans/2025/',
      '年度と基本目標（星空市よぞら総合戦略）': '/plans/2020/',
      意見と回答の一覧: '/opinions/',
      課の一覧: '/departments/',
      データの一覧: '/data/',
      データの版の一覧: '/data/releases/',
      用語集: '/glossary/',
      このサイトの中を探す: '/search/',
      ホーム: '/',
    });
  });

  it('speaks of goals only where the plan has some', async () => {
    const { element } = await rendered(notFound, 'A plan without goals');
    expect(allWords(element, 'a')).toContain('年度（雪ぐに町ゆきあかり計画）');
  });
});

describe('where a script runs', () => {
  let page: Page;
  let markup: string;
  beforeAll(async () => {
    ({ html: markup } = await rendered(notFound, 'Two plans'));
    page = inAWindow();
    await vi.importActual('../../src/components/not-found-page/element.ts');
  });

  const after = (address: string) => {
    const body = page.show(markup, `https://example.org${address}`);
    return {
      said: wordsOf(body.querySelector('.when')),
      ways: allWords(body, 'li a'),
      second: [...body.querySelectorAll('li a')][1]?.getAttribute('href'),
    };
  };

  it.each([
    ['/measures/109/', '重点施策「109」のページ', '重点施策の一覧', '109'],
    ['/indicators/101-kpi-99/', '指標「101-kpi-99」のページ', '指標の一覧', '101-kpi-99'],
    ['/projects/9999/', '事務事業「9999」のページ', '事務事業の一覧', '9999'],
    ['/opinions/5/', '意見「5」のページ', '意見と回答の一覧', '5'],
    ['/departments/soumu/', '課「soumu」のページ', '課の一覧', 'soumu'],
    ['/glossary/kikaku/', '用語「kikaku」のページ', '用語集', 'kikaku'],
    ['/data/x.csv', 'データ「x.csv」', 'データの一覧', 'x'],
    ['/data/releases/1.0/', 'データ「1.0」', 'データの版の一覧', '1'],
    ['/years/1999/', '「1999」のページ', '年度と基本目標（第2期星空市よぞら総合戦略）', '1999'],
    ['/embed/indicators/101-kpi-99/', '指標「101-kpi-99」のページ', '指標の一覧', '101-kpi-99'],
  ])(
    '%s: says what was looked for, and puts its list first, a search for it second',
    (address, what, list, wanted) => {
      const { said, ways, second } = after(address);
      expect(said).toBe(`${what}は、このサイトにありません。はじめの一覧から探せます。`);
      expect(ways.slice(0, 2)).toEqual([list, `このサイトの中で「${wanted}」を探す`]);
      expect(second).toBe(`/search/?q=${encodeURIComponent(wanted)}`);
      expect(ways).toHaveLength(12);
    },
  );

  it('looks for the measure of a sheet and not for its year, and names both', () => {
    const { said, ways } = after('/measures/109/2021/');
    expect(said).toContain('施策「109/2021」のページは、');
    expect(ways[1]).toBe('このサイトの中で「109」を探す');
  });

  it('reads an address in Japanese, and one that cannot be read as it is', () => {
    expect(after('/measures/%E5%A4%9C/').said).toContain('施策「夜」のページ');
    expect(after('/measures/%E5%A4/').said).toContain('施策「%E5%A4」のページ');
  });

  it('says no more than 80 letters of an address', () => {
    const { said, ways } = after(`/measures/${'a'.repeat(90)}/`);
    expect(said).toBe(
      `重点施策「${'a'.repeat(80)}」のページは、このサイトにありません。はじめの一覧から探せます。`,
    );
    expect(ways[1]).toBe(`このサイトの中で「${'a'.repeat(80)}」を探す`);
  });

  it('takes what stands in an address for text', () => {
    const { said } = after('/measures/%3Cb%3E$&%3C%2Fb%3E/');
    expect(said).toContain('施策「<b>$&');
    expect(page.document.querySelector('.when b')).toBeNull();
  });

  it('puts the list of a section first without naming anything', () => {
    const { said, ways } = after('/projects/');
    expect(ways[0]).toBe('事務事業の一覧');
    expect(said).toBe('アドレスが間違っているか、まだ作っていないページです。次のところから探せます。');
  });

  it('leaves everything as it is where it knows no such section', () => {
    const { said, ways } = after('/nowhere/at/all/');
    expect(said).toBe('アドレスが間違っているか、まだ作っていないページです。次のところから探せます。');
    expect(ways[0]).toBe('重点施策の一覧');
    expect(ways.at(-2)).toBe('このサイトの中を探す');
  });
});
