/** Which columns a sheet has, and which column a cell stands under. */
import { describe, expect, test } from 'vitest';
import { CityCopy, register, sheet2021 } from './tsukimi.ts';

const indicator = 'indicators 1番目（201-headline-1）';
const printed = '    - 令和2年度\n    - 令和3年度\n    - 令和4年度\n';
const actuals = '      令和2年度: 1,100\n      令和3年度: 1,250\n';

/** A sheet whose table of indicators has the given columns, and whose first indicator has the given row. */
function withRow(columns: string[], row: string[]): CityCopy {
  return new CityCopy()
    .spoil(sheet2021, printed, columns.map((column) => `    - ${column}\n`).join(''))
    .spoil(sheet2021, actuals, row.map((line) => `      ${line}\n`).join(''))
    .spoil(
      sheet2021,
      '      令和2年度: dash\n      令和3年度: 10\n    targets',
      '      令和3年度（実績）: 10\n    targets',
    );
}

/** The one problem of a sheet, found on the line of some words. */
function refusal(copy: CityCopy, at: string): { field: string; reason: string; remedy: string } {
  const problems = copy.refused();
  expect(problems).toMatchObject([{ file: `content/${sheet2021}`, line: copy.lineOf(sheet2021, at) }]);
  const { field = '', reason = '', remedy = '' } = problems[0] ?? {};
  return { field, reason, remedy };
}

describe('a cell', () => {
  test('under a column that the sheet does not have', () => {
    const copy = new CityCopy().spoil(
      sheet2021,
      '      令和3年度: 1,250',
      '      令和3年度: 1,250\n      R5年度: 1,300',
    );
    expect(refusal(copy, 'R5年度')).toEqual({
      field: `${indicator} › actuals（列ごとの実績値） › R5年度`,
      reason: '「令和5年度」の列が、このシートの columns（indicators）にありません。',
      remedy:
        'あるのは 令和2年度、令和3年度、令和4年度 です。年度を直すか、columns に列を書き足してください。',
    });
  });

  test('that most rows have and the list lacks shows a slip in the list, told there once', () => {
    const copy = new CityCopy().spoil(sheet2021, printed, printed.replace('令和2年度', '令和元年度'));
    expect(refusal(copy, '  indicators:')).toMatchObject({
      field: expect.stringContaining('columns › indicators') as string,
      reason: '「令和2年度」の値が 2 行にありますが、「令和2年度」の列が columns（indicators）にありません。',
    });
  });

  test('of a sheet that lists no columns may stand under any', () => {
    const copy = new CityCopy()
      .spoil(sheet2021, '  projects:\n    - 令和2年度\n    - 令和3年度\n', '')
      .spoil(
        sheet2021,
        '        令和2年度: 1,000',
        '        令和元年度（予算）: 900\n        令和2年度: 1,000',
      );
    expect(copy.reading()).toMatchObject({ problems: [], notices: [] });
  });

  test('with a basis stands under the column of its period that says none, and under that of its basis', () => {
    expect(withRow(['令和3年度'], ['令和3年度（見込み）: 1,250']).reading()).toMatchObject({
      problems: [],
      notices: [],
    });
    const both = ['令和3年度（予算）', '令和3年度（決算）'];
    const row = ['令和3年度（予算）: 1,300', '令和3年度（決算）: 1,250'];
    const { problems, notices } = withRow(both, row).reading();
    expect(problems).toEqual([]);
    // The second indicator has nothing under the budget.
    expect(notices.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      expect.stringMatching(/^indicators 2番目.*令和3年度（予算） の列に何も/),
    ]);
  });

  test('with a basis under which the table has no column', () => {
    const copy = withRow(['令和3年度（決算）'], ['令和3年度（予算）: 1,250']);
    expect(refusal(copy, '（予算）').reason).toBe(
      '「令和3年度（予算）」の列が、このシートの columns（indicators）にありません。',
    );
  });

  test('that does not say under which of several columns of its year it stands', () => {
    const copy = withRow(['令和3年度（予算）', '令和3年度（決算）'], ['R3年度: 1,250']);
    expect(refusal(copy, 'R3年度: 1,250')).toEqual({
      field: `${indicator} › actuals（列ごとの実績値） › R3年度`,
      reason:
        '「令和3年度」の列が、このシートの columns（indicators）に 2 つあり、どの列の値か決められません。',
      remedy:
        'あるのは 令和3年度（予算）、令和3年度（決算） です。そのどれの値か、かっこの中まで書いてください。',
    });
  });

  test('that does not say at which of several stages of the budget it stands', () => {
    const columns = ['令和3年度（当初予算）', '令和3年度（補正後予算）', '令和3年度（決算）'];
    const copy = withRow(columns, ['令和3年度（予算）: 1,250']);
    expect(refusal(copy, '（予算）').remedy).toContain('令和3年度（当初予算）、令和3年度（補正後予算） です');
  });

  test('and another that come to stand under the same column', () => {
    const copy = withRow(['令和3年度'], ['令和3年度: 1,250', '令和3年度（決算）: 1,300']);
    expect(refusal(copy, '（決算）').reason).toBe(
      '「令和3年度」と「令和3年度（決算）」は、このシートでは同じ列です。',
    );
  });

  test('of a row written long is named where it stands', () => {
    const copy = withRow(
      ['令和3年度'],
      ['values:', '  令和3年度: 1,250', '  令和5年度: 1,300', 'note: 速報'],
    );
    expect(refusal(copy, '令和5年度').field).toBe(
      `${indicator} › actuals › values（列ごとの値） › 令和5年度`,
    );
  });
});

