import { describe, expect, it } from 'vitest';
import changes from '../../src/components/measure-page/Changes.examples.ts';
import history from '../../src/components/measure-page/History.examples.ts';
import table from '../../src/components/measure-page/MeasureCostTable.examples.ts';
import costs from '../../src/components/measure-page/MeasureCosts.examples.ts';
import glance from '../../src/components/measure-page/MeasureGlance.examples.ts';
import head from '../../src/components/measure-page/MeasureHead.examples.ts';
import opinions from '../../src/components/measure-page/MeasureOpinions.examples.ts';
import {
  measureCostCaption,
  measureCostTitle,
} from '../../src/components/measure-page/MeasureCosts.words.ts';
import page from '../../src/components/measure-page/MeasurePage.examples.ts';
import projects from '../../src/components/measure-page/MeasureProjects.examples.ts';
import policies from '../../src/components/measure-page/Policies.examples.ts';
import sheets from '../../src/components/measure-page/SheetsByYear.examples.ts';
import without from '../../src/components/measure-page/WithoutSheet.examples.ts';
import { sheetAtGlance } from '../../src/components/glance/Glance.words.ts';
import type { Sheet } from '../../src/domain/publication/publication.ts';
import { bases } from '../../src/schema/basis.ts';
import { publishedCity } from '../domain/published-city.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, rowsOf, termsOf, wordsOf } from './words-in.ts';

describe('the page of a measure', () => {
  it('asks in order how it goes, what changed, what it cost, what was planned and said, each under its head', async () => {
    const { element } = await rendered(page, 'A measure with a sheet for every year');
    const heads = [
      'ひと目で',
      '年度ごとのシート',
      '指標のあゆみ',
      'シートで変わったところ',
      'あとで変わった数',
      '年度ごとの事業費',
      '年度ごとの方針と、その年度のシート',
      '推進委員会の意見 8件',
      'シートを読んでの問い',
      '関連する3事業',
      '値がない理由',
      '担当・問い合わせ',
      '共有と引用',
    ];
    expect(allWords(element, 'h1')).toEqual(['星めぐり観光プロジェクト']);
    expect(allWords(element, 'h2')).toEqual(['ひと目で令和7年度（2025年度）の結果', ...heads.slice(1)]);
    expect(allWords(element, 'nav a')).toEqual(heads);
    // Each of them leads back.
    expect(element.querySelector('nav')!.id).toBe('contents');
    expect(allWords(element, '.to-contents a').map((words) => words.slice(0, 3))).toEqual(
      heads.map(() => '目次へ'),
    );
    for (const section of element.querySelectorAll('section'))
      expect(wordsOf(section.querySelector('.body'))).not.toBe('');
  });

  it('leaves out whom to ask where neither its paper nor the site says so', async () => {
    const { element } = await rendered(page, 'A measure whose paper names no department');
    expect(element.querySelector('#contact, nav a[href="#contact"]')).toBeNull();
    expect(element.querySelector('#share')).not.toBeNull();
  });

  it('tells of numbers that a later sheet states otherwise, both with their sheets', async () => {
    const { element } = await rendered(page, 'A measure with a sheet for every year');
    const section = element.querySelector('#revisions')!;
    expect(wordsOf(section.querySelector('header p'))).toBe(
      'あとのシートが、前のシートとちがう数を載せているところです。当サイトはあとのほうを使い、前の数も残します。',
    );
    expect(linksOf(section.querySelector('h3')!)).toEqual({
      星空観光の入込客数: '/indicators/101-headline-1/',
    });
    expect(allWords(section, 'li li')).toEqual([
      '令和4年度の実績値：令和4年度 事後・決算のシートでは118.0千人（速報値）、令和5年度 事後・決算のシートでは119.2千人',
      '令和6年度の目標値：令和4年度 事後・決算のシートでは1,200万円、令和5年度 事後・決算のシートでは1,000万円',
    ]);
    expect(linksOf(section.querySelector('li li')!)).toEqual({
      '令和4年度 事後・決算のシート': '/measures/101/2022/',
      '令和5年度 事後・決算のシート': '/measures/101/2023/',
    });
  });

  it('leaves out what its sheets have nothing for', async () => {
    const { element } = await rendered(page, 'A measure with one sheet and little on it');
    expect(allWords(element, 'h2')).toEqual([
      'ひと目で令和5年度（2023年度）の結果',
      '年度ごとのシート',
      '指標のあゆみ',
      '担当・問い合わせ',
      '共有と引用',
    ]);
  });

  it('names at its end who is in charge and can be asked, by the sheet that says so', async () => {
    const { element } = await rendered(page, 'A measure with a sheet for every year');
    const contact = element.querySelector('#contact')!;
    expect(wordsOf(contact.querySelector('header p'))).toBe('令和7年度 事後・決算のシートによります。');
    expect(allWords(contact, 'dt')).toEqual(['主管課', '担当班', '関係課', '誤りを知らせる']);
  });

  it('shows every section of another city with its own words', async () => {
    const shown = await rendered(page, 'A measure that has been renamed, with a budget sheet ahead');
    const { element } = shown;
    expect(allWords(element, 'h2')).toContain('あとで変わった数');
    expect(wordsOf(shown.getByRole('region', { name: 'シートを読んでの問い' }))).toContain('虹の橋の数');
    expect(allWords(element, '#absences b')).toContain('中止');
  });

  it('says of a measure without a sheet only what is known, and has no contents', async () => {
    const shown = await rendered(page, 'A measure without a sheet');
    const { element } = shown;
    expect(shown.queryByRole('navigation')).toBeNull();
    expect(allWords(element, 'h2')).toEqual(['シートは未登録']);
  });
});

