/** Goals above goals, measures under measures, and departments that took over from others. */
import { describe, expect, test } from 'vitest';
import { CityCopy, form, plan, register } from './tsukimi.ts';

const goals = 'goals:\n  - id: "1"\n    number: "1"\n    name: 月のきれいなまち\n';
const withGoals = (...written: [id: string, parent?: string][]) =>
  new CityCopy().spoil(
    plan,
    goals,
    goals +
      written
        .map(
          ([id, parent]) =>
            `  - id: ${id}\n    name: 目標\n${parent === undefined ? '' : `    parent: "${parent}"\n`}`,
        )
        .join(''),
  );

function refusal(
  copy: CityCopy,
  file: string,
  at: string,
): { field: string; reason: string; remedy: string } {
  const problems = copy.refused();
  expect(problems).toMatchObject([{ file: `content/${file}`, line: copy.lineOf(file, at) }]);
  const { field = '', reason = '', remedy = '' } = problems[0] ?? {};
  return { field, reason, remedy };
}

describe('a goal', () => {
  test('stands under one that exists', () => {
    expect(refusal(withGoals(['a', '9']), plan, 'parent: "9"')).toMatchObject({
      field: 'goals 2番目（a） › parent（1つ上の目標のID）',
      reason: '1つ上の目標「9」が、この計画の goals にありません。',
    });
  });

  test('does not stand under itself, over however many steps', () => {
    expect(refusal(withGoals(['a', 'a']), plan, 'parent: "a"').reason).toBe(
      '目標「a」が、自分自身の下にあります。',
    );
    expect(
      refusal(withGoals(['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'a']), plan, 'parent: "b"').reason,
    ).toBe('目標「a」の上を順にたどると、「a」に戻ります（a → b → c → a）。');
  });

  test('stands no deeper than the form has names for', () => {
    const copy = withGoals(['a', '1'], ['b', 'a']).spoil(form, '  - 基本目標', '  - 章\n  - 節');
    expect(refusal(copy, plan, 'parent: "a"')).toMatchObject({
      reason: '目標「b」は上から 3 段目ですが、様式「sheet」の levels は 2 段（章、節）です。',
    });
    copy.spoil(form, '  - 節', '  - 節\n  - 項');
    expect(copy.reading().problems).toEqual([]);
  });

  test('stands as deep as it is where the form names no depths', () => {
    const copy = withGoals(['a', '1'], ['b', 'a']).spoil(form, 'levels:\n  - 基本目標\n', '');
    expect(copy.reading().problems).toEqual([]);
  });
});

describe('a measure', () => {
  const measure = (parent: string) =>
    new CityCopy().spoil(plan, '    name: だんご', `    parent: "${parent}"\n    name: だんご`);

  test('stands under one that exists, and not under itself', () => {
    expect(measure('201').reading().problems).toEqual([]);
    expect(refusal(measure('301'), plan, 'parent:')).toMatchObject({
      field: 'measures 2番目（202） › parent（1つ上の施策のID）',
      reason: '1つ上の施策「301」が、この計画の measures にありません。',
    });
    expect(refusal(measure('202'), plan, 'parent:').reason).toBe('施策「202」が、自分自身の下にあります。');
    expect(
      refusal(measure('201').spoil(plan, '    code: "201"', '    parent: "202"'), plan, 'parent: "202"')
        .reason,
    ).toContain('「201」の上を順にたどると、「201」に戻ります（201 → 202 → 201）');
  });

  test('may stand under one that stands under another', () => {
    const copy = measure('201').spoil(
      plan,
      '  - id: "202"',
      '  - id: "203"\n    parent: "202"\n    name: 三段目\n  - id: "202"',
    );
    expect(copy.reading().problems).toEqual([]);
  });
});

describe('a department', () => {
  const successor = (id: string) =>
    new CityCopy().spoil('departments.yaml', '  - id: kanko\n', `  - id: kanko\n    successors: [${id}]\n`);

  test('is taken over by one that exists and is not itself', () => {
    expect(successor('kikaku').reading().problems).toEqual([]);
    expect(refusal(successor('kikak'), 'departments.yaml', 'successors')).toMatchObject({
      field: 'departments 2番目（kanko） › successors 1番目',
      reason: '引きついだ課「kikak」が、departments.yaml にありません。',
      remedy: expect.stringContaining('「kikaku」') as string,
    });
    expect(refusal(successor('kanko'), 'departments.yaml', 'successors').reason).toBe(
      '課「kanko」を、自分自身が引きついでいます。',
    );
  });
});

describe('the register', () => {
  const kpi = '  - id: 201-kpi-1\n    direction: lower\n';

  test('says of both that they are the same figure', () => {
    const copy = new CityCopy().spoil(register, `${kpi}    sameAs:\n      - 5010-outcome-1\n`, kpi);
    expect(refusal(copy, register, '      - 201-kpi-1')).toMatchObject({
      reason:
        '「5010-outcome-1」は「201-kpi-1」と同じ数だとありますが、「201-kpi-1」の sameAs に「5010-outcome-1」がありません。',
      remedy: '「201-kpi-1」の sameAs に「5010-outcome-1」を書き足すか、この行を消してください。',
    });
  });

  test('has nothing that continues what continues it', () => {
    const copy = new CityCopy()
      .spoil(register, 'direction: higher', 'direction: higher\n    continues: [201-kpi-1]')
      .spoil(register, kpi, `${kpi}    continues: [201-headline-1]\n`);
    expect(refusal(copy, register, 'continues: [201-kpi-1]').reason).toBe(
      '「201-headline-1」が引きつぐものを順にたどると、「201-headline-1」に戻ります（201-headline-1 → 201-kpi-1 → 201-headline-1）。',
    );
  });

  test('may lead from one through another, and to one over two ways', () => {
    const copy = new CityCopy()
      .spoil(register, 'direction: higher', 'direction: higher\n    continues: [201-kpi-1, 5010-outcome-1]')
      .spoil(register, '    sameAs:\n      - 5010-outcome-1\n', '')
      .spoil(register, '    sameAs:\n      - 201-kpi-1\n', '')
      .spoil(register, kpi, `${kpi}    continues: [5010-outcome-1]\n`);
    expect(copy.reading().problems).toEqual([]);
  });
});
