/** What is unlikely and not impossible: told, and published all the same (schema/README: plausible). */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import { personNotices } from '../../src/loader/notices/persons.ts';
import { CityCopy, plan, register, sheet2021, sheet2022 } from './tsukimi.ts';

const today = '2026-11-26';

/** What is told of a copy in which nothing is wrong. */
function told(copy: CityCopy, day: string | undefined = today) {
  const { content, problems, notices } = copy.reading(day);
  expect(problems).toEqual([]);
  expect(content).toBeDefined();
  for (const { remedy } of notices) expect(remedy).toMatch(/。$/);
  return notices;
}

// Without the sheet of the next year, which would say otherwise what is spoilt here.
const spoilt = (right: string, wrong: string, file = sheet2021) =>
  new CityCopy().remove(sheet2022).spoil(file, right, wrong);

test.each(['content', 'tests/cities/yukiguni/content', 'tests/cities/tsukimi/content'])(
  'nothing is told of %s',
  (folder) => {
    const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
    expect(readContentFolder(path, today)).toMatchObject({ problems: [], notices: [] });
  },
);

describe('a plan', () => {
  test('of more than 15 years is told, of more than 50 refused', () => {
    expect(told(spoilt('to: 令和6年度', 'to: 令和16年度', plan))).toEqual([]);
    expect(told(spoilt('to: 令和6年度', 'to: 令和17年度', plan))).toMatchObject([
      { field: 'to（終わりの年度）', reason: '計画の期間が 16 年（令和2年度～令和17年度）あります。' },
    ]);
    expect(spoilt('to: 令和6年度', 'to: 令和52年度', plan).reading().problems[0]?.reason).toContain('51 年');
  });
});

describe('a period outside the plan', () => {
  test('of targets is told once for a sheet, with all of them', () => {
    const copy = spoilt(
      '      - period: 令和6年度\n        value',
      '      - period: 令和11年度\n        value',
    ).spoil(
      sheet2021,
      '      - period: 令和6年度\n        direction',
      '      - period: 令和12年度\n        direction',
    );
    expect(told(copy)).toMatchObject([
      {
        line: copy.lineOf(sheet2021, '令和11年度'),
        reason:
          '目標の年度・年（令和11年度、令和12年度）が、計画「2020」の期間（令和2年度～令和6年度）の外です。',
      },
    ]);
  });

  test.each(['毎年度', '令和6年', '令和7年', '令和7年3月31日時点', '令和2～6年度'])(
    'is none of %s',
    (written) => {
      const copy = spoilt(
        '      - period: 令和6年度\n        value',
        `      - period: ${written}\n        value`,
      );
      expect(told(copy)).toEqual([]);
    },
  );

  test('of columns is told, of those shortly before the plan not', () => {
    expect(told(spoilt('    - 令和2年度\n', '    - 平成22年度\n    - 令和2年度\n'))).toMatchObject([
      { reason: expect.stringContaining('空欄') as string },
    ]);
    expect(told(spoilt('    - 令和4年度', '    - 令和7年度'))).toMatchObject([
      {
        field: 'columns › indicators 3番目',
        reason: expect.stringContaining('列（令和7年度）が、計画「2020」') as string,
      },
    ]);
  });

  test('of the policy is told where it is no year to come', () => {
    const policy = (year: string) =>
      told(spoilt('opinions:', `policy:\n  fiscalYear: ${year}\n  items: [晴らす]\nopinions:`));
    expect(policy('令和5年度')).toEqual([]);
    expect(policy('令和2年度')).toMatchObject([{ reason: expect.stringContaining('より前です') as string }]);
    expect(policy('令和13年度')).toMatchObject([
      { reason: expect.stringContaining('10 年後です') as string },
    ]);
  });
});