describe('its head', () => {
  it('names the measure, what it belongs to and who leads it', async () => {
    const { element } = await rendered(head, 'A measure of two plans');
    expect(allWords(element, '.kick, h1')).toEqual(['重点施策101', '星めぐり観光プロジェクト']);
    expect(wordsOf(element.querySelector('.meta .small'))).toBe(
      '「第2期星空市よぞら総合戦略」の重点施策です。',
    );
    expect(termsOf(element)).toEqual({
      '基本目標 1': '夜空のめぐみで、仕事とひとが育つまち',
      総合戦略:
        '第2期星空市よぞら総合戦略（令和7年度〜令和11年度）星空市よぞら総合戦略（令和2年度〜令和6年度）',
      主管課: '星空みらい課',
    });
    expect(linksOf(element)).toEqual({
      '夜空のめぐみで、仕事とひとが育つまち': '/goals/2025-1/',
      第2期星空市よぞら総合戦略: '/plans/2025/',
      星空市よぞら総合戦略: '/plans/2020/',
      星空みらい課: '/departments/tenmon-kanko/',
      'A4 1枚にまとめたもの': '/measures/101/brief/',
    });
  });

  it('leads to no page of A4 where no sheet is registered', async () => {
    const { element } = await rendered(head, 'A measure without a sheet');
    expect(linksOf(element)).not.toHaveProperty('A4 1枚にまとめたもの');
  });

  it('says that the next plan leaves it out, and who bears its number now', async () => {
    const { element } = await rendered(
      head,
      'A measure that the next plan leaves out, its number given to another',
    );
    const { 次の総合戦略: next, 番号: number } = termsOf(element);
    expect(next).toBe('第2期星空市よぞら総合戦略（令和7年度から）の重点施策に、この重点施策はありません。');
    expect(number).toBe(
      '別の計画では、番号103は別のものです。103　銀河みやげ開発プロジェクト（第2期星空市よぞら総合戦略）',
    );
    expect(linksOf(element)['103　銀河みやげ開発プロジェクト（第2期星空市よぞら総合戦略）']).toBe(
      '/measures/2025-103/',
    );
  });

  it('and whose number it was before, without a word of a next plan', async () => {
    const { element } = await rendered(head, 'A measure of the last plan whose number was another one’s');
    expect(Object.keys(termsOf(element))).toEqual(['基本目標 1', '総合戦略', '番号', '主管課']);
    expect(linksOf(element)['103　夜光バスプロジェクト（星空市よぞら総合戦略）']).toBe('/measures/103/');
  });

  it('says what is not known instead of leaving it blank', async () => {
    const unknown = await rendered(head, 'A measure without a number whose goal is not known');
    expect(wordsOf(unknown.element.querySelector('.kick'))).toBe('重点施策');
    expect(unknown.element.querySelector('.code-n')).toBeNull();
    expect(termsOf(unknown.element)).toMatchObject({ 基本目標: '未登録', 主管課: '欄未特定' });
    const unregistered = await rendered(head, 'A measure without a sheet');
    expect(termsOf(unregistered.element)).toMatchObject({ 主管課: '未登録' });
  });

  it('says nothing of who leads where no sheet of the plan does', async () => {
    const { element } = await rendered(head, 'A measure of sheets that name no department');
    expect(Object.keys(termsOf(element))).not.toContain('担当課');
  });

  it('tells of a former name', async () => {
    const { element } = await rendered(head, 'A measure that bore another name');
    expect(termsOf(element)).toMatchObject({ 前の名前: 'にじまち' });
    const { element: same } = await rendered(head, 'A measure of two plans');
    expect(termsOf(same)).not.toHaveProperty('前の名前');
  });

  it('names a goal by its number alone, and a plan without goals has none', async () => {
    const numbered = await rendered(head, 'A goal without a name');
    expect(termsOf(numbered.element)).toMatchObject({ 目標: '1' });
    const { element } = await rendered(head, 'A plan without goals');
    expect(Object.keys(termsOf(element))).toEqual(['計画', '担当課']);
  });
});

describe('how it goes at a glance', () => {
  it('is told by the newest settled sheet, each name leading to its years on the page', async () => {
    const { element } = await rendered(glance, 'Letters with short reasons');
    expect(wordsOf(element.querySelector('.sec-year'))).toBe('令和7年度（2025年度）の結果');
    expect(allWords(element, '.g-val')).toEqual(['149.8千人', '930人', '38人（速報値）']);
    expect(linksOf(element)).toMatchObject({
      '令和7年度 事後・決算のシート': '/measures/101/2025/',
      '前のシート：令和6年度 事後・決算': '/measures/101/2024/',
      星空観光の入込客数のあゆみ: '#history-101-headline-1',
    });
    expect(allWords(element, '.g-why')).toContain('市の説明星見台の改修で10日間休んだ。');
    const whole = await rendered(page, 'A measure with a sheet for every year');
    expect(whole.element.querySelectorAll('#glance .g-bar, #glance .g-cost')).toHaveLength(0);
    for (const { hash } of whole.element.querySelectorAll<HTMLAnchorElement>('#glance .g-name a'))
      expect(whole.element.querySelector(hash), hash).not.toBeNull();
  });

  it('leads to the sheet for what it does not say itself', async () => {
    const { element } = await rendered(glance, 'Money and a judgement');
    expect(linksOf(element)).toMatchObject({
      決算: '/measures/4-1-01/2024/#money',
      今後の方向性: '/measures/4-1-01/2024/#ratings',
    });
  });

  it('is left out where the newest settled sheet has no indicator, and of a budget alone', () => {
    const sheet = (phase: string, kind: string, indicators: number) => ({
      key: { phase },
      record: { kind },
      own: { indicators: Array.from({ length: indicators }) },
    });
    const at = (...sheets: ReturnType<typeof sheet>[]) =>
      sheetAtGlance({ sheets: sheets as unknown as Sheet[] });
    const [with2, without, budget] = [
      sheet('settled', 'yearly', 2),
      sheet('settled', 'yearly', 0),
      sheet('budget', 'yearly', 2),
    ];
    expect(at(with2, budget)).toEqual({ newest: with2 });
    expect(at(without, with2, sheet('settled', 'review', 1))).toEqual({ newest: with2, before: without });
    expect(at(with2, without)).toBeUndefined();
    expect(at(budget)).toBeUndefined();
  });
});

