/** Departments over the years: who took over whom, and what they were called when. */
import { describe, expect, test } from 'vitest';
import { CityCopy } from './tsukimi.ts';

const file = 'departments.yaml';
const all = '  - id: kikaku\n    names:\n      - name: 企画課\n';
const names =
  '      - name: 観光課\n        to: 令和3年度\n      - name: 観光交流課\n        from: 令和4年度\n';

test('a circle of successors is refused, once', () => {
  const copy = new CityCopy().spoil(
    file,
    all,
    [
      '  - id: kikaku\n    names:\n      - name: 企画課\n    successors: [x2]\n',
      '  - id: x2\n    names:\n      - name: 甲課\n    successors: [x3]\n',
      '  - id: x3\n    names:\n      - name: 乙課\n    successors: [kikaku]\n',
    ].join(''),
  );
  expect(copy.refused()).toMatchObject([
    {
      line: copy.lineOf(file, 'successors'),
      reason: '課「kikaku」を引きついだ課を順にたどると、「kikaku」に戻ります（kikaku → x2 → x3 → kikaku）。',
    },
  ]);
});

test('names listed from the newest to the oldest are refused: the last one is that of today', () => {
  const older = names.slice(0, names.indexOf('      - name: 観光交流課'));
  const copy = new CityCopy().spoil(file, names, `${names.slice(older.length)}${older}`);
  expect(copy.refused()).toMatchObject([
    { reason: expect.stringContaining('前の名前「観光課」が、新しい名前「観光交流課」のうしろに') as string },
  ]);
});

describe('two names at once', () => {
  const told = (to: string, from: string) =>
    new CityCopy()
      .spoil(file, names, names.replace('令和3年度', to).replace('令和4年度', from))
      .reading()
      .notices.map(({ reason }) => reason);

  test('are told', () => {
    expect(told('令和6年度', '令和2年度')).toEqual([
      '「観光課」と「観光交流課」の年度が重なっていて、同じ年度に2つの名前があります。',
    ]);
  });

  test('are right in the year in which the name changes', () => {
    expect(told('令和4年度', '令和4年度')).toEqual([]);
    expect(told('令和3年度', '令和4年度')).toEqual([]);
  });
});
