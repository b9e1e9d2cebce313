/** What papers print once, and may print twice by mistake: told, and published as it stands. */
import { describe, expect, test } from 'vitest';
import { CityCopy, form, plan, sheet2021, sheet2022 } from './tsukimi.ts';

const told = (copy: CityCopy) => {
  const { problems, notices } = copy.reading();
  expect(problems).toEqual([]);
  return notices
    .filter(({ reason }) => reason.includes('2回書かれて'))
    .map(({ field, reason }) => [field, reason]);
};
const spoilt = (file: string, ...changes: [right: string, wrong: string][]) =>
  changes.reduce((copy, [right, wrong]) => copy.spoil(file, right, wrong), new CityCopy().remove(sheet2022));

describe('on a sheet', () => {
  const asKpi: [string, string] = ['kind: headline', 'kind: kpi\n    number: "1"'];

  test('the number of an indicator of one kind', () => {
    expect(told(spoilt(sheet2021, asKpi))).toEqual([
      [expect.stringContaining('indicators 2番目'), '同じ種類の指標の番号「1」が、2回書かれています。'],
    ]);
    expect(told(spoilt(sheet2021, ['kind: headline', 'kind: headline\n    number: "1"']))).toEqual([]);
  });

  test('the name of an indicator of one kind, and not that of a project’s', () => {
    const sameName: [string, string] = ['name: 月見の人数\n    unit: 人', 'name: 曇りの日\n    unit: 日'];
    expect(told(spoilt(sheet2021, ['kind: headline', 'kind: kpi'], sameName))).toEqual([
      [
        expect.stringContaining('indicators 2番目'),
        '同じ種類の指標の名前「曇りの日」が、2回書かれています。',
      ],
    ]);
    expect(told(spoilt(sheet2021, sameName))).toEqual([]);
  });

  test('a related department', () => {
    expect(told(spoilt(sheet2021, ['  - 観光課', '  - 観光課\n  - 観光課']))).toEqual([
      [expect.stringContaining('relatedDepartments'), '関係課「観光課」が、2回書かれています。'],
    ]);
  });

  test('the number and the code of a project', () => {
    const other = '  - id: "5011"\n    number: 1\n    code: "5010"\n    name: 団子会\n';
    const copy = spoilt(sheet2021, ['projects:\n  - id', `projects:\n${other}  - id`]).spoil(
      'register/moon.yaml',
      'projects:\n',
      'projects:\n  - id: "5011"\n',
    );
    expect(told(copy).map(([, reason]) => reason)).toEqual([
      '事業の番号「1」が、2回書かれています。',
      '事業コード「5010」が、2回書かれています。',
    ]);
  });
});

describe('in a plan', () => {
  test('the code of a measure, and its name under one goal', () => {
    const second = '  - id: "202"\n    name: だんごの里づくり';
    expect(
      told(
        spoilt(plan, [second, '  - id: "202"\n    code: "201"\n    goal: "1"\n    name: 月見の里づくり']),
      ).map(([, reason]) => reason),
    ).toEqual([
      '施策の番号「201」が、2回書かれています。',
      '同じ目標の下にある施策の名前「月見の里づくり」が、2回書かれています。',
    ]);
  });

  test('the number of a goal beside another, and not under another', () => {
    const goal = (parent: string) =>
      spoilt(plan, ['measures:', `  - id: "2"\n    number: "1"\n    name: 星\n${parent}measures:`]);
    expect(told(goal(''))).toEqual([
      [expect.stringContaining('goals 2番目'), '同じ目標の下にある目標の番号「1」が、2回書かれています。'],
    ]);
    expect(told(goal('    parent: "1"\n').spoil(form, '  - 基本目標', '  - 基本目標\n  - 施策の柱'))).toEqual(
      [],
    );
  });

  test('a goal of a measure that the measure above it does not stand under', () => {
    const reasons = (goal: string) =>
      spoilt(
        plan,
        ['measures:', '  - id: "2"\n    name: 星のきれいなまち\nmeasures:'],
        ['    name: だんごの里づくり', `    name: だんごの里づくり\n    parent: "201"\n    goal: "${goal}"`],
      )
        .reading()
        .notices.map(({ reason }) => reason);
    expect(reasons('2')).toEqual(['施策「202」の目標は「2」ですが、その上の施策「201」の目標は「1」です。']);
    expect(reasons('1')).toEqual([]);
  });
});

describe('in a form', () => {
  test('a level, a part and a kind of indicators', () => {
    const sections = [
      'sections:',
      '  - part: policy',
      '  - part: indicators\n    kinds: [headline, kpi]',
      '  - part: indicators\n    kinds: [kpi]',
      '  - part: policy',
      'levels:\n  - 基本目標\n  - 基本目標',
    ].join('\n');
    expect(told(spoilt(form, ['levels:\n  - 基本目標', sections])).map(([, reason]) => reason)).toEqual([
      '節に並べる指標の種類「kpi」が、2回書かれています。',
      '節の中身「policy」が、2回書かれています。',
      '目標の段の名前「基本目標」が、2回書かれています。',
    ]);
  });

  test('a text, which is none with a part of the same name', () => {
    const text = '  - part: text\n    text: policy\n';
    const withSections = (sections: string) =>
      told(
        spoilt(form, [
          'texts:\n  - id: issues',
          `sections:\n${sections}texts:\n  - id: policy\n    label: 見通し\n    of: sheet\n  - id: issues`,
        ]),
      );
    expect(withSections(`  - part: policy\n${text}`)).toEqual([]);
    expect(withSections(text + text)).toEqual([
      [expect.stringContaining('› text（文章のID）'), '節の中身「policy」が、2回書かれています。'],
    ]);
  });
});
