/** Forms: what they say of themselves, who names them, and what a sheet may say on one. */
import { describe, expect, test } from 'vitest';
import { CityCopy, form, plan, sheet2021, sheet2022 } from './tsukimi.ts';

type Found = { field: string; reason: string; remedy: string };

/** Spoils one file and expects exactly one problem, on the line of the given words in the given file. */
function refusal(copy: CityCopy, file: string, at: string | number): Found {
  const problems = copy.refused();
  const line = typeof at === 'number' ? at : copy.lineOf(file, at);
  expect(problems).toMatchObject([{ file: `content/${file}`, line }]);
  const { field = '', reason = '', remedy = '' } = problems[0] ?? {};
  return { field, reason, remedy };
}

const spoilt = (file: string, right: string, wrong: string) => new CityCopy().spoil(file, right, wrong);

describe('a form', () => {
  test.each([
    ['a grade', '      - grade: A\n', '      - grade: S\n', '評語「S」が、2回'],
    ['a step', '    - id: late', '    - id: on-track', '段階のID「on-track」が、2回'],
    ['the word of a step', '      label: 遅れ', '      label: 順調', '段階の語「順調」が、2回'],
    ['a source', '    - id: subsidy', '    - id: general-revenue', '財源のID「general-revenue」が、2回'],
    ['the name of a source', 'label: 国庫支出金', 'label: 一般財源', '財源の名前「一般財源」が、2回'],
    ['a kind', '  - kind: kpi', '  - kind: headline', '指標の種類「headline」が、2回'],
  ])('with %s twice', (_what, right, wrong, reason) => {
    const problems = spoilt(form, right, wrong).refused();
    expect(problems.filter(({ file }) => file === `content/${form}`).map((each) => each.reason)).toEqual([
      `${reason}書かれています。`,
    ]);
  });

  test('with an axis, a text or an amount twice', () => {
    const axis =
      'ratings:\n  - id: achievement\n    name: 達成状況\n    rates: [project]\n    order: none\n    grades: [継続]\n';
    expect(
      spoilt(form, 'ratings:\n', axis)
        .refused()
        .map(({ reason }) => reason),
    ).toEqual([
      '軸のID「achievement」が、2回書かれています。',
      '軸の名前「達成状況」が、2回書かれています。',
    ]);
    const text = 'texts:\n  - id: issues\n    label: ほかの見出し\n    of: sheet\n';
    expect(refusal(spoilt(form, 'texts:\n', text), form, 9).reason).toContain('文章のID「issues」');
    const amount = '  - id: staff\n    label: 人数\n    quantity: people\n    unit: 人\n';
    const amounts = spoilt(form, 'funding:\n', `amounts:\n${amount}${amount}funding:\n`);
    expect(amounts.refused().map(({ reason }) => reason)).toEqual([
      '額のID「staff」が、2回書かれています。',
      '額の語「人数」が、2回書かれています。',
    ]);
  });

  test('may call a text of a project as it calls one of the sheet', () => {
    const text = 'texts:\n  - id: issues-of-project\n    label: 現状と課題、方向性\n    of: project\n';
    expect(spoilt(form, 'texts:\n', text).reading().problems).toEqual([]);
  });

  test('with a section of a text that it does not have, or has of a project', () => {
    const section = (text: string) => `sections:\n  - part: text\n    text: ${text}\ntexts:\n`;
    expect(refusal(spoilt(form, 'texts:\n', section('isues')), form, 'isues')).toMatchObject({
      field: 'sections 1番目（isues） › text（文章のID）',
      reason: '文章「isues」が、この様式の texts にありません。',
      remedy:
        '「issues」の書き間違いなら、直してください。あるのは issues です。無ければ、texts に書き足してください。',
    });
    const ofProject = '  - id: story\n    label: 話\n    of: project\n';
    expect(refusal(spoilt(form, 'texts:\n', section('story') + ofProject), form, 'text: story').reason).toBe(
      '文章「story」は事業の文章（of: project）で、シートの節にはなりません。',
    );
    expect(spoilt(form, 'texts:\n', section('issues')).reading().problems).toEqual([]);
  });

  test('with a section of kinds that it does not have', () => {
    const section = 'sections:\n  - part: indicators\n    kinds: [kpi, milestone]\ntexts:\n';
    expect(refusal(spoilt(form, 'texts:\n', section), form, 'milestone').reason).toContain('「milestone」');
  });

  test('with funding of an amount that it does not have, or that is no money', () => {
    const amount = 'amounts:\n  - id: staff\n    label: 人数\n    quantity: people\n    unit: 人\n';
    const of = (id: string, amounts = '') =>
      spoilt(form, 'funding:\n  of: cost', `${amounts}funding:\n  of: ${id}`);
    expect(refusal(of('costs'), form, 'of: costs')).toMatchObject({
      field: 'funding › of（何の内訳か）',
      reason: '財源が何の内訳か（of）の「costs」が、この様式の amounts にありません。',
      remedy: '「cost」の書き間違いなら、直してください。書けるのは cost です。',
    });
    expect(refusal(of('staff', amount), form, 'of: staff').reason).toContain(
      '金額（quantity: money）ではない',
    );
  });

  test('whose sources, amounts and cost share an id', () => {
    expect(
      refusal(
        spoilt(form, '    - id: subsidy', '    - id: cost\n      label: 費用\n    - id: subsidy'),
        form,
        '- id: cost',
      ).reason,
    ).toBe('財源のID「cost」は、事業費のIDと同じです。');
    const amount = 'amounts:\n  - id: subsidy\n    label: 補助\n    quantity: money\nfunding:\n';
    expect(refusal(spoilt(form, 'funding:\n', amount), form, '- id: subsidy').reason).toBe(
      '額のID「subsidy」は、財源のIDと同じです。',
    );
  });

  test('bears the name of its file, as a plan does', () => {
    const copy = new CityCopy().write(
      'forms/copy.yaml',
      new CityCopy().read(form).replace('id: sheet', 'id: copy-2'),
    );
    expect(refusal(copy, 'forms/copy.yaml', 'id: copy-2')).toMatchObject({
      reason: '様式のIDは「copy-2」ですが、ファイル名は「copy.yaml」です。',
      remedy: 'ファイル名を「copy-2.yaml」にするか、id を直してください。',
    });
  });
});

