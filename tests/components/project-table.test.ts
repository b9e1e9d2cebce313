import { describe, expect, it } from 'vitest';
import projects from '../../src/components/project-table/Projects.examples.ts';
import unplacedValues from '../../src/components/project-table/UnplacedValues.examples.ts';
import { columnHead } from '../../src/components/project-table/column-head.ts';
import { basisUnder, inColumn } from '../../src/components/project-table/in-column.ts';
import { actualsRemarks, largestCost, projectRows } from '../../src/components/project-table/rows.ts';
import { publishedCity } from '../domain/published-city.ts';
import { sheetOf } from '../../src/gallery/by-id.ts';
import { allSaid, linksOf, rowsSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

/** The bars of a row: how long each is, and whether its year is the sheet's. */
const barsIn = (row: Element | null) =>
  [...(row?.querySelectorAll('rect') ?? [])].map(
    (bar) => `${bar.getAttribute('width')} ${bar.getAttribute('class') ?? bar.getAttribute('fill')}`,
  );

describe('the table of projects', () => {
  it('heads its columns with short years over Western ones, and leaves out columns that are printed in advance', async () => {
    const { element } = await rendered(projects, 'Two settled years of a longer plan');
    expect(allSaid(element, 'thead th')).toEqual(['事務事業と指標', '単位', 'R1 2019', 'R2 2020', 'R3 2021']);
    expect(allSaid(element, 'thead th.now')).toEqual(['R3 2021']);
    expect(element.querySelectorAll('col')).toHaveLength(5);
    expect(said(element.querySelector('caption'))).toBe(
      '棒は事業費で、どの事務事業も同じ縮尺です（右端＝令和3年度の 45,210千円 ）。令和4年度から令和6年度までの欄は、すべてシートより後の年度のため省きました。',
    );
    expect(element.querySelector('table')!.classList).toContain('few');
  });

  it('gives each project a heading, its amounts in the order of the form, and its indicators, each with its unit', async () => {
    const { element } = await rendered(projects, 'Two settled years of a longer plan');
    const group = element.querySelector('#project-1010')!;
    expect(rowsSaid(group)).toEqual([
      ['1 星見台整備事業 事業コード 1010　○ 主な事業'],
      ['事業費 （千円）', '千円', 'R1 12,000', 'R2 30,500', 'R3 45,210'],
      ['国庫支出金 （千円）', '千円', 'R1 3,600', 'R2 9,150', 'R3 13,563'],
      ['県支出金 （千円）', '千円', 'R1 1,800', 'R2 4,575', 'R3 6,781'],
      ['市債 （千円）', '千円', 'R1 4,200', 'R2 10,675', 'R3 15,823'],
      ['その他特定財源 （千円）', '千円', 'R1 600', 'R2 1,525', 'R3 2,260'],
      ['一般財源 （千円）', '千円', 'R1 1,800', 'R2 4,575', 'R3 6,783'],
      ['星見台の来場者数 （人）', '人', 'R1 18,400', 'R2 6,021', 'R3 9,340'],
    ]);
    expect([...group.querySelectorAll('tr')].map(({ className }) => className)).toEqual([
      'grp',
      'cost',
      'funding',
      'funding',
      'funding',
      'funding',
      'funding',
      'outcome',
    ]);
    expect(linksOf(group)).toEqual(['/projects/1010/']);
    expect(group.querySelector('th#1010-outcome-1, [id="1010-outcome-1"]')?.getAttribute('scope')).toBe(
      'row',
    );
    expect(rowsSaid(element, '#project-1020-1 tr').at(-1)).toEqual([
      '注記（令和2年度）：KPI 1 の「中止」との関係は、シートに書かれていません。',
    ]);
  });

  it('draws a bar under each cost, all on one scale, and none under funding', async () => {
    const { element } = await rendered(projects, 'Two settled years of a longer plan');
    expect(barsIn(element.querySelector('#project-1010 .cost'))).toEqual([
      '26.54% f-old',
      '67.46% f-old',
      '100.00% f-now',
    ]);
    expect(barsIn(element.querySelector('#project-1030 .cost'))[2]).toBe('16.41% f-now');
    expect(element.querySelectorAll('.funding svg, .outcome svg')).toHaveLength(0);
  });

  it('adds up the costs of each column, says that the sum is ours and what it holds', async () => {
    const { element } = await rendered(projects, 'Two settled years of a longer plan');
    expect(rowsSaid(element, '.sum')).toEqual([
      ['事業費の合計 （千円）', '千円', 'R1 22,900', 'R2 37,240', 'R3 54,610'],
    ]);
    expect(allSaid(element, '.sum .now')).toEqual(['R3 54,610']);
    expect(said(element.querySelector('p.ours'))).toBe('事業費の合計です。寄附などの収入は含みません。');
  });

  it('hatches the bar of a cost that has no cell, and does not hide in the sum that it is missing', async () => {
    const { element } = await rendered(projects, 'A cost that nobody could place');
    expect(rowsSaid(element, '#project-1120 .cost')).toEqual([
      ['事業費 （千円）', '千円', 'R1 1,500', 'R2 欄未特定'],
    ]);
    expect(barsIn(element.querySelector('#project-1120 .cost'))).toEqual([
      '28.85% f-old',
      '100% url(#hatch)',
    ]);
    expect(rowsSaid(element, '.sum')[0]!.slice(2)).toEqual(['R1 6,500', 'R2 5,200 ＋欄未特定 1事業']);
    expect(said(element.querySelector('caption'))).toContain('斜線は欄未特定です。');
  });

  it('says why there is no cost, and does not call a project a main one that the sheet does not mark', async () => {
    const { element } = await rendered(projects, 'A long name, and a project that cost nothing');
    const group = element.querySelector('#project-1220')!;
    expect(said(group.querySelector('th'))).toMatch(
      /^3 .*に関する事業 事業コード 1220 備考：令和2年度は、費用をかけずに職員が行った。$/,
    );
    expect(rowsSaid(group, '.cost')).toEqual([['事業費 （千円）', '千円', 'R1 対象外', 'R2 「-」']]);
    expect(group.querySelectorAll('svg')).toHaveLength(0);
    expect(said(element.querySelector('caption'))).not.toContain('斜線');
  });

  it('says of a budget in every head and cell that it is one', async () => {
    const { element } = await rendered(projects, 'Budgets alone');
    expect(allSaid(element, 'thead th').slice(2)).toEqual(['R3 2021 （予算）', 'R4 2022 （予算）']);
    expect(rowsSaid(element, '#project-1010 .cost')[0]!.slice(2)).toEqual([
      'R3（予算） 46,000',
      'R4（予算） 11,000',
    ]);
    expect(rowsSaid(element, '.sum')[0]!.slice(2)).toEqual(['R3（予算） 55,700', 'R4（予算） 21,800']);
    expect(said(element.querySelector('caption'))).toBe(
      '棒は事業費で、どの事務事業も同じ縮尺です（右端＝令和3年度（予算）の 46,000千円 ）。',
    );
  });

  it('lets many columns stand in a table that folds earlier', async () => {
    const { element } = await rendered(projects, 'Every year of the plan');
    expect(element.querySelector('table')!.classList).toContain('some');
    expect(allSaid(element, 'caption')[0]).not.toContain('省きました');
    const { element: wide } = await rendered(projects, 'Grades, texts and remarks of a project');
    expect(wide.querySelector('table')!.classList).toContain('some');
  });

  it('shows what a sheet says of a project: its grade with the reason, who leads it, its remark and its texts', async () => {
    const { element } = await rendered(projects, 'Grades, texts and remarks of a project');
    const group = element.querySelector('#project-shizuku')!;
    const rows = rowsSaid(group).map((cells) => cells.join('｜'));
    expect(rows[0]).toBe(
      '89 しずくあつめ 事業コード しず八　○ 主な事業 ゆくすえ たもつ 虹守課：にじ課 虹の添え書き：しずくあつめの添え書きです。',
    );
    expect(rows[1]).toBe('ゆくすえ：シートの説明（原文） 瓶がまだ足りるためです。');
    expect(rows.slice(2, 6)).toEqual([
      '虹の費え （円）｜円｜R23 81,001｜R24（予算） 81,013｜R24 81,017（見直し中） （速報値）｜R25（見込み） 81,019',
      '注記（令和24年度）：しずくの費えの注です。',
      '注記：しずくの費えの行の添え書きです。',
      '注記：令和24年度から数え方が変わり、前の年度とはつながりません。',
    ]);
    expect(rows.at(-1)).toBe('しずくのめあて 朝の露を、のこさずあつめる。');
    expect(rows.slice(-7, -1)).toEqual([
      '注記（令和24年度）：露のいまの注です。',
      '注記（虹のめあて（令和24年度））：露のめあての注です。',
      '注記：露の行の添え書きです。',
      '注記：令和24年度から数え方が変わり、前の年度とはつながりません。',
      '注記：露のものさしの添え書きです。',
      'しずくの働き 瓶をあらう回数 （回り） 虹のはじめ 63,001回り 虹のめあて 63,029回り｜回り｜R23 63,011｜R24（予算） 空欄｜R24 63,013｜R25（見込み） 後の年度',
    ]);
    expect(rows.find((row) => row.startsWith('しずくの実り'))).toBe(
      'しずくの実り 露の重さ （匁） 虹のはじめ（平成25年の欄） 62,003.1くらい（匁） （速報値） 虹のめあて（令和24年度） 62,039.1をこえる（匁） 虹のめあて（令和26年度） たもつこと 虹のめあて（令和25年度） 非公表 いたりぐあい 晴 評価 晴： よくなる｜匁｜R23 62,011.3｜R24（予算） 空欄｜R24 62,017.7ばかり （速報値）｜R25（見込み） 62,029.9',
    );
    expect(group.querySelector('summary')!.textContent).toBe('なぜ 晴？');
    expect([...group.querySelectorAll('.wide-row td')].map((cell) => cell.getAttribute('colspan'))).toEqual(
      Array.from({ length: group.querySelectorAll('.wide-row').length }, () => '6'),
    );
  });

  it('shows what was put right beside the amount', async () => {
    const shown = await rendered(projects, 'Grades, texts and remarks of a project');
    const link = shown.getByRole('link', { name: /訂正/ });
    expect(link.textContent).toContain('（2043年6月2日に、31,991円から31,013円に直しました');
    expect(said(link.closest('td'))).toContain('R24（予算） 31,013');
  });

  it('calls an outcome by its kind only where there are several kinds', async () => {
    const { element } = await rendered(projects, 'Two settled years of a longer plan');
    expect(element.querySelectorAll('.kind')).toHaveLength(0);
    const { element: several } = await rendered(projects, 'Grades, texts and remarks of a project');
    expect(allSaid(several, '.kind')).toEqual(['しずくの実り', 'しずくの働き', 'しずくの実り']);
  });

  it('leaves out a code, a number and a sum of nothing', async () => {
    const { element } = await rendered(projects, 'A project without code or number');
    expect(said(element.querySelector('.grp'))).toBe('かまくら茶会');
    expect(rowsSaid(element, '.sum')).toEqual([
      ['事業費の合計 （百万円）', '百万円', 'R5 金額なし', 'R6 1.25'],
    ]);
  });

  it('explains the hatch even where no cost has a known length', async () => {
    const { element } = await rendered(projects, 'An unplaced cost alone');
    expect(said(element.querySelector('caption'))).toBe('斜線は欄未特定です。');
    expect(rowsSaid(element, '.cost')).toEqual([['虹の費え （千円）', '千円', 'R23 欄未特定']]);
    expect(rowsSaid(element, '.sum')[0]!.at(-1)).toBe('R23 金額なし ＋欄未特定 1事業');
  });

  it('has neither sum nor caption where the sheet states no cost', async () => {
    const { element } = await rendered(projects, 'Indicators of a project alone');
    expect(element.querySelector('caption, .sum, p.ours')).toBeNull();
    expect(rowsSaid(element, '.outcome')[0]!.slice(1)).toEqual(['日', 'R2 「-」', 'R3 10']);
  });
});

describe('the numbers without a cell', () => {
  it('stand in a list, each with how often it stands there and what is remarked on it', async () => {
    const { element } = await rendered(unplacedValues, 'Once, several times, with a remark');
    expect(allSaid(element, 'header p')).toEqual([
      '原本の（4）にあり、どの欄の数かを当サイトが特定できなかった5個の数です。',
      '入るはずの欄は「欄未特定」としました。隠さないために、ここに並べます。',
    ]);
    expect([...element.querySelectorAll('li')].map((item) => allSaid(item, 'span'))).toEqual([
      ['1,234'],
      ['640', '3個'],
      ['38', '表の右のすみにあります。'],
    ]);
    expect(allSaid(element, '.noted')).toEqual(['38 表の右のすみにあります。']);
  });
});

describe('what heads a column', () => {
  it('is short for a fiscal year, and whole for anything else', () => {
    expect(columnHead({ period: 'FY2021', basis: 'settled' })).toEqual({
      short: 'R3',
      western: 2021,
      basis: '',
    });
    expect(columnHead({ period: 'CY2018', basis: 'budget' })).toEqual({
      short: '平成30年',
      basis: '（予算）',
    });
  });

  it('says the basis of what stands under it, unless it leaves that open', () => {
    const column = { period: 'FY2021', basis: 'settled' } as const;
    const expected = { period: 'FY2021', basis: 'expected' } as const;
    expect(inColumn([expected], column, [column])).toBe(expected);
    expect(basisUnder(column, expected)).toBeUndefined();
    expect(basisUnder(column, { basis: 'settled' })).toBe('head');
    expect(basisUnder(column, { basis: 'settled', stage: '当初' })).toBeUndefined();
  });
});

describe('the rows of a project', () => {
  const sheet = sheetOf(publishedCity('maboroshi'), '2042/nijikake');
  const [shizuku, tsubu] = sheet.projects;

  it('know which cells are of the sheet’s year, and which statement stands in them', () => {
    const [cost] = projectRows(shizuku!, sheet.columns.projects);
    expect(cost!.cells.map(({ isNow, stated }) => [isNow, stated?.period])).toEqual([
      [false, 'FY2041'],
      [true, 'FY2042'],
      [true, 'FY2042'],
      [false, 'FY2043'],
      [false, 'FY2044'],
    ]);
    expect(cost!.cells.map(({ bar }) => bar?.toFixed(2))).toEqual([
      '99.98',
      '99.99',
      '100.00',
      '100.00',
      undefined,
    ]);
  });

  it('end their bars at the largest cost, if there is one above zero', () => {
    expect(largestCost(sheet)?.yen).toBe(81019);
    expect(largestCost({ ...sheet, projects: [tsubu!] })).toBeUndefined();
  });

  it('have the remarks on a row of actuals: what the city says, then where its counting changes', () => {
    expect(actualsRemarks(shizuku!.indicators[0]!)).toEqual([
      '露の行の添え書きです。',
      '令和24年度から数え方が変わり、前の年度とはつながりません。',
    ]);
    expect(actualsRemarks(shizuku!.indicators[1]!)).toEqual([]);
  });
});
