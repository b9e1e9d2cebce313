/** Questions for the search: each names one thing that is there, or is refused in plain words. */
import { expect, test } from 'vitest';
import { CityCopy } from './tsukimi.ts';

/** A copy of つきみ市 whose search is tried with some questions, line by line. */
const asking = (...lines: string[]) =>
  new CityCopy().write('searches.yaml', `searches:\n${lines.map((line) => `  - ${line}\n`).join('')}`);

test('questions are read, and are no part of what is published', () => {
  const right = asking(
    '{ asked: 月見, measure: "201" }',
    '{ asked: 団子はいくつ？, indicator: 201-kpi-1 }',
    '{ asked: 団子, project: "5010" }',
    '{ asked: 令和3年度, sheet: 2021/201 }',
    '{ asked: 計画, plan: "2020" }',
    '{ asked: 空欄, term: blank }',
    '{ asked: 恐竜, nothing: true }',
  ).reading();
  expect(right.problems).toEqual([]);
  expect(right.searches).toHaveLength(7);
  expect(right.searches?.at(-1)).toEqual({ asked: '恐竜', nothing: true });
  const without = new CityCopy().reading();
  expect(without.searches).toEqual([]);
  expect(right.content).toEqual(without.content);
});

test.each([
  ['measure', '"999"', '施策「999」が、plans にありません。', /201/],
  [
    'indicator',
    '201-kpi-11',
    '指標「201-kpi-11」が、register にありません。',
    /「201-kpi-1」の書き間違いなら/,
  ],
  ['project', '"5011"', '事業「5011」が、register にありません。', /「5010」の書き間違いなら/],
  ['sheet', '2031/201', 'シート「2031/201」が、measures にありません。', /2021\/201/],
  ['plan', '"1999"', '計画「1999」が、plans にありません。', /2020/],
  ['goal', 'nowhere', '目標「nowhere」が、plans にありません。', /./],
  ['department', 'nowhere', '課「nowhere」が、departments.yaml にありません。', /あるのは/],
  ['term', 'blanc', '用語「blanc」が、用語集にありません。', /term のかわりに nothing: true/],
])('a %s that is not there is told, with those that are', (kind, id, reason, remedy) => {
  const copy = asking('{ asked: 月見, measure: "201" }', `{ asked: 月はどこ？, ${kind}: ${id} }`);
  const [problem, ...others] = copy.refused();
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    file: 'content/searches.yaml',
    line: copy.lineOf('searches.yaml', '月はどこ'),
    reason: `「月はどこ？」のはじめに出るはずの${reason}`,
    remedy: expect.stringMatching(remedy) as string,
  });
});

test.each([
  ['{ asked: 月 }', 'はじめに出るはずのものが書かれていません。'],
  ['{ asked: 月, nothing: false }', 'はじめに出るはずのものが書かれていません。'],
  [
    '{ asked: 月, measure: "201", project: "5010" }',
    'はじめに出るはずのものが2つ書かれています（measure、project）。',
  ],
])('%s is refused', (line, reason) => {
  const [problem] = asking(line).refused();
  expect(problem).toMatchObject({ file: 'content/searches.yaml', reason });
  expect(problem?.remedy).toContain(
    'measure、indicator、project、sheet、plan、goal、department、term、nothing',
  );
});
