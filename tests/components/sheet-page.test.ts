import { describe, expect, it } from 'vitest';
import { lacksColumn } from '../../src/components/sheet-page/lacks-column.ts';
import sheetHead from '../../src/components/sheet-page/SheetHead.examples.ts';
import sheetPlace from '../../src/components/sheet-page/SheetPlace.examples.ts';
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
    expect(said(element.querySelector('.what'))).toBe(
      '市が決めた目標に、1年でどれだけ近づいたかを、市がまとめたシートです。',
    );
    const { element: budget } = await rendered(sheetHead, 'A budget');
    expect(said(budget.querySelector('.when'))).toBe('令和4年度（2022年度）の予定 事前・予算');
    expect(said(budget.querySelector('.what'))).toBe(
      '市がこの年度に取り組む内容と予算を、市がまとめたシートです。',
    );
  });

  it('leads to the other sheets of the plan, phase by phase, and leaves those of another to the page of the measure', async () => {
    const shown = await rendered(sheetHead, settled);
    const years = shown.getByRole('navigation', { name: '年度を選ぶ' });
    expect(linksOf(years)).toEqual([
      ...[2020, 2021, 2022, 2023, 2024].map((year) => `/measures/101/${year}/`),
      '/measures/101/2022/budget/',
      '/measures/101/2023/budget/',
      '/measures/101/#sheets',
    ]);
    expect(linksOf(years, '[aria-current=page]')).toEqual(['/measures/101/2022/']);
    expect(said(years.querySelector('.year-rest'))).toBe('令和2〜3年度、令和6年度 まだ登録していません');
  });

  it('says which years of the plan have no sheet here, in one cell, and that its period is over', async () => {
    const shown = await rendered(
      sheetHead,
      'A measure without a goal, a department that could not be placed',
    );
    const years = shown.getByRole('navigation', { name: '年度を選ぶ' });
    expect(allSaid(years, '.year-rest')).toEqual(['令和2〜4年度、令和6年度 まだ登録していません']);
    expect(said(years.querySelector('.plan-line'))).toContain('令和2〜6年度　期間は終わりました');
  });

  it('says of an interim or final review that it is one', async () => {
    const { element } = await rendered(sheetHead, 'An interim review');
    expect(said(element.querySelector('.when'))).toBe('令和24年度（2042年度）の結果 事後・決算 中間見直し');
    const { element: final } = await rendered(sheetHead, 'A final review');
    expect(said(final.querySelector('.when'))).toContain('総括評価');
  });
});

