import { describe, expect, it } from 'vitest';
import { lacksColumn } from '../../src/components/sheet-page/lacks-column.ts';
import sheetHead from '../../src/components/sheet-page/SheetHead.examples.ts';
import sheetPage from '../../src/components/sheet-page/SheetPage.examples.ts';
import sourceNote from '../../src/components/sheet-page/SourceNote.examples.ts';
import { sheetOf } from '../../src/gallery/by-id.ts';
import { publishedCity } from '../domain/published-city.ts';
import { allSaid, linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

/** The facts of a head or a list of sources: what each is about, and what is said of it. */
const facts = (root: ParentNode) =>
  [...root.querySelectorAll('dt')].map((name) => `${said(name)}：${said(name.nextElementSibling)}`);

describe('the head of a sheet', () => {
  const settled = 'A settled sheet beside a budget of its year';

  it('names the measure, the year and the phase, and says what the paper is', async () => {
    const shown = await rendered(sheetHead, settled);
    const { element } = shown;
    expect(said(shown.getByRole('heading', { level: 1 }))).toBe('星めぐり観光プロジェクト');
    expect(said(element.querySelector('.when'))).toBe('令和4年度（2022年度）の結果 事後・決算');
    expect(said(element.querySelector('.meta p'))).toBe(
      '市が決めた目標に、1年でどれだけ近づいたかを、市がまとめたシートです。',
    );
    const { element: budget } = await rendered(sheetHead, 'A budget');
    expect(said(budget.querySelector('.when'))).toBe('令和4年度（2022年度）の予定 事前・予算');
    expect(said(budget.querySelector('.meta p'))).toBe(
      '市がこの年度に取り組む内容と予算を、市がまとめたシートです。',
    );
  });

  it('says who is in charge, under which goal and plan, and leads there', async () => {
    const { element } = await rendered(sheetHead, settled);
    expect(facts(element)).toEqual([
      '基本目標 1：夜空を見上げに、ひとが集うまち',
      '主管課：天文観光課',
      '担当班：星見班',
      '関係課：夜光バス準備室 企画ぎんが課 天文まなび課',
      '総合戦略：星空市よぞら総合戦略',
    ]);
    expect(linksOf(element, 'dl a')).toEqual([
      '/goals/1/',
      '/departments/tenmon-kanko/',
      '/departments/bus/',
      '/departments/kikaku/',
      '/departments/manabi/',
      '/plans/2020/',
    ]);
  });

  it('leads to the other years and phases of the measure', async () => {
    const shown = await rendered(sheetHead, settled);
    const years = shown.getByRole('navigation', { name: '年度を選ぶ' });
    expect(allSaid(years, 'li')).toEqual([
      '令和2 年度 見る',
      '令和3 年度 見る',
      '令和4 年度 見る 事前・予算 令和4 年度 表示中 事後・決算',
      '令和5 年度 見る 事前・予算 令和5 年度 見る 事後・決算',
      '令和6 年度 見る',
      '令和7 年度 見る',
    ]);
    expect(linksOf(years).slice(1, 4)).toEqual([
      '/measures/101/2021/',
      '/measures/101/2022/budget/',
      '/measures/101/2022/',
    ]);
    expect(linksOf(years, '[aria-current=page]')).toEqual(['/measures/101/2022/']);
    expect(years.querySelector('p')).toBeNull();
  });

  it('says which years of the plan have no sheet here, and what that means', async () => {
    const shown = await rendered(
      sheetHead,
      'A measure without a goal, a department that could not be placed',
    );
    const years = shown.getByRole('navigation', { name: '年度を選ぶ' });
    expect(allSaid(years, 'li')).toEqual([
      '令和2 年度 未登録',
      '令和3 年度 未登録',
      '令和4 年度 未登録',
      '令和5 年度 表示中',
      '令和6 年度 未登録',
    ]);
    expect(allSaid(years, '.none')).toHaveLength(4);
    expect(said(years.querySelector('p'))).toBe(
      '「未登録」は、このサイトにまだ登録していないシートです。公表されていないという意味ではありません。',
    );
  });

  it('offers the sheet as files', async () => {
    const { element } = await rendered(sheetHead, settled);
    const files = [...element.querySelectorAll('a[download]')];
    expect(files.map((file) => file.getAttribute('href'))).toEqual([
      '/data/measures/101/2022.csv',
      '/data/measures/101/2022.json',
    ]);
    expect(files.map(said)).toEqual([
      'CSV （101　星めぐり観光プロジェクト 令和4年度 事後・決算）',
      'JSON （101　星めぐり観光プロジェクト 令和4年度 事後・決算）',
    ]);
  });

  it('leaves out a goal and departments that the sheet does not name, and says which could not be placed', async () => {
    const { element } = await rendered(
      sheetHead,
      'A measure without a goal, a department that could not be placed',
    );
    expect(facts(element)).toEqual(['主管課：欄未特定', '総合戦略：星空市よぞら総合戦略']);
    const { element: none } = await rendered(sheetHead, 'No department');
    expect(facts(none)).toEqual([
      '大きな虹 柱の壱：おおにじのかかる村',
      '小さな虹 柱の弐：こにじのかかる里',
      '上のにじの枝：枝の七　にじかけ',
      '計画：まぼろし村にじ計画',
    ]);
  });

  it('says of an interim or final review that it is one, and what is remarked on the sheet', async () => {
    const { element } = await rendered(sheetHead, 'An interim review with a remark');
    expect(said(element.querySelector('.when'))).toBe('令和24年度（2042年度）の結果 事後・決算 中間見直し');
    expect(facts(element).at(-1)).toBe('虹の添え書き：にじの紙ぜんたいの添え書きです。');
    const { element: final } = await rendered(sheetHead, 'A final review');
    expect(said(final.querySelector('.when'))).toContain('総括評価');
  });
});

describe('where a sheet comes from', () => {
  it('is its document with its day, its plan, the terms and how to cite it', async () => {
    const { element } = await rendered(sourceNote, 'A document with its address and date');
    expect(facts(element).slice(0, 2)).toEqual([
      '原本：星空市「重点施策マネジメントシート 令和3年度 事後・決算」重点施策 101　星めぐり観光プロジェクト 公表日 2022年10月31日',
      '総合戦略：星空市よぞら総合戦略（令和2年度〜令和6年度）',
    ]);
    expect(linksOf(element).slice(0, 2)).toEqual([
      'https://hoshizora.example/sheets/2021/101.pdf',
      'https://hoshizora.example/senryaku/1/',
    ]);
    expect(said(element.querySelector('.copy'))).toBe(
      '星空市「重点施策マネジメントシート 令和3年度 事後・決算」重点施策 101　星めぐり観光プロジェクトをもとに「星空市 重点施策データ」が作成。https://example.org/measures/101/2021/',
    );
    expect(facts(element)[3]).toContain('CC BY 4.0 で使えます。');
  });

  it('is no link where the document has no address', async () => {
    const { element } = await rendered(sourceNote, 'A document without an address');
    expect(facts(element).slice(0, 2)).toEqual([
      '原本：つきみ市「重点施策シート 令和3年度 事後・決算」施策 201　月見の里づくり',
      '計画：つきみ市総合戦略（令和2年度〜令和6年度）',
    ]);
    expect(linksOf(element, 'dd')).toHaveLength(facts(element).length);
    expect(element.querySelectorAll('a')).toHaveLength(2);
  });

  it('has every day of the judgement that is known, and the minutes', async () => {
    const shown = await rendered(sourceNote, 'Every day of the judgement');
    const { element } = shown;
    expect(allSaid(element.querySelector('dd')!, 'p')).toEqual([
      '公表日 2043年5月11日',
      'この巻は、書庫の棚から写しました。',
      '評価をまとめた日 2043年4月17日',
      '虹見の会の日 2043年4月19日',
      '公表された日 2043年4月23日',
    ]);
    expect(shown.getByRole('link', { name: '虹見の会の議事録' }).getAttribute('href')).toBe(
      'https://mura.example/gijiroku/2042/',
    );
  });
});

describe('the page of a sheet', () => {
  it.each([
    [
      'A settled sheet with numbers that have no cell',
      [
        'glance',
        'indicators',
        'progress',
        'text-issues',
        'policy',
        'opinions',
        'scale',
        'projects',
        'unplaced',
        'absences',
        'source',
      ],
    ],
    ['A budget', ['glance', 'indicators', 'text-issues', 'scale', 'projects', 'absences', 'source']],
    [
      'All that a form can have',
      [
        'glance',
        'indicators',
        'text-arisama',
        // Where its form prints them; what it does not list follows.
        'projects',
        'verification',
        'text-okuyuki',
        'policy',
        'opinions',
        'scale',
        'ratings',
        'money',
        'questions',
        'unplaced',
        'absences',
        'source',
      ],
    ],
    [
      'Letters of the measure alone',
      [
        'glance',
        'indicators',
        'text-issues',
        'scale',
        'ratings',
        'projects',
        'questions',
        'absences',
        'source',
      ],
    ],
    ['Next to nothing', ['glance', 'indicators', 'text-issues', 'scale', 'absences', 'source']],
  ] as const)('%s: has a section for whatever the sheet says, and none besides', async (name, sections) => {
    const shown = await rendered(sheetPage, name);
    const { element } = shown;
    expect([...element.querySelectorAll('section[aria-labelledby]')].map(({ id }) => id)).toEqual(sections);
    for (const section of element.querySelectorAll('section[aria-labelledby] > .body'))
      expect(said(section)).not.toBe('');
    expect(element.querySelectorAll('h1')).toHaveLength(1);
    const contents = shown.getByRole('navigation', { name: 'このページの目次' });
    expect(linksOf(contents)).toEqual(sections.slice(1).map((id) => `#${id}`));
    // A form without an exact layout prints its own sections, under a head of their own.
    const isExact = element.querySelector('.form[hidden]') !== null;
    expect(element.querySelectorAll('.paper-head[hidden]')).toHaveLength(isExact ? 0 : 1);
    expect(isExact).toBe(name !== 'Letters of the measure alone');
  });

  it('explains triangles in the words of its scale, and leads to each indicator of table (1)', async () => {
    const { element } = await rendered(sheetPage, 'A settled sheet with numbers that have no cell');
    expect(said(element.querySelector('#scale'))).toContain('△ は、マイナスの意味です。');
    const { element: plain } = await rendered(sheetPage, 'Letters of the measure alone');
    expect(said(plain.querySelector('#scale'))).not.toContain('マイナスの意味');
    expect(allSaid(plain, '#indicators h3')).toEqual(['活動指標', '道しるべ']);
    expect(linksOf(plain, '#indicators th a')).toEqual([
      '/indicators/yuki-akari-activity-1/',
      '/indicators/yuki-akari-milestone-1/',
    ]);
    const { element: all } = await rendered(sheetPage, 'All that a form can have');
    expect(said(all.querySelector('#money caption'))).toBe('金額と、ほかの数');
    expect(said(all.querySelector('#absences header p'))).not.toBe('');
    // No share stands without its year.
    expect(said(all.querySelector('#verification header p'))).toBe('令和24年度の虹の進みぐあいです。');
  });

  it('explains 欄なし exactly where it says it', () => {
    const lacks = (city: string, id: string) => lacksColumn(sheetOf(publishedCity(city), id));
    expect(lacks('hoshizora', '2021/101')).toBe(true);
    expect(lacks('yukiguni', '2023/yuki-akari')).toBe(false);
    expect(lacks('yukiguni', '2024/kamakura')).toBe(false);
    expect(lacks('maboroshi', '2042/nijikake')).toBe(true);
  });
});

it('names a goal without a name by its number, once', async () => {
  const { element } = await rendered(sheetHead, 'A goal without a name');
  expect(facts(element)).toContain('基本事業：3-2-2');
});