describe('its sheets by year', () => {
  it('stand in a block for each plan, settlements before budgets; the years without a sheet share a cell', async () => {
    const { element } = await rendered(sheets, 'Years with budget and settlement, and years without a sheet');
    const [first, second] = element.querySelectorAll('.plan-sheets');
    expect(allWords(first!, '.plan-line, p.small, .year-rest')).toEqual([
      '星空市よぞら総合戦略令和2〜6年度　期間は終わりました',
      '事後・決算　結果をまとめたシート',
      '事前・予算　年度の前につくるシート',
      '令和2〜5年度まだ登録していません',
    ]);
    expect(allWords(first!, '.year-cells .vh').slice(-2)).toEqual([
      '令和6年度 事後・決算',
      '令和6年度 事前・予算',
    ]);
    expect(allWords(second!, '.plan-line, .year-rest')).toEqual([
      '第2期星空市よぞら総合戦略令和7〜11年度',
      '令和8〜11年度まだ登録していません',
    ]);
    expect(wordsOf(element.querySelector('.sheets-note'))).toBe(
      '「未登録」は、このサイトにまだ登録していないシートです。公表されていないという意味ではありません。',
    );
  });

  it('names no phase where there is one', async () => {
    const { element } = await rendered(sheets, 'Settled sheets alone');
    expect(allWords(element, '.plan-sheets > p.small')).toEqual([]);
  });
});

describe('the history of its indicators', () => {
  const twoPlans = 'Two plans, with targets and values stated anew';
  /** The table of one thing, and what stands below it. */
  const ofOne = async (example: keyof typeof history.examples, name: string) => {
    const shown = await rendered(history, example);
    const table = shown.getByRole('table', { name: new RegExp(`^${name}：年度ごとの`) });
    const notes = allWords(table.closest('article')!, 'table ~ p');
    return { rows: rowsOf(table), notes, element: shown.element, table };
  };

  it('is one of what it holds: of ratings alone it says nothing of values, and compares nothing', async () => {
    const { element } = await rendered(history, 'Judged, and nothing measured');
    expect(wordsOf(element.querySelector('h2'))).toBe('評価のあゆみ');
    expect(wordsOf(element.querySelector('header p'))).toBe('年度ごとの評価です。');
    expect(element.querySelector('.hist-links')).toBeNull();
    const both = await rendered(history, 'Projects judged on several axes');
    expect(wordsOf(both.element.querySelector('h2'))).toBe('指標と評価のあゆみ');
    expect(wordsOf(both.element.querySelector('header p'))).not.toContain('評価の横に');
  });

  it('has a table for each, with number, name and unit, and leads to its page and to the comparison of all', async () => {
    const { element, table } = await ofOne(twoPlans, '星空カフェの売上高');
    expect(allWords(element, 'h3')).toEqual([
      '星空観光の入込客数',
      '星めぐりツアー参加者数（延べ）',
      '星空カフェの売上高',
      '星空案内人の登録者数（累計）',
      '夜光バスの乗車人数',
    ]);
    expect(allWords(element, 'article > p:first-child')).toEqual([
      '数値目標',
      'KPI 4',
      'KPI 2',
      'KPI 5',
      'KPI 4',
    ]);
    expect(wordsOf(table.querySelector('caption .cap-u'))).toBe('単位：万円');
    expect(allWords(table, 'thead th')).toEqual(['年度', '実績値', '目標値', '評価']);
    expect(linksOf(element)['星空カフェの売上高']).toBe('/indicators/101-kpi-2/');
    expect(linksOf(element)['これらの指標を図でくらべる']).toBe(
      '/compare/?i=101-headline-1&i=101-kpi-1&i=101-kpi-2&i=101-kpi-3&i=101-kpi-4',
    );
    expect(wordsOf(element.querySelector('header p'))).toBe(
      '評価の横に、その評価をつけたときの目標値をならべました。値はその年度の値を書いた最後のシートのもの、評価はつけたときのままです。',
    );
  });

  it('shows of each year the actual, the target in force and the letter', async () => {
    const { rows } = await ofOne(twoPlans, '星めぐりツアー参加者数（延べ）');
    expect(rows.slice(1, 3)).toEqual([
      ['令和2年度', '中止', '500令和2年度', '― / 令和2年度 評価 ―：評価不能（実績値が無い状態）'],
      ['令和3年度', '495', '600令和3年度', 'A / 令和3年度 評価 A：現状値より上昇（10%以上）'],
    ]);
    expect(rows.slice(7)).toEqual([
      ['令和7年度', '930', '1,200令和11年度', 'A / 令和7年度 評価 A：現状値より改善（5%以上）'],
    ]);
  });

  it('draws a line where the next plan begins, and says what else is another one', async () => {
    const { rows } = await ofOne(twoPlans, '星空観光の入込客数');
    expect(rows[6]).toEqual([
      'ここから「第2期星空市よぞら総合戦略」評価の決まりが変わりました。現状値は、平成30年度の120.5千人から、令和6年度の151.2千人に変わりました。',
    ]);
    const one = await rendered(history, 'Headings of years that are no fiscal years');
    expect(one.element.querySelector('.turn')).toBeNull();
  });

  it('ends with the line where the later sheets of the measure do without an indicator', async () => {
    const { rows } = await ofOne(twoPlans, '星空カフェの売上高');
    expect(rows.slice(5)).toEqual([
      ['令和6年度', '1,080', '1,000令和6年度', 'S / 令和6年度 評価 S：目標値を達成（見込み）'],
      [
        '「星空市よぞら総合戦略」までこの指標は、令和6年度のシートが最後です。そのあとの計画のシート（令和7年度）には載っていません。',
      ],
    ]);
    // Another measure still has it, this one no more.
    const bus = await ofOne(twoPlans, '夜光バスの乗車人数');
    expect(bus.rows.at(-1)?.[0]).toMatch(/^「星空市よぞら総合戦略」まで/);
  });

  it('explains below the table a letter that was given for a value which was stated otherwise later', async () => {
    const { notes, rows } = await ofOne(twoPlans, '星空観光の入込客数');
    expect(rows[3]).toEqual([
      '令和4年度',
      '119.2',
      '150.0令和6年度',
      'C / 令和4年度 評価 C：現状値と同水準（同値～△10％未満）',
    ]);
    expect(notes).toEqual([
      '令和4年度の C は、118.0千人（速報値）につけた評価です。値は、あとのシートで119.2千人になりました。',
    ]);
    expect((await ofOne(twoPlans, '星空カフェの売上高')).notes).toEqual([]);
  });

  it('shows the measure’s and a project’s own letters, by axis and without a number', async () => {
    const own = await ofOne('Projects judged on several axes', '施策');
    expect(own.rows).toEqual([
      ['年度', '評価'],
      [
        '令和5年度',
        '必要性 / A / 令和5年度 評価 A：大いにある有効性 / C / 令和5年度 評価 C：おおむねある効率性 / E / 令和5年度 評価 E：ない',
      ],
      [
        '令和6年度',
        '必要性 / A / 令和6年度 評価 A：大いにある有効性 / B / 令和6年度 評価 B：ある効率性 / D / 令和6年度 評価 D：あまりない',
      ],
    ]);
    const count = await ofOne('Projects judged on several axes', '雪あかりの数');
    expect(count.rows).toEqual([
      ['年度', '実績値', '目標値'],
      ['令和5年度', '1,200', '2,000令和8年度'],
      ['令和6年度', '1,650', '2,000令和8年度'],
    ]);
    const words = await ofOne(
      'Words and planned values, values put right, a measure judged on its own',
      'しずくあつめ',
    );
    expect(words.rows.at(-1)).toEqual(['令和24年度', 'ゆくすえたもつ令和24年度 評価 たもつ']);
    expect(linksOf(words.element)).not.toHaveProperty('しずくあつめ');
  });

  it('tells planned and first values, words, corrections and other headings from settled numbers', async () => {
    const words = 'Words and planned values, values put right, a measure judged on its own';
    const days = await ofOne(words, '虹の見える日');
    expect(days.rows.slice(1)).toEqual([
      ['令和23年度', '52,021.13', '非公表毎年度', ''],
      ['ここで数え方が変わり、前の年度とはつながりません。'],
      [
        '令和24年度',
        '52,027.17あまり（速報値）',
        '52,067.23以上令和24年度',
        'いたりぐあい / 曇 / 令和24年度 評価 曇：かわらず',
      ],
      ['令和25年度', '52,051.19（計画）', '非公表毎年度', ''],
    ]);
    const tables = [...days.element.querySelectorAll('table')].map(rowsOf);
    const rows = (of: string) => tables.find((each) => each.some((row) => row.includes(of)));
    expect(rows('数えきれず（非公表）')?.slice(1, 4)).toEqual([
      ['令和23年度', '中止', '53,017令和24年度', ''],
      ['令和24年度', '数えきれず（非公表）', '53,017令和24年度', 'いたりぐあい欄未特定'],
      ['令和25年度', '53,003（計画）', '53,017令和24年度', ''],
    ]);
    expect(tables.flat().find(([, value]) => value?.startsWith('65,011'))?.[1]).toBe(
      '65,011令和23年度 第4四半期の欄の値',
    );
    expect(rows('54,011')?.slice(1, 3)).toEqual([
      ['令和23年度', '54,011', 'いたりぐあい / 晴 / 令和23年度 評価 晴：よくなる'],
      [
        '令和24年度',
        '54,013訂正（2043年6月1日に、54,019橋から54,013橋に直しました）',
        'いたりぐあい / 曇 / 令和24年度 評価 曇：かわらず',
      ],
    ]);
    expect(allWords(days.element, 'table ~ p')).toEqual([
      '令和23年度の いたりぐあい 晴 は、54,017橋につけた評価です。値は、あとのシートで54,011橋になりました。',
    ]);
  });

  it('says the target as the sheet words it', async () => {
    const { rows } = await ofOne('A sheet alone', '曇りの日');
    expect(rows.slice(1)).toEqual([
      ['令和2年度', '「-」', '減少令和6年度', ''],
      ['令和3年度', '10', '減少令和6年度', 'A / 令和3年度 評価 A：前進'],
      ['ここまでこの指標は、令和3年度のシートが最後です。そのあとのシート（令和4年度）には載っていません。'],
    ]);
  });
});

