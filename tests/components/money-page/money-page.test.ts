import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { moneyOfAll, moneyPageOf } from '../../../src/components/money-page/money-view.ts';
import measureMoney from '../../../src/components/money-page/MeasureMoneyPage.examples.ts';
import MoneyPage from '../../../src/components/money-page/MoneyPage.astro';
import moneyPage from '../../../src/components/money-page/MoneyPage.examples.ts';
import { examplesOf, withId } from '../../../src/gallery/example.ts';
import { publishedCity } from '../../domain/published-city.ts';
import { manyProjects } from '../projects-page/many-projects.ts';
import { allSaid, linksOf, rowsSaid, said } from '../reading.ts';
import { rendered } from '../rendered.ts';

const lines = (root: ParentNode, selector: string) =>
  rowsSaid(root, `${selector} tr`).map((cells) => cells.join('｜'));

describe('the money of all sheets', () => {
  it('says what the sum is, that it is not all that is spent, and what it lacks', async () => {
    const { element } = await rendered(moneyPage, 'Two plans, settled and budget');
    expect(said(element.querySelector('h1'))).toBe('シートにのっている事務事業のお金');
    expect(allSaid(element, '.when')).toEqual([
      '22,190千円 2,219万円',
      '令和7年度 決算の事業費の合計です。市の支出のすべてではありません。',
      '5事業の分です。',
    ]);
    const town = await rendered(moneyPage, 'Measures with a sheet each');
    expect(allSaid(town.element, '.when')[1]).toContain('町の支出のすべてではありません。');
  });

  it('adds up each year on each basis by itself, those of one basis together', async () => {
    const { element } = await rendered(moneyPage, 'Two plans, settled and budget');
    const years = lines(element, '#years .mo-sums');
    expect(years.slice(0, 4)).toEqual([
      '年度｜千円｜大きさ｜数えた事務事業',
      '令和元年度 決算｜51,100｜｜12事業',
      '令和2年度 決算｜62,854｜｜12事業、＋不明 1',
      '令和3年度 決算｜82,397｜｜42事業、＋不明 8',
    ]);
    const bases = years.slice(1).map((line) => line.split('｜')[0]!.split(' ')[1]);
    expect(bases).toEqual(
      ['決算', '予算'].flatMap((basis) => Array<string>(basis === '決算' ? 7 : 5).fill(basis)),
    );
    expect(said(element.querySelector('#years > header'))).toContain('決算、予算は別のものです。');
    const looks = [...element.querySelectorAll('#years .mo-bar')].map((bar) =>
      [...bar.children].map((part) => part.getAttribute('class')).join(' '),
    );
    expect(looks.slice(1, 2)).toEqual(['mo-old mo-tail']);
    expect(looks[6]).toBe('mo-now');
    expect(looks.slice(7)).toEqual(Array<string>(5).fill('mo-hollow'));
    expect(element.querySelectorAll('#years .turn')).toHaveLength(1);
  });

  it('stands by goal and measure, plan by plan, with the last year that each plan’s sheets settle', async () => {
    const { element } = await rendered(moneyPage, 'Two plans, settled and budget');
    expect(allSaid(element, '#goals h3')).toEqual(['第2期星空市よぞら総合戦略', '星空市よぞら総合戦略']);
    const goals = allSaid(element, '.mo-goal > summary');
    expect(goals[0]).toBe(
      '基本目標 1 夜空のめぐみで、仕事とひとが育つまち 15,200千円 令和7年度 決算 この表の中で 68.5%',
    );
    expect(goals[2]).toContain('令和6年度 決算');
    const first = element.querySelector('.mo-goal')!;
    expect(lines(first, '.mo-years').at(-1)).toBe(
      '基本目標 1の合計｜37,240｜54,610｜20,515｜22,630｜22,220｜15,200',
    );
    expect(linksOf(first)).toEqual(['/measures/101/money/', '/measures/2025-103/money/']);
  });

  it('has whole tables: what stands by goal and by department is what stands at the head', async () => {
    const { element } = await rendered(moneyPage, 'Two plans, settled and budget');
    const yen = (text: string) => Number(/[\d,]+/.exec(text)![0].replaceAll(',', ''));
    const departments = rowsSaid(element, '#departments tbody tr').map(([, amount]) => yen(amount!));
    expect(departments.reduce((sum, each) => sum + each, 0)).toBe(22_190);
  });

  it('names departments in the order of the city and leads to the projects of each', async () => {
    const { element } = await rendered(moneyPage, 'Two plans, settled and budget');
    const links = linksOf(element.querySelector('#departments')!);
    expect(links.length).toBeGreaterThan(1);
    expect(links.every((href) => href!.startsWith('/projects/?department='))).toBe(true);
    const few = await rendered(moneyPage, 'Measures with a sheet each');
    expect(few.html).not.toContain('/projects/?');
  });

  it('gives shares by source only where the sources are the whole', async () => {
    const whole = await rendered(moneyPage, 'Measures with a sheet each');
    expect(said(whole.element.querySelector('#sources thead'))).toContain('この表の中で');
    expect(said(whole.element.querySelector('#sources > header'))).toContain(
      '財源をすべて足すと総事業費になります。',
    );
  });

  it('shows the projects themselves where there is one measure', async () => {
    const { element } = await rendered(moneyPage, 'Amounts without a place');
    expect(element.querySelector('#goals')).toBeNull();
    expect(lines(element, '#projects .mo-years').length).toBeGreaterThan(2);
    expect(said(element.querySelector('#projects'))).toContain('81,017（見直し中） （速報値）');
    expect(said(element.querySelector('#projects tr.sum'))).toContain('速報値をふくむ');
  });

  it('names each of its sections in the contents, and nothing else', async () => {
    for (const name of ['Two plans, settled and budget', 'Amounts without a place'] as const) {
      const { element } = await rendered(moneyPage, name);
      const sections = [...element.querySelectorAll('section')].map(({ id }) => `#${id}`);
      expect(linksOf(element, '.toc a')).toEqual(sections);
    }
  });

  it('is small for a large city: 25 measures, 407 projects', async () => {
    const large = examplesOf(MoneyPage, {
      'A large city': (city) => {
        const publication = manyProjects(city('hoshizora'), 25, 407);
        return { publication, view: moneyOfAll(publication)! };
      },
    });
    const { element, html } = await rendered(large, 'A large city');
    expect(lines(element, '.mo-goal .mo-years').length).toBeGreaterThan(25);
    // The frame of a page has about 120 elements and 2 KB.
    expect(element.querySelectorAll('*').length).toBeLessThanOrEqual(1380);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(38 * 1024);
  });
});

