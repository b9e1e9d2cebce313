import { describe, expect, test } from 'vitest';
import { correctionsNewestFirst, sameValue } from '../../src/domain/correction.ts';
import { corrections } from '../../src/schema/correction.ts';
import { publishedCity } from './published-city.ts';

const city = publishedCity('hoshizora');

describe('corrections', () => {
  test('stand newest first, each with an id that a later one does not change', () => {
    const ids = city.corrections.map(({ id }) => id);
    expect(ids).toEqual(['2025-03-04-1', '2025-03-03-2', '2025-03-03-1', '2025-02-10-1']);
  });

  test('of one day keep their numbers when a new one is added at the end', () => {
    const entry = {
      date: '2026-05-01',
      sheet: { measure: 'm1', fiscalYear: '令和3年度' },
      text: { field: 'measureName' },
      old: '月',
      new: '星',
      reason: '読みまちがい',
    };
    const written = corrections.parse({
      corrections: [entry, { ...entry, old: '星', new: '日' }],
    }).corrections;
    expect(correctionsNewestFirst(written.slice(0, 1))).toMatchObject([{ id: '2026-05-01-1', new: '星' }]);
    expect(correctionsNewestFirst(written)).toMatchObject([
      { id: '2026-05-01-2', new: '日' },
      {
        id: '2026-05-01-1',
        new: '星',
        sheetEdition: { measureId: 'm1', fiscalYear: 'FY2021', phase: 'settled' },
      },
    ]);
  });

  test('are found where the value stands, and nowhere else', () => {
    const corrected = city.sheets
      .flatMap(({ observations }) => observations)
      .filter((each) => each.corrections);
    expect(corrected).toMatchObject([
      {
        indicatorId: '102-kpi-4',
        role: 'actual',
        period: 'FY2024',
        value: '41',
        corrections: [{ old: '14' }, { old: 'unplaced' }],
      },
    ]);
    const costs = city.sheets.flatMap((sheet) => sheet.costs).filter((each) => each.corrections);
    expect(costs).toMatchObject([{ projectId: '1010', item: 'cost', period: 'FY2022', published: '10050' }]);
  });

  test('are listed with their sheet, those of its texts included', () => {
    const listed = city.sheets.flatMap((sheet) => sheet.corrections.map(({ id }) => [sheet.id, id]));
    expect(listed).toEqual([
      ['2021/101', '2025-03-04-1'],
      ['2023/101', '2025-03-03-2'],
      ['2024/102', '2025-03-03-1'],
      ['2024/102', '2025-02-10-1'],
    ]);
  });

  test('compare values as they are read', () => {
    expect(sameValue('1,475,683', '1475683')).toBe(true);
    expect(sameValue('▲６１', '-61')).toBe(true);
    expect(sameValue('1.50', '1.5')).toBe(false);
  });
});
