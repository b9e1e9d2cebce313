import { describe, expect, it } from 'vitest';
import everything from '../../src/components/search-page/Everything.examples.ts';
import searchPage from '../../src/components/search-page/SearchPage.examples.ts';
import { allSaid, linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

describe('the page of search', () => {
  const phases = 'Sheets of two phases, and departments';

  it('has a field that waits for its script, and says what one does without', async () => {
    const shown = await rendered(searchPage, phases);
    const { element } = shown;
    expect(shown.getByLabelText('探すことば').closest('form')!.hidden).toBe(true);
    expect(element.querySelector('noscript')!.textContent).toContain(
      'このページの検索には JavaScript が要ります。下の一覧から選んでください。',
    );
    expect(element.querySelector<HTMLElement>('[data-found]')!.hidden).toBe(true);
    expect(element.querySelector('[data-found]')!.getAttribute('aria-label')).toBe('見つかったもの');
    expect(element.querySelector('[role=status]')!.textContent).toBe('');
    const search = element.querySelector<HTMLElement>('site-search')!;
    expect(search.dataset['index']).toMatch(/^\/.+\/$/);
    expect(search.dataset['base']).toBe('/');
    expect(search.dataset['failed']).toMatch(/^検索に使うファイルを読み込めませんでした。/);
  });

  it('lists everything there is, kind by kind', async () => {
    const shown = await rendered(searchPage, 'A glossary');
    const { element } = shown;
    const list = shown.getByRole('region', { name: '一覧から探す' });
    expect(said(list.querySelector('header p'))).toBe('このサイトのページを、すべて並べました。');
    expect(allSaid(list, 'h3')).toEqual([
      'にじの枝とシート',
      '虹のものさし',
      'しずく事業',
      'にじ計画とにじの柱',
      '課',
      '用語',
    ]);
    const lists = [...element.querySelectorAll('.every ul')];
    expect(allSaid(lists[2]!, 'li')).toEqual(['むかしのしずくあつめ', 'しず八 しずくあつめ', 'つぶひろい']);
    expect(linksOf(lists[2]!)).toEqual([
      '/projects/mukashi-shizuku/',
      '/projects/shizuku/',
      '/projects/tsubu/',
    ]);
    expect(allSaid(lists[5]!, 'li').slice(0, 2)).toEqual(['彩虹', '陽炎']);
    expect(linksOf(list).at(-1)).toBe('/opinions/');
    expect(allSaid(list, '.every > p')).toEqual(['すべての意見と回答']);
  });

  it('leads from each measure to its sheets, and says of a budget that it is one', async () => {
    const { element } = await rendered(searchPage, phases);
    const [first] = element.querySelectorAll('.every li');
    expect(allSaid(first!, 'a').slice(0, 5)).toEqual([
      '101　星めぐり観光プロジェクト',
      'R2 101　星めぐり観光プロジェクト 令和2年度 事後・決算',
      'R3 101　星めぐり観光プロジェクト 令和3年度 事後・決算',
      'R4事前・予算 101　星めぐり観光プロジェクト 令和4年度 事前・予算',
      'R4 101　星めぐり観光プロジェクト 令和4年度 事後・決算',
    ]);
    expect(linksOf(first!).slice(0, 2)).toEqual(['/measures/101/', '/measures/101/2020/']);
    expect(said(first!.querySelector('.yr [aria-hidden]'))).toBe('R2');
  });

  it('keeps other ways for a question that nothing answers: only to what there is', async () => {
    const { element } = await rendered(searchPage, phases);
    expect(element.querySelector<HTMLElement>('[data-none]')!.hidden).toBe(true);
    expect(allSaid(element, '#other-ways li')).toEqual([
      '重点施策の一覧から探す',
      expect.stringMatching(/^\d+の事務事業の一覧から探す$/),
      expect.stringMatching(/^\d+の指標の一覧から探す$/),
      expect.stringMatching(/^たずねる：/),
    ]);
    const { element: bare } = await rendered(searchPage, 'Nothing but a plan');
    expect(linksOf(bare.querySelector('#other-ways')!).filter((path) => path?.startsWith('/'))).toEqual([]);
  });

  it('has no list of what there is not', async () => {
    const { element } = await rendered(searchPage, 'Nothing but a plan');
    expect(allSaid(element, 'h3')).toEqual(['計画と政策目標', '課', '用語']);
    for (const list of element.querySelectorAll('.every ul')) expect(said(list)).not.toBe('');
  });
});

describe('a list that would be too heavy', () => {
  it('stands as long as it has 400 entries', async () => {
    const { element } = await rendered(everything, 'As many indicators as are listed');
    expect(element.querySelectorAll('.every li')).toHaveLength(400);
    expect(linksOf(element)[0]).toBe('/indicators/i-1/');
  });

  it('is one link to its own page from then on', async () => {
    const { element } = await rendered(everything, 'More indicators than are listed');
    expect(allSaid(element, '.every li')).toEqual(['指標401件の一覧']);
    expect(linksOf(element)[0]).toBe('/indicators/');
  });
});
