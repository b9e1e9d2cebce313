import { describe, expect, it } from 'vitest';
import { departmentPages } from '../../src/components/departments-page/department-pages.ts';
import department from '../../src/components/departments-page/DepartmentPage.examples.ts';
import departments from '../../src/components/departments-page/DepartmentsPage.examples.ts';
import { rendered } from './rendered.ts';

describe('the page of a department', () => {
  it('says its names over time, each as long as it was borne', async () => {
    const shown = await rendered(department, 'A department that was renamed');
    const names = shown.getByRole('region', { name: '名前のうつりかわり' });
    expect(names.textContent).toContain('シートには、その年度の名前で載っています。');
    expect(shown.texts('#names li')).toEqual(['令和4年度まで天文観光課', '令和5年度から星空みらい課']);
    const ended = await rendered(department, 'A department that ended');
    expect(ended.texts('#names li')).toEqual(['令和4年度まで夜光バス準備室']);
    const one = await rendered(department, 'A department with one name, and no sheet without a lead');
    expect(one.queryByRole('region', { name: '名前のうつりかわり' })).toBeNull();
  });

  it('lists the sheets it leads under their measures, then those it takes part in', async () => {
    const shown = await rendered(department, 'A department that ended');
    expect(shown.texts('h2').slice(1, 3)).toEqual(['主管課として', '関係課として']);
    expect(shown.texts('#lead header p')).toEqual(['この課が中心になって進める重点施策です。']);
    expect(shown.texts('#related header p')).toEqual(['この課が、ほかの課といっしょに関わる重点施策です。']);
    expect(shown.texts('#lead .mentions > li > a')).toEqual(['103 夜光バスプロジェクト']);
    expect(
      [...shown.element.querySelectorAll('#lead .mentions > li li a')].map((link) =>
        link.getAttribute('href'),
      ),
    ).toEqual(['/measures/103/2020/', '/measures/103/2021/', '/measures/103/2022/']);
    expect(shown.element.querySelector('#related .mentions > li > a')!.getAttribute('href')).toBe(
      '/measures/101/',
    );
  });

  it('says where no registered sheet names it', async () => {
    const shown = await rendered(department, 'A department with one name, and no sheet without a lead');
    expect(shown.texts('#related .body')).toEqual(['登録したシートの中にはありません。']);
    expect(shown.texts('#lead .mentions > li > a')).toEqual(['201 月見の里づくり']);
  });

  it('ends with the sheets whose lead could not be placed, which may be its own', async () => {
    const shown = await rendered(department, 'A department that was renamed');
    const unplaced = shown.getByRole('region', { name: '主管課が欄未特定のシート' });
    expect(unplaced.querySelectorAll('.mentions > li')).toHaveLength(1);
    expect(unplaced.querySelector('header p')!.textContent).toBe(
      'シートに主管課の見出しはありますが、どれがその名前かを当サイトが特定できませんでした。当サイトの読み取りの限界で、シートの不備ではありません。推測では埋めません。',
    );
    const none = await rendered(department, 'A department with one name, and no sheet without a lead');
    expect(none.texts('h2')).toEqual(['担当課として', '関係課として']);
  });
});

describe('the page of all departments', () => {
  it('counts the sheets of each by what it does there, with its names of before and its end', async () => {
    const shown = await rendered(departments, 'With sheets whose lead cannot be placed');
    expect(shown.getByRole('table', { name: '課ごとのシートの枚数' })).toBeTruthy();
    expect(shown.texts('h2')).toEqual(['課とシートの数', '主管課が欄未特定のシート']);
    expect(shown.texts('#departments header p')).toEqual(['登録したシートの枚数です。']);
    expect(shown.texts('thead th')).toEqual(['課', '主管課', '関係課']);
    const rows = [...shown.element.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()),
    );
    expect(rows[0]).toEqual(['星空みらい課以前の名前：天文観光課', '12', '8']);
    expect(rows[5]).toEqual(['企画ぎんが課', '0', '19']);
    expect(rows[6]).toEqual(['夜光バス準備室令和4年度まで', '3', '4']);
    expect(shown.getByRole('link', { name: '夜光バス準備室' }).getAttribute('href')).toBe(
      '/departments/bus/',
    );
  });

  it('has no list of sheets without a lead where every lead is placed', async () => {
    const shown = await rendered(departments, 'A renamed department, every lead placed');
    expect(shown.texts('h2')).toEqual(['課とシートの数']);
    expect(shown.texts('tbody th')).toEqual(['企画課', '観光交流課以前の名前：観光課']);
  });
});

it('departments have a page each, under the name of today', () => {
  const renamed = {
    id: 'kanko',
    names: [{ name: '観光課', to: 'FY2021' }, { name: '観光交流課' }],
    successors: [],
  };
  expect(departmentPages([renamed])).toEqual([{ department: renamed, name: '観光交流課' }]);
});

describe('projects that name a department of their own', () => {
  it('are counted beside the sheets, and listed on its page', async () => {
    const shown = await rendered(departments, 'Departments of projects');
    expect(shown.texts('thead th').at(-1)).toBe('しずく事業の虹守課');
    expect(shown.texts('#departments header p').at(-1)).toContain('の数です。');
    const page = await rendered(department, 'A department of a project');
    expect(page.texts('#projects .mentions > li > a')).toEqual(['しずくあつめ']);
    expect(page.element.querySelector('#projects .mentions > li > a')!.getAttribute('href')).toBe(
      '/projects/shizuku/',
    );
  });
});
