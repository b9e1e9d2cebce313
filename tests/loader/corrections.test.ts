import { describe, expect, test } from 'vitest';
import { CityCopy } from './tsukimi.ts';

const sheet = ['sheet:', '  measure: "201"', '  fiscalYear: 令和3年度'];
const value = ['indicator:', '  id: "201-kpi-1"', '  role: actual', '  period: 令和3年度'];
const amountOfSheet = ['amount:', '  period: 令和3年度'];
const amount = ['amount:', '  project: "5010"', '  period: 令和3年度'];

/** One correction as the file spells it. */
const written = (what: string[], old: string, now: string, date = '2026-05-01') =>
  [`date: "${date}"`, ...sheet, ...what, `old: ${old}`, `new: ${now}`, 'reason: 打ちまちがいです。']
    .map((line, index) => `${index === 0 ? '  - ' : '    '}${line}\n`)
    .join('');

const corrected = (...entries: string[]) =>
  new CityCopy().write('corrections.yaml', `corrections:\n${entries.join('')}`);

/** The one problem of a corrections file, found on the line of some words. */
function refusal(copy: CityCopy, at: string): { field: string; reason: string; remedy: string } {
  const problems = copy.refused();
  expect(problems).toMatchObject([
    { file: 'content/corrections.yaml', line: copy.lineOf('corrections.yaml', at) },
  ]);
  const { field = '', reason = '', remedy = '' } = problems[0] ?? {};
  return { field, reason, remedy };
}

// What the sheet says.
const actual = '10';
const cost = '1,200';

test('a date after that of the correction which goes on from it is named, and no value is blamed', () => {
  const copy = corrected(written(value, '1', '2', '2062-04-01'), written(value, '2', actual));
  expect(refusal(copy, '2062-04-01')).toMatchObject({
    field: expect.stringContaining('date') as string,
    reason: expect.stringContaining('2026-05-01') as string,
    remedy: expect.stringContaining('old と new は、そのままにします') as string,
  });
});

test('corrections may stand the newest first, and come back to a value', () => {
  const copy = corrected(
    written(value, '3', actual, '2026-06-01'),
    written(value, '2', '3', '2026-05-01'),
    written(value, actual, '2', '2026-04-01'),
  );
  expect(copy.reading().problems).toEqual([]);
});

describe('corrections that agree with the sheet', () => {
  test('a value, an amount however its commas are set, a text, and the same value twice', () => {
    const plain = cost.replaceAll(',', '');
    const copy = corrected(
      written(value, '1', '2', '2026-04-01'),
      written(amount, 'unplaced', `"${plain}"`),
      written(value, '2', actual),
      written(['text:', '  field: measureName'], '月のプロジェクト', '月'),
    );
    const { content, problems } = copy.reading();
    expect(problems).toEqual([]);
    expect(content?.corrections.map(({ date }) => date)).toEqual([
      '2026-04-01',
      '2026-05-01',
      '2026-05-01',
      '2026-05-01',
    ]);
  });

  test('one of another sheet does not go on from them, though it is about the same on its own', () => {
    const name = ['text:', '  field: measureName'];
    const copy = corrected(
      written(name, '月のプロジェクト', '月'),
      written(name, '雪のプロジェクト', '月', '2026-06-01').replace('令和3年度', '令和4年度'),
      written(value, '1', '2', '2026-06-01'),
      written(value, '2', actual, '2026-07-01'),
    );
    expect(copy.reading().problems).toEqual([]);
    const text = corrected(
      written(amountOfSheet, '2', '1', '2026-04-01'),
      written(amountOfSheet, '1', '3', '2026-03-01').replace('令和3年度', '令和4年度'),
    );
    const told = text.reading().problems.map(({ reason }) => reason);
    expect(told.filter((reason) => /日付|次の訂正/u.test(reason))).toEqual([]);
  });

  test('a text of the form, by its id, and an amount by its source', () => {
    const copy = corrected(
      written(['text:', '  field: text', '  text: issues'], '雨の夜', '雨の日'),
      written(['amount:', '  project: "5010"', '  item: subsidy', '  period: 令和3年度'], '5', '500'),
    );
    expect(copy.reading().problems).toEqual([]);
  });

  test('a value under a column that says its basis, and a word that stands in the cell', () => {
    const copy = corrected(
      written(
        ['indicator:', '  id: "201-kpi-1"', '  role: actual', '  period: 令和3年度（見込み）'],
        '1',
        '10',
      ),
      written(
        ['indicator:', '  id: "201-headline-1"', '  role: actual', '  period: 令和3年度'],
        '策定中',
        '策定済',
      ),
    )
      .spoil('measures/2021/201.yaml', '令和3年度: 10\n', '令和3年度（見込み）: 10\n')
      .spoil('measures/2021/201.yaml', '令和3年度: 1,250', '令和3年度: { text: 策定済 }');
    expect(copy.reading().problems).toEqual([]);
  });

  test('a value, an amount or a text that is not given out any more, whatever stood there', () => {
    const name = ['text:', '  field: measureName'];
    const copy = corrected(
      written(value, '1', 'withheld', '2026-04-01'),
      written(value, 'withheld', actual),
      written(amount, 'withheld', cost),
      written(name, '星', 'withheld', '2026-04-01'),
      written(name, 'withheld', '月'),
    );
    expect(copy.reading().problems).toEqual([]);
  });

  test('a city without the file has none', () => {
    expect(new CityCopy().reading().content?.corrections).toEqual([]);
  });
});