describe('what its sheets have otherwise', () => {
  it('stands by pairs of sheets, the newest first, what was there before what is there now', async () => {
    const { element } = await rendered(changes, 'Six sheets over two plans');
    expect(wordsOf(element.querySelector('header p'))).toBe(
      '続く2枚のシートをくらべて、指標、目標値、事務事業、主管課がちがうところを、当サイトがまとめました。なぜ変わったかは、シートに書かれているときだけ分かります。',
    );
    expect(allWords(element, 'h3')).toEqual([
      '令和6年度から令和7年度',
      '令和5年度から令和6年度',
      '令和4年度から令和5年度',
      '令和3年度から令和4年度',
      '令和2年度から令和3年度',
    ]);
    const [newest, second, third] = element.querySelectorAll('.pairs > li');
    expect(termsOf(newest)).toEqual({
      総合戦略: '星空市よぞら総合戦略 →から 第2期星空市よぞら総合戦略',
      名前や番号が変わった指標:
        'KPI 1 星めぐりツアー参加者数（延べ） →から KPI 4 星めぐりツアー参加者数（延べ） / KPI 3 星空案内人の登録者数（累計） →から KPI 5 星空案内人の登録者数（累計）',
      載らなくなった指標: 'KPI 2 星空カフェの売上高 / KPI 4 夜光バスの乗車人数',
      目標値:
        '数値目標 星空観光の入込客数：令和6年度 150.0千人 →から 令和11年度 170.0千人 / KPI 4 星めぐりツアー参加者数（延べ）：令和2年度 500人、令和3年度 600人、令和4年度 700人、令和5年度 800人、令和6年度 900人 →から 令和11年度 1,200人 / KPI 5 星空案内人の登録者数（累計）：令和6年度 30人 →から 令和11年度 60人',
      載らなくなった事務事業: '1030 夜光バス運行・増便事業',
    });
    expect(allWords(newest!, 'b')).toContain('令和11年度 170.0千人');
    expect(allWords(newest!, 'b')).not.toContain('KPI 2 星空カフェの売上高');
    expect(allWords(second!, ':scope > p')).toEqual([
      '指標、目標値、事務事業、主管課に、変わったところはありません。',
      '星めぐり観光プロジェクト 令和6年度 事後・決算',
    ]);
    expect(termsOf(third)).toEqual({
      主管課: '天文観光課 →から 星空みらい課',
      目標値: 'KPI 2 星空カフェの売上高（令和6年度）：1,200万円 →から 1,000万円',
      名前や番号が変わった事務事業: '1030 夜光バス運行事業 →から 1030 夜光バス運行・増便事業',
    });
  });

  it('says where the register alone knows that something goes on', async () => {
    const { element } = await rendered(changes, 'Indicators and projects that others continue');
    const [merged, split] = element.querySelectorAll('.pairs > li');
    expect(termsOf(merged)).toEqual({
      引きつがれた指標:
        'KPI 3 昼の観望会の参加者数、KPI 4 夜の観望会の参加者数 →から KPI 3 観望会の参加者数（昼夜の合計） / （当サイトの読み方です）',
    });
    expect(termsOf(split)['引きつがれた事務事業']).toBe(
      '2210 天文教育推進事業 →から 2211 出前天文教室事業、2212 望遠鏡貸出事業 / （当サイトの読み方です）',
    );
    const { element: told } = await rendered(changes, 'Six sheets over two plans');
    expect(wordsOf(told)).not.toContain('（当サイトの読み方です）');
  });

  it('keeps a long list closed but for its first three', async () => {
    const { element } = await rendered(changes, 'More projects than are listed at once');
    const [, unlisted, added] = element.querySelectorAll('.pairs > li');
    for (const [pair, label] of [
      [unlisted!, '載らなくなった事務事業'],
      [added!, '新しく載った事務事業'],
    ] as const) {
      expect(allWords(pair, 'dt')).toContain(label);
      const details = pair.querySelector('details')!;
      expect(wordsOf(details.querySelector('summary'))).toBe('ほか34件');
      expect(allWords(details.parentElement!, 'dd > ul > li')).toEqual(
        ['1301 一番星', '1302 二番星', '1303 三日月'].map((stop) => `${stop}停留所の足もと灯設置事業`),
      );
      expect(allWords(details, 'li')).toHaveLength(34);
      expect(allWords(details, 'li')[0]).toBe('1304 半月停留所の足もと灯設置事業');
    }
    const { element: short } = await rendered(changes, 'Six sheets over two plans');
    expect(short.querySelector('.sheet-chg details')).toBeNull();
  });

  it('tells of a new name, new indicators and new projects', async () => {
    const { element } = await rendered(changes, 'Two sheets of one measure with little in common');
    expect(termsOf(element)).toEqual({
      にじの枝の名前: 'にじかけの古いわざ →から にじかけのわざ',
      名前や番号が変わった虹のものさし: '小ものさし 虹の橋の古い数 →から 小ものさし 虹の橋の数',
      引きつがれた虹のものさし: '小ものさし 虹のかけら →から 小ものさし 虹の本数 / （当サイトの読み方です）',
      新しく載った虹のものさし: '大ものさし 大の一 虹の見える日',
      引きつがれたしずく事業: 'むかしのしずくあつめ →から しず八 しずくあつめ / （当サイトの読み方です）',
      新しく載ったしずく事業: 'つぶひろい',
    });
    expect(linksOf(element)).toEqual({ 'にじかけのわざ 令和24年度 事後・決算': '/measures/nijikake/2042/' });
  });

  it('says of a target that there is none', async () => {
    const { element } = await rendered(changes, 'A target taken away');
    expect(termsOf(element)).toMatchObject({
      目標値: '数値目標 月見の人数：令和6年度 1,200人 →から 目標値なし',
    });
  });
});