describe('a column', () => {
  test('that is listed twice, however it is spelt', () => {
    const copy = new CityCopy().spoil(sheet2021, '    - 令和4年度', '    - R3年度');
    expect(refusal(copy, 'R3年度')).toMatchObject({
      field: 'columns › indicators 3番目',
      reason: '「令和3年度」の列が、2回書かれています。',
    });
  });
});

describe('a column without a cell', () => {
  const told = (copy: CityCopy) => {
    const { content, problems, notices } = copy.reading();
    expect(content).toBeDefined();
    expect(problems).toEqual([]);
    return notices;
  };

  test("up to the sheet's own year is told as blank, and no problem; a later one says nothing", () => {
    const copy = new CityCopy().spoil(sheet2021, '      令和2年度: 1,100\n', '');
    expect(told(copy)).toEqual([
      {
        file: `content/${sheet2021}`,
        line: copy.lineOf(sheet2021, '    actuals:'),
        column: 5,
        field: `${indicator} › actuals（列ごとの実績値）`,
        reason: '令和2年度 の列に何も書かれていないので、空欄として載ります。',
        remedy: expect.stringContaining('紙面も空欄なら、そのままでかまいません') as string,
      },
    ]);
  });

  test('is told of the cost and of a funding source', () => {
    const copy = new CityCopy()
      .spoil(sheet2021, '        令和2年度: 1,000\n', '')
      .spoil(sheet2021, '          令和2年度: 400\n', '');
    const [cost, revenue] = ['      cost:', '        general-revenue:'].map((at) =>
      copy.lineOf(sheet2021, at),
    );
    expect(told(copy)).toMatchObject([
      {
        line: cost,
        field: 'projects 1番目（5010） › money › cost（事業費） など2行',
        reason: `何も書かれていない列が、空欄として載ります：${cost}行目（令和2年度）、${revenue}行目（令和2年度）。`,
        remedy: expect.stringContaining('紙面も空欄なら') as string,
      },
    ]);
  });

  test('is told of an indicator that has no actuals at all', () => {
    const copy = new CityCopy().spoil(sheet2021, `    actuals:\n${actuals}`, '');
    expect(told(copy).map(({ field, reason }) => [field, reason])).toEqual([
      [
        `${indicator} › actuals（列ごとの実績値）`,
        '令和2年度、令和3年度 の列に何も書かれていないので、空欄として載ります。',
      ],
    ]);
  });

  test('that is said to be blank is not told', () => {
    const copy = new CityCopy().spoil(sheet2021, '令和2年度: 1,100', '令和2年度: blank');
    expect(told(copy)).toEqual([]);
  });

  test('is printed by the check, which exits with 0', () => {
    const copy = new CityCopy().spoil(sheet2021, '      令和2年度: 1,100\n', '');
    const { exitCode, stdout, stderr } = copy.check();
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('（お知らせ）確かめてください：');
    expect(stdout).toContain('1件あります（1個のファイル）');
    expect(stdout).toContain(
      `content/${sheet2021}:${copy.lineOf(sheet2021, '    actuals:')}:5\n  ${indicator} › actuals（列ごとの実績値）\n`,
    );
  });
});

test('a printed direction that the register does not share is told', () => {
  const copy = new CityCopy().spoil(sheet2021, '    unit: 日', '    unit: 日\n    printedDirection: higher');
  expect(copy.reading()).toMatchObject({
    problems: [],
    notices: [
      {
        file: `content/${sheet2021}`,
        line: copy.lineOf(sheet2021, 'printedDirection'),
        field: 'indicators 2番目（201-kpi-1） › printedDirection（紙面に印刷された「目指す方向」）',
        reason:
          '紙面の「目指す方向」は higher（多いほどよい）ですが、register では lower（少ないほどよい）です。',
      },
    ],
  });
  copy.write(register, copy.read(register).replaceAll('direction: lower', 'direction: higher'));
  copy.spoil(sheet2021, 'direction: decrease\n        text: 減少', 'direction: increase\n        text: 増加');
  expect(copy.reading()).toMatchObject({ problems: [], notices: [] });
});