describe('a correction', () => {
  test('of a sheet that is not there', () => {
    const copy = corrected(written(value, '1', actual)).spoil('corrections.yaml', '令和3年度', '令和6年度');
    expect(refusal(copy, 'sheet:')).toEqual({
      field: 'corrections 1番目 › sheet（どのシートか）',
      reason: '訂正したシート（201 令和6年度 事後・決算）がありません。',
      remedy: expect.stringContaining('measures にあるシートに合わせてください。') as string,
    });
  });

  test('of an indicator that the sheet does not have', () => {
    const copy = corrected(written(value, '1', actual)).spoil('corrections.yaml', '201-kpi-1', '201-kpi-7');
    expect(refusal(copy, 'indicator:')).toEqual({
      field: 'corrections 1番目 › indicator（直した指標の値）',
      reason:
        '訂正に合う値が、シート（201 令和3年度 事後・決算）にありません：指標 201-kpi-7 の令和3年度の実績値。',
      remedy:
        '「201-kpi-1」の書き間違いなら、直してください。ID、役割や費目、年度を、シートのファイルに合わせてください。',
    });
  });

  test('of a year, an item or a field that the sheet does not have', () => {
    for (const [what, at] of [
      [['indicator:', '  id: "201-kpi-1"', '  role: actual', '  period: 平成20年度'], 'indicator:'],
      [['amount:', '  project: "5010"', '  item: lottery', '  period: 令和3年度'], 'amount:'],
      [['amount:', '  project: "5010"', '  period: 令和3年度（予算）'], 'amount:'],
      [['amount:', '  period: 令和3年度'], 'amount:'],
      [['text:', '  field: answer', '  number: 99'], 'text:'],
      [['text:', '  field: text', '  text: story'], 'text:'],
    ] as const) {
      expect(refusal(corrected(written([...what], '1', '2')), at).reason).toContain('訂正に合う値が');
    }
  });

  test('after which the sheet says something else', () => {
    expect(refusal(corrected(written(value, '1', '2')), 'new:')).toEqual({
      field: 'corrections 1番目 › new（直した後の値）',
      reason: `シートのファイルには「${actual}」とあります。「2」ではありません。`,
      remedy:
        '紙面と見くらべて、違っているほう（シートのファイルか、この訂正）を直してください。このあとにもう一度直したのなら、この訂正はそのままにして、その訂正を書き足してください。',
    });
    expect(
      refusal(corrected(written(['text:', '  field: measureName'], '月', '星屑')), 'new:').reason,
    ).toContain('「星屑」という文がありません');
  });

  test('that the next correction of the same value does not go on from', () => {
    const copy = corrected(written(value, '1', '2', '2026-04-01'), written(value, '3', actual));
    expect(refusal(copy, 'new: 2').reason).toBe(
      '直した後は「2」ですが、同じ値の次の訂正（2026-05-01）の直す前は「3」です。',
    );
  });

  test('that gives out what the next one withholds', () => {
    const copy = corrected(written(value, '1', '2', '2026-04-01'), written(value, 'withheld', actual));
    expect(refusal(copy, 'new: 2')).toMatchObject({
      reason:
        '同じところの、あとの訂正（2026-05-01）が出さないことにした（old: withheld）ものが、この訂正の直した後に「2」と書かれています。',
      remedy: expect.stringContaining('この new も withheld と書いてください。') as string,
    });
    const name = ['text:', '  field: measureName'];
    const text = corrected(
      written(name, '星', '山田さんの月', '2026-04-01'),
      written(name, 'withheld', '月'),
    );
    expect(refusal(text, 'new: 山田さんの月').reason).toContain('出さないことにした');
  });

  test('after which nothing is said to stand, and no later one withholds it', () => {
    const copy = corrected(written(value, '1', 'withheld'));
    expect(refusal(copy, 'new: withheld').reason).toContain('あとにありません。');
  });

  test('that changes nothing, or whose value cannot be read', () => {
    expect(refusal(corrected(written(value, actual, actual)), 'new:').reason).toContain('同じ');
    expect(refusal(corrected(written(amount, 'たくさん', cost)), 'old:').reason).toContain(
      '「たくさん」は、数としても',
    );
  });

  test('of a text that does not say which', () => {
    expect(
      refusal(corrected(written(['text:', '  field: text'], '雨の夜', '雨の日')), 'text:'),
    ).toMatchObject({
      field: 'corrections 1番目 › text › text（文章のID）',
      reason: 'どの文章を直したか（text）が書かれていません。',
    });
  });

  test('of two things at once, or of nothing', () => {
    for (const what of [[...value, ...amount], []]) {
      expect(refusal(corrected(written(what, '1', actual)), 'date:').reason).toContain('どれか1つだけ');
    }
  });
});
