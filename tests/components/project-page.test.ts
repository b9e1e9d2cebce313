import { describe, expect, it } from 'vitest';
import { projectView } from '../../src/components/project-page/project-view.ts';
import projectPage from '../../src/components/project-page/ProjectPage.examples.ts';
import { projectOf } from '../../src/gallery/by-id.ts';
import { publishedCity } from '../domain/published-city.ts';
import { allSaid, linksOf, rowsSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

const lines = (root: ParentNode | null, selector = 'tr') =>
  root === null ? [] : rowsSaid(root, selector).map((cells) => cells.join('｜'));
const sections = (element: Element) => [...element.querySelectorAll('section')].map(({ id }) => id);
const facts = (root: Element) =>
  [...root.querySelectorAll('dt')].map((name) => `${said(name)}：${said(name.nextElementSibling)}`);

describe('the page of a project', () => {
  it.each([
    [
      'Settled costs and budgets over two plans',
      ['outcomes', 'costs', 'budget', 'sheets', 'absences', 'source', 'share'],
    ],
    ['Costs in yen', ['costs', 'sheets', 'source', 'share']],
    [
      'Letters, texts and amounts beside money',
      [
        'outcomes',
        'costs',
        'expected',
        'budget',
        'amounts',
        'letters',
        'texts',
        'sheets',
        'absences',
        'source',
        'share',
      ],
    ],
    [
      'Amounts without a cost',
      [
        'outcomes',
        'costs',
        'expected',
        'budget',
        'letters',
        'texts',
        'sheets',
        'absences',
        'source',
        'share',
      ],
    ],
  ] as const)('%s: has a section for whatever the sheets say of it', async (name, ids) => {
    const { element } = await rendered(projectPage, name);
    expect(sections(element)).toEqual(ids);
    expect(element.querySelectorAll('h1')).toHaveLength(1);
    for (const body of element.querySelectorAll('.body')) expect(said(body)).not.toBe('');
    for (const list of element.querySelectorAll('ul, dl, ol')) expect(said(list)).not.toBe('');
  });
});

describe('a project with sheets of its own', () => {
  it('leads to them, says what they state of its cost, and nothing of outcomes that stand there', async () => {
    const shown = await rendered(projectPage, 'With sheets of its own');
    expect(shown.links('#own-sheets')).toEqual([
      ['4-1-01 雪の学校事業', '/measures/4-1-01/'],
      ['雪の学校事業 令和5年度 事後・決算', '/measures/4-1-01/2023/'],
      ['雪の学校事業 令和6年度 事後・決算', '/measures/4-1-01/2024/'],
    ]);
    const table = shown.element.querySelector('#costs table');
    expect(lines(table).filter((line) => line.startsWith('令和'))).toEqual([
      expect.stringMatching(/^令和5年度｜1,210 千円/),
      expect.stringMatching(/^令和6年度｜1,186 千円/),
    ]);
    expect(sections(shown.element)).not.toContain('outcomes');
    // What its own form calls its amounts, which the sheet that lists it has not.
    expect(said(shown.element.querySelector('#amounts tbody'))).toMatch(/^人工 .*執行率/);
  });

  it('is a project that sheets of its own have, and no other', async () => {
    expect(sections((await rendered(projectPage, 'Costs in yen')).element)).not.toContain('own-sheets');
  });
});

describe('the head of a project', () => {
  it('says what it cost most lately, of which year, and how people say it', async () => {
    const { element } = await rendered(projectPage, 'Settled costs and budgets over two plans');
    expect(said(element.querySelector('.kick'))).toBe('事務事業　1010');
    expect(said(element.querySelector('.money'))).toBe('令和7年度（2025年度）の事業費 6,900 千円 690万円');
  });

  it('does not say yen twice, and has no code where there is none', async () => {
    const { element } = await rendered(projectPage, 'Costs in yen');
    expect(said(element.querySelector('.kick'))).toBe('事業');
    expect(said(element.querySelector('.money'))).toBe('令和6年度（2024年度）の事業費 517,004 円');
    const { element: nothing } = await rendered(projectPage, 'No outcome, and a cost of nothing');
    expect(said(nothing.querySelector('.money'))).toBe('令和6年度（2024年度）の事業費 0 千円');
  });

  it('says that a cost is provisional', async () => {
    const { element } = await rendered(projectPage, 'Letters, texts and amounts beside money');
    expect(said(element.querySelector('.money'))).toBe(
      '令和24年度（2042年度）の虹の費え（速報値） 81,017 円 （見直し中）',
    );
  });

  it('says why there is no amount, or that no sheet states one', async () => {
    const { element } = await rendered(projectPage, 'Continued under a new definition');
    expect(said(element.querySelector('.money'))).toBe('令和23年度（2041年度）の虹の費え 欄未特定');
    const { element: none } = await rendered(projectPage, 'Amounts without a cost');
    expect(said(none.querySelector('.heroes'))).toBe('登録したシートに、決算の虹の費えはありません。');
    expect(said(element.querySelector('.heroes'))).not.toContain('登録したシートに');
  });

  it('says what followed a project that is listed no more', async () => {
    const { element } = await rendered(projectPage, 'Split into two');
    expect(said(element.querySelector('.titles'))).toBe(
      '天文教育推進事業 この事務事業は、令和4年度のシートが最後です。令和5年度のシートからは、次の事務事業に分かれています（当サイトの読み方です）。 2211 出前天文教室事業 2212 望遠鏡貸出事業',
    );
    expect(linksOf(element, '.titles a')).toEqual(['/projects/2211/', '/projects/2212/']);
  });
});

describe('what a project cost', () => {
  const many = 'Settled costs and budgets over two plans';

  it('stands in a row for each year, with who paid and which sheet says so', async () => {
    const { element } = await rendered(projectPage, many);
    const costs = element.querySelector('#costs')!;
    expect(said(costs.querySelector('caption'))).toBe(
      '星見台整備事業の年度ごとの事業費と財源（決算、単位：千円）',
    );
    expect(lines(costs).slice(0, 2)).toEqual([
      '年度｜事業費 （千円）｜国庫支出金 （千円）｜県支出金 （千円）｜市債 （千円）｜その他特定財源 （千円）｜一般財源 （千円）｜書いているシート',
      '令和元年度｜12,000 千円 1,200万円｜3,600 千円｜1,800 千円｜4,200 千円｜600 千円｜1,800 千円｜星めぐり観光プロジェクト 令和6年度 事後・決算 原本のどこ ：令和元年度の事業費',
    ]);
    expect(lines(costs)).toHaveLength(8);
    expect(allSaid(costs, 'tr.now th')).toEqual(['令和7年度']);
    expect(linksOf(costs, '.src a').at(-1)).toBe('/measures/101/2025/');
  });

  it('has bars on one scale, the newest stronger', async () => {
    const { element } = await rendered(projectPage, many);
    const bars = [...element.querySelectorAll('#costs rect')];
    expect(bars.map((bar) => bar.getAttribute('class'))).toEqual([
      ...Array<string>(6).fill('f-old'),
      'f-now',
    ]);
    const widths = bars.map((bar) => Number.parseFloat(bar.getAttribute('width')!));
    expect(widths[1]! / widths[2]!).toBeCloseTo(30500 / 45210, 2);
    expect(Math.max(...widths)).toBe(widths[2]);
  });

  it('says what earlier sheets stated, and which columns are left out', async () => {
    const { element } = await rendered(projectPage, many);
    const costs = element.querySelector('#costs')!;
    expect(allSaid(costs, '.remarks li').slice(0, 2)).toEqual([
      '令和4年度の事業費は、令和4年度 事後・決算のシートでは 9,999千円 でした。',
      '令和4年度の国庫支出金は、令和4年度 事後・決算のシートでは 2,999千円 でした。',
    ]);
    expect(allSaid(costs, '.cap')).toEqual([
      '令和8年度から令和11年度までの欄は、すべてシートより後の年度のため省きました。',
      '財源をすべて足すと事業費になります。端数のため、印刷された単位で 1 までのずれがあります。',
    ]);
    expect(said(costs)).toContain('10,500千円 から 10,050千円 に直しました');
  });

  it('keeps budgets apart, and says that they are', async () => {
    const { element } = await rendered(projectPage, many);
    const budget = element.querySelector('#budget')!;
    expect(said(budget.querySelector('h2'))).toBe('予算');
    expect(said(budget.querySelector('header p'))).toBe(
      '予算の額です。使う予定の額で、決算の額とは別のものです。',
    );
    expect(lines(budget, 'tbody tr').map((line) => line.split('｜').slice(0, 2).join('｜'))).toEqual([
      '令和3年度（予算）｜46,000 千円 4,600万円',
      '令和4年度（予算）｜11,000 千円 1,100万円',
      '令和5年度（予算）｜9,000 千円 900万円',
    ]);
    const { element: all } = await rendered(projectPage, 'Letters, texts and amounts beside money');
    expect(said(all.querySelector('#expected header'))).toBe('見込み');
  });

  it('says why there is no amount, and hatches one that nobody could place', async () => {
    const { element } = await rendered(projectPage, 'No outcome, and a cost of nothing');
    expect(
      lines(element.querySelector('#costs'), 'tbody tr').map((line) =>
        line.split('｜').slice(0, 3).join('｜'),
      ),
    ).toEqual([
      '令和元年度｜対象外｜対象外',
      '令和2年度｜「-」｜「-」',
      '令和3年度｜150 千円 15万円｜150 千円',
      '令和4年度｜155 千円 15万5,000円｜155 千円',
      '令和5年度｜160 千円 16万円｜160 千円',
      '令和6年度｜0 千円｜0 千円',
    ]);
    expect(element.querySelector('[fill="url(#hatch)"]')).toBeNull();
    const { element: unplaced } = await rendered(projectPage, 'Continued under a new definition');
    expect(unplaced.querySelectorAll('#costs [fill="url(#hatch)"]')).toHaveLength(1);
    // Where nobody paid by name, nothing is said of adding up.
    expect(unplaced.querySelector('#costs .cap')).toBeNull();
  });

  it('puts the unit to each amount where there are several', async () => {
    const { element } = await rendered(projectPage, 'Two units over the years');
    expect(said(element.querySelector('#costs caption'))).toBe(
      '雪あかり点灯の年度ごとの事業費と財源（決算）',
    );
    expect(lines(element.querySelector('#costs'))[0]).toBe(
      '年度｜事業費｜町のおさいふ｜雪ん子基金｜書いているシート',
    );
    expect(allSaid(element, '#costs tbody td:nth-child(2)')).toEqual([
      '482.35 千円 48万2,350円',
      '517,004 円',
    ]);
  });

  it('says remarks of the city on cells and rows', async () => {
    const { element } = await rendered(projectPage, 'Letters, texts and amounts beside money');
    expect(allSaid(element, '#costs .remarks li').slice(0, 5)).toEqual([
      '令和24年度の虹の費え：しずくの費えの注です。',
      '令和24年度の村びとの蓄え：しずくの蓄えの注です。',
      '令和24年度のまるごとの費え：しずくのまるごとの注です。',
      '虹の費え：しずくの費えの行の添え書きです。',
      '虹の費え：令和24年度から数え方が変わり、前の年度とはつながりません。',
    ]);
    expect(said(element.querySelector('#amounts caption'))).toBe('しずくあつめの年度ごとの、金額のほかの数');
    expect(allSaid(element, '#amounts tbody tr')).toEqual(['たずさわる人 （人役） 空欄 空欄 5.31 人役']);
  });

  it('has no section where no sheet has an amount', async () => {
    const { element } = await rendered(projectPage, 'No amount on any sheet');
    expect(sections(element)).toEqual(['sheets', 'source', 'share']);
    expect(said(element.querySelector('.heroes'))).toBe('登録したシートに、決算の事業費はありません。');
  });

  it('has no column of a cost where only other amounts are stated', async () => {
    const { element } = await rendered(projectPage, 'Amounts without a cost');
    const costs = element.querySelector('#costs')!;
    expect(said(costs.querySelector('h2'))).not.toContain('虹の費え');
    expect(lines(costs)[0]).not.toContain('虹の費え');
  });

  it('is in the unit of the sheets that state it, whatever a later sheet without money leaves out', async () => {
    const { element } = await rendered(projectPage, 'Listed last by a paper without money');
    expect(allSaid(element, '#costs thead th')[1]).toBe('事業費 （百万円）');
    expect(said(element.querySelector('#outcomes figure .cap'))).toBe('単位：百万円');
  });
});

describe('what a form does not have', () => {
  it('is nowhere: neither money nor indicators of projects', async () => {
    const { element } = await rendered(projectPage, 'On papers without money and indicators');
    expect(sections(element)).toEqual(['sheets', 'source', 'share']);
    expect(said(element)).not.toMatch(/事業費|財源|成果指標|決算の|金額/);
  });

  it('is called what the form calls it', async () => {
    const { element } = await rendered(projectPage, 'Called otherwise by its form');
    expect(said(element.querySelector('#costs h2'))).toBe('決算額');
    expect(said(element.querySelector('#costs caption'))).toBe(
      '出前天文教室事業の年度ごとの決算額（単位：千円）',
    );
    expect(said(element.querySelector('#outcomes h3'))).toBe('決算額');
    expect(facts(element.querySelector('#sheets')!).at(-1)).toMatch(
      /^この構成する取組の前：.*別の構成する取組になったものです/,
    );
    expect(said(element.querySelector('p.copy'))).toContain('構成する取組 2211 出前天文教室事業を');
  });
});

describe('what came of a project', () => {
  it('stands beside its cost, each in its own unit, and leads to the indicator', async () => {
    const { element } = await rendered(projectPage, 'Settled costs and budgets over two plans');
    const outcomes = element.querySelector('#outcomes')!;
    expect(said(outcomes.querySelector('h2'))).toBe('事業費と成果指標');
    expect(said(outcomes.querySelector('header p'))).toBe(
      '単位が違うので、目盛りは図ごとに別です。事業費が増えたから値が変わった、という意味ではありません。',
    );
    expect(allSaid(outcomes, 'h3')).toEqual(['事業費', '成果指標 星見台の来場者数']);
    expect(allSaid(outcomes, '.outs li')).toEqual([
      '星見台の来場者数 令和7年度の実績値は、 18,120人 です。 原本のどこ ：星見台の来場者数',
    ]);
    expect(linksOf(outcomes)).toEqual(['/indicators/1010-outcome-1/']);
  });

  it('names the kind of each where there are several, and calls what is expected so', async () => {
    const { element } = await rendered(projectPage, 'Letters, texts and amounts beside money');
    expect(said(element.querySelector('#outcomes h2'))).toBe('虹の費えとしずくの実り・しずくの働き');
    expect(allSaid(element, '.outs li')).toEqual([
      'しずくの実り　露の重さ 令和25年度の見込み値は、 62,029.9匁 です。 原本のどこ ：露の重さ',
      'しずくの働き　瓶をあらう回数 令和24年度の虹のいまは、 63,013回り で、虹のめあて 63,029回り を下回っています。 原本のどこ ：瓶をあらう回数',
    ]);
  });

  it('is said to be nothing where the sheets have no indicator of it', async () => {
    const { element } = await rendered(projectPage, 'No outcome, and a cost of nothing');
    expect(said(element.querySelector('#outcomes header p'))).toBe(
      'シートに、この事務事業の指標はありません。',
    );
    expect(element.querySelector('.outs')).toBeNull();
    const { element: none } = await rendered(projectPage, 'No amount on any sheet');
    expect(none.querySelector('#outcomes figure')).toBeNull();
  });

  it('has no picture of a cost that no sheet states', async () => {
    const { element } = await rendered(projectPage, 'Amounts without a cost');
    expect(allSaid(element, '#outcomes h3')).toEqual(['しずくの実り 粒の丸さ']);
  });
});

describe('what sheets say of a project', () => {
  it('is its letters with their reasons, and its texts, under the sheet', async () => {
    const { element } = await rendered(projectPage, 'Letters, texts and amounts beside money');
    expect(said(element.querySelector('#letters'))).toBe(
      '評価 シートごとの、このしずく事業の評価です。 にじかけのわざ 令和24年度 事後・決算 ゆくすえ たもつ ゆくすえ：シートの説明（原文） 瓶がまだ足りるためです。',
    );
    expect(said(element.querySelector('#texts'))).toBe(
      'シートの文章 シートごとの、このしずく事業についての文章です。 にじかけのわざ 令和24年度 事後・決算 しずくのめあて 朝の露を、のこさずあつめる。',
    );
  });

  it('stands newest first', async () => {
    const { element } = await rendered(projectPage, 'Letters and texts of two years');
    expect(allSaid(element, '#letters h3')).toEqual([
      'にじかけのわざ 令和24年度 事後・決算',
      'にじかけの古いわざ 令和23年度 事後・決算',
    ]);
    expect(allSaid(element, '#texts h3')).toEqual(allSaid(element, '#letters h3'));
  });

  it('lists the sheets under their measures, and whether they mark it as a main project', async () => {
    const { element } = await rendered(projectPage, 'Listed by two measures under two names');
    const sheets = element.querySelector('#sheets')!;
    expect(allSaid(sheets, '.listed > p')).toEqual([
      '101　星めぐり観光プロジェクト',
      '103　夜光バスプロジェクト',
    ]);
    expect(linksOf(sheets, '.listed > p a')).toEqual(['/measures/101/', '/measures/103/']);
    expect(allSaid(sheets.querySelectorAll('.listed')[1]!, 'li')[0]).toBe(
      '夜光バスプロジェクト 令和2年度 事後・決算 主な事業（○）',
    );
    expect(sheets.querySelectorAll('.listed')[1]!.querySelectorAll('li')).toHaveLength(5);
    expect(allSaid(sheets, 'dt')).toEqual(['挙げているシート', '名前やコードの移りかわり']);
    expect(allSaid(sheets, '.forms > li > p')).toEqual([
      '1030 夜光バス運行事業',
      '1030 夜光バス運行・増便事業',
    ]);
    const { element: unmarked } = await rendered(projectPage, 'Costs in yen');
    expect(allSaid(unmarked, '.listed li')).toEqual([
      '雪あかりの道づくり 令和5年度 事後・決算',
      '雪あかりの道づくり 令和6年度 事後・決算',
    ]);
  });

  it('says remarks on it, and what it was before or became', async () => {
    const { element } = await rendered(projectPage, 'Letters, texts and amounts beside money');
    expect(facts(element.querySelector('#sheets')!).slice(1)).toEqual([
      'シートの備考：しずくあつめの添え書きです。',
      'このしずく事業の前：むかしのしずくあつめ 分けたり、まとめたりして、別のしずく事業になったものです（当サイトの読み方です）。',
    ]);
    const { element: split } = await rendered(projectPage, 'Split into two');
    expect(facts(split.querySelector('#sheets')!).at(-1)).toBe(
      'この事務事業のあと：2211 出前天文教室事業 2212 望遠鏡貸出事業 分けたり、まとめたりして、別の事務事業になったものです（当サイトの読み方です）。',
    );
    const { element: part } = await rendered(projectPage, 'Split out of another');
    expect(linksOf(part, '#sheets dd:last-of-type a')).toEqual(['/projects/2210/']);
  });

  it('is cited with its address', async () => {
    const { element } = await rendered(projectPage, 'Settled costs and budgets over two plans');
    expect(said(element.querySelector('p.copy'))).toBe(
      '星空市「重点施策マネジメントシート 令和7年度 事後・決算」重点施策 101　星めぐり観光プロジェクト 事務事業 1010 星見台整備事業をもとに「星空市 重点施策データ」が作成。https://example.org/projects/1010/',
    );
    expect(element.querySelectorAll('.documents li')).toHaveLength(8);
  });
});

describe('what the page of a project is called', () => {
  it('is its code and name, with what it cost most lately', () => {
    const city = publishedCity('hoshizora');
    const view = projectView(projectOf(city, '1010'));
    expect(view.title).toBe('1010 星見台整備事業');
    expect(view.cost?.yen).toBe(6900000);
    expect(view.description).toContain('1010 星見台整備事業');
  });
});
