import { describe, expect, test } from 'vitest';
import { CityCopy, form, plan, register, sheet2021 } from './tsukimi.ts';

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
      field: `${indicator} › actuals（列ごとの実績値） › 令和3年度 › valu`,
      remedy: '「value」の書き間違いではありませんか。',
    });
  });

  test.each([
    ['in a cell', '令和3年度: 1,250', '令和3年度: { value: 1,250 }', '「250」'],
    [
      'in a row',
      'actuals:\n      令和2年度: 1,100\n      令和3年度: 1,250',
      'actuals: { 令和3年度: 1,475 }',
      '「475」',
    ],
    ['in a large number', '令和3年度: 1,250', '令和3年度: { value: 1,475,683, note: 速報 }', '「475」'],
  ])(
    'that is the tail of a number with commas inside braces, %s: names the comma',
    (_what, right, wrong, tail) => {
      expect(refusal(right, wrong)).toMatchObject({
        reason: `{ } の中ではカンマを使えません。数のカンマが、項目の区切りと読まれました（${tail}）。`,
        remedy: '数のカンマを取るか、数を "1,250" のように囲んでください。',
      });
    },
  );

  test('called by its Japanese name', () => {
    expect(refusal('measureName:', '印刷された施策名:').remedy).toBe(
      '「measureName」の書き間違いではありませんか。',
    );
  });

  test('that does not exist: lists those that do', () => {
    expect(refusal('    unit: 人', '    unit: 人\n    colour: 青', 'colour')).toMatchObject({
      field: `${indicator} › colour`,
      remedy:
        '書ける項目は id、kind、goal、number、name、crossReferences、unit、decimals、printedDirection、baseline、actuals、targets、ratings、note、placement、sourcePage、sourceText です。要らなければ消してください。',
    });
  });

  test.each(['__proto__', 'constructor', 'toString'])(
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
      field: 'measureName（印刷された施策名）',
      reason: '必要な項目「measureName」（印刷された施策名）がありません。',
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
      field: 'team（担当）',
      reason: '何も書かれていません。',
    });
  });

  test('of the wrong kind: one value where a list belongs', () => {
    expect(refusal('relatedDepartments:\n  - 観光課', 'relatedDepartments: 観光課')).toMatchObject({
      field: 'relatedDepartments（関係課）',
      reason: '「観光課」とだけ書かれています。',
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
      field: `${indicator} › actuals（列ごとの実績値）`,
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
      field: `${indicator} › actuals（列ごとの実績値） › 令和3年度`,
      reason: '「1,250人」は数のうしろに文字が付いています。',
      remedy: expect.stringContaining('数だけを書いてください。単位は unit に') as string,
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

  test.each(['58①', '58¹', '58※1', '1,23'])('that is no number: %s', (written) => {
    expect(refusal('令和3年度: 1,250', `令和3年度: ${written}`)).toMatchObject({
      field: `${indicator} › actuals（列ごとの実績値） › 令和3年度`,
      reason: expect.stringContaining(`「${written}」`) as string,
    });
  });

  test('that is missing from a cell: says which words there are for that', () => {
    expect(refusal('令和3年度: 1,250', '令和3年度:')).toEqual({
      field: `${indicator} › actuals（列ごとの実績値） › 令和3年度`,
      reason: '何も書かれていません。',
      remedy: expect.stringContaining('空欄は blank') as string,
      column: 7,
    });
  });

  test('of a baseline needs no period, because not every paper prints one', () => {
    const copy = new CityCopy().spoil(sheet2021, '      period: 平成30年\n', '');
    expect(copy.reading().content?.sheets[0]?.indicators[0]?.baseline).toEqual({ value: '1000' });
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
      field: 'projects 1番目（5010①） › id（事業のID）',
      reason: 'ID「5010①」に使えない文字があります。',
    });
  });

  test('that is no address, and one that is no date', () => {
    expect(
      refusal('  publisher: つきみ市', '  publisher: つきみ市\n  url: www.example.jp', 'url:').reason,
    ).toContain('https:// で始まるアドレスではありません');
    expect(
      refusal('  publisher: つきみ市', '  publisher: つきみ市\n  date: 2022/10/31', 'date:').reason,
    ).toContain('日付として正しくありません');
  });

  test('of a list with nothing in it', () => {
    const right = '  steps:\n    - step: 順調\n      share: 66.7\n    - step: 遅れ\n      share: 33.3';
    expect(refusal(right, '  steps: []').reason).toBe('1つも書かれていません。');
  });

  test('that is longer than a workbook takes', () => {
    expect(refusal('よく晴れました。', '月'.repeat(32_001), 'reason: 月').reason).toContain('32001 文字');
  });

  test('whose id is longer than a file system takes', () => {
    expect(refusal('  - id: "5010"', `  - id: ${'a'.repeat(81)}`).reason).toContain('80 文字まで');
  });
});

