import { describe, expect, it } from 'vitest';
import { stands, type Row } from '../../../src/charts/trend/row.ts';
import { actuals, baseline, statement, target, trend } from '../statement.ts';

const rows = (...of: Parameters<typeof trend>) => trend(...of).rows;
const told = (...of: Parameters<typeof trend>) =>
  rows(...of).map(({ when, text, word }) => [when, text ?? word]);

describe('the rows', () => {
  it('are where it began, every year, what lies between years, and targets, in the order of the picture', () => {
    expect(
      told([
        statement('target', undefined, { value: '8', everyYear: true }),
        target(2022, 9),
        ...actuals(2019, [5, undefined, 7]),
        statement('actual', 'FY2019Q2', { value: '2' }),
        baseline(2018, 4),
      ]),
    ).toEqual([
      ['平成30年度', '4'],
      ['令和元年度', '5'],
      ['令和元年度 第2四半期', '2'],
      ['令和2年度', '欄なし'],
      ['令和3年度', '7'],
      ['令和4年度', '欄なし'],
      ['令和4年度', '9'],
      ['毎年度', '8'],
    ]);
  });

  it('do not say of the year of the baseline that it has no column', () => {
    expect(told([baseline(2018, 4), ...actuals(2019, [5])])).toHaveLength(2);
  });

  it('call empty years what the years with values are called', () => {
    const calendar = ['CY2019', 'CY2021'].map((period) => statement('actual', period, { value: '1' }));
    expect(told(calendar)[1]).toEqual(['令和2年', '欄なし']);
  });

  it('say what is printed before the number, and why there is none', () => {
    const [first, second, third] = rows([
      statement('actual', 'FY2019', { value: '50', valueText: '50人以上' }),
      statement('actual', 'FY2020', { absence: 'suppressed' }),
      statement('actual', 'FY2021', { value: '3', basis: 'budget' }),
    ]);
    expect(first).toMatchObject({ text: '50人以上', exact: '50' });
    expect(second).toMatchObject({ absence: 'suppressed', word: '秘匿' });
    expect(second).not.toHaveProperty('text');
    expect(third).toMatchObject({ text: '3', word: '予算', current: true });
  });

  it('keep a note and what was put right', () => {
    const correction = { id: 'c' } as unknown as NonNullable<Row['corrections']>[number];
    const [row] = rows([
      { ...statement('actual', 'FY2020', { value: '1' }), note: '台風のため', corrections: [correction] },
    ]);
    expect(row).toMatchObject({ note: '台風のため', corrections: [correction] });
  });
});

it('a row says something of every slot that its time touches, and of no other', () => {
  const row = (parts: Partial<Row>): Row => ({ slot: 1, role: 'actual', current: false, ...parts });
  const touched = (each: Row) => [0, 1, 2, 3].filter((slot) => stands(each, slot));
  expect(touched(row({}))).toEqual([1]);
  expect(touched(row({ reach: { from: 1, to: 3 } }))).toEqual([1, 2]);
  expect(touched(row({ reach: { from: 1.75, to: 2 } }))).toEqual([1]);
});
