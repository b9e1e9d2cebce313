import { describe, expect, it } from 'vitest';
import statusPage from '../../src/components/status-page/StatusPage.examples.ts';
import { allSaid, linksOf, rowsSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

const lines = (root: ParentNode, selector = 'tr') =>
  rowsSaid(root, selector).map((cells) => cells.join('｜'));
/** The fields of the form with what one can choose in them. */
const fields = (element: Element) =>
  [...element.querySelectorAll('label')].map((label) => [
    said(label.querySelector('span')),
    label.querySelector('select')!.name,
    allSaid(label, 'option'),
  ]);

describe('the page of all letters', () => {
  const two = 'Two plans over six years';

  it('has the letters of all plans, the latest first, then what changed in each', async () => {
    const shown = await rendered(statusPage, two);
    const { element } = shown;
    expect(said(shown.getByRole('heading', { level: 1 }))).toBe('評価の一覧');
    expect(allSaid(element, 'h2')).toEqual([
      '年度ごとの評価',
      '分布と変化 第2期星空市よぞら総合戦略',
      '分布と変化 星空市よぞら総合戦略',
      'シートを読んでの問い',
    ]);
    const contents = shown.getByRole('navigation', { name: 'このページの目次' });
    expect(allSaid(contents, 'a')).toEqual([
      '年度ごとの評価',
      '分布と変化：第2期星空市よぞら総合戦略',
      '分布と変化：星空市よぞら総合戦略',
    ]);
    expect(linksOf(contents)).toEqual(['#list', '#plan-2025', '#plan-2020']);
    expect(allSaid(element, '#plan-2020 header p')).toEqual(['令和2年度〜令和6年度']);
    expect(said(element.querySelector('#questions a'))).toMatch(/^\d+件の問い（市の答え \d+件）$/);
    expect(linksOf(element, '#questions a')).toEqual(['/questions/']);
  });

  it('has a table for each goal, with the measures, what is rated, and each year', async () => {
    const { element } = await rendered(statusPage, two);
    expect(allSaid(element, 'status-list h3')).toEqual(['第2期星空市よぞら総合戦略', '星空市よぞら総合戦略']);
    expect(element.querySelector('status-list h3.vh')).toBeNull();
    expect(allSaid(element, '.goal-h').slice(0, 2)).toEqual([
      '基本目標 1　夜空のめぐみで、仕事とひとが育つまち',
      '基本目標 2　星あかりの下で、だれもが安らぐまち',
    ]);
    expect(linksOf(element, '.goal-h a').slice(0, 2)).toEqual(['/goals/2025-1/', '/goals/2025-2/']);
    const [first] = element.querySelectorAll('table.over');
    expect(said(first!.querySelector('caption'))).toBe(
      '第2期星空市よぞら総合戦略　基本目標 1　夜空のめぐみで、仕事とひとが育つまちの評価',
    );
    expect(lines(first!).slice(0, 4)).toEqual([
      '評価の対象｜R7 2025｜R8 2026｜R9 2027｜R10 2028｜R11 2029',
      '101　星めぐり観光プロジェクト',
      '数値目標 星空観光の入込客数｜R7 評価 C：現状値と同水準（同値～△5％以下）｜R8 未登録｜R9 未登録｜R10 未登録｜R11 未登録',
      'KPI 4 星めぐりツアー参加者数（延べ）｜R7 評価 A：現状値より改善（5%以上）｜R8 未登録｜R9 未登録｜R10 未登録｜R11 未登録',
    ]);
    expect(first!.querySelector('.mh th')!.getAttribute('colspan')).toBe('6');
    expect(linksOf(first!).slice(0, 3)).toEqual([
      '/measures/101/',
      '/indicators/101-headline-1/',
      '/measures/101/2025/#101-headline-1',
    ]);
  });

  it('says beside a letter what our working gives where the two differ', async () => {
    const { element } = await rendered(statusPage, two);
    expect(lines(element).find((line) => line.startsWith('KPI 1 銀河みやげの品数'))).toContain(
      'R7 評価 S：目標値を達成 計算では A｜',
    );
    expect(allSaid(element, 'status-list .rev').every((words) => words.startsWith('計算では '))).toBe(true);
  });

  it('says of an indicator which other measures it belongs to', async () => {
    const { element } = await rendered(statusPage, two);
    expect(lines(element).find((line) => line.startsWith('KPI 4 夜光バスの乗車人数'))).toMatch(
      /^KPI 4 夜光バスの乗車人数 重点施策 103 と共通｜/,
    );
  });

  it('can be narrowed by whatever occurs, goals by plan', async () => {
    const { element } = await rendered(statusPage, two);
    const form = element.querySelector('form')!;
    expect(form.getAttribute('aria-label')).toBe('評価をしぼりこむ');
    expect(form.hidden).toBe(true);
    expect(form.getAttribute('action')).toBe('/status/');
    expect(fields(element).map(([label, name]) => [label, name])).toEqual([
      ['基本目標', 'goal'],
      ['評価', 'letter'],
      ['年度', 'year'],
      ['前の年度とくらべて', 'change'],
      ['主管課', 'department'],
    ]);
    expect([...element.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
      '第2期星空市よぞら総合戦略',
      '星空市よぞら総合戦略',
    ]);
    expect(fields(element)[1]![2]).toEqual(['すべて', 'S', 'A', 'B', 'C', 'D', '―']);
    expect(fields(element)[2]![2]).toEqual([
      'すべて',
      '令和7年度',
      '令和6年度',
      '令和5年度',
      '令和4年度',
      '令和3年度',
      '令和2年度',
    ]);
    expect(fields(element)[3]![2]).toEqual([
      'すべて',
      '上がった',
      '同じ',
      '下がった',
      '新しくついた',
      'つかなくなった',
      'くらべられない',
    ]);
    expect(fields(element)[4]![2]).toContain('星空みらい課');
    expect(
      [...element.querySelectorAll('select[name=year] option')].map((option) => option.getAttribute('value')),
    ).toEqual(['', '2025', '2024', '2023', '2022', '2021', '2020']);
    expect(element.querySelector('ul.s-chosen')!.getAttribute('aria-label')).toBe('選んだ条件');
  });

  it('shows the newest change in full, and leads to the earlier ones', async () => {
    const { element } = await rendered(statusPage, two);
    const plan = element.querySelector('#plan-2020')!;
    expect(plan.querySelectorAll('details')).toHaveLength(1);
    expect(said(plan.querySelector('summary'))).toBe('令和5年度から令和6年度への内訳を見る');
    expect(allSaid(plan, '.chg-more a')).toHaveLength(3);
    expect(linksOf(plan, '.chg-more a').toSorted()).toEqual([
      '/years/2021/#changes-2020',
      '/years/2022/#changes-2020',
      '/years/2023/#changes-2020',
    ]);
  });
});

describe('letters of one plan', () => {
  it('stand without its name over them, and say of each year why there is none', async () => {
    const { element } = await rendered(statusPage, 'One plan');
    expect(allSaid(element, 'status-list h3.vh')).toEqual(['つきみ市総合戦略']);
    expect(lines(element.querySelector('table.over')!).slice(2)).toEqual([
      '数値目標 月見の人数｜R2 未登録｜R3 評価 S：達成｜R4 評価なし｜R5 未登録｜R6 未登録',
      'KPI 1 曇りの日｜R2 未登録｜R3 評価 A：前進｜R4 シートになし｜R5 未登録｜R6 未登録',
    ]);
    expect(fields(element)[0]).toEqual(['政策目標', 'goal', ['すべて', '基本目標 1　月のきれいなまち']]);
    expect(element.querySelector('optgroup')).toBeNull();
    expect(said(element.querySelector('.s-rest'))).toBe(
      'シートに評価のない指標が、ほかに1つあります。値と目標は、 指標の一覧 にあります。',
    );
  });
});

describe('letters on several axes', () => {
  it('stand in a row for each axis, of a measure under the measure', async () => {
    const { element } = await rendered(statusPage, 'Letters of measures on three axes');
    const table = element.querySelector('table.over')!;
    expect(lines(table).slice(1, 5)).toEqual([
      '雪あかりの道づくり',
      '必要性｜R5 評価 A：大いにある｜R6 評価 A：大いにある｜R7 未登録｜R8 未登録',
      '有効性｜R5 評価 C：おおむねある｜R6 評価 B：ある｜R7 未登録｜R8 未登録',
      '効率性｜R5 評価 E：ない｜R6 評価 D：あまりない｜R7 未登録｜R8 未登録',
    ]);
    expect(
      [...table.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => [
        dataset['row'],
        dataset['axis'],
      ]),
    ).toEqual([
      ['measure yuki-akari', 'hitsuyosei'],
      ['measure yuki-akari', 'yukosei'],
      ['measure yuki-akari', 'koritsusei'],
      ['measure kamakura', 'hitsuyosei'],
      ['measure kamakura', 'yukosei'],
    ]);
    expect(linksOf(table.querySelector('[data-row]')!)[0]).toBe('/measures/yuki-akari/2023/');
    expect(fields(element)[1]).toEqual(['評価の軸', 'axis', ['すべて', '必要性', '有効性', '効率性']]);
    expect(element.querySelector('status-list')!.getAttribute('data-noun')).toBe('施策');
  });

  it('lead to whatever is rated, and name the project of an indicator', async () => {
    const { element } = await rendered(statusPage, 'Letters of indicators, projects and measures');
    const heads = [...element.querySelectorAll('[data-row] > th')];
    expect(heads.map(said).slice(0, 5)).toEqual([
      'ゆくすえ',
      '小ものさし 虹の橋の数 いたりぐあい',
      '大ものさし 大の一 虹の見える日 いたりぐあい',
      'しずくあつめ ゆくすえ',
      'しずくの実り しず実一 露の重さ いたりぐあい しずくあつめ',
    ]);
    expect(heads.slice(0, 5).map((head) => linksOf(head))).toEqual([
      [],
      ['/indicators/nijikake-kpi-2/'],
      ['/indicators/nijikake-headline-1/'],
      ['/projects/shizuku/'],
      ['/indicators/shizuku-outcome-1/'],
    ]);
    const department = fields(element).find(([, name]) => name === 'department');
    expect(department![2]).toEqual(['すべて', 'あさもや課', '欄未特定', '記載なし']);
  });

  it('has nothing to filter by an axis where there is one', async () => {
    const { element } = await rendered(statusPage, 'One plan');
    expect(element.querySelector('[data-axis], select[name=axis]')).toBeNull();
  });
});

describe('a measure with one axis', () => {
  it('is named in its own row', async () => {
    const { element } = await rendered(statusPage, 'Letters of measures on one axis');
    expect(lines(element.querySelector('table.over')!).slice(1, 3)).toEqual([
      '雪あかりの道づくり',
      '施策の評価｜R5 評価 A：大いにある｜R6 評価 A：大いにある｜R7 未登録｜R8 未登録',
    ]);
  });
});

it('says so where no sheet has given a letter yet', async () => {
  const { element } = await rendered(statusPage, 'No letter yet');
  expect(allSaid(element, 'h2')).toEqual(['年度ごとの評価']);
  expect(said(element.querySelector('#list .body'))).not.toBe('');
  expect(element.querySelector('status-list, nav, .patterns g')).toBeNull();
});
