import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/domain/publication/coverage.ts';
import {
  fiscalYearsOf,
  goalPart,
  latestFirst,
  newestWithLetters,
  plansOfYear,
  yearPart,
} from '../../../src/domain/publication/selection.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const rated = (grade: string) => [
  { id: 'm1-kpi-1', kind: 'kpi', name: '月見の人数', actuals: { 令和3年度: '5' }, ratings: [{ grade }] },
];

describe('a goal', () => {
  const publication = publicationOf(writtenSheet(), writtenSheet({ measure: 'm2' }));
  const [plan] = publication.plans;
  const part = goalPart(plan!.goals[0]!, plan!, publication);

  test('holds its own measures and their sheets alone', () => {
    expect(part.plan.measures.map(({ id }) => id)).toEqual(['m1']);
    expect(part.publication.sheets.map(({ id }) => id)).toEqual(['2021/m1']);
  });

  test('leaves what it was taken from as it was', () => {
    expect(plan!.measures).toHaveLength(2);
    expect(publication.sheets).toHaveLength(2);
  });
});

describe('a fiscal year', () => {
  const publication = publicationOf(
    writtenSheet({ fiscalYear: '令和元年度' }),
    writtenSheet(),
    writtenSheet({ measure: 'm2', fiscalYear: '令和4年度' }),
  );
  const [plan] = publication.plans;

  test('is listed where a plan covers it and where only a sheet is about it', () => {
    expect(fiscalYearsOf(publication)).toEqual(['FY2019', 'FY2020', 'FY2021', 'FY2022']);
  });

  test('names every measure of the plan, with the sheets of this year alone', () => {
    const part = yearPart('FY2021', plan!, publication);
    const { years, groups } = coverageOf(part.plan, part.publication);
    expect(years).toEqual(['FY2021']);
    const cells = groups.flatMap(({ measures }) => measures);
    expect(cells.map(({ measure, years: [cell] }) => [measure.id, cell!.sheets.map(({ id }) => id)])).toEqual(
      [
        ['m1', ['2021/m1']],
        ['m2', []],
      ],
    );
  });

  test('belongs to a plan by its years or by a sheet, and to no other', () => {
    const later = { ...plan!, id: 'p2', from: 'FY2023', to: 'FY2027' };
    const both = { ...publication, plans: [plan!, later] };
    const of = (year: string) => plansOfYear(year, both).map(({ id }) => id);
    expect([of('FY2019'), of('FY2022'), of('FY2023'), of('FY2028')]).toEqual([['p1'], ['p1'], ['p2'], []]);
    expect(latestFirst(both.plans).map(({ id }) => id)).toEqual(['p2', 'p1']);
  });
});

describe('the newest sheet of a measure', () => {
  test('is the last one with letters, although a later budget sheet has none', () => {
    const { sheets } = publicationOf(
      writtenSheet({ fiscalYear: '令和2年度', indicators: rated('A') }),
      writtenSheet({ indicators: rated('D') }),
      writtenSheet({ fiscalYear: '令和4年度', phase: 'budget' }),
    );
    expect(newestWithLetters(sheets)!.id).toBe('2021/m1');
  });

  test('is the last written where none has letters, and none where there is no sheet', () => {
    const { sheets } = publicationOf(writtenSheet({ phase: 'budget' }), writtenSheet());
    expect(newestWithLetters(sheets)!.id).toBe('2021/m1');
    expect(newestWithLetters([])).toBeUndefined();
  });
});
