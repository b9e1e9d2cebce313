/** Money: what the form has, whole yen, and funding against what it pays for. */
import { describe, expect, test } from 'vitest';
import { CityCopy, form, sheet2021 } from './tsukimi.ts';

const project = 'projects 1番目（5010） › money';

function refusal(copy: CityCopy, at: string): { field: string; reason: string; remedy: string } {
  const problems = copy.refused();
  expect(problems).toMatchObject([{ file: `content/${sheet2021}`, line: copy.lineOf(sheet2021, at) }]);
  const { field = '', reason = '', remedy = '' } = problems[0] ?? {};
  return { field, reason, remedy };
}

const spoilt = (right: string, wrong: string) => new CityCopy().spoil(sheet2021, right, wrong);

describe('what the form has', () => {
  test('a funding source that it does not list', () => {
    expect(refusal(spoilt('        subsidy:', '        subsidi:'), 'subsidi')).toEqual({
      field: `${project} › funding（財源ごとの額） › subsidi`,
      reason: '財源「subsidi」が、様式「sheet」の財源にありません。',
      remedy:
        '「subsidy」の書き間違いなら、直してください。あるのは general-revenue、subsidy です。無ければ、様式に書き足すか、この行を消してください。',
    });
  });

  test('an amount that it does not list, and a source among the amounts', () => {
    const amounts = (id: string) =>
      spoilt('      cost:\n', `      amounts:\n        ${id}:\n          令和3年度: 5\n      cost:\n`);
    expect(refusal(amounts('staff'), 'staff:').reason).toBe(
      '様式「sheet」に額（amounts）がありませんが、「staff」が書かれています。',
    );
    expect(refusal(amounts('subsidy'), '        subsidy:').remedy).toBe('「subsidy」は funding に書きます。');
  });

  test('no funding at all, for a project and for the sheet itself', () => {
    const copy = spoilt(
      'indicators:\n  - id',
      'money:\n  funding:\n    subsidy:\n      令和3年度: 5\nindicators:\n  - id',
    );
    copy.write(form, copy.read(form).replace(/funding:[^]*?tolerance: 1\n/, ''));
    expect(copy.refused().map(({ field, reason }) => [field, reason])).toEqual([
      [
        'money › funding（財源ごとの額） › subsidy',
        '様式「sheet」に財源（funding）がありませんが、「subsidy」が書かれています。',
      ],
      [
        `${project} › funding（財源ごとの額） › general-revenue`,
        expect.stringContaining('財源（funding）がありません'),
      ],
      [
        `${project} › funding（財源ごとの額） › subsidy`,
        expect.stringContaining('財源（funding）がありません'),
      ],
    ]);
  });

  test('the cost needs no word of the form', () => {
    const copy = spoilt(
      'indicators:\n  - id',
      'money:\n  cost:\n    令和3年度（予算）: 5\nindicators:\n  - id',
    );
    expect(copy.reading()).toMatchObject({ problems: [], notices: [] });
  });
});

describe('funding', () => {
  test('that does not add up to the cost, further than its rounding', () => {
    const copy = spoilt('          令和3年度: 500', '          令和3年度: 502');
    expect(refusal(copy, '令和3年度: 1,200')).toEqual({
      field: `${project} › cost（事業費） › 令和3年度`,
      reason: '財源を足すと 1,202,000円で、事業費（1,200,000円）と 2,000円違います。',
      remedy: '紙面と見比べて、事業費か財源の額を直してください。',
    });
    expect(spoilt('          令和3年度: 500', '          令和3年度: 501').reading().problems).toEqual([]);
  });

  test('that exceeds the cost, where the list of sources is open', () => {
    const copy = spoilt('令和3年度: 700', '令和3年度: 1,300').spoil(
      form,
      'complete: true',
      'complete: false',
    );
    expect(refusal(copy, '1,300').reason).toBe(
      '財源の額（1,300,000円）が、事業費（1,200,000円）を超えています。',
    );
  });

  test('that all together exceeds the cost, where the list of sources is open', () => {
    const copy = spoilt('令和3年度: 700', '令和3年度: 900').spoil(form, 'complete: true', 'complete: false');
    expect(refusal(copy, '令和3年度: 1,200').reason).toBe(
      '財源の額の合計（1,400,000円）が、事業費（1,200,000円）を超えています。',
    );
  });

  test('of another amount than the cost is compared with that one', () => {
    const copy = new CityCopy()
      .spoil(
        form,
        'funding:\n  of: cost',
        'amounts:\n  - id: full-cost\n    label: フルコスト\n    quantity: money\nfunding:\n  of: full-cost',
      )
      .spoil(
        sheet2021,
        '      cost:\n',
        '      amounts:\n        full-cost:\n          令和2年度: 1,000\n          令和3年度: 1,300\n      cost:\n',
      );
    expect(refusal(copy, '令和3年度: 1,300')).toMatchObject({
      field: `${project} › amounts（そのほかの額や数） › full-cost › 令和3年度`,
      reason: '財源を足すと 1,200,000円で、フルコスト（1,300,000円）と 100,000円違います。',
    });
  });

  test('is compared within one column: a budget is not added to the accounts', () => {
    const money = [
      'money:',
      '  cost:',
      '    令和3年度（予算）: 100',
      '    令和3年度（決算）: 90',
      '  funding:',
      '    subsidy:',
      '      令和3年度（予算）: 100',
      '      令和3年度（決算）: 80',
      'indicators:\n  - id',
    ].join('\n');
    const copy = spoilt('indicators:\n  - id', money);
    expect(refusal(copy, '令和3年度（決算）: 90')).toMatchObject({
      field: 'money › cost（事業費） › 令和3年度（決算）',
      reason: '財源を足すと 80,000円で、事業費（90,000円）と 10,000円違います。',
    });
  });
});