describe('a date', () => {
  const withDates = (...dates: string[]) => spoilt('columns:', `${dates.join('\n')}\ncolumns:`);

  test('ahead of today is told, once for a file, and only to who says which day it is', () => {
    const copy = withDates('recorded: "2026-11-27"', 'publishedOn: "2027-03-31"', 'compiledOn: "2026-11-26"');
    expect(told(copy)).toMatchObject([
      {
        line: copy.lineOf(sheet2021, 'recorded'),
        field: 'recorded（このサイトに登録した日）',
        reason: '2026-11-27、2027-03-31 は、きょう（2026-11-26）より先の日です。',
      },
    ]);
    expect(told(copy, '2027-04-01')).toEqual([]);
    expect(copy.reading().notices).toEqual([]);
  });

  test.each([
    ['site.yaml', 'official:', 'updated: "2062-01-01"\nofficial:'],
    [plan, '  publisher: つきみ市', '  publisher: つきみ市\n  date: "2062-01-01"'],
  ])('of %s ahead of today', (file, right, wrong) => {
    expect(told(spoilt(right, wrong, file))).toMatchObject([
      { file: `content/${file}`, reason: expect.stringContaining('2062-01-01 は、きょう') as string },
    ]);
  });

  test('before the year of its sheet is told', () => {
    expect(told(withDates('publishedOn: "2012-10-31"'))).toMatchObject([
      { reason: '2012-10-31 は、このシートの年度（令和3年度）より前の日です。' },
    ]);
  });

  test('of a step of the sheet before the step before it is told once', () => {
    expect(
      told(withDates('compiledOn: "2022-09-01"', 'committeeOn: "2022-08-01"', 'publishedOn: "2022-07-01"')),
    ).toMatchObject([
      {
        field: 'committeeOn（委員会の日）',
        reason: '委員会の日（2022-08-01）が、評価をまとめた日（2022-09-01）より前です。',
      },
    ]);
    expect(told(withDates('compiledOn: "2022-09-01"', 'publishedOn: "2022-09-01"'))).toEqual([]);
  });

  test('of a correction by which the year of its sheet is not over is told', () => {
    const corrected = (date: string) =>
      new CityCopy()
        .remove(sheet2022)
        .write(
          'corrections.yaml',
          [
            'corrections:',
            `  - date: "${date}"`,
            '    sheet: { measure: "201", fiscalYear: 令和3年度, phase: settled }',
            '    indicator: { id: 201-headline-1, role: actual, period: 令和3年度 }',
            '    old: 1,251',
            '    new: 1,250',
            '    reason: 読み違い',
          ].join('\n'),
        );
    expect(told(corrected('2022-03-31'))).toMatchObject([
      { reason: '2022-03-31 には、訂正したシートの年度（令和3年度）がまだ終わっていません。' },
    ]);
    expect(told(corrected('2022-04-01'))).toEqual([]);
  });

  test('of an update before the newest sheet was registered is told', () => {
    const updated = (date: string) =>
      withDates('recorded: "2022-10-01"').spoil('site.yaml', 'official:', `updated: "${date}"\nofficial:`);
    expect(told(updated('2022-09-30'))).toMatchObject([
      { reason: '更新した日（2022-09-30）が、いちばん新しいシートを登録した日（2022-10-01）より前です。' },
    ]);
    expect(told(updated('2022-10-01'))).toEqual([]);
  });

  test('by which the year of the accounts is not over', () => {
    expect(told(new CityCopy(), '2022-06-01').map(({ file, field }) => [file, field])).toEqual([
      ['content/measures/2022/201.yaml', 'fiscalYear（対象年度）'],
    ]);
  });

  test('in no possible year is refused', () => {
    expect(withDates('recorded: "0018-01-01"').reading().problems[0]?.reason).toContain(
      '1868年から2199年まで',
    );
  });
});

test('columns that stand newest first', () => {
  const printed = '    - 令和2年度\n    - 令和3年度\n    - 令和4年度\n';
  const copy = spoilt(printed, '    - 令和4年度\n    - 令和3年度\n    - 令和2年度\n');
  expect(told(copy)).toMatchObject([
    {
      field: 'columns › indicators 2番目',
      reason: '「令和3年度」の列が、それより新しい「令和4年度」のうしろにあります。',
    },
  ]);
});

test.each([
  ['before its quarters', ['令和2年度', '令和2年度 第1四半期', '令和2年度 第4四半期']],
  ['after them', ['令和2年度 第1四半期', '令和2年度 第4四半期', '令和2年度']],
])('a year that stands %s is not newer than they are', (_, columns) => {
  const printed = '    - 令和2年度\n    - 令和3年度\n    - 令和4年度\n';
  const lines = [...columns, '令和3年度', '令和4年度'].map((column) => `    - ${column}\n`);
  const reasons = told(spoilt(printed, lines.join(''))).map(({ reason }) => reason);
  expect(reasons.filter((reason) => reason.includes('うしろ'))).toEqual([]);
});