describe('a period', () => {
  test.each([
    ['30年', '元号が分からない'],
    ['3年度', '元号が分からない'],
    ['R3', 'ここには年度を書きます'],
    ['2021', 'ここには年度を書きます'],
    ['令和③年度', '「③」は、数字として読みません'],
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
    expect(refusal('fiscalYear: 令和3年度', 'fiscalYear: 令和3年').reason).toContain(
      'ここには年度を書きます',
    );
  });

  test('that names a cell, ambiguous', () => {
    expect(refusal('      令和3年度: 1,250', '      3年度: 1,250').field).toBe(
      `${indicator} › actuals（列ごとの実績値） › 3年度`,
    );
  });

  test('that names two cells, written in two ways', () => {
    expect(refusal('      令和3年度: 1,250', '      R2年度: 1,250').reason).toBe(
      '「R2年度」と同じ列が2回書かれています。',
    );
  });
});

describe('a row', () => {
  const actuals = 'actuals:\n      令和2年度: 1,100\n      令和3年度: 1,250';

  test('written long: names what is wrong in it as it is written', () => {
    const long = 'actuals:\n      values:\n        令和2年度: 1,100\n        R3年度（実績）: 千人';
    expect(refusal(actuals, long, 'R3年度（実績）')).toMatchObject({
      field: `${indicator} › actuals › values（列ごとの値） › R3年度（実績）`,
      column: 19,
    });
  });

  test('written long: a column outside its values', () => {
    const long = 'actuals:\n      values:\n        令和2年度: 1,100\n      令和3年度: 1,250';
    expect(refusal(actuals, long, '      令和3年度: 1,250')).toMatchObject({
      field: `${indicator} › actuals（列ごとの実績値） › 令和3年度`,
      reason: '「令和3年度」が、この行の values の外にあります。',
    });
  });

  test('written short: a remark among its columns', () => {
    expect(
      refusal('      令和3年度: 1,250', '      令和3年度: 1,250\n      note: 速報', 'note: 速報'),
    ).toMatchObject({
      field: `${indicator} › actuals › note（この行についての注記）`,
      reason: '「note」は列ではありません。列の値を values の下にまとめた行にだけ書けます。',
    });
  });

  test('with a basis in brackets, in a cell with a misspelt field', () => {
    const cell = '      令和3年度（実績）: { valu: 1250 }';
    expect(refusal('      令和3年度: 1,250', cell, 'valu: ')).toMatchObject({
      field: `${indicator} › actuals（列ごとの実績値） › 令和3年度（実績） › valu`,
    });
  });

  test('with words in brackets that say no basis', () => {
    expect(refusal('      令和3年度: 1,250', '      令和3年度（だいたい）: 1,250').reason).toBe(
      '「令和3年度（だいたい）」のかっこの中の「だいたい」は、列の種類として読めません。',
    );
  });
});

test('a name of a source that is no id', () => {
  expect(refusal('        subsidy:', '        国庫支出金:')).toMatchObject({
    field: 'projects 1番目（5010） › money › funding（財源ごとの額） › 国庫支出金',
    reason: 'ID「国庫支出金」に使えない文字があります。',
    column: 9,
  });
});

test('a word that no form has a name for', () => {
  const copy = new CityCopy().spoil(form, 'levels:', 'words:\n  mesure: 重点施策\nlevels:');
  expect(copy.refused()).toMatchObject([
    {
      file: `content/${form}`,
      line: 4,
      column: 3,
      field: 'words（この様式での呼び方） › mesure',
      reason: '「mesure」という項目はありません。',
      remedy: '「measure」の書き間違いではありませんか。',
    },
  ]);
});

test('an answer without its opinion', () => {
  expect(refusal('    opinion: 団子を増やしてほしい。\n', '', '- number: 1')).toMatchObject({
    field: 'opinions 1番目（1） › opinion（意見）',
    reason: '意見（opinion）がありません。回答（answer）は、答えている意見なしには載せられません。',
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

test('a field that has to be written is not told to be deleted', () => {
  const [problem, ...more] = new CityCopy()
    .spoil(plan, /^name: .*/m.exec(new CityCopy().read(plan))![0], 'name:')
    .refused();
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    reason: '何も書かれていません。',
    remedy: '内容を書いてください。かならず要る項目です。',
  });
});

test('a blank in the quotes of an id is named', () => {
  const [problem] = new CityCopy().spoil(register, 'id: 201-kpi-1', 'id: "201-kpi-1 "').refused();
  expect(problem?.reason).toBe('ID「201-kpi-1」の前かうしろに、空白があります。');
});

test('a hyphen without its blank is told, and not the break that it makes', () => {
  const copy = new CityCopy().write(
    sheet2021,
    new CityCopy()
      .read(sheet2021)
      .replace(/^relatedDepartments:[^]*?(?=^\S)/m, '')
      .concat('\nrelatedDepartments:\n  -企画課\n  - 観光課\n'),
  );
  const [problem, ...more] = copy.refused();
  expect(more).toEqual([]);
  expect(problem?.remedy).toContain('一覧の1つなら「- 企画課」');
});

test('what follows the end of a document is found at the sign that ends it', () => {
  const copy = new CityCopy();
  copy.write(sheet2021, `${copy.read(sheet2021)}\n...\nfoo: bar\n`);
  expect(copy.refused()).toMatchObject([
    { line: copy.lineOf(sheet2021, '...\n'.trim()), column: 1, remedy: '「...」の行を消してください。' },
  ]);
});