describe('what its projects cost together', () => {
  it('stands by year with unit and basis, the newest first, each basis apart', async () => {
    const shown = await rendered(
      costs,
      'Settlement and budget, and a project that another measure counts too',
    );
    const { element } = shown;
    expect(allWords(element, 'h3')).toEqual(['決算（使った額）', '予算（使う予定の額）']);
    const [settled, budget] = shown.getAllByRole('table');
    expect(wordsOf(settled!.querySelector('caption'))).toBe(
      '星めぐり観光プロジェクトの年度ごとの決算の事業費（使った額）（単位：千円）',
    );
    expect(rowsOf(settled!).slice(0, 3)).toEqual([
      ['年度', '事業費の合計（千円）', 'うち一般財源（千円）', '合計した事務事業'],
      ['令和7年度', '10,200 / 1,020万円', '3,675', '2事業'],
      ['令和6年度', '22,220 / 2,222万円', '8,901', '3事業'],
    ]);
    expect(rowsOf(budget!)).toEqual([
      ['年度', '事業費の合計（千円）', 'うち一般財源（千円）', '合計した事務事業'],
      ['令和5年度（予算）', '23,600 / 2,360万円', '9,005', '3事業'],
      ['令和4年度（予算）', '21,800 / 2,180万円', '7,420', '3事業'],
      ['令和3年度（予算）', '55,700 / 5,570万円', '12,036', '3事業'],
    ]);
    expect(wordsOf(element.querySelector('header p'))).toBe(
      'この重点施策の事務事業の事業費を、年度ごとに当サイトが足したものです。同じ事務事業の同じ年度の額を2枚以上のシートが書いているときは、あとのシートの額を使います。1つの事務事業は1回だけ数えます。寄附などの収入は含みません。',
    );
    expect(linksOf(element.querySelector('header')!)).toEqual({
      '用語集で読む：事務事業': '/glossary/#term-project',
      '用語集で読む：事業費': '/glossary/#term-cost',
    });
    expect(allWords(element, '.remarks li')).toEqual([
      '1030 夜光バス運行・増便事業は、重点施策「103　夜光バスプロジェクト」のシートにもあり、そちらの合計にも入っています。',
    ]);
  });

  it('leads to the page that adds up its projects, where there is one', async () => {
    const { element } = await rendered(costs, 'A page of money of its own');
    expect(linksOf(element)).toMatchObject({ 事務事業のお金のまとめ: '/measures/101/money/' });
    const { element: without } = await rendered(costs, 'Few sheets');
    expect(wordsOf(without)).not.toContain('お金のまとめ');
  });

  it('names each cell’s column and unit for narrow screens, and marks the newest year', async () => {
    const shown = await rendered(
      costs,
      'Settlement and budget, and a project that another measure counts too',
    );
    const [settled] = shown.getAllByRole('table');
    const row = settled!.querySelector('tbody tr')!;
    expect([...row.querySelectorAll('td')].map((cell) => cell.getAttribute('data-l'))).toEqual([
      '事業費の合計（千円）',
      'うち一般財源（千円）',
      '合計した事務事業',
    ]);
    expect(allWords(settled!, 'tr.now th')).toEqual(['令和7年度']);
  });

  it('draws the sums on one scale, the newest in its own colour', async () => {
    const shown = await rendered(
      costs,
      'Settlement and budget, and a project that another measure counts too',
    );
    const bars = [...shown.getAllByRole('table')[1]!.querySelectorAll('rect')];
    expect(bars.map((bar) => [bar.getAttribute('width'), bar.getAttribute('class')])).toEqual([
      ['39.333%', 'f-now'],
      ['36.333%', 'f-old'],
      ['92.833%', 'f-old'],
    ]);
  });

  it('says beside a year what was stated otherwise or put right', async () => {
    const { element } = await rendered(
      costs,
      'Settlement and budget, and a project that another measure counts too',
    );
    const remark = element.querySelector('.remark')!;
    expect(remark.querySelector('td')!.getAttribute('colspan')).toBe('4');
    expect(allWords(remark, 'li')).toEqual([
      '星見台整備事業の令和4年度の事業費 10,050千円訂正（2025年3月3日に、10,500千円から10,050千円に直しました）前のシート（令和4年度 事後・決算）では 9,999千円',
      '星見台整備事業の令和4年度の一般財源 1,508千円前のシート（令和4年度 事後・決算）では 1,502千円',
    ]);
    expect(linksOf(remark)['星見台整備事業の令和4年度の事業費']).toBe('/projects/1010/#place-settled-fy2022');
    expect(wordsOf(element.querySelector('.cap'))).toBe('合計した事業の数は、年度によってちがいます。');
  });

  it('of sheets that settle alone needs no head, and ends a sum that lacks amounts in a hatch and a word', async () => {
    const shown = await rendered(costs, 'Projects whose amounts cannot be placed');
    const { element } = shown;
    expect(element.querySelector('h3')).toBeNull();
    const rows = rowsOf(shown.getByRole('table'));
    expect(rows.slice(3, 6)).toEqual([
      ['令和4年度', '13,335＋欄未特定 1事業', '7,528＋欄未特定 1事業', '39事業'],
      ['令和3年度', '8,920 / 892万円', '4,164', '32事業（ほか8事業は金額なし）'],
      ['令和2年度', '7,300 / 730万円', '3,345', '2事業（ほか1事業は金額なし）'],
    ]);
    const hatched = [...element.querySelectorAll('rect[fill="url(#hatch)"]')];
    expect(hatched.map((bar) => wordsOf(bar.closest('tr')!.querySelector('th')))).toEqual(['令和4年度']);
    const [sum] = hatched[0]!.closest('svg')!.querySelectorAll('rect');
    expect(hatched[0]!.getAttribute('x')).toBe(sum!.getAttribute('width'));
    expect(allWords(element, '.cap')).toEqual([
      '斜線の年度には、金額の欄を特定できない事業があり、合計はその分だけ足りません。年度どうしの大小はくらべられません。',
      '合計した事業の数は、年度によってちがいます。',
    ]);
  });

  it('tells expected from settled sums, and says where no general revenue is stated', async () => {
    const shown = await rendered(costs, 'Amounts that are expected and corrected');
    const { element } = shown;
    expect(allWords(element, 'h3')).toEqual([
      '決算（使った額）',
      '見込み（使う見込みの額）',
      '予算（使う予定の額）',
    ]);
    expect(rowsOf(shown.getAllByRole('table')[1]!).slice(1)).toEqual([
      ['令和25年度（見込み）', '81,019', '金額なし', '1事業'],
    ]);
    expect(allWords(element, '.remark li')).toEqual([
      'しずくあつめの令和24年度（予算）の村びとの蓄え 31,013円訂正（2043年6月2日に、31,991円から31,013円に直しました）',
    ]);
    expect(element.querySelector('.cap')).toBeNull();
  });

  it('has no column for general revenue where no sheet states it, and no second unit for whole yen', async () => {
    const shown = await rendered(costs, 'Whole yen');
    const { element } = shown;
    expect(rowsOf(shown.getByRole('table'))).toEqual([
      ['年度', '事業費の合計（円）', '合計した事業'],
      ['令和6年度', '517,004', '1事業'],
      ['令和5年度', '482,350', '1事業'],
    ]);
    expect(element.querySelector('.remarks')).toBeNull();
  });

  it('calls each basis by what it means', () => {
    expect(bases.map(measureCostTitle)).toEqual([
      '決算（使った額）',
      '見込み（使う見込みの額）',
      '予算（使う予定の額）',
      '計画（使う計画の額）',
    ]);
  });

  it('names a cost and its basis once, where the form calls the one by the other', () => {
    const { vocabulary } = publishedCity('yukiguni');
    expect(
      ['経費', '決算'].map((cost) => measureCostCaption('雪かき', 'settled', { ...vocabulary, cost })),
    ).toEqual(['雪かきの年度ごとの決算の経費（使った額）', '雪かきの年度ごとの決算（使った額）']);
  });

  it('says of a year why it has no amount', async () => {
    const cancelled = await rendered(table, 'A year in which nothing was spent because it was cancelled');
    expect(rowsOf(cancelled.getByRole('table'))[1]).toEqual([
      '令和3年度',
      '中止',
      '金額なし',
      '0事業（ほか1事業は金額なし）',
    ]);
    expect(cancelled.element.querySelector('rect[fill="url(#hatch)"]')).toBeNull();
    const unplaced = await rendered(table, 'A year whose only amount cannot be placed');
    expect(rowsOf(unplaced.getByRole('table'))[1]).toEqual(['令和3年度', '欄未特定', '金額なし', '0事業']);
    expect(unplaced.element.querySelectorAll('rect[fill="url(#hatch)"]')).toHaveLength(1);
  });
});