describe('what belongs to a person', () => {
  test.each([
    ['内線2101', '内線番号'],
    ['内線番号：2101', '内線番号'],
    ['（内線 ２１０１）へ', '内線番号'],
    ['担当：山田 太郎まで', '職員の名前'],
    ['課長　月野　兎', '職員の名前'],
    ['記入者：月野兎', '職員の名前'],
    ['担当者 月野氏', '職員の名前'],
    ['usagi.tsukino@example.jp へ', '個人のメールアドレス'],
  ])('%s', (written, what) => {
    expect(told(spoilt('雨の日が課題です。', `"${written}"`))).toMatchObject([
      { reason: expect.stringContaining(`は、${what}のようです`) as string },
    ]);
  });

  test.each([`内線${' '.repeat(10_000)}なし`, 'a'.repeat(31_000)])('is looked for at once in %#', (text) => {
    const before = performance.now();
    expect(personNotices({ text })).toEqual([]);
    expect(performance.now() - before).toBeLessThan(200);
  });

  test('in the name of a team, and in the telephone of a department', () => {
    expect(told(spoilt('team: 月見班', 'team: 月見班　月野 兎'))).toMatchObject([{ field: 'team（担当）' }]);
    const phone = '  - id: kanko\n    contact:\n      phone: 0479-00-0000（内線123）';
    expect(told(spoilt('  - id: kanko', phone, 'departments.yaml'))).toMatchObject([
      { field: 'departments 2番目（kanko） › contact › phone（代表の電話番号）' },
    ]);
  });

  test.each([
    '担当課長会議で決めた。',
    '担当：企画政策課',
    '部長、課長の協議',
    '担当者会議を開いた。',
    '主任　保育士の配置を進める。',
    '所長 以下3名',
    '作成者の負担',
    '市長 月野兎',
  ])('is not seen in %s', (written) => {
    expect(told(spoilt('雨の日が課題です。', written))).toEqual([]);
  });

  test('is not the address of a department', () => {
    const email = '  - id: kanko\n    contact:\n      email: kanko@example.jp';
    expect(told(spoilt('  - id: kanko', email, 'departments.yaml'))).toEqual([]);
  });
});

describe('a running total that falls', () => {
  const counted = (second: string) =>
    spoilt('direction: higher', 'direction: higher\n    runningTotal: "true"', register).spoil(
      sheet2021,
      '令和3年度: 1,250',
      `令和3年度: ${second}`,
    );
  const falls = (copy: CityCopy, second: string, mark = '') => ({
    line: copy.lineOf(sheet2021, `令和3年度: ${second}`),
    reason: `累計の指標ですが、数値目標「月見の人数」は、このシートにある令和2年度の1,100人から、令和3年度の900人${mark}へ減っています。`,
  });

  test('is told where a number does not stand for good, because readers are not asked about those', () => {
    const first = '{ value: 900, status: provisional }';
    const copy = counted(first);
    expect(told(copy)).toMatchObject([falls(copy, first, '（速報値）')]);
    expect(copy.check().stdout).not.toContain('（累計）と読んでいます');
  });

  test('is left to the question where both do, so that staff hear of it once', () => {
    expect(told(counted('1,100'))).toEqual([]);
    const copy = counted('900');
    expect(told(copy)).toEqual([]);
    const { stdout } = copy.check();
    expect(stdout).toContain('（累計）と読んでいます');
    expect(stdout).not.toContain('減っています');
  });

  test('is told where a later sheet states another number, so that nobody is asked', () => {
    const copy = new CityCopy()
      .spoil(register, 'direction: higher', 'direction: higher\n    runningTotal: "true"')
      .spoil(sheet2021, '令和3年度: 1,250', '令和3年度: 900');
    expect(told(copy)).toContainEqual(expect.objectContaining(falls(copy, '900')));
  });

  test('is told where the site asks nothing by that rule', () => {
    const copy = counted('900').spoil(
      'site.yaml',
      'contact:',
      'questionsOff: [running_total_falls]\ncontact:',
    );
    expect(told(copy)).toMatchObject([falls(copy, '900')]);
    expect(copy.check().stdout).not.toContain('（累計）と読んでいます');
  });
});

test('a day on which an answer is yet to be given, and a person who gives it', () => {
  const answer = (day: string, words: string) =>
    new CityCopy().write(
      'answers.yaml',
      `answers:\n  - rule: letter_without_reason\n    sheet: 2021/201\n    answeredOn: "${day}"\n    answer: ${words}\n`,
    );
  expect(told(answer('2026-11-26', '晴れたためです。'))).toEqual([]);
  expect(told(answer('2027-01-01', '晴れたためです。'))).toMatchObject([
    {
      file: 'content/answers.yaml',
      line: 4,
      reason: '2027-01-01 は、きょう（2026-11-26）より先の日です。',
    },
  ]);
  expect(told(answer('2026-11-26', '課長　月野　兎'))).toMatchObject([
    { field: 'answers 1番目 › answer（答え）' },
  ]);
});

test('what is told is printed, and the command exits with 0', () => {
  const { exitCode, stdout, stderr } = spoilt('columns:', 'recorded: "2199-01-01"\ncolumns:').check();
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('2199-01-01 は、きょう');
});