describe('where a sheet comes from', () => {
  it('is its document with its day, its plan and the terms', async () => {
    const { element } = await rendered(sourceNote, 'A document with its address and date');
    expect(facts(element).slice(0, 2)).toEqual([
      '原本：星空市「重点施策マネジメントシート 令和3年度 事後・決算」重点施策 101　星めぐり観光プロジェクト 公表日 2022年10月31日',
      '総合戦略：星空市よぞら総合戦略（令和2年度〜令和6年度）',
    ]);
    expect(linksOf(element).slice(0, 2)).toEqual([
      'https://hoshizora.example/sheets/2021/101.pdf',
      'https://hoshizora.example/senryaku/1/',
    ]);
    expect(facts(element)[3]).toContain('CC BY 4.0 で使えます。');
  });

  it('is no link where the document has no address', async () => {
    const { element } = await rendered(sourceNote, 'A document without an address');
    expect(facts(element).slice(0, 2)).toEqual([
      '原本：つきみ市「重点施策シート 令和3年度 事後・決算」施策 201　月見の里づくり',
      '計画：つきみ市総合戦略（令和2年度〜令和6年度）',
    ]);
    expect(linksOf(element, 'dd')).toHaveLength(facts(element).length);
    expect(linksOf(element)).toEqual(['https://creativecommons.org/licenses/by/4.0/deed.ja']);
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
      ['indicators', 'text-issues', 'policy', 'opinions', 'projects'],
      ['scale', 'unplaced', 'absences', 'source'],
    ],
    ['A budget', ['indicators', 'text-issues', 'projects'], ['scale', 'absences', 'source']],
    [
      'All that a form can have',
      [
        'indicators',
        'text-arisama',
        // Where its form prints them; what it does not list follows.
        'projects',
        'text-okuyuki',
        'text-togire',
        'policy',
        'opinions',
        'ratings',
        'money',
      ],
      ['scale', 'questions', 'unplaced', 'absences', 'source'],
    ],
    [
      'Letters of the measure alone',
      ['indicators', 'text-issues', 'ratings', 'projects'],
      ['scale', 'questions', 'absences', 'source'],
    ],
    ['Next to nothing', ['indicators', 'text-issues'], ['scale', 'absences', 'source']],
  ] as const)(
    '%s: has a section for whatever the sheet says, and none besides',
    async (name, own, looked) => {
      const shown = await rendered(sheetPage, name);
      const { element } = shown;
      const sections = ['glance', ...own, 'contact', 'share', 'appendix'];
      const onScreen = [...element.querySelectorAll('section[aria-labelledby]:not([hidden])')];
      expect(onScreen.map(({ id }) => id)).toEqual(sections);
      for (const section of element.querySelectorAll('section[aria-labelledby] > .body'))
        expect(said(section)).not.toBe('');
      expect(element.querySelectorAll('h1')).toHaveLength(1);
      const contents = shown.getByRole('navigation', { name: 'このページの目次' });
      expect(linksOf(contents)).toEqual([...sections, ...looked].map((id) => `#${id}`));
      // Each leads back, and a link to an appendix opens it, because its place lies within.
      expect(allSaid(element, '.to-contents')).toHaveLength(sections.length);
      for (const id of looked)
        expect(element.querySelector(`#${id}`)!.parentElement!.tagName).toBe('DETAILS');
      // A form without an exact layout prints its own sections, under a head of their own.
      const isExact = element.querySelector('.form[hidden]') !== null;
      expect(element.querySelectorAll('.paper-head[hidden]')).toHaveLength(isExact ? 0 : 1);
      expect(isExact).toBe(name !== 'Letters of the measure alone');
      expect(new Set([...element.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(
        element.querySelectorAll('[id]').length,
      );
    },
  );

  it('says a reason once: in the summary, or where it is long with its indicator', async () => {
    const { element } = await rendered(sheetPage, 'A settled sheet with numbers that have no cell');
    const reasons = allSaid(element, '#glance .g-why .txt');
    expect(reasons.length).toBeGreaterThan(0);
    expect(allSaid(element, '#indicators .said')).toEqual([]);
    expect(allSaid(element, '.progress-shares')).toHaveLength(1);
  });

  it('keeps for paper what the screen has elsewhere, where it prints its own sections', async () => {
    const { element } = await rendered(sheetPage, 'All of it, printed from its sections');
    const onPaper = [...element.querySelectorAll('section.on-paper[hidden]')].map(({ id }) => id);
    expect(onPaper).toEqual(['paper-verification', 'paper-scale']);
    expect(allSaid(element, '.progress-shares')).toHaveLength(2);
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
    expect(said(all.querySelector('#money caption'))).toBe('にじかけのわざの金額と、ほかの数');
    expect(said(all.querySelector('#absences p'))).not.toBe('');
    // No share stands without its year.
    expect(said(all.querySelector('#glance .sec-year'))).toBe('令和24年度（2042年度）の結果');
  });

  it('explains 欄なし exactly where it says it', () => {
    const lacks = (city: string, id: string) => lacksColumn(sheetOf(publishedCity(city), id));
    expect(lacks('hoshizora', '2021/101')).toBe(true);
    expect(lacks('yukiguni', '2023/yuki-akari')).toBe(false);
    expect(lacks('yukiguni', '2024/kamakura')).toBe(false);
    expect(lacks('maboroshi', '2042/nijikake')).toBe(true);
  });
});

describe('the place of a measure, and whom to ask', () => {
  it('is its goal, its departments by the names they had and have, and its plan, each with its page', async () => {
    const { element } = await rendered(sheetPage, 'A settled sheet with numbers that have no cell');
    expect(facts(element.querySelector('#contact')!)).toEqual([
      '基本目標 1：夜空を見上げに、ひとが集うまち',
      '主管課：夜光バス準備室',
      '担当班：夜光班',
      '関係課：天文観光課 企画ぎんが課',
      '総合戦略：星空市よぞら総合戦略',
      '誤りを知らせる：星空市 企画ぎんが課 統計係',
    ]);
  });

  it('names what stands above, and a goal without a name by its number, once', async () => {
    const { element } = await rendered(sheetPlace, 'A goal without a name');
    expect(facts(element)).toContain('基本事業：3-2-2');
    const { element: below } = await rendered(sheetPlace, 'A measure that stands under another');
    expect(facts(below)).toContain('上のにじの枝：枝の七　にじかけ');
  });
});