describe('a form that nothing is', () => {
  test('of a plan, of a measure, of a sheet', () => {
    const reason = '様式「shet」が forms にありません。';
    const remedy =
      '「sheet」の書き間違いなら、直してください。あるのは sheet です。新しい様式なら forms に書き足してください。';
    expect(refusal(spoilt(plan, 'form: sheet', 'form: shet'), plan, 'form: shet')).toEqual({
      field: 'form（シートの様式のID）',
      reason,
      remedy,
    });
    expect(
      refusal(spoilt(plan, '    name: だんご', '    form: shet\n    name: だんご'), plan, 'form: shet'),
    ).toMatchObject({ field: 'measures 2番目（202） › form（様式のID）', reason });
    expect(
      refusal(spoilt(sheet2021, 'phase: settled', 'phase: settled\nform: shet'), sheet2021, 'form: shet'),
    ).toMatchObject({ field: 'form（様式のID）', reason });
  });

  test('is not named while a form cannot be read', () => {
    expect(
      spoilt(form, 'name: 施策', 'nname: 施策')
        .refused()
        .map(({ file }) => file),
    ).toEqual([`content/${form}`]);
  });
});

describe("a sheet's form", () => {
  const without = 'id: bare\nname: 何もない様式\n';
  const files = (copy: CityCopy) => [...new Set(copy.refused().map(({ file }) => file))];

  test('is its own before that of its measure, and that before that of the plan', () => {
    const copy = new CityCopy().write('forms/bare.yaml', without);
    expect(copy.reading().problems).toEqual([]);
    // What the bare form has no place for.
    copy.spoil(sheet2022, 'texts:\n  issues: blank\n', '');
    copy.spoil(plan, '    name: 月見の里づくり', '    form: bare\n    name: 月見の里づくり');
    expect(files(copy)).toEqual([`content/${sheet2021}`]);
    copy.spoil(sheet2021, 'phase: settled', 'phase: settled\nform: sheet');
    expect(copy.reading().problems).toEqual([]);
    copy.spoil(sheet2022, 'phase: settled', 'phase: settled\nform: bare');
    expect(copy.reading().problems).toEqual([]);
  });

  test('has the texts of the sheet', () => {
    expect(refusal(spoilt(sheet2021, '  issues:', '  isues:'), sheet2021, 'isues')).toEqual({
      field: 'texts（文章） › isues',
      reason: '文章「isues」が、様式「sheet」の texts にありません。',
      remedy:
        '「issues」の書き間違いなら、直してください。あるのは issues です。無ければ、様式の texts に書き足してください。',
    });
  });

  test('has a text of the sheet, and not of a project', () => {
    const copy = spoilt(sheet2021, '    mainProject: true', '    texts:\n      issues: 課題です。');
    expect(refusal(copy, sheet2021, '      issues:')).toMatchObject({
      field: 'projects 1番目（5010） › texts（文章） › issues',
      reason: '文章「issues」は、様式「sheet」ではシートの文章（of: sheet）で、事業の文章ではありません。',
      remedy: 'シートの texts に移すか、様式の of を直してください。',
    });
  });
});

