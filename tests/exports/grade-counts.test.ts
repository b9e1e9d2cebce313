/** A plain count of the files, row by row, finds the figures of the site: what several sheets share is counted once. */
import { describe, expect, it } from 'vitest';
import type { Plan, Publication } from '../../src/domain/publication/publication.ts';
import { distributionsOf } from '../../src/domain/rating/distribution.ts';
import { statusRows, statusOf } from '../../src/domain/rating/status.ts';
import { publishedFiles } from '../../src/exports/files.ts';
import { everyContent } from '../cities/every-city.ts';
import { publicationWith, writtenForm, writtenPlan, writtenSheet } from '../domain/invented-city.ts';
import { publicationIn } from '../share/cities.ts';
import { fullCity } from './full-city.ts';
import { csvRows, type CsvRow } from './recompute.ts';

const axis = (id: string, rates: string[]) => ({
  id,
  name: id,
  rates,
  order: 'best_first',
  grades: ['上', '下'],
});
const rated = (grade?: string) => ({
  indicators: [
    {
      id: 'm1-kpi-1',
      kind: 'kpi',
      name: '月',
      actuals: { 令和3年度: '1' },
      ratings: [{ axis: 'reached', ...(grade === undefined ? { reason: '数えなかった。' } : { grade }) }],
    },
  ],
  projects: [
    {
      id: 'p',
      name: '団子',
      texts: { role: ['つくる。'] },
      ratings: [{ axis: 'next', ...(grade === undefined ? {} : { grade }) }],
      money: { unit: '円', cost: { 令和3年度: '10' } },
    },
  ],
});

/** Two measures that share an indicator and a project, and do not agree; the plan names them against the order of their ids. */
const shared = publicationWith(
  {
    forms: [
      writtenForm({
        ratings: [axis('reached', ['indicator']), axis('next', ['project'])],
        texts: [{ id: 'role', label: '役割', of: 'project' }],
      }),
    ],
    plans: [
      writtenPlan({
        measures: [
          { id: 'm2', name: '団子' },
          { id: 'm1', name: '月見', goal: 'g1' },
        ],
      }),
    ],
  },
  writtenSheet({ measure: 'm1', ...rated('上') }),
  writtenSheet({ measure: 'm2', ...rated('下') }),
  // 事前 and 事後 of one year, and a sheet that prints no grade before one that does.
  writtenSheet({ measure: 'm1', fiscalYear: '令和2年度', phase: 'budget', ...rated('上') }),
  writtenSheet({ measure: 'm1', fiscalYear: '令和2年度', ...rated('下') }),
  writtenSheet({ measure: 'm2', fiscalYear: '令和2年度', ...rated() }),
  writtenSheet({ measure: 'm1', fiscalYear: '令和4年度', phase: 'budget', ...rated('上') }),
  writtenSheet({ measure: 'm1', fiscalYear: '令和4年度', ...rated() }),
);

const cities: { city: string; publication: Publication }[] = [
  ...everyContent.map((folder) => ({ city: folder, publication: publicationIn(folder) })),
  { city: 'a city that has everything', publication: fullCity },
  { city: 'a city of two measures that do not agree', publication: shared },
];

function rowsIn(publication: Publication, table: string): CsvRow[] {
  const file = publishedFiles(publication).find(({ name }) => name === `${table}.en.csv`);
  return csvRows(new TextDecoder().decode(file?.bytes() ?? new Uint8Array()));
}

const tally = (keys: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, of]) => [key, of.length]));
const year = (fiscalYear: string) => fiscalYear.replace('FY', '');

/** Grades by plan, axis and year as the pages of `/status/` count them. */
function onSite(plan: Plan, { sheets }: Publication): string[] {
  return distributionsOf(plan, sheets).flatMap(({ axis: { id }, years }) =>
    years.flatMap(({ fiscalYear, counts }) =>
      counts.flatMap(({ grade, count }) =>
        Array.from({ length: count }, () => [plan.id, id, year(fiscalYear), grade.grade].join(' ')),
      ),
    ),
  );
}

describe.each(cities)('the files of $city', ({ publication }) => {
  const { plans } = publication;

  it('count as many grades of each year as the site', () => {
    const counted = rowsIn(publication, 'ratings')
      .filter(({ is_primary, published }) => is_primary === 'true' && published !== '')
      .map((row) => [row['plan_id'], row['axis'], row['sheet_fiscal_year'], row['published']].join(' '));
    expect(tally(counted)).toEqual(tally(plans.flatMap((plan) => onSite(plan, publication))));
  });

  it('count as many as stand in the table of the site', () => {
    const listed = plans.flatMap((plan) =>
      statusRows(statusOf(plan, publication)).flatMap(({ axis: { id }, cells }) =>
        cells.flatMap(({ fiscalYear, letter }) =>
          letter ? [plan.id, id, year(fiscalYear), letter.grade.grade].join(' ') : [],
        ),
      ),
    );
    expect(tally(listed)).toEqual(tally(plans.flatMap((plan) => onSite(plan, publication))));
  });

  it.each([
    ['projects', ['project_id', 'sheet_fiscal_year', 'phase']],
    ['texts', ['subject_type', 'subject_id', 'text_id', 'paragraph', 'sheet_fiscal_year', 'phase']],
    ['ratings', ['plan_id', 'subject_type', 'subject_id', 'axis', 'sheet_fiscal_year']],
  ])('count each thing in %s once', (table, key) => {
    const rows = rowsIn(publication, table);
    const keys = (of: CsvRow[]) => of.map((row) => key.map((each) => row[each]).join(' '));
    const primary = keys(rows.filter(({ is_primary }) => is_primary === 'true'));
    expect(primary.toSorted()).toEqual([...new Set(keys(rows))].toSorted());
  });
});

it('what counts is what the first measure of the plan says, if it says anything, and 事後 before 事前', () => {
  const counted = ['ratings', 'projects', 'texts'].map((table) =>
    rowsIn(shared, table)
      .filter(({ is_primary }) => is_primary === 'true')
      .map(({ sheet_id, axis: on = '', published = '' }) => [sheet_id, on, published].join(' ').trim())
      .toSorted(),
  );
  const sheets = ['2020/m1.budget', '2020/m2', '2021/m2', '2022/m1', '2022/m1.budget'];
  expect(counted).toEqual([
    ['next', 'reached']
      .flatMap((on) => [`2020/m1 ${on} 下`, `2021/m2 ${on} 下`, `2022/m1.budget ${on} 上`])
      .toSorted(),
    sheets,
    sheets,
  ]);
});