describe('the money of a measure', () => {
  it('has the amount of each project in each year, with why there is none, and their sum', async () => {
    const { element } = await rendered(measureMoney, 'Projects with sheets of their own');
    expect(said(element.querySelector('h1'))).toBe('4-1　冬の遊びと学び の事務事業のお金');
    const years = lines(element, '.mo-years');
    const school = '4-1-01　雪の学校事業';
    expect(years[2]).toBe(
      [
        school,
        `${school} 令和5年度 決算 1,210`,
        `${school} 令和6年度 決算 1,186`,
        `${school} 令和7年度 当初予算 1,300`,
        '欄なし',
      ].join('｜'),
    );
    expect(years.at(-1)!.startsWith('合計｜')).toBe(true);
    expect(linksOf(element.querySelector('.mo-years')!, 'tbody th a')).toEqual([
      '/projects/4-1-01/',
      '/projects/4-1-02/',
    ]);
  });

  it('leads from each amount, and from each cell without one, to its place in the original', async () => {
    const { element } = await rendered(measureMoney, 'Many projects over the years');
    const row = element.querySelector('.mo-years tbody tr')!;
    const project = row.querySelector('th a')!.getAttribute('href')!;
    const cells = [...row.querySelectorAll('td')].filter((cell) => said(cell) !== '欄なし');
    expect(cells.length).toBeGreaterThan(1);
    expect(cells.map((cell) => linksOf(cell).join())).toEqual(
      cells.map((cell) => {
        const [, era, year, basis] = /令和((?:元|\d+))()年度 (決算|予算)/u.exec(said(cell))!;
        const fiscalYear = 2018 + (era === '元' ? 1 : Number(era));
        return `${project}#place-${basis === '決算' ? 'settled' : 'budget'}-fy${fiscalYear}${year}`;
      }),
    );
    expect(element.querySelectorAll('.mo-years .sum a')).toHaveLength(0);
    expect(said(element.querySelector('#projects > header'))).toContain('原本のどこにあるか');
  });

  it('says its share of all that is added up', async () => {
    const { element } = await rendered(measureMoney, 'Many projects over the years');
    expect(allSaid(element, '.when')[1]).toMatch(
      /^令和6年度 決算の事業費の合計です.*お金のまとめの中で [\d.]+％です。$/,
    );
  });
});

it.each([
  ['hoshizora', '101', 'measures/101/money/'],
  ['yukiakari', '3-2-1-04', undefined],
] as const)('the money of a measure of %s is told on the page that there is: %s', (city, id, path) => {
  const publication = publishedCity(city);
  expect(moneyPageOf(withId(publication.measures, id), publication)).toBe(path);
});
