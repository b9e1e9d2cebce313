/** What text may not be, and what a YAML reader would take away from it without a word (schema/README: text). */
import { describe, expect, test } from 'vitest';
import { CityCopy, register, sheet2021 } from './tsukimi.ts';

const reasonLine = 'reason: よく晴れました。';
const spoilt = (right: string, wrong: string, file = sheet2021) => new CityCopy().spoil(file, right, wrong);

/** The one problem of a copy. */
function problemOf(copy: CityCopy) {
  const { content, problems } = copy.reading();
  expect(content).toBeUndefined();
  expect(problems).toHaveLength(1);
  const [only] = problems;
  expect(only?.remedy).toMatch(/。$/);
  return { reason: only?.reason ?? '', remedy: only?.remedy ?? '', line: only?.line, field: only?.field };
}

/** The reason of the first rating, as it is read. */
const reasonRead = (written: string) =>
  spoilt(reasonLine, `reason: ${written}`).reading().content?.sheets[0]?.indicators[0]?.ratings[0]?.reason;

describe('a character that is none', () => {
  test('is refused in whatever field, name or remark it stands, with line and column', () => {
    expect(spoilt('measureName: 月見', 'measureName: 月\u200b見').refused()).toMatchObject([
      {
        line: 6,
        column: 15,
        reason: expect.stringContaining('「…eName: 月［U+200B］見の里づくり」') as string,
      },
    ]);
    for (const wrong of [
      'team: 市⻑公室',
      'team: 月\u202e見',
      'team: \ue000見',
      'te\u00adam: 月見',
      '# 市⻑\nteam: 月見',
    ])
      expect(problemOf(spoilt('team: 月見', wrong)).field).toBe('ファイルの文字');
  });

  test('is refused where it is written as an escape', () => {
    for (const escape of ['\\uFFFE', '\\uD800', '\\u200B', '\\u2ED1', '\\u202E', '\\uE000'])
      expect(problemOf(spoilt(reasonLine, `reason: "月${escape}見"`)).reason).toContain(escape.slice(2));
  });

  test('of another spelling is brought into the one that departments are known by', () => {
    const copy = spoilt('  - 観光課', `  - ${'デジタル課'.normalize('NFD')}`).spoil(
      'departments.yaml',
      '観光課',
      'デジタル課',
    );
    expect(copy.reading().content?.sheets[0]?.relatedDepartments).toEqual(['デジタル課']);
  });
});

describe('a # after a space', () => {
  test.each([
    ['重点施策 #3 の見直しにより', '「#3 の見直しにより」が読みとばされます', '"重点施策 #3 の見直しにより"'],
    ['#3 の見直し', '「#3 の見直し」が読みとばされます', '"#3 の見直し"'],
    ['100%\t#1', '「#1」', '" で囲んで'],
  ])('in a text: %s', (written, reason, remedy) => {
    const problem = problemOf(spoilt(reasonLine, `reason: ${written}`));
    expect(problem.reason).toContain(reason);
    expect(problem.remedy).toContain(remedy);
  });

  test.each([
    ['"重点施策 #3 の"', '重点施策 #3 の'],
    ['重点施策#3 の', '重点施策#3 の'],
    ['重点施策 ＃3 の', '重点施策 ＃3 の'],
    ['"改名" # 覚え書き', '改名'],
    ['|\n          重点施策 #3 の', '重点施策 #3 の'],
  ])('takes nothing away from %s', (written, read) => {
    expect(reasonRead(written)).toBe(read);
  });

  test('in a name, in an item of a list, in a text of the form', () => {
    expect(problemOf(spoilt('team: 月見班', 'team: 月見班 #2')).field).toBe('team（担当）');
    expect(problemOf(spoilt('    - 雨の日が課題です。', '    - 雨の日 #2')).field).toBe(
      'texts（文章） › issues 1番目',
    );
    expect(problemOf(spoilt('  issues:\n    - 雨の日が課題です。', '  issues: 雨の日 #2')).field).toContain(
      'issues',
    );
  });

  test('beside a number, a date, an id, a year or a word of the schema is a remark', () => {
    for (const [right, wrong] of [
      ['令和3年度: 1,250', '令和3年度: 1,250 # 速報'],
      ['fiscalYear: 令和3年度', 'fiscalYear: 令和3年度 # 対象'],
      ['phase: settled', 'phase: settled # 事後'],
      ['measure: "201"', 'measure: 201 # 月見'],
      ['texts:', 'texts: # 文章'],
    ] as const)
      expect(spoilt(right, wrong).reading().problems).toEqual([]);
  });
});

