import { describe, expect, test } from 'vitest';
import { html, wordsOf } from './built-page.ts';
import { builtSites } from './built-sites.ts';

const { root, hoshizora } = await builtSites('root', 'hoshizora');
const city = (path: string) => html(path, hoshizora);
const mark = (id: string) => new RegExp(`<a [^>]*href="/changes/#correction-${id}"[^>]*>`, 'u');

describe('/changes/ of a city with corrections', () => {
  const page = city('changes');

  test('lists every correction, the newest first, at an address of its own', () => {
    const ids = [...page.matchAll(/id="correction-([\d-]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(['2025-03-05-1', '2025-03-04-1', '2025-03-03-2', '2025-03-03-1', '2025-02-10-1']);
  });

  test('says what stood there, what stands there now, and why', () => {
    const words = wordsOf(/<tr id="correction-2025-03-03-1".*?<\/tr>/su.exec(page)?.[0] ?? '');
    for (const each of [
      '宵っぱり体験住宅の利用組数',
      '令和6年度の実績値',
      '14組',
      '41組',
      'けたを逆に',
      '根拠：原本の1ページ',
    ])
      expect(words).toContain(each);
    const withheld = wordsOf(/<tr id="correction-2025-03-05-1".*?<\/tr>/su.exec(page)?.[0] ?? '');
    for (const each of ['出していません', '星見台の長いす', '意見を出した人の名前'])
      expect(withheld).toContain(each);
    expect(withheld).not.toContain('withheld');
    const amount = wordsOf(/<tr id="correction-2025-03-03-2".*?<\/tr>/su.exec(page)?.[0] ?? '');
    for (const each of ['令和4年度の事業費', '10,500千円', '10,050千円']) expect(amount).toContain(each);
  });
});

describe('where a corrected number stands', () => {
  test.each([
    ['measures/102/2024', '2025-03-03-1'],
    ['indicators/102-kpi-4', '2025-03-03-1'],
    ['measures/101/2023', '2025-03-03-2'],
    ['projects/1010', '2025-03-03-2'],
    ['measures/101/2021', '2025-03-04-1'],
    ['measures/101/2021', '2025-03-05-1'],
  ])('/%s/ leads to the correction', (path, id) => {
    expect(city(path)).toMatch(mark(id));
  });

  test('the mark says in words what was corrected', () => {
    expect(wordsOf(city('indicators/102-kpi-4'))).toContain('（2025年3月3日に、14組から41組に直しました）');
  });

  test('other pages bear no mark', () => {
    expect(city('indicators/101-kpi-1')).not.toContain('#correction-');
    expect(html('measures/103/2021', root)).not.toContain('#correction-');
    expect(wordsOf(html('changes', root))).toContain('まだ訂正はありません');
  });
});
