import { describe, expect, test } from 'vitest';
import { CityCopy, plan, register, sheet2021 } from './tsukimi.ts';

const file = `content/${sheet2021}`;
const indicator = 'indicators 1番目（201-headline-1）';

/** Spoils the first sheet and expects exactly one problem, at the place of `at`. */
function refusal(
  right: string,
  wrong: string,
  at = wrong,
): { field: string; reason: string; remedy: string; column: number } {
  const copy = new CityCopy().spoil(sheet2021, right, wrong);
  const problems = copy.refused();
  expect(problems).toMatchObject([
    { file, line: copy.lineOf(sheet2021, at.split('\n').find((line) => line !== '') ?? at) },
  ]);
  const { field = '', reason = '', remedy = '', column = 0 } = problems[0] ?? {};
  return { field, reason, remedy, column };
}

describe('a field', () => {
  test('misspelt: suggests the one that is meant, and does not call that one missing as well', () => {
    expect(refusal('measureName:', 'mesureName:')).toEqual({
      field: 'mesureName',
      reason: '「mesureName」という項目はありません。',
      remedy: '「measureName」の書き間違いではありませんか。',
      column: 1,
    });
  });

  test('misspelt inside a cell', () => {
    expect(refusal('令和3年度: 1,250', '令和3年度: { valu: 1250 }', 'valu: ')).toMatchObject({
      field: `${indicator} › actuals（年度ごとの実績値） › 令和3年度 › valu`,
      remedy: '「value」の書き間違いではありませんか。',
    });
  });

  test('that is the tail of a number with commas inside braces', () => {
    const { reason, remedy } = refusal('令和3年度: 1,250', '令和3年度: { value: 1,250 }');
    expect(reason).toBe('{ } の中にある数のカンマが、項目の区切りと読まれました（「250」）。');
    expect(remedy).toBe('数のカンマを取るか、数を "1,250" のように囲んでください。');
  });

  test('called by its Japanese name', () => {
    expect(refusal('measureName:', '印刷された重点施策名:').remedy).toBe(
      '「measureName」の書き間違いではありませんか。',
    );
  });

  test('that does not exist: lists those that do', () => {
    expect(refusal('    unit: 人', '    unit: 人\n    colour: 青', 'colour')).toMatchObject({
      field: `${indicator} › colour`,
      remedy:
        '書ける項目は id、kind、number、name、crossReferences、unit、baseline、actuals、targets、ratings、note です。要らなければ消してください。',
    });
  });

  test.each(['__proto__', 'constructor', 'toString', '<<'])(
    'called %s, which means something to programs',
    (key) => {
      expect(refusal('team: 月見班', `team: 月見班\n${key}: {}`, `${key}: {}`).reason).toBe(
        `「${key}」という項目はありません。`,
      );
    },
  );

  test('indented by a full-width space', () => {
    expect(refusal('    unit: 人', '    　unit: 人').reason).toContain('全角の空白');
  });

  test('missing: named in Japanese, at what it is missing from', () => {
    expect(refusal('measureName: 月見の里づくり\n', '', 'measure: "201"')).toMatchObject({
      field: 'measureName（印刷された重点施策名）',
      reason: '必要な項目「measureName」（印刷された重点施策名）がありません。',
      remedy: '「measureName: …」の行を書き足してください。',
    });
  });

  test('missing in an item of a list', () => {
    expect(refusal('    name: 月見の人数\n', '', '- id: 201-headline-1')).toMatchObject({
      field: `${indicator} › name（印刷された指標名）`,
      reason: '必要な項目「name」（印刷された指標名）がありません。',
    });
  });

  test('left empty', () => {
    expect(refusal('team: 月見班', 'team:')).toMatchObject({
      field: 'team（担当班）',
      reason: '何も書かれていません。',
    });
  });

  test('of the wrong kind: one value where a list belongs', () => {
    expect(refusal('issues:\n  - 雨の日が課題です。', 'issues: 雨の日が課題です。')).toMatchObject({
      field: 'issues（③ 現状と課題、方向性）',
      reason: '「雨の日が課題です。」とだけ書かれています。',
      remedy: '「- 」（ハイフンと半角の空白）で始まる行を、この項目の下に字下げして並べてください。',
    });
  });

  test('of the wrong kind: a list where one value belongs', () => {
    expect(refusal('measureCode: "201"', 'measureCode: ["201"]').reason).toBe(
      '1つの値ではなく、一覧（「- 」の行）が書かれています。',
    );
  });

  test('of the wrong kind: one value where years belong', () => {
    const wrong = 'actuals: 1,100';
    expect(refusal('actuals:\n      令和2年度: 1,100\n      令和3年度: 1,250', wrong)).toMatchObject({
      field: `${indicator} › actuals（年度ごとの実績値）`,
      reason: '「1,100」とだけ書かれています。',
      remedy: '「令和3年度: 58」のような行を、この項目の下に字下げして並べてください。',
    });
  });

  test('of the wrong kind: fields where a department belongs', () => {
    expect(refusal('leadDepartment: 企画課', 'leadDepartment: { absence: lost }').reason).toContain(
      '「lost」は、ここに書ける語ではありません。',
    );
    expect(refusal('leadDepartment: 企画課', 'leadDepartment: [企画課]').reason).toContain('1つの値ではなく');
  });

  test('with no space after the colon of the line below it', () => {
    const right = 'source:\n  title: 重点施策シート 令和3年度 事後・決算\n  publisher: つきみ市';
    expect(refusal(right, 'source:\n  title:重点施策シート', 'title:重点').reason).toContain(
      '空白がありません',
    );
  });
});

