/** A project whose money is in another unit than that of all others on its sheet. */
import { expect, test } from 'vitest';
import { CityCopy, register, sheet2021, sheet2022 } from './tsukimi.ts';

const told = (...units: string[]) => {
  const copy = new CityCopy().remove(sheet2022);
  const projects = units.map(
    (unit, index) =>
      `  - id: p${index}\n    name: 事業${index}\n    money:\n      unit: ${unit}\n      cost:\n        令和2年度: 10\n        令和3年度: 10\n`,
  );
  copy.spoil(sheet2021, 'projects:\n  - id', `projects:\n${projects.join('')}  - id`);
  copy.spoil(
    register,
    'projects:\n',
    `projects:\n${units.map((_, index) => `  - id: p${index}\n`).join('')}`,
  );
  const { problems, notices } = copy.reading();
  expect(problems).toEqual([]);
  return notices.map(({ reason }) => reason);
};

test('is told, once', () => {
  expect(told('千円', '百万円')).toEqual([
    '金額の単位が、事業「事業1」では百万円ですが、このシートのほかの事業（2件）では千円です。',
  ]);
});

test('is none where all have one unit, or as many have each', () => {
  expect(told('千円', '千円')).toEqual([]);
  expect(told('百万円')).toEqual([]);
});