describe('its policies', () => {
  it('stand beside what the sheet of their year says, the last year first', async () => {
    const { element } = await rendered(policies, 'More years than are shown at once');
    expect(wordsOf(element.querySelector('.lede'))).toBe(
      'シートに先の年度のために書かれた方針と、その年度のシートに書かれたことです。シートの文章をそのまま載せています。方針のとおりになったかどうかは、当サイトでは判断していません。',
    );
    expect(allWords(element, 'h3, h4')).toEqual(
      [2027, 2026, 2025, 2024, 2023, 2022].flatMap((year) => [
        `令和${year - 2018}年度（${year}年度）の方針`,
        `令和${year - 2018}年度のシート`,
      ]),
    );
    const [, , came] = element.querySelectorAll('.pols > li');
    expect(allWords(came!, 'p')).toEqual([
      '星めぐり観光プロジェクト 令和5年度 事後・決算の方針から',
      '星めぐり観光プロジェクト 令和7年度 事後・決算',
    ]);
    expect(allWords(came!, '.topics li')).toEqual([
      'こたつ列車と組み合わせた冬の星めぐりを始める。',
      '令和5年度の方針のとおり、冬に「こたつ列車で星めぐり」を始めた。',
    ]);
    expect(allWords(came!, 'dt')).toEqual(['評価', '進捗']);
    expect(wordsOf(came!.querySelector('dd'))).toContain('評価 A 2、C 1');
    expect(allWords(came!, '.shares li')).toEqual([
      '順調 50.0%',
      'おおむね順調 50.0%',
      'やや遅れ 0.0%',
      '停滞 0.0%',
      '未着手 0.0%',
    ]);
    expect(allWords(came!, 'h5')).toEqual(['現状と課題、方向性']);
  });

  it('keep the older ones closed, and lead to the budget sheet of a year beside its settled one', async () => {
    const { element } = await rendered(policies, 'More years than are shown at once');
    const older = element.querySelector('details')!;
    expect(wordsOf(older.querySelector('summary'))).toBe('前の年度の方針（2年度分）');
    expect(allWords(older, 'h3')).toEqual(['令和5年度（2023年度）の方針', '令和4年度（2022年度）の方針']);
    expect(allWords(older.querySelector('.came')!, 'p')).toEqual([
      '星めぐり観光プロジェクト 令和5年度 事後・決算',
      '星めぐり観光プロジェクト 令和5年度 事前・予算',
    ]);
    const { element: few } = await rendered(policies, 'Years without a sheet');
    expect(few.querySelector('details')).toBeNull();
  });

  it('say where the sheet of their year is not registered', async () => {
    const { element } = await rendered(policies, 'A policy for a year whose sheet is not there yet');
    expect(wordsOf(element.querySelector('.pols'))).toBe(
      '令和26年度（2044年度）の方針 / にじかけのわざ 令和24年度 事後・決算の方針から / 虹の足もとに、椅子をおく。 / 令和26年度のシート / 令和26年度 事後・決算のシートは未登録です。',
    );
  });

  it('name the numbers of the paper, and say what it leaves empty', async () => {
    const { element } = await rendered(policies, 'A paper that numbers its sections, and a text left empty');
    const [, second] = element.querySelectorAll('.pols > li');
    expect(wordsOf(second!.querySelector('p'))).toBe('天文まなびプロジェクト 令和4年度 事後・決算の④から');
    expect(allWords(second!, 'dt, h5, .miss')).toEqual(['評価', '① 進捗', '③ 現状と課題、方向性', '空欄']);
  });

  it('show nothing of letters or progress for a paper that has neither', async () => {
    const { element } = await rendered(policies, 'A paper without letters, progress or texts');
    expect(allWords(element, 'dt, h5')).toEqual([]);
  });
});

