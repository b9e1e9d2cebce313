import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, readContentFolder } from '../../src/loader/content-folder.ts';
import { CityCopy, plan, sheet2021, sheet2022 } from './tsukimi.ts';

describe('the content folder', () => {
  test('stands where CONTENT_DIR says, else in content', () => {
    expect(contentFolder({ CONTENT_DIR: '/cities/hoshimi' })).toBe('/cities/hoshimi');
    for (const CONTENT_DIR of [undefined, '', ' '])
      expect(contentFolder({ CONTENT_DIR })).toBe(join(process.cwd(), 'content'));
  });

  test('that is a file is told to be one', () => {
    expect(readContentFolder(join(new CityCopy().folder, 'site.yaml'))).toMatchObject({
      problems: [{ reason: 'フォルダーではなく、ファイルです。' }],
    });
  });

  test('that does not exist is a problem, not a crash', () => {
    expect(readContentFolder(join(new CityCopy().folder, 'nowhere'))).toMatchObject({
      problems: [{ reason: 'content フォルダーがありません。' }],
    });
  });

  test.each([
    ['site.yaml', 'サイトのファイル', 'name、description、municipality、official、url、licence'],
    ['forms', '様式のファイル', '「id: sheet」と「name: 様式の名前」'],
    ['plans', '計画のファイル', 'name、form、from、to、source'],
  ])('cannot be without %s: one sentence says what to write in which file', (entry, what, fields) => {
    const told = [{ file: `content/${entry}`, reason: `${what}がありません。` }];
    const problems = new CityCopy().remove(entry).refused();
    expect(problems).toMatchObject(told);
    expect(problems[0]?.remedy).toContain(`.yaml を作り、`);
    expect(problems[0]?.remedy).toContain(fields);
    if (entry === 'site.yaml') return;
    const hollow = new CityCopy().remove(entry).write(`${entry}/README.md`, '');
    expect(hollow.refused()).toMatchObject(told);
  });

  test('without departments.yaml is told so once, with the names that the sheets have', () => {
    expect(new CityCopy().remove('departments.yaml').refused()).toEqual([
      {
        file: 'content/departments.yaml',
        field: 'ファイルの場所',
        reason: 'シートに課の名前（企画課、観光課、観光交流課）がありますが、departments.yaml がありません。',
        remedy:
          'departments.yaml を作り、departments: の下に、課ごとに「- id: 英小文字のID」と「names: [{ name: 企画課 }]」を書いてください。',
      },
    ]);
  });

  test('without a register is told so once, with the ids that the sheets have', () => {
    expect(new CityCopy().remove('register').refused()).toEqual([
      {
        file: 'content/register',
        field: 'ファイルの場所',
        reason:
          'シートに指標や事業（201-headline-1、201-kpi-1、5010-outcome-1、5010）がありますが、register のフォルダーにファイルがありません。',
        remedy: expect.stringMatching(
          /^register\/all\.yaml を作り、indicators: の下に「- id: 201-headline-1」.*、projects: の下に「- id: 5010」/,
        ) as string,
      },
    ]);
  });

  test('needs no more than a site, a form and a plan: whatever no sheet names may be missing, alone or all at once', () => {
    const optional = ['departments.yaml', 'register', 'measures'];
    const hollow = () => new CityCopy().remove('measures');
    for (const each of optional.slice(0, 2)) expect(hollow().remove(each).reading().problems).toEqual([]);
    const bare = hollow().remove('register').remove('departments.yaml');
    expect(readdirSync(bare.folder).sort()).toEqual(['forms', 'plans', 'site.yaml']);
    expect(bare.check()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(bare.reading().content).toMatchObject({
      departments: [],
      indicators: [],
      projects: [],
      sheets: [],
    });
  });

  test.each(['corrections.yaml', 'answers.yaml', 'glossary', 'pages', 'measures'])(
    'of a city that has everything may be without %s',
    (entry) => {
      const copy = new CityCopy('maboroshi').remove(entry);
      // What refers to a sheet cannot stand without it.
      if (entry === 'measures') copy.remove('corrections.yaml').remove('answers.yaml');
      expect(copy.reading().problems).toEqual([]);
    },
  );

  test('may hold a plan that names no measure yet, of which the check tells', () => {
    const copy = new CityCopy().remove('measures');
    const measures = copy.read(plan).replace(/^measures:\n[^]*$/m, '');
    expect(measures).not.toBe(copy.read(plan));
    const { exitCode, stdout } = copy.write(plan, measures).check();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('施策 0、シート 0、');
    expect(stdout).toContain('（お知らせ）計画「つきみ市総合戦略」に、施策がまだ1つもありません。');
  });

  test.each([
    ['deparments.yaml', '「departments.yaml」の書き間違い'],
    ['memo.txt', 'content の外に移して'],
    ['measures/2021/203.yml', '.yaml（小文字）に変える'],
    ['measures/2021/201.yaml~', '.yaml（小文字）に変える'],
    ['measures/2021/201.yaml.txt', '.yaml（小文字）に変える'],
    ['measures/R3/201.yaml', 'measures/西暦の年度/'],
    ['measures/201.yaml', 'measures/西暦の年度/'],
    ['register/list.xlsx', 'content の外に移して'],
    ['forms/old/sheet.yaml', '1つ上の forms/ に移して'],
    ['measures/2021/a/201.yaml', '1つ上の measures/2021/ に移して'],
    ['measures/2021/203.json', '終わりを .yaml に変えて'],
  ])('holds a file that is not read: %s', (path, remedy) => {
    const problems = new CityCopy().write(path, 'a: b\n').refused();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.remedy).toContain(remedy);
  });

  test.each([
    ['site.yaml', 'site.yml'],
    ['site.yaml', 'Site.yaml'],
    ['departments.yaml', 'departments.yml'],
    ['plans/2020.yaml', 'plans/2020.yml'],
    ['forms/sheet.yaml', 'forms/sheet.yml'],
    ['register/moon.yaml', 'register/moon.yml'],
    ['measures/2021/201.yaml', 'measures/令和3年度/201.yaml'],
  ])('what stands under another name is not missing: %s as %s', (right, wrong) => {
    const copy = new CityCopy();
    const wanted = copy.read(right);
    expect(copy.remove(right).write(wrong, wanted).refused()).toHaveLength(1);
  });

  test('holds a folder where a file belongs', () => {
    const copy = new CityCopy().remove('site.yaml').write('site.yaml/inside.txt', '');
    expect(copy.refused()).toMatchObject([{ file: 'content/site.yaml', reason: 'ファイルを開けません。' }]);
  });

  test('may hold prose, corrections, a README and hidden files', () => {
    const copy = new CityCopy()
      .write('README.md', '')
      .write('pages/about.yaml', 'id: about\n')
      .write('glossary/README.md', '');
    copy
      .write('corrections.yaml', 'corrections: []\n')
      .write('.gitkeep', '')
      .write('measures/.DS_Store', '')
      .write('measures/README.txt', '');
    expect(copy.reading().problems).toEqual([]);
  });
});

