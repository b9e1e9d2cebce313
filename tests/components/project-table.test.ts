import { describe, expect, it } from 'vitest';
import cost from '../../src/components/project-table/ProjectCosts.examples.ts';
import projects from '../../src/components/project-table/Projects.examples.ts';
import unplacedValues from '../../src/components/project-table/UnplacedValues.examples.ts';
import { columnHead } from '../../src/components/project-table/column-head.ts';
import { basisUnder, inColumn } from '../../src/components/project-table/in-column.ts';
import {
  actualsRemarks,
  hasLongAmount,
  largestCost,
  projectRows,
} from '../../src/components/project-table/rows.ts';
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
  it('heads its columns with Japanese years over western ones, and leaves out columns that are printed in advance', async () => {
    const { element } = await rendered(projects, 'Two settled years of a longer plan');
    expect(allSaid(element, 'thead th')).toEqual([
      '事務事業と指標',
      '令和元年度 2019',
      '令和2年度 2020',
      '令和3年度 2021',
    ]);
    expect(allSaid(element, 'thead th.now')).toEqual(['令和3年度 2021']);
    expect(element.querySelectorAll('col')).toHaveLength(4);
    expect(said(element.querySelector('caption'))).toBe(
      '星めぐり観光プロジェクトの事務事業。 棒は事業費で、どの事務事業も同じ縮尺です（右端＝令和3年度の 45,210千円 ）。令和4年度から令和6年度までの欄は、すべてシートより後の年度のため省きました。',
    );
    expect(element.querySelector('table')!.classList).toContain('few');
  });

  it('gives each project a heading, its amounts in the order of the form, and its indicators, each with its unit', async () => {
    const { element } = await rendered(projects, 'Two settled years of a longer plan');
    const group = element.querySelector('#project-1010')!;
    expect(rowsSaid(group)).toEqual([
      ['1 星見台整備事業 事業コード 1010　○ 主な事業 原本のどこ ：1010 星見台整備事業'],
      ['事業費', '令和元年度 12,000 千円', '令和2年度 30,500 千円', '令和3年度 45,210 千円'],
      ['国庫支出金', '令和元年度 3,600 千円', '令和2年度 9,150 千円', '令和3年度 13,563 千円'],
      ['県支出金', '令和元年度 1,800 千円', '令和2年度 4,575 千円', '令和3年度 6,781 千円'],
      ['市債', '令和元年度 4,200 千円', '令和2年度 10,675 千円', '令和3年度 15,823 千円'],
      ['その他特定財源', '令和元年度 600 千円', '令和2年度 1,525 千円', '令和3年度 2,260 千円'],
      ['一般財源', '令和元年度 1,800 千円', '令和2年度 4,575 千円', '令和3年度 6,783 千円'],
      ['星見台の来場者数', '令和元年度 18,400 人', '令和2年度 6,021 人', '令和3年度 9,340 人'],
    ]);
    expect([...group.querySelectorAll('tr')].map(({ className }) => className)).toEqual([
      'grp',
      // A short name stands before its amounts on a narrow screen too.
      'cost short',
      'funding',
      'funding short',
      'funding short',
      'funding',
      'funding short',
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

  it('stands below the sums of its costs, which it does not repeat', async () => {
    const { element } = await rendered(projects, 'Two settled years of a longer plan');
    expect(allSaid(element, '.cost-years .c-h')).toEqual([
      '令和3年度 54,610 千円',
      '令和2年度 37,240 千円',
      '令和元年度 22,900 千円',
    ]);
    expect(element.querySelector('.sum')).toBeNull();
  });

  it('hatches the bar of a cost that has no cell, and does not hide above that it is missing', async () => {
    const { element } = await rendered(projects, 'A cost that nobody could place');
    expect(rowsSaid(element, '#project-1120 .cost')).toEqual([
      ['事業費', '令和元年度 1,500 千円', '令和2年度 欄未特定'],
    ]);
    expect(barsIn(element.querySelector('#project-1120 .cost'))).toEqual([
      '28.85% f-old',
      '100% url(#hatch)',
    ]);
    expect(allSaid(element, '.c-h')[0]).toBe('令和2年度 5,200 千円 ＋欄未特定 1事業');
    expect(said(element.querySelector('caption'))).toContain('斜線は欄未特定です。');
  });

  it('says why there is no cost, and does not call a project a main one that the sheet does not mark', async () => {
    const { element } = await rendered(projects, 'A long name, and a project that cost nothing');
    const group = element.querySelector('#project-1220')!;
    expect(said(group.querySelector('th'))).toMatch(
      /^3 .*に関する事業 事業コード 1220 原本のどこ ：.* 備考：令和2年度は、費用をかけずに職員が行った。$/,
    );
    expect(rowsSaid(group, '.cost')).toEqual([['事業費', '令和元年度 対象外', '令和2年度 「-」']]);
    expect(group.querySelectorAll('svg')).toHaveLength(0);
    expect(said(element.querySelector('caption'))).not.toContain('斜線');
  });

  it('says of a budget in every head and cell that it is one', async () => {
    const { element } = await rendered(projects, 'Budgets alone');
    expect(allSaid(element, 'thead th').slice(1)).toEqual([
      '令和3年度 2021 （予算）',
      '令和4年度 2022 （予算）',
    ]);
    expect(rowsSaid(element, '#project-1010 .cost')[0]!.slice(1)).toEqual([
      '令和3年度（予算） 46,000 千円',
      '令和4年度（予算） 11,000 千円',
    ]);
    expect(said(element.querySelector('caption'))).toBe(
      '星めぐり観光プロジェクトの事務事業。 棒は事業費で、どの事務事業も同じ縮尺です（右端＝令和3年度（予算）の 46,000千円 ）。',
    );
  });

  it('lets many columns stand in a table that folds earlier', async () => {
    const { element } = await rendered(projects, 'Every year of the plan');
    expect(element.querySelector('table')!.classList).toContain('many');
    expect(allSaid(element, 'caption')[0]).not.toContain('省きました');
    const { element: wide } = await rendered(projects, 'Grades, texts and remarks of a project');
    expect(wide.querySelector('table')!.classList).toContain('some');
  });

  it('shows what a sheet says of a project: its grade with the reason, who leads it, its remark and its texts', async () => {
    const { element } = await rendered(projects, 'Grades, texts and remarks of a project');
    const group = element.querySelector('#project-shizuku')!;
    const rows = rowsSaid(group).map((cells) => cells.join('｜'));
    expect(rows[0]).toBe(
      '89 しずくあつめ 事業コード しず八　○ 主な事業 原本のどこ ：しず八 しずくあつめ ゆくすえ たもつ 虹守課：にじ課 虹の添え書き：しずくあつめの添え書きです。',
    );
    expect(rows[1]).toBe('ゆくすえ：シートの説明（原文） 瓶がまだ足りるためです。');
    expect(rows.slice(2, 6)).toEqual([
      '虹の費え｜令和23年度 81,001 円｜令和24年度（予算） 81,013 円｜令和24年度 81,017 円 （見直し中） （速報値）｜令和25年度（見込み） 81,019 円',
      '注記（令和24年度）：しずくの費えの注です。',
      '注記：しずくの費えの行の添え書きです。',
      '注記：令和24年度から数え方が変わり、前の年度とはつながりません。',
    ]);
    expect(rows.at(-1)).toBe('しずくのめあて 朝の露を、のこさずあつめる。');
    expect(rows.at(-2)).toContain('シートの評価の欄は「-」なので、くらべられません。');
    expect(rows.slice(-8, -2)).toEqual([
      '注記（令和24年度）：露のいまの注です。',
      '注記（虹のめあて（令和24年度））：露のめあての注です。',
      '注記：露の行の添え書きです。',
      '注記：令和24年度から数え方が変わり、前の年度とはつながりません。',
      '注記：露のものさしの添え書きです。',
      'しずくの働き 瓶をあらう回数 虹のはじめ 63,001回り 虹のめあて 63,029回り いたりぐあい 評価者　虹守の長 「-」｜令和23年度 63,011 回り｜令和24年度（予算） 空欄｜令和24年度 63,013 回り｜令和25年度（見込み） 後の年度',
    ]);
    expect(rows.find((row) => row.startsWith('しずくの実り'))).toBe(
      'しずくの実り 露の重さ 虹のはじめ（平成25年の欄） 62,003.1くらい（匁） （速報値） 虹のめあて（令和24年度） 62,039.1をこえる（匁） 虹のめあて（令和26年度） たもつこと 虹のめあて（令和25年度） 非公表 いたりぐあい 評価者　虹守の長 晴 評価 晴： よくなる｜令和23年度 62,011.3 匁｜令和24年度（予算） 空欄｜令和24年度 62,017.7ばかり （匁） （速報値）｜令和25年度（見込み） 62,029.9 匁',
    );
    expect(group.querySelector('summary')!.textContent).toBe('なぜ 晴？');
    expect([...group.querySelectorAll('.wide-row td')].map((cell) => cell.getAttribute('colspan'))).toEqual(
      Array.from({ length: group.querySelectorAll('.wide-row').length }, () => '5'),
    );
  });

  it('shows what was put right beside the amount', async () => {
    const shown = await rendered(projects, 'Grades, texts and remarks of a project');
    const link = shown.getByRole('link', { name: /訂正/ });
    expect(link.textContent).toContain('（2043年6月2日に、31,991円から31,013円に直しました');
    expect(said(link.closest('td'))).toContain('令和24年度（予算） 31,013');
  });

  it('calls an outcome by its kind only where there are several kinds', async () => {
    const { element } = await rendered(projects, 'Two settled years of a longer plan');
    expect(element.querySelectorAll('.kind')).toHaveLength(0);
    const { element: several } = await rendered(projects, 'Grades, texts and remarks of a project');
    expect(allSaid(several, '.kind')).toEqual(['しずくの実り', 'しずくの働き', 'しずくの実り']);
  });

  it('leaves out a code, a number and an amount of nothing', async () => {
    const { element } = await rendered(projects, 'A project without code or number');
    expect(said(element.querySelector('.grp'))).toBe('かまくら茶会 原本のどこ ：かまくら茶会');
    expect(allSaid(element, '.c-h')).toEqual(['令和6年度 1.25 百万円', '令和5年度 対象外']);
  });

  it('explains the hatch even where no cost has a known length', async () => {
    const { element } = await rendered(projects, 'An unplaced cost alone');
    expect(said(element.querySelector('caption'))).toBe(
      'にじかけの古いわざのしずく事業。 斜線は欄未特定です。',
    );
    expect(rowsSaid(element, '.cost')).toEqual([['虹の費え', '令和23年度 欄未特定']]);
  });

  it('has neither sums nor words on bars where the sheet states no cost', async () => {
    const { element } = await rendered(projects, 'Indicators of a project alone');
    expect(element.querySelector('.cost-years')).toBeNull();
    expect(said(element.querySelector('caption.vh'))).toMatch(/^\S+の\S+。$/u);
    expect(rowsSaid(element, '.outcome')[0]!.slice(1)).toEqual(['令和2年度 「-」', '令和3年度 10 日']);
  });
});

describe('the numbers without a cell', () => {
  it('stand in a list, each with how often it stands there and what is remarked on it', async () => {
    const { element } = await rendered(unplacedValues, 'Once, several times, with a remark');
    expect(allSaid(element, 'p')).toEqual([
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
  it('is the Japanese year, over the western one where it is fiscal', () => {
    expect(columnHead({ period: 'FY2021', basis: 'settled' })).toEqual({
      label: '令和3年度',
      western: 2021,
      basis: '',
    });
    expect(columnHead({ period: 'CY2018', basis: 'budget' })).toEqual({
      label: '平成30年',
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

describe('an amount that no narrow column holds', () => {
  const { sheet, ...given } = { sheet: sheetOf(publishedCity('hoshizora'), '2021/101') };
  const columns = sheet.columns.projects;
  const costing = (published: string, unit: '円' | '千円') => ({
    ...sheet,
    ...given,
    projects: sheet.projects.map((project) => ({
      ...project,
      costs: project.costs.map((cost) => ({ ...cost, published, unit })),
    })),
  });

  it.each([
    ['45210', '千円', false],
    ['999999', '千円', false],
    ['1450173', '円', false],
    ['1234567890', '円', true],
    ['12345678', '千円', true],
  ] as const)('is %s%s: %s', (published, unit, isLong) => {
    expect(hasLongAmount(costing(published, unit), columns)).toBe(isLong);
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

describe('the sums of the costs', () => {
  it('is a bar for each year with its amount, unit and basis, the newest first', async () => {
    const { element } = await rendered(cost, 'Settled years');
    expect(allSaid(element, '.c-h')).toEqual([
      '令和3年度 54,610 千円',
      '令和2年度 37,240 千円',
      '令和元年度 22,900 千円',
    ]);
    expect(allSaid(element, 'li.now .c-h')).toEqual(['令和3年度 54,610 千円']);
    expect([...element.querySelectorAll('rect')].map((bar) => bar.getAttribute('class'))).toEqual([
      'f-now',
      'f-old',
      'f-old',
    ]);
    expect(element.querySelector('rect')!.getAttribute('width')).toBe('91.017%');
    expect(linksOf(element)).toEqual(['/data/measures/101/2021-costs.svg']);
    expect(allSaid(element, 'figcaption p')).toEqual([
      '事業費の合計です。寄附などの収入は含みません。令和3年度は 5,461万円 です。',
    ]);
  });

  it('is hollow where nothing was spent yet', async () => {
    const { element } = await rendered(cost, 'Settled and planned years');
    expect(allSaid(element, '.c-h')[0]).toBe('令和4年度（予算） 21,800 千円');
    expect(element.querySelectorAll('rect.hollow')).toHaveLength(2);
    const settled = await rendered(cost, 'Settled years');
    expect(settled.element.querySelector('rect.hollow')).toBeNull();
  });

  it('ends in a hatch where amounts are missing, and is not to be compared', async () => {
    const { element } = await rendered(cost, 'Projects whose amounts cannot be placed');
    expect(allSaid(element, '.c-h')[0]).toBe('令和4年度 13,335 千円 ＋欄未特定 1事業');
    const [bar, hatch, ...others] = element.querySelectorAll('rect');
    expect(hatch!.getAttribute('fill')).toBe('url(#hatch)');
    expect(hatch!.getAttribute('x')).toBe(bar!.getAttribute('width'));
    expect(parseFloat(bar!.getAttribute('width')!) + parseFloat(hatch!.getAttribute('width')!)).toBeCloseTo(
      100,
    );
    expect(others.some((other) => other.getAttribute('fill') === 'url(#hatch)')).toBe(false);
    expect(said(element.querySelector('figcaption'))).toContain(
      '斜線の年度には、金額の欄を特定できない事業があり、合計はその分だけ足りません。年度どうしの大小はくらべられません。',
    );
  });

  it('says where there are no amounts, and is a dashed frame', async () => {
    const { element } = await rendered(cost, 'No amounts');
    expect(allSaid(element, '.c-h')).toEqual([
      '令和3年度 金額なし',
      '令和2年度 金額なし',
      '令和元年度 金額なし',
    ]);
    expect(element.querySelectorAll('.t-gap')).toHaveLength(3);
  });

  it('offers no file of a picture without a bar', async () => {
    const { element } = await rendered(cost, 'No year at all');
    expect(element.querySelector('li')).toBeNull();
    expect(linksOf(element)).toEqual([]);
  });
});