describe('what was said of it', () => {
  it('is shown by sheet, the newest three open, each with what followed', async () => {
    const { element } = await rendered(opinions, 'More sheets with opinions than are shown at once');
    expect(allWords(element, '.lede p')).toEqual([
      '推進委員会から出た意見（要旨）に、担当の課が番号ごとに答えています。シートの文章のままです。「その後」は、あとのシートに書かれたことです。同じことばがあるところだけを、当サイトがならべました。意見によるものかどうかは、当サイトでは判断していません。',
      'すべての重点施策の意見と回答',
    ]);
    expect(linksOf(element.querySelector('.lede')!)).toMatchObject({
      すべての重点施策の意見と回答: '/opinions/',
    });
    expect(allWords(element, 'h3')).toEqual([
      '令和7年度 事後・決算のシートへの意見 1件',
      '令和6年度 事後・決算のシートへの意見 1件',
      '令和5年度 事後・決算のシートへの意見 1件',
    ]);
    expect(allWords(element, 'details.thread > summary')).toEqual([
      '令和4年度 事後・決算のシートへの意見 1件',
      '令和3年度 事後・決算のシートへの意見 3件',
      '令和2年度 事後・決算のシートへの意見 1件',
    ]);
  });

  it('stands beside its answer, the number leading to the pair on its sheet', async () => {
    const shown = await rendered(opinions, 'More sheets with opinions than are shown at once');
    const { element } = shown;
    const thread = element.querySelector('article')!;
    expect(allWords(thread, 'h4, h5, .lines')).toEqual([
      '推進委員会からの意見（要旨） 1',
      'こたつ列車のみかんは、市内のものを使ってほしい。',
      '推進委員会からの意見に対する担当課の考え',
      '令和8年度から、市内のみかんを使います。',
    ]);
    const [number] = shown.getAllByRole('link', { name: '意見 1（令和7年度 事後・決算のシートのページへ）' });
    expect(number!.getAttribute('href')).toBe('/measures/101/2025/#opinion-1');
  });

  /** What stands under the opinions of a sheet: words over all of them, and of each what came of it. */
  const afterwards = async (example: keyof typeof opinions.examples, sheet: string) => {
    const { element } = await rendered(opinions, example);
    const thread = [...element.querySelectorAll('.thread')].find((each) =>
      wordsOf(each.querySelector('h3, summary')).startsWith(sheet),
    )!;
    return {
      over: allWords(thread, ':scope > p'),
      each: [...thread.querySelectorAll('.qa > li')].map((pair) => allWords(pair, '.then > p, .then > div')),
      thread,
    };
  };
  const many = 'More sheets with opinions than are shown at once';

  it('is followed by what later sheets have of the same thing, in their words, and why it stands there', async () => {
    const { over, each, thread } = await afterwards(many, '令和3年度');
    expect(over).toEqual([]);
    expect(each).toEqual([
      [
        '令和4年度のシートから / 名前や番号が変わった指標 / KPI 1 星見ツアー参加者数 →から KPI 1 星めぐりツアー参加者数（延べ） / どちらにも「星めぐりツアー参加者数」とあるので、当サイトがならべました。',
      ],
      [
        '「星空カフェの目標値を1,200万円から1,000万円に見直した。」',
        '令和5年度のシートから / 目標値 / KPI 2 星空カフェの売上高（令和6年度）：1,200万円 →から 1,000万円 / どちらにも「星空カフェ」とあるので、当サイトがならべました。',
      ],
      ['その後の記載なし'],
    ]);
    expect(linksOf(thread)['令和5年度のシートから']).toBe('/measures/101/2023/');
    expect((await afterwards(many, '令和4年度')).each[0]![0]).toBe(
      '「令和4年度の方針のとおり、星見台に新しい長いすを20脚置いた。」',
    );
  });

  it('is said once to have nothing after it where no opinion of a sheet has, with the years without a sheet', async () => {
    expect(await afterwards(many, '令和7年度')).toMatchObject({
      over: ['その後の記載なし（令和8年度、令和9年度のシートは未登録です）'],
      each: [[]],
    });
    expect((await afterwards(many, '令和5年度')).over).toEqual(['その後の記載なし']);
  });

  it('has what the city itself states to have come of it, once', async () => {
    const { element } = await rendered(opinions, 'Answers with a state and what came of them');
    expect(allWords(element, '.then .lines')).toContain('月虹を、二夜みとめました。');
    expect(wordsOf(element).match(/月虹を、二夜みとめました。/g)).toHaveLength(1);
  });

  it('marks an opinion without an answer by a grey line', async () => {
    const { thread } = await afterwards(many, '令和3年度');
    expect(allWords(thread, '.a.none p')).toEqual(['回答の記載なし']);
  });
});

