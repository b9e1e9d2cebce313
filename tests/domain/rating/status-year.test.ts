import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/domain/publication/coverage.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { statusOf, statusRows } from '../../../src/domain/rating/status.ts';
import { statusRuns, statusYear, yearsShown } from '../../../src/domain/rating/status-year.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';
import { wideCity } from '../large-city.ts';
import { publishedCity } from '../published-city.ts';

/** A plan of a city with its letters, by the plan's id or the only one. */
function planned(publication: Publication, id?: string) {
  const plan = publication.plans.find((each) => id === undefined || each.id === id)!;
  return { plan, status: statusOf(plan, publication), coverage: coverageOf(plan, publication) };
}

describe('a year of letters', () => {
  const { plan, status, coverage } = planned(wideCity());

  it('has the axes side by side, a thing that is judged once', () => {
    const year = statusYear(status, 'FY2025', coverage);
    expect(year.axes.map(({ id }) => id)).toEqual(['achievement', 'judgement', 'direction']);
    const subjects = year.groups.flatMap(({ measures }) => measures.flatMap((each) => each.subjects));
    expect(subjects).toHaveLength(25);
    expect(year.groups.map(({ goal }) => goal?.id)).toEqual(plan.goals.map(({ id }) => id));
    for (const { row, cells } of subjects)
      expect(cells.map((cell) => [cell?.letter?.rating.subject.id, cell?.letter?.rating.axis.id])).toEqual(
        year.axes.map(({ id }) => [row.subject.id, id]),
      );
    expect(year.unregistered).toEqual([]);
  });

  it('lists nothing that the sheets of the year do not list, and says which measures are not registered', () => {
    const two = planned(publishedCity('hoshizora'), '2025');
    const year = statusYear(two.status, 'FY2025', two.coverage);
    const listed = year.groups.flatMap(({ measures }) => measures.map(({ measure }) => measure.id));
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.length + year.unregistered.length).toBe(two.plan.measures.length);
    expect(year.unregistered.filter(({ id }) => listed.includes(id))).toEqual([]);
    const later = statusYear(two.status, 'FY2026', two.coverage);
    expect(later.groups).toEqual([]);
    expect(later.unregistered).toHaveLength(two.plan.measures.length);
  });
});

it('does not count what only a sheet of the year before lists, registered in the year or not', () => {
  const rated = { id: 'm1-kpi-1', name: '月見', actuals: {}, ratings: [{ grade: 'A' }] };
  const city = publicationOf(
    writtenSheet({ fiscalYear: '令和2年度', indicators: [rated] }),
    writtenSheet({ fiscalYear: '令和2年度', measure: 'm2', indicators: [{ ...rated, id: 'm1-kpi-2' }] }),
    writtenSheet({ indicators: [{ ...rated, id: 'p-outcome-1' }] }),
  );
  const { status, coverage } = planned(city);
  const year = statusYear(status, 'FY2021', coverage);
  const subjects = year.groups.flatMap(({ measures }) => measures.flatMap((each) => each.subjects));
  expect(subjects.map(({ row }) => row.subject.id)).toEqual(['p-outcome-1']);
});

describe('the runs of a row', () => {
  it('join years of one grade and keep every year, in its order', () => {
    const { status } = planned(wideCity());
    for (const row of statusRows(status)) {
      const runs = statusRuns(row.cells);
      expect(runs.flatMap(({ cells }) => cells)).toEqual(row.cells);
      for (const [place, { cells }] of runs.entries()) {
        const grades = new Set(cells.map(({ letter }) => letter?.grade.grade));
        expect(grades.size).toBe(1);
        const [grade] = grades;
        const [next] = runs[place + 1]?.cells ?? [];
        if (next) expect(next.letter?.grade.grade).not.toBe(grade);
      }
    }
  });

  it('never join two reasons for having no letter', () => {
    const [first, second, third] = statusRuns([
      { fiscalYear: 'FY2020', without: 'unregistered' },
      { fiscalYear: 'FY2021', without: 'no_letter' },
      { fiscalYear: 'FY2022', without: 'no_letter' },
    ]);
    expect([first, second, third].map((run) => run?.cells.length)).toEqual([1, 2, undefined]);
  });
});

it('years stand from the first to the last that a sheet is registered of', () => {
  const { status } = planned(publishedCity('tsukimi'));
  expect(yearsShown(status)).toEqual(['FY2021', 'FY2022']);
  expect(yearsShown({ ...status, registeredYears: ['FY2020', 'FY2022'] })).toEqual([
    'FY2020',
    'FY2021',
    'FY2022',
  ]);
  expect(yearsShown({ ...status, registeredYears: [] })).toEqual([]);
});
