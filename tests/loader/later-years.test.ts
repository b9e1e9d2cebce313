/** Years after the sheet's: what is said to be of one and is not, and what is said of one and cannot be. */
import { describe, expect, test } from 'vitest';
import { CityCopy, sheet2021, sheet2022 } from './tsukimi.ts';

const copyWith = (right: string, wrong: string) =>
  new CityCopy().remove(sheet2022).spoil(sheet2021, right, wrong);

describe('after_sheet', () => {
  test.each([
    ['the year of the sheet', '令和3年度: 1,250', '令和3年度: after_sheet', '令和3年度'],
    ['a year before', '令和2年度: 1,100', '令和2年度: after_sheet', '令和2年度'],
    ['an amount', '令和3年度: 1,200', '令和3年度: after_sheet', '令和3年度'],
    [
      'a target',
      '- period: 令和6年度\n        value: 1,200',
      '- period: 令和3年度\n        absence: after_sheet',
      '令和3年度',
    ],
  ])('is refused of %s', (_, right, wrong, year) => {
    expect(copyWith(right, wrong).refused()).toMatchObject([
      {
        reason: `after_sheet（シートより後の年度）とありますが、${year}は、このシートの年度（令和3年度）より後ではありません。`,
      },
    ]);
  });

  test('is right of a year after the sheet', () => {
    const copy = copyWith('令和3年度: 1,250', '令和3年度: 1,250\n      令和4年度: after_sheet');
    expect(copy.reading()).toMatchObject({ problems: [], notices: [] });
  });
});

describe('a settled number', () => {
  const inNextYear = (cell: string, column = '令和4年度') =>
    copyWith('令和3年度: 1,250', `令和3年度: 1,250\n      ${column}: ${cell}`).reading();

  test('of a year after the sheet is told, whether the column says so or not', () => {
    const told = [
      {
        field: expect.stringContaining('actuals（列ごとの実績値） › 令和4年度') as string,
        reason:
          '令和4年度の列に、決まった値（実績・決算）として数が書かれていますが、このシートは令和3年度の決算のシートです。',
      },
    ];
    expect(inNextYear('1,260').notices).toMatchObject(told);
    const written = copyWith('    - 令和4年度\n', '    - 令和4年度（決算）\n').spoil(
      sheet2021,
      '令和3年度: 1,250',
      '令和3年度: 1,250\n      令和4年度（決算）: 1,260',
    );
    expect(written.reading()).toMatchObject({ problems: [], notices: [{ reason: told[0]?.reason }] });
  });

  test('is told once for a sheet', () => {
    const copy = copyWith('令和3年度: 1,250', '令和3年度: 1,250\n      令和4年度: 1,260').spoil(
      sheet2021,
      '令和3年度: 10\n    targets',
      '令和3年度: 10\n      令和4年度: 9\n    targets',
    );
    expect(copy.reading().notices).toMatchObject([
      {
        reason: expect.stringContaining(
          '令和4年度の列に、決まった値（実績・決算）として数が書かれています（2か所）が',
        ) as string,
      },
    ]);
  });

  test('is none where it is expected, or a count of one day', () => {
    const columns = (column: string) =>
      copyWith('    - 令和4年度\n', `    - ${column}\n`)
        .spoil(sheet2021, '令和3年度: 1,250', `令和3年度: 1,250\n      ${column}: 1,260`)
        .reading().notices;
    expect(columns('令和4年度（見込み）')).toEqual([]);
    expect(columns('令和4年4月1日時点')).toEqual([]);
  });
});
