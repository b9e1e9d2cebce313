import { describe, expect, it } from 'vitest';
import amounts from '../../src/components/amount-table/AmountTable.examples.ts';
import { rendered } from './rendered.ts';

/** A table of amounts: its heads, and each row's item with what stands in its cells. */
const tableOf = async (name: keyof typeof amounts.examples) => {
  const shown = await rendered(amounts, name);
  return {
    ...shown,
    heads: shown.texts('thead th'),
    items: shown.texts('tbody th'),
    row: (index: number) => shown.texts(`tbody tr:nth-child(${index + 1}) td`),
  };
};

describe('amounts of a sheet', () => {
  it('have a row for each item with its unit, and a column for each year', async () => {
    const shown = await tableOf('A cost and its sources, with later years printed in advance');
    expect(shown.getByRole('table', { name: '2021/101の金額' })).toBeTruthy();
    expect(shown.heads).toEqual(['項目', '令和元年度', '令和2年度', '令和3年度']);
    expect(shown.items.slice(0, 3)).toEqual(['事業費（千円）', '国庫支出金（千円）', '県支出金（千円）']);
    expect(shown.row(0)).toEqual(['12,000千円', '30,500千円', '45,210千円']);
    expect(shown.texts('tbody tr:first-child td')).toHaveLength(3);
  });

  it('say which years were left out, because the paper only prints them in advance', async () => {
    const { texts } = await tableOf('A cost and its sources, with later years printed in advance');
    expect(texts('table + p')).toEqual([
      '令和4年度から令和6年度までの欄は、すべてシートより後の年度のため省きました。',
    ]);
    const none = await tableOf('Yen, without a column in advance');
    expect(none.texts('p')).toEqual([]);
    expect(none.texts('ul')).toEqual([]);
    expect(none.row(0)).toEqual(['482,350円', '517,004円']);
  });

  it('keep the head of their column on narrow screens', async () => {
    const { element } = await tableOf('Budget, expected and planned amounts, people and remarks');
    const cells = [...element.querySelectorAll('tbody tr:first-child td')];
    expect(cells.map((cell) => cell.getAttribute('data-l'))).toEqual([
      '令和23年度',
      '令和24年度（予算）',
      '令和24年度',
      '令和25年度（見込み）',
    ]);
  });

  it("tell budget and expected amounts from settled ones, by the paper's own names", async () => {
    const shown = await tableOf('Budget, expected and planned amounts, people and remarks');
    expect(shown.heads.slice(1)).toEqual([
      '令和23年度',
      '令和24年度（予算）',
      '令和24年度',
      '令和25年度（見込み）',
    ]);
    expect(shown.items).toEqual([
      '虹の費え（円）',
      '村びとの蓄え（円）',
      'まるごとの費え（円）',
      'たずさわる人（人役）',
    ]);
    expect(shown.row(0)).toEqual(['81,001円', '81,013円', '81,017円（見直し中）（速報値）', '81,019円']);
    expect(shown.row(3)).toEqual(['空欄', '空欄', '5.31人役', '後の年度']);
  });

  it('carry the remarks of the paper: on a cell with its column, on a row once, and where the counting changed', async () => {
    const { texts } = await tableOf('Budget, expected and planned amounts, people and remarks');
    expect(texts('ul li')).toEqual([
      '虹の費え（令和24年度）：しずくの費えの注です。',
      '虹の費え：しずくの費えの行の添え書きです。',
      '虹の費え：令和24年度から数え方が変わり、前の年度とはつながりません。',
      '村びとの蓄え（令和24年度）：しずくの蓄えの注です。',
      '村びとの蓄え：しずくの蓄えの行の添え書きです。',
      '村びとの蓄え：令和24年度から数え方が変わり、前の年度とはつながりません。',
      'まるごとの費え（令和24年度）：しずくのまるごとの注です。',
      'まるごとの費え：しずくのまるごとの行の添え書きです。',
      'まるごとの費え：令和24年度から数え方が変わり、前の年度とはつながりません。',
    ]);
  });

  it('of the measure itself may be money, people, rates and shares', async () => {
    const shown = await tableOf('The money of the measure itself, of several quantities');
    expect(shown.items.slice(-3)).toEqual([
      'たずさわる人（人役）',
      'ひとりあたり（円／ひとり）',
      '使いきり（％）',
    ]);
    expect(shown.row(6)).toEqual(['空欄', '97.43％', '後の年度']);
  });

  it('say why each number is missing', async () => {
    const shown = await tableOf('Amounts that are missing for different reasons');
    expect(shown.row(0)).toEqual(['32,003千円', '中止', '非公表', '秘匿']);
    expect(shown.row(1)).toEqual(['92,009千円', '対象外', '「-」', '非公表']);
    const unplaced = await tableOf('A cost that our reading cannot place');
    expect(unplaced.row(0)).toEqual(['1,500千円', '欄未特定']);
  });

  it('mark what was corrected, and nothing else', async () => {
    const shown = await tableOf('A value that was corrected');
    const marks = shown.getAllByRole('link');
    expect(marks.map((mark) => [mark.textContent, mark.getAttribute('href')])).toEqual([
      ['訂正（2025年3月3日に、10,500千円から10,050千円に直しました）', '/changes/#correction-2025-03-03-2'],
    ]);
  });

  it('in two units have two rows under the same years, in their order, with a gap where the other unit is meant', async () => {
    const shown = await tableOf('Each year as its own sheet prints it, in two units');
    expect(shown.heads.slice(1)).toEqual(['令和2年度', '令和3年度', '令和4年度', '令和5年度', '令和6年度']);
    expect(shown.items).toEqual(['事業費（千円）', '事業費（万円）']);
    expect(shown.row(0).slice(0, 2)).toEqual(['欄なし', '欄なし']);
    expect(shown.row(1)).toEqual(['988万円', '1,012万円', '欄なし', '欄なし', '欄なし']);
  });
});
