import { describe, expect, test } from 'vitest';
import { correctionsNewestFirst, sameValue } from '../../../src/domain/publication/correction.ts';
import { statedNow } from '../../../src/domain/publication/corrected-value.ts';
import type { Sheet } from '../../../src/domain/publication/publication.ts';
import { corrections } from '../../../src/schema/correction.ts';
import { sheet } from '../../../src/schema/sheet.ts';
import { publicationWith, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

const city = publishedCity('hoshizora');

describe('corrections', () => {
  test('stand newest first, each with an id that a later one does not change', () => {
    const ids = city.corrections.map(({ id }) => id);
    expect(ids).toEqual(['2025-03-05-1', '2025-03-04-1', '2025-03-03-2', '2025-03-03-1', '2025-02-10-1']);
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
        sheetKey: { measureId: 'm1', fiscalYear: 'FY2021', phase: 'settled' },
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
      ['2021/101', '2025-03-05-1'],
      ['2021/101', '2025-03-04-1'],
      ['2023/101', '2025-03-03-2'],
      ['2024/102', '2025-03-03-1'],
      ['2024/102', '2025-02-10-1'],
    ]);
  });

  const correction = (about: Record<string, unknown>, old = '9') => ({
    date: '2026-05-01',
    sheet: { measure: 'm1', fiscalYear: '令和3年度' },
    ...about,
    old,
    new: '1',
    reason: '読みまちがい',
  });
  const columns = [
    '令和3年度（予算）',
    '令和3年度',
    '令和4年度（当初予算）',
    '令和4年度（補正後予算）',
    '令和5年度（予算）',
  ];
  const twoBases = (...written: Record<string, unknown>[]) => {
    const row = {
      '令和3年度（予算）': '1',
      '令和3年度（決算）': '2',
      '令和4年度（当初予算）': '3',
      '令和5年度（予算）': '4',
    };
    const { sheets } = publicationWith(
      { corrections: written },
      writtenSheet({
        columns: { indicators: columns, money: columns, projects: columns },
        money: { cost: row },
        indicators: [{ id: 'm1-kpi-1', name: '来た人', actuals: row, baseline: { value: '5' } }],
        projects: [{ id: 'p', name: '団子事業', money: { cost: row, amounts: { staff: row } } }],
      }),
    );
    const [{ observations, costs }] = sheets as [Sheet];
    return {
      values: observations.filter(({ corrections: of }) => of).map(({ value }) => value),
      amounts: costs
        .filter(({ corrections: of }) => of)
        .map((each) => [each.projectId, each.item, each.published]),
    };
  };
  const value = (period: string, role = 'actual') =>
    correction({ indicator: { id: 'm1-kpi-1', role, period } });
  const amount = (parts: Record<string, unknown>) => correction({ amount: parts });

  test('find their column with and without its basis', () => {
    expect(twoBases(value('令和3年度（予算）')).values).toEqual(['1']);
    expect(twoBases(value('令和3年度（決算）')).values).toEqual(['2']);
    // 令和3年度 is printed too, and is what was settled on a settled sheet.
    expect(twoBases(value('令和3年度')).values).toEqual(['2']);
    // The only column of its year.
    expect(twoBases(value('令和5年度')).values).toEqual(['4']);
    expect(twoBases(value('令和4年度（当初予算）')).values).toEqual(['3']);
    expect(twoBases(value('令和4年度（予算）')).values).toEqual([]);
    expect(twoBases(value('令和4年度（決算）')).values).toEqual([]);
  });

  test('of a baseline without a period name none', () => {
    expect(twoBases(correction({ indicator: { id: 'm1-kpi-1', role: 'baseline' } })).values).toEqual(['5']);
  });

  test('of an amount mark the project’s or the measure’s own, and that item alone', () => {
    expect(twoBases(amount({ project: 'p', period: '令和3年度（予算）' })).amounts).toEqual([
      ['p', 'cost', '1'],
    ]);
    expect(twoBases(amount({ period: '令和3年度' })).amounts).toEqual([[undefined, 'cost', '2']]);
    expect(twoBases(amount({ project: 'p', item: 'staff', period: '令和5年度' })).amounts).toEqual([
      ['p', 'staff', '4'],
    ]);
  });

  test('are held against what the sheet says in that column now', () => {
    const [settled, budget] = ['令和3年度', '令和3年度（予算）'].map((period) =>
      amount({ project: 'p', period }),
    );
    const record = sheet.parse(
      writtenSheet({
        columns: { projects: columns },
        projects: [
          { id: 'p', name: '団子事業', money: { cost: { '令和3年度（予算）': '1', 令和3年度: '2' } } },
        ],
      }),
    );
    const now = (written: Record<string, unknown>) =>
      corrections.parse({ corrections: [written] }).corrections.flatMap((each) => statedNow(each, record));
    expect([now(settled!), now(budget!)]).toEqual([['2'], ['1']]);
  });

  test('compare values as they are read', () => {
    expect(sameValue('1,475,683', '1475683')).toBe(true);
    expect(sameValue('▲６１', '-61')).toBe(true);
    expect(sameValue('1.50', '1.5')).toBe(false);
  });
});