describe('what is given out', () => {
  test('is in a fixed order: plans by year, sheets by measure, year and phase', () => {
    const copy = new CityCopy();
    copy.write(
      'measures/2021/201.budget.yaml',
      copy.read(sheet2021).replace('phase: settled', 'phase: budget'),
    );
    copy.write(
      'measures/2021/202.yaml',
      copy
        .read(sheet2022)
        .replace('measure: "201"', 'measure: "202"')
        .replace('R4年度', 'R3年度')
        .replace('観光交流課', '観光課'),
    );
    const { content, problems } = copy.reading();
    expect(problems).toEqual([]);
    expect(
      content?.sheets.map(({ measure, fiscalYear, phase }) => `${measure} ${fiscalYear} ${phase}`),
    ).toEqual(['201 FY2021 budget', '201 FY2021 settled', '201 FY2022 settled', '202 FY2021 settled']);
  });

  test('holds numbers and years as the schema writes them, however they were spelt', () => {
    const { content } = new CityCopy().reading();
    expect(content?.sheets[1]?.indicators[0]?.actuals).toEqual({
      values: [
        { period: 'FY2021', value: '1250' },
        { period: 'FY2022', value: '1300', status: 'provisional' },
      ],
    });
    expect(content?.sheets[0]?.indicators[0]?.baseline).toEqual({ period: 'CY2018', value: '1000' });
  });
});
