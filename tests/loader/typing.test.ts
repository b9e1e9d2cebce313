/** What people type, and that the answer points at that very thing: what stands there, why not, and what to type. */
import { describe, expect, test } from 'vitest';
import { CityCopy, register, sheet2021 } from './tsukimi.ts';

const cell = '令和3年度: 1,250';
const reasonLine = 'reason: よく晴れました。';

/** The one problem of the sheet with some words changed. */
function problemOf(right: string, wrong: string, file = sheet2021) {
  const { problems } = new CityCopy().spoil(file, right, wrong).reading();
  expect(problems).toHaveLength(1);
  const { line = 0, field = '', reason = '', remedy = '' } = problems[0] ?? {};
  return { line, field, reason, remedy };
}

describe('in YAML', () => {
  test.each([
    ['a lone stroke', cell, '令和3年度: -', '「-」だけ', '「-」の印刷は dash'],
    ['a lone stroke in braces', cell, '令和3年度: { value: -, note: 速報 }', '「-」だけ', 'dash'],
    ['a lone stroke for a text', reasonLine, 'reason: -', '「-」だけ', '"-" と囲んで'],
    ['a text that begins like a list', reasonLine, 'reason: - 晴れ', '特別な意味をもつ記号', '"…" で囲んで'],
    [
      'a text that begins like a question',
      reasonLine,
      'reason: ? 晴れ',
      '特別な意味をもつ記号',
      '"…" で囲んで',
    ],
    [
      'a text that begins in brackets',
      reasonLine,
      'reason: [晴れ] でした',
      '特別な意味をもつ記号',
      '"…" で囲んで',
    ],
    [
      'a text that begins in braces',
      reasonLine,
      'reason: {晴れ} でした',
      '特別な意味をもつ記号',
      '"…" で囲んで',
    ],
    ['a text that begins like a block', reasonLine, 'reason: |晴れ', '特別な意味をもつ記号', '"…" で囲んで'],
    [
      'a wide space after the colon',
      cell,
      '令和3年度:　1,250',
      '半角の空白ではありません',
      '半角の空白を1つ',
    ],
    [
      'a hard space after the colon',
      'team: 月',
      'team:\u00a0月',
      '半角の空白ではありません',
      '半角の空白を1つ',
    ],
    ['no space after the colon of a year', cell, '令和3年度:1,250', '空白がありません', '令和3年度: 値'],
    ['a wide indent', '    unit: 人', '　　unit: 人', '半角ではない空白', '半角の空白に'],
    ['a wide indent after others', '    unit: 人', '  　unit: 人', '半角ではない空白', '半角の空白に'],
    ['a wide indent of a list', '  - 観光課', '　- 観光課', '半角ではない空白', '半角の空白に'],
    ['a comma in braces', cell, '令和3年度: { value: 1,475 }', '{ } の中ではカンマ', '囲んで'],
  ])('%s', (what, right, wrong, reason, remedy) => {
    const problem = problemOf(right, wrong);
    expect(problem.reason).toContain(reason);
    expect(problem.remedy).toContain(remedy);
    expect([what, problem.line]).toEqual([what, new CityCopy().lineOf(sheet2021, right)]);
  });

  test.each(['-　観光課', '-観光課', '・観光課', '－ 観光課', '● 観光課'])('a list item: %s', (written) => {
    expect(problemOf('  - 観光課', `  ${written}`)).toMatchObject({
      reason: `「${written}」の行が、「- 」（半角のハイフンと半角の空白）で始まっていません。`,
      remedy: '「- 観光課」のように書いてください。',
    });
  });
});

test.each(['令和3年度:', '令和3年度: ""', '令和3年度: { value: }'])('an empty cell: %s', (wrong) => {
  expect(problemOf(cell, wrong)).toMatchObject({
    reason: '何も書かれていません。',
    remedy: expect.stringContaining('空欄は blank') as string,
  });
});

test('an empty baseline, and an empty target', () => {
  expect(problemOf('      value: 1,000', '      value:').remedy).toContain('空欄は blank');
  expect(problemOf('        value: 1,200', '        value:').remedy).toContain('空欄は blank');
});

test.each([
  ['Ｓ', 'S', 'U+FF33', 'U+0053'],
  ['s', 'S', 'U+0073', 'U+0053'],
])('a grade that only looks like one: %s', (written, right, code, rightCode) => {
  expect(problemOf('- grade: S', `- grade: ${written}`)).toMatchObject({
    reason: `「${written}」（${code}）は、軸「達成状況」（achievement）の評語「${right}」（${rightCode}）と、似ていますが違う文字です。`,
    remedy: `「${right}」を、様式に書いたとおりの文字で書いてください。`,
  });
});

test.each(['ー', '－', '─', '—', 'ｰ', '"-"'])('a stroke that is not the one of the form: %s', (written) => {
  expect(problemOf('- grade: S', `- grade: ${written}`).remedy).toContain('「―」を');
});

test.each(['103.yaml~', '103.yaml.txt', '103.yml', '103.YAML'])('a file called %s is named', (name) => {
  const { problems } = new CityCopy().write(`measures/2021/${name}`, 'x').reading();
  expect(problems).toMatchObject([
    {
      file: `content/measures/2021/${name}`,
      reason: `ファイル名「${name}」の終わりが .yaml ではありません。`,
    },
  ]);
});

test.each(['Thumbs.db', '令和3年度.xlsx'])('%s among the sheets is no sheet', (name) => {
  const { problems } = new CityCopy().write(`measures/2021/${name}`, 'x').reading();
  expect(problems[0]?.reason).toBe(`「${name}」は、シートのファイル（.yaml）ではありません。`);
});

test('an e-mail address that is none', () => {
  expect(
    problemOf('  - id: kanko', '  - id: kanko\n    contact:\n      email: kanko@', 'departments.yaml').reason,
  ).toBe('「kanko@」は、メールアドレスとして正しくありません。');
});

test('a column that cannot be read says why', () => {
  for (const [written, reason] of [
    ['令和③年度', '「③」は、数字として読みません'],
    ['0018年', '1868年から2199年まで'],
    ['平成40年度', '平成の最後の年'],
  ] as const)
    expect(problemOf(cell, `${written}: 1,250`).reason).toContain(reason);
});

test('the register is read by the same gates', () => {
  expect(
    problemOf('direction: higher', 'direction: higher\n    explanation: 人 #1', register).reason,
  ).toContain('「#1」');
});

test.each([
  ['the fields of a cell', cell, '令和3年度: { <<: { value: 1,250 } }'],
  ['the cells of a row', cell, '<<: { 令和3年度: 1250 }'],
  ['a field that every sheet needs', 'phase: settled', '<<: { phase: settled }'],
])('what YAML would take over from elsewhere is written anew: %s', (_, right, wrong) => {
  expect(problemOf(right, wrong)).toMatchObject({
    field: expect.stringMatching(/<<$/u) as string,
    reason: expect.stringContaining('使えません') as string,
    remedy: expect.stringContaining('写そうとした行を、そのままここに') as string,
  });
});