describe('an amount', () => {
  test('that is no whole number of yen', () => {
    expect(refusal(spoilt('令和3年度: 1,200', '令和3年度: 1,200.0005'), '1,200.0005').reason).toBe(
      '1200.0005 千円は、1円単位の整数になりません。',
    );
  });

  test('that is more than any municipality spends', () => {
    const copy = spoilt('令和3年度: 1,200', '令和3年度: 10,000,000,001');
    expect(refusal(copy, '10,000,000,001')).toMatchObject({
      reason: '10000000001 千円は、大きすぎます（10,000,000,000,000円まで）。',
      remedy: '紙面の数と、金額の単位（unit）を確かめてください。',
    });
    expect(
      spoilt('令和3年度: 1,200', '令和3年度: 10,000,000,000')
        .spoil(form, 'complete: true', 'complete: false')
        .reading().problems,
    ).toEqual([]);
  });

  test('that is no money may be as it is', () => {
    const copy = new CityCopy()
      .spoil(
        form,
        'indicatorKinds:',
        'amounts:\n  - id: staff\n    label: 正職員数\n    quantity: people\n    unit: 人\nindicatorKinds:',
      )
      .spoil(
        sheet2021,
        '      cost:\n',
        '      amounts:\n        staff:\n          令和2年度: 2.65\n          令和3年度: 12,345,678,901.5555\n      cost:\n',
      );
    expect(copy.reading()).toMatchObject({ problems: [], notices: [] });
  });

  test('is nothing that funding sources are a part of', () => {
    const copy = new CityCopy()
      .spoil(
        form,
        'indicatorKinds:',
        'amounts:\n  - id: staff\n    label: 正職員数\n    quantity: people\n    unit: 人\nindicatorKinds:',
      )
      .spoil(form, 'of: cost', 'of: staff')
      .spoil(
        sheet2021,
        '      cost:\n',
        '      amounts:\n        staff:\n          令和3年度: 2.6555\n      cost:\n',
      );
    expect(copy.refused().map(({ reason }) => reason)).toEqual([
      '「staff」は金額（quantity: money）ではないので、財源の内訳を持てません。',
    ]);
  });

  test('and all the others that together are more than can be counted exactly', () => {
    const bases = ['決算', '見込み', '計画', '予算', '予算要求', '当初予算', '補正後予算'];
    const years = Array.from(
      { length: 901 },
      (_, index) => `      ${1930 + (index % 140)}年度（${bases[Math.floor(index / 140)] ?? ''}）`,
    );
    const rows = years.map((column) => `${column}: 10,000,000,000\n`).join('');
    const copy = spoilt('indicators:\n  - id', `money:\n  cost:\n    values:\n${rows}indicators:\n  - id`);
    const [problem, ...others] = copy.refused();
    expect(others).toEqual([]);
    expect(problem?.reason).toContain('正確に計算できる大きさ（9,007,199,254,740,991円）を超えます');
    expect(problem?.remedy).toContain('10,000,000,000,000円');
  });
});
