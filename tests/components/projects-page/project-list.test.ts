import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../src/components/finder/asked.ts';
import type { FinderList } from '../../../src/components/finder/finder-list.ts';
import { found, totalOf } from '../../../src/components/finder/finding.ts';
import { projectList } from '../../../src/components/projects-page/project-list.ts';
import { publishedCity } from '../../domain/published-city.ts';
import { manyProjects } from './many-projects.ts';

const hoshizora = publishedCity('hoshizora');
const list = projectList(hoshizora);
const facet = (of: FinderList, key: string) => of.facets.find((each) => each.key === key);
const ask = (query: string) => readAsked(query, list).asked;

describe('what projects can be narrowed by', () => {
  it('is what the city has, in the words of its form', () => {
    expect(list.facets.map(({ key, label }) => `${key} ${label}`)).toEqual([
      'goal 基本目標',
      'measure 重点施策',
      'department 主管課',
      'source 財源',
      'main 主な事業',
    ]);
    expect(list.view?.label).toBe('金額の年度');
    expect(list.columns.map(({ key }) => key)).toEqual(['department', 'cost', 'part']);
  });

  it('is not what has one value only, or none', () => {
    const bare = projectList(publishedCity('yukiguni'));
    for (const { options, key } of bare.facets)
      expect(options.length, key).toBeGreaterThan(key === 'main' ? 0 : 1);
    expect(facet(bare, 'main')).toBeUndefined();
  });

  it('is every depth of a tree of goals that has several, by its own name', () => {
    const { measures, projects, ...rest } = publishedCity('yukiakari');
    // As if each measure with sheets were a project of a sheet of its goal.
    const listed = measures.filter(({ sheets }) => sheets.length > 0);
    const spread = projects.map((project, index) => ({ ...project, measures: [listed[index]!] }));
    const { facets } = projectList({ ...rest, measures: listed, projects: spread });
    expect(facets.filter(({ key }) => key.startsWith('goal')).map(({ label }) => label)).toEqual([
      '基本事業',
    ]);
  });

  it('is a text of the form that holds one of a few short values, such as a kind of project', () => {
    const city = publishedCity('yukiakari');
    const large = projectList(manyProjects(city, 2, 20));
    expect(facet(large, 'text-kubun')).toEqual({
      key: 'text-kubun',
      label: '区分',
      options: expect.arrayContaining([{ value: '新規', label: '新規' }]) as unknown,
    });
    // Prose is never a choice.
    expect(facet(large, 'text-mokuteki')).toBeUndefined();
  });
});

describe('a project in the list', () => {
  const row = list.rows.find(({ path }) => path === 'projects/1010/')!;

  it('has its place, its department, and what each year cost in whole yen', () => {
    expect(row).toMatchObject({
      name: '星見台整備事業',
      is: { measure: ['101'] },
      views: { '2025': { cells: { cost: 6_900_000 } } },
    });
    expect(row.place).toBe('1010　重点施策 101　星めぐり観光プロジェクト');
  });

  it('is found by who pays, in the year that is asked for', () => {
    const paid = found(list, ask('?source=prefectural&year=2024'));
    expect(paid.length).toBeGreaterThan(0);
    for (const { views } of paid) expect(views?.['2024']?.is?.['source']).toContain('prefectural');
  });

  it('is ordered by its cost, the dearest first', () => {
    const costs = found(list, ask('?sort=-cost')).map(({ views }) => views?.['2025']?.cells?.['cost']);
    const yen = costs.filter((each) => typeof each === 'number');
    expect(yen.length).toBeGreaterThan(1);
    expect(yen).toEqual(yen.toSorted((a, b) => b - a));
  });

  it('has a year on another basis under a name of its own', () => {
    expect(list.view!.standard).toBe('2025');
    expect(list.view!.options.map(({ value, label }) => `${value} ${label}`).slice(0, 3)).toEqual([
      '2025 令和7年度（決算）',
      '2025-budget 令和7年度（予算）',
      '2024 令和6年度（決算）',
    ]);
  });
});

it('what is not known of a project is not taken for nothing', () => {
  const cost = list.columns.find(({ key }) => key === 'cost')!;
  const asked = ask('?year=2023');
  const rows = found(list, asked);
  const { stated, absent } = totalOf(rows, cost, asked, list);
  expect(stated + absent).toBe(rows.length);
  const blank = rows.filter(({ views }) => typeof views?.['2023']?.cells?.['cost'] === 'object');
  expect(blank.length).toBeGreaterThan(0);
  for (const { views } of blank) expect(views?.['2023']?.is?.['source']).toBeNull();
  const unplaced = projectList(publishedCity('maboroshi')).rows.flatMap(({ views = {} }) =>
    Object.values(views).flatMap(({ cells }) => cells?.['cost'] ?? []),
  );
  expect(unplaced).toContainEqual({ words: '欄未特定', miss: true });
  expect(unplaced).toContainEqual({ yen: 81_017, words: '81,017円（見直し中）', note: '速報値' });
});

it('is 45 KB or less on its way for 407 projects with their years and sources', () => {
  const large = JSON.stringify(projectList(manyProjects(hoshizora, 25, 407)));
  expect(brotliCompressSync(large).length).toBeLessThanOrEqual(45 * 1024);
});
