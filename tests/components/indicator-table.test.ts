import { describe, expect, it } from 'vitest';
import table from '../../src/components/indicator-table/IndicatorTable.examples.ts';
import { allSaid, linksOf, rowsSaid } from './reading.ts';
import { rendered } from './rendered.ts';

const rows = (element: Element) => rowsSaid(element, 'tr').map((cells) => cells.join('｜'));

describe('a table of indicators', () => {
  it('is one for each kind, with the columns that say anything, the target with its year, and the way to each page', async () => {
    const { element } = await rendered(table, 'Activities and milestones');
    expect(allSaid(element, 'h3')).toEqual(['活動指標', '道しるべ']);
    expect(allSaid(element, '.ind-kind > .small')).toEqual(['町が何をどれだけ行ったかをはかる数です。']);
    expect(rows(element)).toEqual([
      '指標｜令和5年度 実績値｜令和6年度 実績値｜目標値',
      '雪あかりの数 （指標のページ） 道ばたにともした、雪のあかりの数です。｜1,200 基｜1,650 基｜目標値 2,000 基 令和8年度',
      '指標｜令和5年度 実績値｜令和6年度 実績値｜目標値',
      '雪あかりの道の名前を決める （指標のページ）｜「-」｜「-」｜目標値 記載なし',
    ]);
    expect(linksOf(element)).toEqual([
      '/indicators/yuki-akari-activity-1/',
      '/indicators/yuki-akari-milestone-1/',
    ]);
    expect(allSaid(element, 'tbody .now')).toEqual(['1,650 基', '「-」']);
    expect(allSaid(element, '.remarks li')).toEqual([
      '雪あかりの道の名前を決める：町民投票により「ほたる雪の道」に決まった。',
    ]);
  });

  it('keeps printed words, spans, every target and every remark', async () => {
    const { element } = await rendered(table, 'Words, spans, targets of every year and remarks');
    const said = rows(element).join('\n');
    expect(said).toContain('数えきれず');
    expect(said).toContain('54,001 橋 平成21〜26年');
    expect(said).toContain('ふやす 令和26年度');
    expect(said).toContain('非公表 毎年度');
    expect(said).toContain('いたりぐあい 評価者　虹守の長 曇');
    const remarks = allSaid(element, '.remarks li');
    expect(remarks).toContain('虹の見える日：雨の日がつづいたためです。');
    expect(remarks).toContain('虹の見える日（令和24年度）：いまの値の注です。');
    expect(remarks).toContain('虹の見える日：シートの注記：空の巻、第三');
    expect(remarks).toContain('虹の見える日：シートの目指す方向は「多いほどよい」です。');
  });

  it('has no heading where its section bears the name of its only kind', async () => {
    const { element } = await rendered(table, 'One kind that the section is called by');
    expect(element.querySelector('h3')).toBeNull();
  });

  it('names each cell where its columns do not fit beside each other', async () => {
    const { element } = await rendered(table, 'More columns than fit beside each other');
    expect(element.querySelector('table')!.classList).toContain('labelled');
    expect(element.querySelector('td[data-l]')!.getAttribute('data-l')).toBe('現状値');
    const { element: wide } = await rendered(table, 'Words, spans, targets of every year and remarks');
    expect(wide.querySelector('table')!.classList).toContain('labelled');
    const { element: two } = await rendered(table, 'Activities and milestones');
    expect(two.querySelector('table')!.classList).toContain('columns-2');
  });

  it('is hidden where it is for paper alone, without places of its own', async () => {
    const { element } = await rendered(table, 'On paper alone, with letters');
    const paper = element.querySelector<HTMLElement>('.on-paper')!;
    expect(paper.hidden).toBe(true);
    expect(paper.hasAttribute('data-nosnippet')).toBe(true);
    expect(paper.querySelector('[id]')).toBeNull();
    expect(paper.querySelector('h3')).toBeNull();
  });
});
