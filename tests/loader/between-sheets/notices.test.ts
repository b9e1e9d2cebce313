/** What is found between sheets, as `npm run check` tells it: place, words, and never too much of it. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../../src/loader/content-folder.ts';
import { CityCopy, sheet2021, sheet2022 } from '../tsukimi.ts';

// After every day that the invented cities name, so that only the sheets speak.
const day = '2050-01-01';

const told = (copy: CityCopy) => {
  const { problems, notices } = copy.reading(day);
  expect(problems).toEqual([]);
  return notices;
};

test('a past value stands with line and column, old and new, and what to do', () => {
  const copy = new CityCopy().spoil(sheet2022, 'FY2021: １，２５０', 'FY2021: １，２０５');
  expect(told(copy)).toEqual([
    {
      file: `content/${sheet2022}`,
      line: copy.lineOf(sheet2022, 'FY2021: １'),
      column: 15,
      field: 'indicators 1番目（201-headline-1） › actuals（列ごとの実績値） › FY2021',
      reason:
        '数値目標「月見の人数」の令和3年度の実績値は、令和3年度 事後・決算のシートでは1,250人ですが、このシートでは1,205人です。',
      remedy: expect.stringMatching(/次からは出ません。.*。$/u) as string,
    },
  ]);
});

test('a baseline and a unit stand where they are written', () => {
  const copy = new CityCopy().spoil(sheet2022, '    unit: 人', '    unit: 千人\n    baseline: 900');
  expect(told(copy)).toMatchObject([
    {
      line: copy.lineOf(sheet2022, 'unit: 千人'),
      field: 'indicators 1番目（201-headline-1） › unit（単位）',
    },
    { line: copy.lineOf(sheet2022, 'baseline: 900') },
  ]);
});

describe('many of one kind', () => {
  const projects = (count: number) =>
    Array.from({ length: count }, (_, index) => `  - id: p${index + 1}\n    name: 月見${index + 1}\n`).join(
      '',
    );
  const city = (count: number) => {
    const copy = new CityCopy();
    copy.write(
      'register/more.yaml',
      projects(count)
        .replaceAll(/^ {4}name.*\n/gmu, '')
        .replace(/^/u, 'projects:\n'),
    );
    return copy.write(sheet2022, `${copy.read(sheet2022)}projects:\n${projects(count)}`);
  };

  test('are told one by one up to two', () => {
    expect(told(city(2)).map(({ field }) => field)).toEqual([
      'projects 1番目（p1） › id（事業のID）',
      'projects 2番目（p2） › id（事業のID）',
    ]);
  });

  test('are told in one line beyond, each with the line on which it stands', () => {
    const copy = city(3);
    const lines = [1, 2, 3].map((each) => copy.lineOf(sheet2022, `id: p${each}`));
    expect(told(copy)).toMatchObject([
      {
        line: lines[0],
        field: 'projects 1番目（p1） › id（事業のID） など3か所',
        reason: `令和3年度 事後・決算のシートに無い3つの指標や事業が、このシートにはじめて載ります：${lines.map((line, index) => `${line}行目 事業「月見${index + 1}」`).join('、')}。`,
      },
    ]);
  });
});

test('a sheet whose form or plan cannot be found is not compared', () => {
  const { problems } = new CityCopy().spoil(sheet2021, 'plan: "2020"', 'plan: "2021"').reading(day);
  expect(problems).not.toEqual([]);
});

test('it is told by the command, which exits with 0', () => {
  const copy = new CityCopy().spoil(sheet2022, 'FY2021: １，２５０', 'FY2021: １２，５００');
  const { exitCode, stdout } = copy.check();
  expect(exitCode).toBe(0);
  expect(stdout).toContain('12,500人です（ちょうど10倍）。');
});

describe('of legitimate sheets', () => {
  const cities = [
    'content',
    ...['hoshizora', 'maboroshi', 'tsukimi', 'yukiguni'].map((name) => `tests/cities/${name}/content`),
  ];
  const counts = cities.map((city) => {
    const folder = fileURLToPath(new URL(`../../../${city}`, import.meta.url));
    const { content, notices } = readContentFolder(folder, day);
    const ofSheets = notices.filter(({ file }) => file.startsWith('content/measures/'));
    const perSheet = [...Map.groupBy(ofSheets, ({ file }) => file).values()].map((each) => each.length);
    return { city, sheets: content?.sheets.length ?? 0, perSheet };
  });

  test('at most 3 are told of the sheet in the middle, and of none more than 5', () => {
    const all = counts.flatMap(({ sheets, perSheet }) => [
      ...perSheet,
      ...Array.from({ length: sheets - perSheet.length }, () => 0),
    ]);
    const ordered = all.toSorted((a, b) => a - b);
    expect(ordered.length).toBeGreaterThan(40);
    expect(ordered[Math.floor(ordered.length / 2)]).toBeLessThanOrEqual(3);
    expect(ordered.at(-1)).toBeLessThanOrEqual(5);
  });

  test('nothing is told of the real sheet', () => {
    expect(counts[0]).toMatchObject({ city: 'content', perSheet: [] });
  });
});
