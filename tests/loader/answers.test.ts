/** Answers to questions about the sheets: each stands under exactly one question that is asked, or is refused with the way to write it. */
import { describe, expect, test } from 'vitest';
import { CityCopy, register, sheet2021 } from './tsukimi.ts';

type Written = Record<string, string>;

const right: Written = {
  rule: 'letter_without_reason',
  sheet: '2021/201',
  about: '["201-kpi-1"]',
  answeredOn: '"2022-12-01"',
  answer: '雲が少なかったためです。',
};

/** A copy of つきみ市 with an answers file; a field that is empty is left out. */
function answering(...answers: Written[]): CityCopy {
  const lines = answers.flatMap((answer) =>
    Object.entries({ ...right, ...answer })
      .filter(([, value]) => value !== '')
      .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}\n`),
  );
  return new CityCopy().write('answers.yaml', `answers:\n${lines.join('')}`);
}

/** The one problem of an answers file, at the line of some words. */
function refusal(copy: CityCopy, at: string) {
  const problems = copy.refused();
  expect(problems).toMatchObject([{ file: 'content/answers.yaml', line: copy.lineOf('answers.yaml', at) }]);
  return problems[0]!;
}

/** Takes the reason of another letter of the same sheet away, so that there are two of a kind. */
const withSecond = (copy: CityCopy) =>
  copy
    .spoil(sheet2021, '        reason: よく晴れました。\n', '')
    .spoil(
      sheet2021,
      '      - grade: A\n',
      '      - grade: A\n  - id: 201-kpi-2\n    kind: kpi\n    name: 月の出\n    unit: 回\n    ratings:\n      - grade: A\n        reason: 晴れたためです。\n',
    )
    .spoil(register, '  - id: 201-kpi-1\n', '  - id: 201-kpi-2\n    direction: higher\n  - id: 201-kpi-1\n');

describe('an answer to a question that is asked', () => {
  test('is given out with its paragraphs, its day and its department', () => {
    const copy = answering({ department: 'kanko', answer: '|-\n      はじめの段落。\n      つぎの段落。' });
    expect(copy.reading()).toMatchObject({
      problems: [],
      content: {
        answers: [{ sheet: '2021/201', department: 'kanko', answer: 'はじめの段落。\nつぎの段落。' }],
      },
    });
  });

  test('need not say what it is about where nothing else can be meant', () => {
    expect(answering({ about: '' }).reading().problems).toEqual([]);
  });

  test('is no longer among what staff are told to answer', () => {
    expect(answering({}).check().stdout).not.toContain('たずねそう');
  });

  test('may be missing with the whole file', () => {
    expect(new CityCopy().reading().content?.answers).toEqual([]);
  });

  test('is what check prints, once day and words are filled in', () => {
    const { stdout } = new CityCopy().check();
    const lines = stdout
      .split('\n')
      .filter((line) => line.startsWith('      '))
      .map((line) => line.slice(4));
    const filled = lines
      .map((line) => (line.endsWith('answeredOn:') ? `${line} "2022-12-01"` : line))
      .map((line) => (line.endsWith('answer:') ? `${line} 晴れたためです。` : line));
    const copy = new CityCopy().write('answers.yaml', `answers:\n${filled.join('\n')}\n`);
    expect(copy.reading().problems).toEqual([]);
    expect(copy.check().stdout).not.toContain('たずねそう');
    const empty = new CityCopy().write('answers.yaml', `answers:\n${lines.join('\n')}\n`);
    expect(empty.refused().map(({ reason }) => reason)).toEqual([
      '何も書かれていません。',
      '何も書かれていません。',
    ]);
  });
});

describe('an answer is refused', () => {
  test('to what is not asked, with what is asked on that sheet', () => {
    const { reason, remedy } = refusal(answering({ rule: 'letters_apart' }), 'letters_apart');
    expect(reason).toBe('この答えに合う問い（2021/201 の「シートの評価と計算」）は、サイトにありません。');
    expect(remedy).toContain('「rule: letter_without_reason, about: [201-kpi-1]」です。');
    expect(remedy).toContain('この答えを消してください。');
  });

  test('about another thing than the question', () => {
    expect(refusal(answering({ about: '["201-headline-1"]' }), 'rule').remedy).toContain('[201-kpi-1]');
  });

  test('on a sheet that gives rise to no question', () => {
    expect(refusal(answering({ sheet: '2022/201' }), 'rule').remedy).toBe(
      '同じ問いは、いまは 2021/201 にあります。答えがそのシートにも当てはまるなら、sheet を書きかえてください。このシートに問いはありません。問いが無くなったのなら、この答えを消してください。',
    );
  });

  test('on a sheet that is not there', () => {
    const { reason, remedy } = refusal(answering({ sheet: '2021/210' }), '2021/210');
    expect(reason).toBe('シート「2021/210」がありません。');
    expect(remedy).toContain('「2021/201」の書き間違いなら');
  });

  test('by a rule that there is not, on a sheet that is written otherwise, on a day that is none', () => {
    const copy = answering({ rule: 'letter_without_reasons', sheet: '"201"', answeredOn: '令和4年' });
    expect(copy.refused().map(({ remedy }) => remedy)).toEqual([
      expect.stringContaining('「letter_without_reason」の書き間違いではありませんか。'),
      expect.stringContaining('2021/103.budget のように'),
      expect.stringContaining('2022-10-31'),
    ]);
  });

  test('by a department that is not there', () => {
    const { reason, remedy } = refusal(answering({ department: 'kankou' }), 'kankou');
    expect(reason).toBe('答えた課「kankou」が、departments.yaml にありません。');
    expect(remedy).toContain('「kanko」の書き間違いなら');
  });

  test('where it may be to two questions, with the way to tell them apart', () => {
    const copy = withSecond(answering({ about: '' }));
    const problems = copy.refused();
    expect(problems).toMatchObject([{ reason: 'どの問いへの答えか分かりません。合う問いが2件あります。' }]);
    expect(problems[0]?.remedy).toContain('[201-headline-1]');
    expect(problems[0]?.remedy).toContain('[201-kpi-1]');
  });

  test('where it is the second to the same question', () => {
    const copy = answering({}, { about: '', answer: 'もう1つの答えです。' });
    const problems = copy.refused();
    expect(problems).toMatchObject([
      {
        field: expect.stringContaining('answers 2番目') as string,
        reason: '同じ問いへの答えが、もう1つあります（1番目）。',
      },
    ]);
  });

  test('where the site asks nothing by its rule', () => {
    const off = (copy: CityCopy) =>
      copy.spoil('site.yaml', 'contact:', 'questionsOff: [letter_without_reason]\ncontact:');
    expect(refusal(off(answering({})), 'rule').remedy).toContain('questionsOff から外し');
    expect(off(new CityCopy()).check().stdout).not.toContain('たずねそう');
  });
});

test('a rule that there is not cannot be switched off', () => {
  const copy = new CityCopy().spoil('site.yaml', 'contact:', 'questionsOff: [letters_appart]\ncontact:');
  expect(copy.refused()).toMatchObject([
    { file: 'content/site.yaml', remedy: expect.stringContaining('「letters_apart」の書き間違い') as string },
  ]);
});