describe('a rating', () => {
  const grade = '      - grade: A';
  const second = [
    'ratings:',
    '  - id: next',
    '    name: 今後',
    '    rates: [project, measure]',
    '    order: none',
    '    grades: [継続, 廃止]',
    '',
  ].join('\n');
  const twoAxes = () => new CityCopy().spoil(form, 'ratings:\n', second);

  test('outside the grades of its axis', () => {
    expect(refusal(spoilt(sheet2021, grade, '      - grade: Ｂ'), sheet2021, 'grade: Ｂ')).toEqual({
      field: 'indicators 2番目（201-kpi-1） › ratings 1番目（Ｂ） › grade（印刷された評語）',
      reason: '「Ｂ」は、軸「達成状況」（achievement）の評語にありません。',
      remedy: 'S、A、― のどれかを、様式に書いたとおりの文字で書いてください。',
    });
  });

  test('in other characters than the form has', () => {
    expect(refusal(spoilt(sheet2021, grade, '      - grade: Ａ'), sheet2021, 'grade: Ａ').remedy).toContain(
      '「A」を、様式に書いたとおりの文字で',
    );
  });

  test('with a grade of another axis: says whose it is', () => {
    expect(
      refusal(twoAxes().spoil(sheet2021, grade, '      - grade: 継続'), sheet2021, 'grade: 継続'),
    ).toMatchObject({
      reason: '「継続」は軸「今後」（next）の評語で、軸「達成状況」（achievement）の評語ではありません。',
      remedy: expect.stringContaining('axis を直してください') as string,
    });
  });

  test('on an axis that does not exist, or that rates something else', () => {
    expect(
      refusal(
        spoilt(sheet2021, grade, `      - axis: achievment\n        grade: A`),
        sheet2021,
        'achievment',
      ),
    ).toMatchObject({
      reason: '評価の軸「achievment」が、様式「sheet」にありません。',
      remedy: expect.stringContaining('「achievement」') as string,
    });
    const copy = twoAxes().spoil(sheet2021, grade, '      - axis: next\n        grade: 継続');
    expect(refusal(copy, sheet2021, 'axis: next').reason).toBe(
      '軸「next」は、指標を評価する軸ではありません。',
    );
  });

  test('may leave its axis out only where one axis rates its subject', () => {
    const copy = twoAxes().spoil(sheet2021, 'texts:', 'ratings:\n  - grade: 継続\ntexts:');
    expect(copy.reading().problems).toEqual([]);
    copy.spoil(form, 'rates: [indicator]', 'rates: [indicator, measure]');
    expect(refusal(copy, sheet2021, '  - grade: 継続')).toMatchObject({
      field: 'ratings 1番目（継続） › axis（評価の軸）',
      reason: 'どの軸の評価か書かれていません。',
      remedy: 'axis に next、achievement のどれかを書いてください。',
    });
  });

  test('of what no axis rates', () => {
    const copy = spoilt(sheet2021, 'texts:', 'ratings:\n  - grade: S\ntexts:');
    expect(refusal(copy, sheet2021, 62)).toMatchObject({
      reason: '様式「sheet」で評価するのは指標ですが、施策に評価が書かれています。',
    });
  });

  test('of a form without axes', () => {
    const copy = new CityCopy();
    copy.write(form, copy.read(form).replace(/ratings:[^]*?progressScale/, 'progressScale'));
    expect(copy.refused().map(({ reason }) => reason)).toEqual([
      '様式「sheet」に評価の軸（ratings）がありませんが、指標に評価が書かれています。',
      '様式「sheet」に評価の軸（ratings）がありませんが、指標に評価が書かれています。',
    ]);
  });

  test('twice on one axis, and without grade or reason', () => {
    expect(refusal(spoilt(sheet2021, grade, `${grade}\n      - grade: S`), sheet2021, 56).reason).toContain(
      '同じ軸の評価「achievement」が、2回',
    );
    expect(
      refusal(spoilt(sheet2021, grade, '      - axis: achievement'), sheet2021, '- axis').reason,
    ).toContain('評語（grade）も、評語が無い理由（absence）も、理由（reason）も');
  });
});