describe('its projects', () => {
  it('lead to their pages, with code and the measure’s own last sheet', async () => {
    const shown = await rendered(projects, 'A project that another measure named otherwise');
    const { element } = shown;
    const table = shown.getByRole('table', { name: '星めぐり観光プロジェクトの事務事業' });
    expect(rowsOf(table)).toEqual([
      ['事務事業', 'コード', '最後に載ったシート'],
      ['星見台整備事業', '1010', '令和7年度 事後・決算'],
      ['星めぐりツアー事業', '1020①', '令和7年度 事後・決算'],
      ['夜光バス運行・増便事業', '1030', '令和6年度 事後・決算'],
    ]);
    expect(linksOf(table)).toMatchObject({ 星見台整備事業: '/projects/1010/' });
    expect(wordsOf(element.querySelector('header p'))).toBe(
      'この重点施策のためにおこなう、ひとつひとつの仕事です。事務事業ごとのページに、くわしく載せています。',
    );
  });

  it('may have no code', async () => {
    const shown = await rendered(projects, 'A project without a code');
    expect(rowsOf(shown.getByRole('table')).slice(0, 2)).toEqual([
      ['事業', '最後に載ったシート'],
      ['雪あかり点灯', '令和6年度 事後・決算'],
    ]);
  });
});

describe('a measure without a sheet', () => {
  it('tells what the plan says, which years are missing and where to look', async () => {
    const { element } = await rendered(without, 'A plan that can be read on the web');
    expect(allWords(element, '.known-lead p')).toEqual([
      'この重点施策のシートは、まだ1枚も登録していません。シートを登録すると、書かれていることがここに載ります。',
      '「未登録」は、このサイトにまだ登録していないシートです。公表されていないという意味ではありません。',
    ]);
    expect(termsOf(element)).toEqual({
      分かっていること:
        '「星空市よぞら総合戦略」（令和2年度〜令和6年度）にある重点施策で、名前は「宇宙交易準備プロジェクト」です。',
      未登録の年度: '令和2年度、令和3年度、令和4年度、令和5年度、令和6年度',
      もとの資料: '星空市「星空市よぞら総合戦略（本編）」',
      ほかの重点施策: '重点施策の一覧',
    });
    expect(linksOf(element)).toEqual({
      '星空市「星空市よぞら総合戦略（本編）」': 'https://hoshizora.example/senryaku/1/',
      重点施策の一覧: '/measures/',
    });
  });

  it('gives the note of the plan’s source, and links to none that is on paper alone', async () => {
    const noted = await rendered(without, 'A plan with a note on where it is kept');
    expect(termsOf(noted.element)['もとの資料']).toBe(
      'まぼろし村役場「七色の計画をとじた本」 / この本は、架空のものです。',
    );
    const { element } = await rendered(without, 'A plan on paper alone');
    expect(termsOf(element)['もとの資料']).toBe('つきみ市「つきみ市総合戦略」');
    expect(Object.keys(linksOf(element))).toEqual(['施策の一覧']);
  });
});
