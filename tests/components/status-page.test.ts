import { describe, expect, it } from 'vitest';
import statusPage from '../../src/components/status-page/StatusPage.examples.ts';
import { allSaid, linksOf, rowsSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

const lines = (root: ParentNode, selector = 'tr') =>
  rowsSaid(root, selector).map((cells) => cells.join('｜'));
/** The letters below an element: what is read aloud of each, and where it leads. */
const letters = (root: ParentNode) =>
  [...root.querySelectorAll('.lm')].map((mark) => [
    mark.getAttribute('aria-label'),
    mark.getAttribute('href'),
  ]);

describe('the page of all letters', () => {
  const two = 'Two plans over six years';

  it('begins with the newest year, then the years, what changed, and what the letters mean', async () => {
    const shown = await rendered(statusPage, two);
    const { element } = shown;
    expect(said(shown.getByRole('heading', { level: 1 }))).toBe('評価の一覧');
    expect(allSaid(element, 'h2')).toEqual([
      'しぼりこむ',
      '年度ごとのうつりかわり',
      '前の年度とくらべて 第2期星空市よぞら総合戦略',
      '前の年度とくらべて 星空市よぞら総合戦略',
      '記号とことば',
      'シートを読んでの問い',
    ]);
    expect(said(element.querySelector('#questions a'))).toMatch(/^\d+件の問い（市の答え \d+件）$/);
    expect(linksOf(element, '#questions a')).toEqual(['/questions/']);
    expect(element.querySelector('.finder svg, #years svg')).toBeNull();
  });

  it('names plan, goal and measure over what is judged, with its letter in full', async () => {
    const shown = await rendered(statusPage, two);
    const list = shown.element.querySelector('.finder')!;
    expect(said(list.querySelector('[role=status]'))).toBe('令和7年度　7件の指標');
    expect(linksOf(list, '[data-plain] > p:first-child a')).toEqual(['/plans/2025/', '#key']);
    const table = shown.getByRole('table', { name: '第2期星空市よぞら総合戦略　令和7年度の評価' });
    expect(lines(table).slice(0, 4)).toEqual([
      '指標｜達成状況',
      '基本目標 1 夜空のめぐみで、仕事とひとが育つまち',
      '101　星めぐり観光プロジェクト',
      '数値目標 星空観光の入込客数｜C',
    ]);
    expect(linksOf(table).slice(0, 4)).toEqual([
      '/goals/2025-1/',
      '/measures/101/',
      '/indicators/101-headline-1/',
      '/measures/101/2025/#101-headline-1',
    ]);
    expect(letters(table)[0]).toEqual([
      '101　星めぐり観光プロジェクト 数値目標 星空観光の入込客数 令和7年度 評価 C（現状値と同水準（同値～△5％以下））',
      '/measures/101/2025/#101-headline-1',
    ]);
    for (const heads of ['thead th', 'tbody th'])
      expect(table.querySelectorAll(`${heads}:not([scope])`)).toHaveLength(0);
  });

  it('says beside a letter what our working gives where the two differ', async () => {
    const { element } = await rendered(statusPage, two);
    expect(lines(element).find((line) => line.startsWith('KPI 1 銀河みやげの品数'))).toBe(
      'KPI 1 銀河みやげの品数｜S 計算では A',
    );
  });

  it('has each plan over its years, folded, every year a letter or why there is none', async () => {
    const { element } = await rendered(statusPage, two);
    const folds = [...element.querySelectorAll<HTMLDetailsElement>('#years details')];
    expect(folds.map(({ open }) => open)).toEqual([false]);
    expect(said(folds[0]!.querySelector('summary'))).toBe('達成状況 S から D の順があります。');
    const table = folds[0]!.querySelector('table')!;
    expect(said(table.querySelector('caption'))).toBe('星空市よぞら総合戦略　達成状況、年度ごと');
    expect(lines(table)[0]).toBe('重点施策｜R2｜R3｜R4｜R5｜R6');
    const shared = lines(table).find((line) => line.startsWith('KPI 4 夜光バスの乗車人数'));
    expect(shared).toBe('KPI 4 夜光バスの乗車人数 重点施策 103 と共通｜D｜C｜B｜A｜S');
    for (const row of table.querySelectorAll('tbody tr:not(.goal, .mh)'))
      expect(row.children).toHaveLength(6);
  });

  it('can be narrowed by year, goal, department, letter and change, and by nothing that does not occur', async () => {
    const { element } = await rendered(statusPage, two);
    expect([...element.querySelectorAll('select')].map(({ name }) => name)).toEqual([
      'goal',
      'measure',
      'department',
      'letter',
      'change',
      'year',
    ]);
    expect(allSaid(element, 'select[name=letter] option').map((words) => words.replace(/（.*/, ''))).toEqual([
      'すべて',
      'S',
      'A',
      'B',
      'C',
      'D',
      '―',
    ]);
  });

  it('counts the newest change, and leads to which letters those are on the pages of the years', async () => {
    const { element } = await rendered(statusPage, two);
    const plan = element.querySelector('#plan-2020')!;
    expect(allSaid(plan, 'header p')).toEqual(['令和2年度〜令和6年度']);
    expect(said(plan.querySelector('.chg-h'))).toBe('令和5年度から令和6年度へ');
    expect(linksOf(plan, '.chg-more a')).toEqual([
      ...['2024', '2023', '2022', '2021'].map((year) => `/years/${year}/#changes-2020`),
      '/plans/2020/',
    ]);
  });
});

describe('letters of one plan', () => {
  it('say of each year why there is none, and what is not registered', async () => {
    const { element } = await rendered(statusPage, 'One plan');
    expect(allSaid(element, 'h2')[0]).toBe('令和3年度の評価');
    expect(element.querySelector('form')).toBeNull();
    expect(lines(element.querySelector('#list table')!).slice(1)).toEqual([
      '基本目標 1 月のきれいなまち',
      '201　月見の里づくり',
      '数値目標 月見の人数｜S',
      'KPI 1 曇りの日｜A',
    ]);
    expect(lines(element.querySelector('#years table')!).slice(3)).toEqual([
      '数値目標 月見の人数｜S｜評価なし',
      'KPI 1 曇りの日｜A｜シートになし',
    ]);
    expect(allSaid(element, '.s-rest').at(-1)).toBe(
      'シートに評価のない指標が、ほかに1つあります。値と目標は、 指標の一覧 にあります。',
    );
  });
});

describe('letters on several axes', () => {
  it('stand side by side in the row of the measure, which leads to its page', async () => {
    const { element } = await rendered(statusPage, 'Letters of measures on three axes');
    const table = element.querySelector('#list table')!;
    expect(lines(table).slice(0, 3)).toEqual([
      '施策｜必要性｜有効性｜効率性',
      '基本目標 一 雪のあかりで、冬も出かけたくなる町',
      '雪あかりの道づくり｜A｜B｜D',
    ]);
    expect(letters(table).slice(0, 2)).toEqual([
      ['雪あかりの道づくり 施策の評価 令和6年度 必要性 A（大いにある）', '/measures/yuki-akari/2024/'],
      ['雪あかりの道づくり 施策の評価 令和6年度 有効性 B（ある）', '/measures/yuki-akari/2024/'],
    ]);
    expect(allSaid(element, '#years summary')).toHaveLength(3);
  });

  it('lead to whatever is rated, and name the project of an indicator', async () => {
    const { element } = await rendered(statusPage, 'Letters of indicators, projects and measures');
    const heads = [...element.querySelectorAll('#list th[scope=row]')];
    expect(heads.map((head) => [said(head), linksOf(head)[0]])).toEqual(
      expect.arrayContaining([
        ['小ものさし 虹の橋の数', '/indicators/nijikake-kpi-2/'],
        ['しずくあつめ', '/projects/shizuku/'],
        ['しずくの実り しず実一 露の重さ しずくあつめ', '/indicators/shizuku-outcome-1/'],
      ]),
    );
  });

  it('of many axes stand each under the name of its own, and nothing where there is none', async () => {
    const { element } = await rendered(statusPage, 'More axes than there are columns for');
    const rows = [...element.querySelectorAll('#list .labelled tbody tr')];
    const row = rows.find((each) => said(each).startsWith('4-1-02'))!;
    const heads = [...row.closest('table')!.querySelectorAll('thead th')].slice(1);
    const cells = [...row.querySelectorAll('td')];
    // A cell that is not shown keeps its place, so that each of the others is read under its own head.
    expect(cells).toHaveLength(heads.length);
    const shown = cells.flatMap((cell, at) => (said(cell) === '' ? [] : [{ cell, head: heads[at]! }]));
    expect(shown.map(({ cell }) => said(cell))).toEqual([
      '妥当性（一次評価） 所管課 B',
      expect.stringMatching(/^今後の方向性（一次評価） 所管課 .*終了$/),
      expect.stringMatching(/^今後の方向性（二次評価） 行政評価会議 .*計画どおりに進めることが適当$/),
    ]);
    for (const { cell, head } of shown) expect(said(cell.querySelector('.ax'))).toBe(said(head));
    for (const cell of cells) expect(cell.className === 'vh').toBe(said(cell) === '');
    expect(row.querySelector('[hidden]')).toBeNull();
  });

  it('in words stand in one plain outline, and run on over the years', async () => {
    const { element } = await rendered(statusPage, 'Words without an order');
    const chips = [...element.querySelectorAll('#list td > *')];
    expect(new Set(chips.map((chip) => chip.className))).toEqual(new Set(['chip']));
    const runs = [...element.querySelectorAll<HTMLTableCellElement>('#years td')];
    expect(runs.some(({ colSpan }) => colSpan > 1)).toBe(true);
    for (const run of runs) expect(run.className).toContain(`run c${run.colSpan}`);
    expect(said(element.querySelector('#years summary'))).toContain('ことばだけで、順はありません。');
  });

  it('in words with an order stand in the key as such, apart from those without one', async () => {
    const { element } = await rendered(statusPage, 'More axes than there are columns for');
    const key = element.querySelector('#key')!;
    const [unranked] = allSaid(key, 'h3').slice(-1);
    expect(allSaid(key, 'h4')).toContain('達成度');
    expect(unranked).toContain('今後の方向性（一次評価）');
    expect(unranked).not.toContain('達成度');
    expect(allSaid(key, '.legend li').join()).toContain('ねらいに近づいている');
  });
});

it('says so where no sheet has given a letter yet', async () => {
  const { element } = await rendered(statusPage, 'No letter yet');
  expect(allSaid(element, 'h2')).toEqual(['評価']);
  expect(said(element.querySelector('#list .body'))).toBe('評価のあるシートは、まだ登録していません。');
  expect(element.querySelector('table, nav')).toBeNull();
});
