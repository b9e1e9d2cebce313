import { describe, expect, test } from 'vitest';
import { newestOf } from '../../../src/domain/publication/publication.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';

const project = (parts: Record<string, unknown>) => ({ id: 'p', name: '団子事業', ...parts });

describe('a publication', () => {
  test('names every measure of the plan, also those without a sheet', () => {
    const { measures } = publicationOf(writtenSheet());
    expect(measures.map(({ id, sheets, goalRecord }) => [id, sheets.length, goalRecord?.name])).toEqual([
      ['m1', 1, '月の美しいまち'],
      ['m2', 0, undefined],
    ]);
  });

  test('lists sheets by measure, year and phase, whatever the order of the files', () => {
    const { sheets } = publicationOf(
      writtenSheet({ measure: 'm2', fiscalYear: '令和2年度' }),
      writtenSheet({ fiscalYear: '令和4年度' }),
      writtenSheet({ fiscalYear: '令和3年度' }),
      writtenSheet({ fiscalYear: '令和4年度', phase: 'budget' }),
    );
    expect(sheets.map(({ id }) => id)).toEqual(['2021/m1', '2022/m1.budget', '2022/m1', '2020/m2']);
  });

  test('stands without any sheet', () => {
    const publication = publicationOf();
    expect(publication.sheets).toEqual([]);
    expect(publication.indicators).toEqual([]);
    expect(publication.measures).toHaveLength(2);
  });

  test('knows a project by the name of its newest sheet and keeps the older ones', () => {
    const publication = publicationOf(
      writtenSheet({ fiscalYear: '令和4年度', projects: [project({ name: '新しい名前' })] }),
      writtenSheet({ projects: [project({ name: '古い名前' })] }),
    );
    const [only] = publication.projects;
    expect(only!.statements.map(({ printed }) => printed.name)).toEqual(['古い名前', '新しい名前']);
    expect(newestOf(only!.statements).printed.name).toBe('新しい名前');
  });

  test('counts money in whole yen and marks which sheet states an amount last', () => {
    const cost = (amount: string) => ({ 令和2年度: amount, 令和3年度: '431' });
    const { projects } = publicationOf(
      writtenSheet({ projects: [project({ money: { unit: '千円', cost: cost('26,652') } })] }),
      writtenSheet({
        fiscalYear: '令和4年度',
        projects: [project({ money: { unit: '万円', cost: { ...cost('2,665'), 令和4年度: 'dash' } } })],
      }),
    );
    expect(
      projects[0]!.costs.map(({ period, yen, absence, isNewest }) => [period, yen ?? absence, isNewest]),
    ).toEqual([
      ['FY2020', 26_652_000, false],
      ['FY2021', 431_000, false],
      ['FY2022', 'after_sheet', false],
      ['FY2020', 26_650_000, true],
      ['FY2021', 4_310_000, true],
      ['FY2022', 'dash', true],
    ]);
  });
});
