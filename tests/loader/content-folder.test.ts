import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, readContentFolder } from '../../src/loader/content-folder.ts';
import { CityCopy, form, plan, sheet2021, sheet2022 } from './tsukimi.ts';

describe('the content folder', () => {
  test('stands where CONTENT_DIR says, else in content', () => {
    expect(contentFolder({ CONTENT_DIR: '/cities/hoshimi' })).toBe('/cities/hoshimi');
    expect(contentFolder({})).toBe(join(process.cwd(), 'content'));
  });

  test('that does not exist is a problem, not a crash', () => {
    expect(readContentFolder(join(new CityCopy().folder, 'nowhere'))).toMatchObject({
      problems: [{ reason: 'content フォルダーがありません。' }],
    });
  });

  test.each(['site.yaml', 'departments.yaml', 'forms', 'plans', 'register', 'measures'])(
    'lacks %s',
    (entry) => {
      const problems = new CityCopy().remove(entry).refused();
      expect(problems.map(({ file, reason }) => [file, reason])).toEqual([
        [`content/${entry}`, expect.stringContaining(`「${entry}」がありません`)],
      ]);
    },
  );

  test('has no plan, or no form', () => {
    expect(new CityCopy().write('plans/README.md', '').remove(plan).refused()).toMatchObject([
      { file: 'content/plans', reason: 'このフォルダーに計画のファイルが1つもありません。' },
    ]);
    expect(new CityCopy().write('forms/README.md', '').remove(form).refused()).toMatchObject([
      {
        file: 'content/forms',
        reason: 'このフォルダーに様式のファイルが1つもありません。',
        remedy: 'forms/sheet.yaml のように置いてください。',
      },
    ]);
  });

  test.each([
    ['deparments.yaml', '「departments.yaml」の書き間違い'],
    ['memo.txt', 'content の外に移す'],
    ['measures/2021/203.yml', '.yaml（小文字）に変える'],
    ['measures/2021/201.yaml~', '.yaml（小文字）に変える'],
    ['measures/2021/201.yaml.txt', '.yaml（小文字）に変える'],
    ['measures/R3/201.yaml', 'measures/西暦の年度/'],
    ['measures/201.yaml', 'measures/西暦の年度/'],
    ['register/list.xlsx', 'content の外に移す'],
    ['forms/old/sheet.yaml', 'content の外に移す'],
  ])('holds a file that is not read: %s', (path, remedy) => {
    const problems = new CityCopy().write(path, 'a: b\n').refused();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.remedy).toContain(remedy);
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
