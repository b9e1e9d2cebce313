import { describe, expect, it } from 'vitest';
import planYears from '../../src/components/year-page/PlanYears.examples.ts';
import { yearPages } from '../../src/components/year-page/year-pages.ts';
import yearPage from '../../src/components/year-page/YearPage.examples.ts';
import { publishedCity } from '../domain/published-city.ts';
import { allSaid, linksOf, rowsSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

const lines = (root: ParentNode | null) =>
  root === null ? [] : rowsSaid(root).map((cells) => cells.join('｜'));

describe('the page of a year', () => {
  it('says of each plan which sheets it has, what letters they give, what changed, and what it cost', async () => {
    const { element } = await rendered(yearPage, 'Settled sheets alone');
    expect(allSaid(element, 'h2')).toEqual([
      '評価が変わった指標 令和2年度から令和3年度',
      '星空市よぞら総合戦略',
    ]);
    expect(allSaid(element, '#plan-2020 h3')).toEqual([
      '重点施策とシート',
      '評価の分布',
      '前の年度とくらべて',
      '令和3年度の事業費',
      '年度ごとに見る',
    ]);
    expect(said(element.querySelector('.list-lead'))).toBe(
      '「未登録」は、このサイトにまだ登録していないシートです。公表されていないという意味ではありません。',
    );
    const list = element.querySelector('table')!;
    expect(said(list.querySelector('caption'))).toBe('星空市よぞら総合戦略の重点施策の令和3年度のシート');
    expect(lines(list).slice(1, 3)).toEqual([
      '基本目標 1 （星空市よぞら総合戦略） 夜空を見上げに、ひとが集うまち',
      '101　星めぐり観光プロジェクト｜星めぐり観光プロジェクト 令和3年度 事後・決算｜A A C C D 評価 A 2、C 2、D 1｜天文観光課',
    ]);
    expect(linksOf(element, 'a[href^="/status/"]')).toContain('/status/?year=2021');
    expect(element.querySelectorAll('svg.patterns g')).toHaveLength(6);
  });

  it('adds up what the projects cost, and sets measures beside each other on one scale', async () => {
    const { element } = await rendered(yearPage, 'Settled sheets alone');
    expect(said(element.querySelector('.cost-sum'))).toBe('13事業の事業費は 82,397千円 （ 約8,240万円 ）。');
    const costs = element.querySelector('.ycost')!;
    expect(said(costs.querySelector('caption'))).toBe('重点施策ごとの事業費（事後・決算、単位：千円）');
    expect(lines(costs).slice(0, 4)).toEqual([
      '重点施策｜事務事業｜事業費（千円）｜大きさ',
      '101　星めぐり観光プロジェクト （令和3年度 事後・決算）｜3｜54,610｜',
      '102　宵っぱり移住プロジェクト （令和3年度 事後・決算）｜2｜6,410｜',
      '103　夜光バスプロジェクト （令和3年度 事後・決算）｜3｜8,920｜',
    ]);
    const bars = [...costs.querySelectorAll('rect')].map((bar) => bar.getAttribute('width'));
    expect(bars.slice(0, 3)).toEqual(['100.0%', '11.7%', '16.3%']);
    expect(linksOf(costs)[0]).toBe('/measures/101/2021/');
    const cells = [...costs.querySelectorAll<HTMLElement>('tbody tr:first-child td')];
    expect(cells.map((cell) => cell.dataset['l'])).toEqual(['事務事業', '事業費（千円）', undefined]);
  });

  it('keeps budgets apart from what was spent', async () => {
    const { element } = await rendered(yearPage, 'The first year of a plan, budgets beside settled sheets');
    expect(allSaid(element, '.cost-sum')).toEqual([
      '事前・予算：1事業の事業費は 5,500千円 （ 550万円 ）。',
      '事後・決算：5事業の事業費は 22,190千円 （ 2,219万円 ）。',
    ]);
    expect(allSaid(element, '.ycost caption')).toEqual([
      '重点施策ごとの事業費（事前・予算、単位：千円）',
      '重点施策ごとの事業費（事後・決算、単位：千円）',
    ]);
    const [budget, settled] = element.querySelectorAll('.ycost');
    expect(lines(budget!).slice(1)).toEqual([
      '103　銀河みやげ開発プロジェクト （令和7年度 事前・予算）｜1｜5,500｜',
    ]);
    expect(lines(settled!).slice(1)).toEqual([
      '101　星めぐり観光プロジェクト （令和7年度 事後・決算）｜2｜10,200｜',
      '103　銀河みやげ開発プロジェクト （令和7年度 事後・決算）｜1｜5,000｜',
      '201　夜泣きいらず子育てプロジェクト （令和7年度 事後・決算）｜2｜6,990｜',
    ]);
  });

  it('shows no sum where a cost has no cell', async () => {
    const { element } = await rendered(yearPage, 'Costs that could not be placed');
    expect(said(element.querySelector('.cost-sum'))).toBe(
      '13事業の事業費の合計は、金額の欄を特定できない事務事業があるため示しません。',
    );
    expect(lines(element.querySelector('.ycost'))[2]).toBe(
      '102　宵っぱり移住プロジェクト （令和2年度 事後・決算）｜2｜欄未特定の事業あり｜',
    );
    expect(element.querySelectorAll('.ycost rect')).toHaveLength(5);
  });

  it('says so where no sheet of the year is here, and has nothing to count', async () => {
    const { element } = await rendered(yearPage, 'A year without a sheet');
    expect(said(element.querySelector('.list-lead'))).toBe(
      '令和8年度のシートは、まだ1枚も登録していません。「未登録」は、このサイトにまだ登録していないシートです。公表されていないという意味ではありません。',
    );
    expect(allSaid(element, 'h3')).toEqual(['重点施策とシート', '年度ごとに見る']);
    expect(element.querySelector('.after-list')).toBeNull();
  });

  it('keeps axes apart, and says which measure has no amount', async () => {
    const { element } = await rendered(yearPage, 'Letters of measures');
    expect(allSaid(element, '.after-list h4').slice(0, 3)).toEqual(['必要性', '有効性', '効率性']);
    const { element: several } = await rendered(yearPage, 'Several axes, and sheets without a cost');
    expect(lines(several.querySelector('.ycost')).slice(1)).toEqual([
      '枝の七号　にじかけのわざ （令和24年度 事後・決算）｜1｜8.1017｜',
      '枝の七の二　しずくとりの手 （令和24年度 事後・決算）｜0｜金額なし｜',
    ]);
  });

  it('says nothing of changes in a year whose sheets give no letters, and nothing of money where there is none', async () => {
    const { element } = await rendered(yearPage, 'Neither letters nor costs');
    expect(allSaid(element, 'h3')).not.toContain('前の年度とくらべて');
    expect(element.querySelector('.cost-sum')).toBeNull();
  });
});

describe('the years of a plan', () => {
  it('lead to their pages, and say before one goes there which have no sheet', async () => {
    const shown = await rendered(planYears, 'On the page of one of its years');
    const { element } = shown;
    const years = shown.getByRole('navigation', { name: 'つきみ市総合戦略の年度' });
    expect(allSaid(years, 'li')).toEqual([
      '令和2 年度 未登録',
      '令和3 年度 2021',
      '令和4 年度 2022',
      '令和5 年度 未登録',
      '令和6 年度 未登録',
    ]);
    expect(linksOf(years)).toEqual([2020, 2021, 2022, 2023, 2024].map((year) => `/years/${year}/`));
    expect(allSaid(years, '.none')).toHaveLength(3);
    expect(linksOf(years, '[aria-current=page]')).toEqual(['/years/2021/']);
    expect(said(element.querySelector('h3'))).toBe('年度ごとに見る');
  });

  it('mark none on another page', async () => {
    expect((await rendered(planYears, 'On another page')).element.querySelector('[aria-current]')).toBeNull();
  });
});

it('there is a page for each year that a plan covers or a sheet is about', () => {
  expect(yearPages(publishedCity('tsukimi')).map(({ year }) => year)).toEqual([
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
  ]);
  expect(yearPages(publishedCity('tsukimi'))[1]).toEqual({ year: '2021', fiscalYear: 'FY2021' });
});