describe('a sign that means something to YAML', () => {
  test.each(['&月見 晴れ', '! 晴れ', '!晴れ'])('%s would lose its beginning', (written) => {
    const problem = problemOf(spoilt(reasonLine, `reason: ${written}`));
    expect(problem.remedy).toContain('囲んで');
  });

  test('within the words is nothing', () => {
    expect(reasonRead('A&B ！ *')).toBe('A&B ！ *');
  });
});

describe('a line break', () => {
  const indent = '\n          ';

  test.each([
    ['in a plain text', `よく${indent}晴れました。`],
    ['in quotes', `"よく${indent}晴れました。"`],
    ['in a folded text', `>${indent}よく${indent}晴れました。`],
    ['between a number and a word', `令和3年度は 58${indent}世帯`],
  ])('%s would become a space that nobody printed', (_what, written) => {
    const { reason, remedy } = problemOf(spoilt(reasonLine, `reason: ${written}`));
    expect(reason).toContain('紙面にない空白');
    expect(remedy).toContain('1行につないで');
  });

  test('at the beginning of a line is told as such', () => {
    expect(problemOf(spoilt(reasonLine, 'reason: よく\n晴れました。')).remedy).toContain('前の行につないで');
  });

  test('between Latin words is their space', () => {
    expect(reasonRead(`Measure${indent}sheets`)).toBe('Measure sheets');
  });

  test('in an address would break it', () => {
    const publisher = '  publisher: つきみ市';
    expect(problemOf(spoilt(publisher, `${publisher}\n  url: https://a.jp/b/\n    c`)).remedy).toContain(
      '1行で書いて',
    );
  });

  test('in a name, written as a block', () => {
    expect(problemOf(spoilt('team: 月見班', 'team: |\n  月見班\n  団子班')).reason).toContain(
      'ここには1行で',
    );
  });

  test('between paragraphs is kept', () => {
    const read = '一段落。\n二段落。';
    expect(reasonRead(`|${indent}一段落。${indent}二段落。`)).toBe(read);
    expect(reasonRead(`|${indent}一段落。\n${indent}二段落。`)).toBe(read);
    expect(reasonRead(`>${indent}一段落。\n${indent}二段落。`)).toBe(read);
    expect(reasonRead(`一段落。\n${indent}二段落。`)).toBe(read);
    expect(reasonRead('"一段落。\\n二段落。"')).toBe(read);
    const texts = spoilt(
      '  issues:\n    - 雨の日が課題です。',
      '  issues: |\n    一段落。\n\n    二段落。',
    ).reading();
    expect(texts.content?.sheets[0]?.texts['issues']).toEqual(['一段落。', '二段落。']);
  });
});

describe('a name in a list column of the files', () => {
  test('has no semicolon, whether it is a department or another name of an indicator', () => {
    expect(problemOf(spoilt('name: 観光交流課', 'name: 観光;交流課', 'departments.yaml'))).toMatchObject({
      field: 'departments 2番目（kanko） › names 2番目（観光;交流課） › name（課の名前）',
      reason: expect.stringContaining('「観光;交流課」に半角のセミコロン（;）') as string,
      remedy: expect.stringContaining('全角の「；」') as string,
    });
    expect(
      problemOf(spoilt('direction: higher', 'direction: higher\n    aliases: [月見;団子]', register)).remedy,
    ).toContain('分けて');
  });
});

test('an address is read percent-encoded', () => {
  const publisher = '  publisher: つきみ市';
  const { content } = spoilt(publisher, `${publisher}\n  url: "https://a.jp/b c|[1].pdf"`).reading();
  expect(content?.sheets[0]?.source.url).toBe('https://a.jp/b%20c%7C%5B1%5D.pdf');
});