describe('a value', () => {
  test('with its unit', () => {
    expect(refusal('令和3年度: 1,250', '令和3年度: 1,250人')).toEqual({
      field: `${indicator} › actuals（年度ごとの実績値） › 令和3年度`,
      reason: '「1,250人」は数のうしろに文字が付いています。',
      remedy: '数だけを書き、単位は unit（金額は moneyUnit）に書いてください。',
      column: 14,
    });
  });

  test('that is the printed dash', () => {
    expect(refusal('令和2年度: dash', '令和2年度: "-"').remedy).toContain('「-」の印刷は dash');
  });

  test('beside a reason for having none', () => {
    expect(refusal('令和3年度: 1,250', '令和3年度: { value: 1250, absence: dash }').reason).toContain(
      'どちらか一方だけ',
    );
  });

  test('of a baseline without its period', () => {
    expect(refusal('      period: 平成30年\n', '', 'baseline:')).toMatchObject({
      field: `${indicator} › baseline（現状値）`,
      reason: '現状値の年度・年が書かれていません。',
    });
  });

  test('that is none of the words allowed', () => {
    expect(refusal('phase: settled', 'phase: setled')).toEqual({
      field: 'phase（段階）',
      reason: '「setled」は、ここに書ける語ではありません。',
      remedy:
        '「settled」の書き間違いではありませんか。settled（事後・決算）か budget（事前・予算）を書きます。',
      column: 8,
    });
  });

  test('that is no id', () => {
    expect(refusal('  - id: "5010"', '  - id: 5010①')).toMatchObject({
      field: 'projects 1番目（5010①） › id（事務事業のID）',
      reason: 'ID「5010①」に使えない文字があります。',
    });
  });

  test('that is no address, and one that is no date', () => {
    expect(
      refusal('  publisher: つきみ市', '  publisher: つきみ市\n  url: www.example.jp', 'url:').reason,
    ).toContain('アドレスとして正しくありません');
    expect(
      refusal('  publisher: つきみ市', '  publisher: つきみ市\n  date: 2022/10/31', 'date:').reason,
    ).toContain('日付として正しくありません');
  });

  test('of a list with nothing in it', () => {
    expect(
      refusal('  indicators:\n    - 令和2年度\n    - 令和3年度\n    - 令和4年度', '  indicators: []').reason,
    ).toBe('1つも書かれていません。');
  });
});

describe('a period', () => {
  test.each([
    ['30年', '元号が分からない'],
    ['3年度', '元号が分からない'],
    ['R3', '年度か暦年かが分かりません'],
    ['2021', '年度か暦年かが分かりません'],
    ['来年度', '年度・年として読めません'],
  ])('that is ambiguous: %s', (written, reason) => {
    const refused = refusal('fiscalYear: 令和3年度', `fiscalYear: ${written}`);
    expect(refused).toMatchObject({
      field: 'fiscalYear（対象年度）',
      remedy: expect.stringContaining('令和3年度 または FY2021') as string,
    });
    expect(refused.reason).toContain(reason);
  });

  test('that is a calendar year where a fiscal year belongs', () => {
    expect(refusal('fiscalYear: 令和3年度', 'fiscalYear: 令和3年').reason).toContain('暦年は書けません');
  });

  test('that names a cell, ambiguous', () => {
    expect(refusal('      令和3年度: 1,250', '      3年度: 1,250').field).toBe(
      `${indicator} › actuals（年度ごとの実績値） › 3年度`,
    );
  });

  test('that names two cells, written in two ways', () => {
    expect(refusal('      令和3年度: 1,250', '      R2年度: 1,250').reason).toBe(
      '「R2年度」と同じ年度が2回書かれています。',
    );
  });
});

test('an answer without its opinion', () => {
  expect(refusal('    opinion: 団子を増やしてほしい。\n', '', '- number: 1')).toMatchObject({
    field: 'opinions 1番目（1） › opinion（推進委員会からの意見）',
    reason: '意見（opinion）がありません。担当課の考え（answer）は、答えている意見なしには載せられません。',
  });
});

test('a municipality code that does not satisfy its check digit', () => {
  const copy = new CityCopy().spoil('site.yaml', '992011', '992012');
  expect(copy.refused()).toMatchObject([
    {
      file: 'content/site.yaml',
      line: 5,
      column: 9,
      field: 'municipality › code（全国地方公共団体コード）',
      reason: expect.stringContaining('992012') as string,
    },
  ]);
});

test('problems of several files stand in one list, with all of every file', () => {
  const copy = new CityCopy()
    .spoil(sheet2021, 'phase: settled', 'phase: done')
    .spoil(sheet2021, '1,250', '1,250人')
    .spoil(plan, 'from: 令和2年度', 'from: 2年度')
    .spoil(register, 'direction: higher', 'direction: up')
    .write('measures/2022/201.yaml', '');
  expect(copy.refused().map(({ file: name }) => name)).toEqual([
    file,
    file,
    'content/measures/2022/201.yaml',
    `content/${plan}`,
    `content/${register}`,
  ]);
  expect(copy.check().stderr).toContain('5件の問題があります（4個のファイル）。');
});
