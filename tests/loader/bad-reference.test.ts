import { describe, expect, test } from 'vitest';
import { CityCopy, form, plan, register, sheet2021, sheet2022 } from './tsukimi.ts';

type Spoiling = [file: string, right: string, wrong: string];

/** Spoils one file and expects exactly one problem, on the line of `at` or on that very line; gives its words. */
function refusal(
  [file, right, wrong]: Spoiling,
  at: string | number = wrong,
  inFile = file,
): { field: string; reason: string; remedy: string } {
  const copy = new CityCopy().spoil(file, right, wrong);
  const problems = copy.refused();
  const line = typeof at === 'number' ? at : copy.lineOf(inFile, at.split('\n')[0] ?? at);
  expect(problems).toMatchObject([{ file: `content/${inFile}`, line }]);
  const { field = '', reason = '', remedy = '' } = problems[0] ?? {};
  return { field, reason, remedy };
}

describe('a name that nothing bears', () => {
  test('a department', () => {
    expect(refusal([sheet2021, '  - 観光課', '  - 勧光課'])).toEqual({
      field: 'relatedDepartments 1番目',
      reason: '「勧光課」という課が departments.yaml にありません。',
      remedy:
        '「観光課」の書き間違いなら、直してください。紙面のとおりなら、departments.yaml に書き足してください。',
    });
  });

  test('a lead department that was not called so in that year', () => {
    expect(refusal([sheet2022, 'leadDepartment: 企画課', 'leadDepartment: 観光課'])).toMatchObject({
      field: 'leadDepartment（担当課）',
      reason: '「観光課」は、このシートの年度（令和4年度）の課の名前ではありません。',
    });
  });

  test('the team is no department', () => {
    expect(new CityCopy().spoil(sheet2021, '月見班', '団子班').reading().problems).toEqual([]);
  });

  test('an indicator', () => {
    expect(refusal([sheet2021, '  - id: 201-headline-1', '  - id: 201-headlin-1'])).toEqual({
      field: 'indicators 1番目（201-headlin-1） › id（指標のID）',
      reason: '指標「201-headlin-1」が register にありません。',
      remedy:
        '「201-headline-1」の書き間違いなら、直してください。新しい指標なら、register に書き足してください。',
    });
  });

  test('an outcome of a project, and a project', () => {
    expect(refusal([sheet2021, '- id: 5010-outcome-1', '- id: 5010-outcome-9']).reason).toContain(
      '指標「5010-outcome-9」',
    );
    expect(refusal([sheet2021, '- id: "5010"', '- id: "5011"'])).toMatchObject({
      reason: '事業「5011」が register にありません。',
      remedy: expect.stringContaining('「5010」') as string,
    });
  });

  test('a plan and a measure', () => {
    expect(refusal([sheet2021, 'plan: "2020"', 'plan: "2025"']).reason).toBe('計画「2025」がありません。');
    const copy = new CityCopy().spoil(plan, '  - id: "201"', '  - id: "209"');
    expect(copy.refused()).toMatchObject([
      { file: `content/${sheet2021}`, line: 1, reason: '施策「201」が、計画「2020」にありません。' },
      { file: `content/${sheet2022}`, line: 1 },
    ]);
  });

  test('a goal of the plan', () => {
    expect(refusal([plan, '    goal: "1"', '    goal: "7"']).reason).toContain(
      '目標「7」が、この計画の goals にありません',
    );
  });

  test.each(['sameAs', 'continues'])('an indicator that %s points to', (field) => {
    const wrong = `direction: higher\n    ${field}:\n      - 201-kpi-7`;
    expect(refusal([register, 'direction: higher', wrong], '201-kpi-7')).toEqual({
      field: `indicators 1番目（201-headline-1） › ${field} 1番目`,
      reason: '「201-kpi-7」は register にありません。',
      remedy:
        '「201-kpi-1」の書き間違いなら、直してください。無ければ、register に書き足すか、この行を消してください。',
    });
  });

  test('an indicator that points to itself', () => {
    expect(refusal([register, '      - 5010-outcome-1', '      - 201-kpi-1']).reason).toContain('自分自身');
  });

  test('a register entry that no sheet uses is no problem', () => {
    expect(
      new CityCopy().spoil(register, 'projects:', 'projects:\n  - id: "9999"').reading().problems,
    ).toEqual([]);
  });
});

describe('where a sheet stands', () => {
  test('two sheets of the same measure, year and phase', () => {
    const copy = new CityCopy();
    copy.write('measures/2021/202.yaml', copy.read(sheet2021));
    expect(copy.refused()).toEqual([
      {
        file: 'content/measures/2021/202.yaml',
        line: 1,
        column: 10,
        field: 'measure（施策のID）',
        reason: 'content/measures/2021/201.yaml と同じシート（201、令和3年度、settled）です。',
        remedy:
          '控えとして残ったファイルなら、このファイルを消してください。別のシートなら、measure、fiscalYear、phase のうち違っているものを、紙面のとおりに直してください。',
      },
    ]);
  });

  test.each(['201 (1)', '201 - コピー', '201.budget'])(
    'a copy is told as one, and no other file is: %s',
    (name) => {
      const copy = new CityCopy();
      copy.write(`measures/2021/${name}.yaml`, copy.read(sheet2021));
      expect(copy.refused()).toMatchObject([
        {
          file: `content/measures/2021/${name}.yaml`,
          reason: 'content/measures/2021/201.yaml と同じシート（201、令和3年度、settled）です。',
        },
      ]);
    },
  );

  test.each([
    ['register', '201.yaml'],
    ['plans', '201.yaml'],
  ])('a sheet among the files of another kind: %s', (folder, name) => {
    const copy = new CityCopy();
    copy.write(`${folder}/${name}`, copy.read(sheet2021)).remove(sheet2021);
    expect(copy.refused()).toMatchObject([
      { file: `content/${folder}/${name}`, remedy: 'measures/2021/201.yaml に移してください。' },
    ]);
  });

  test.each([
    [plan, 'to: ', 'to: 平成6年度 # '],
    [plan, 'id: "2020"', 'id: "2019"'],
    ['forms/sheet.yaml', 'id: sheet', 'id: sheets'],
    [sheet2021, 'measure: "201"', 'measure: "202"'],
  ])('what refers to a file that is wrong itself is not held to it: %s, %s', (file, right, wrong) => {
    expect(new CityCopy().spoil(file, right, wrong).refused()).toMatchObject([{ file: `content/${file}` }]);
  });

  test("a file in the wrong year's folder", () => {
    const copy = new CityCopy();
    copy.write('measures/2023/201.yaml', copy.read(sheet2022)).remove('measures/2022');
    expect(copy.refused()).toMatchObject([
      {
        file: 'content/measures/2023/201.yaml',
        line: 3,
        field: 'fiscalYear（対象年度）',
        reason: '対象年度は 2022 年度ですが、ファイルは 2023 のフォルダーにあります。',
        remedy: 'ファイルを measures/2022/ に移すか、fiscalYear を直してください。',
      },
    ]);
  });

  test('a budget sheet under the name of a settled one', () => {
    expect(refusal([sheet2021, 'phase: settled', 'phase: budget']).remedy).toContain('201.budget.yaml');
  });

  test('a year outside the plan', () => {
    expect(
      refusal([plan, 'from: 令和2年度', 'from: 令和4年度'], 'fiscalYear: 令和3年度', sheet2021),
    ).toMatchObject({
      reason: '対象年度（令和3年度）が、計画「2020」の期間（令和4年度～令和6年度）の外です。',
    });
  });
});

describe('an id used twice', () => {
  test('within the register, over its files', () => {
    const copy = new CityCopy().write(
      'register/second.yaml',
      'indicators:\n  - id: 201-kpi-1\n    direction: none\n',
    );
    expect(copy.refused()).toMatchObject([
      {
        file: 'content/register/second.yaml',
        line: 2,
        reason: '指標のID「201-kpi-1」は、content/register/moon.yamlでもう使われています。',
      },
    ]);
  });

  test('within the departments, the goals and the measures', () => {
    expect(refusal(['departments.yaml', '  - id: kanko', '  - id: kikaku'], 5).reason).toContain(
      '課のID「kikaku」',
    );
  });

  test('within a plan', () => {
    expect(refusal([plan, '  - id: "202"', '  - id: "201"'], 18).reason).toContain(
      '施策のID「201」は、このファイルで',
    );
  });

  test('within a sheet', () => {
    const copy = new CityCopy().spoil(sheet2021, '- id: 201-kpi-1', '- id: 201-headline-1');
    expect(copy.refused().map(({ reason }) => reason)).toContain(
      '指標のID「201-headline-1」が、2回書かれています。',
    );
  });

  test('over plans: refused for another measure, kept for the same measure in the next plan', () => {
    const copy = new CityCopy();
    const next = copy
      .read(plan)
      .replace('id: "2020"', 'id: "2025"')
      .replace('令和2年度', '令和7年度')
      .replace('令和6年度', '令和11年度')
      .replace('- id: "1"', '- id: 2025-1')
      .replace('goal: "1"', 'goal: 2025-1');
    expect(copy.write('plans/2025.yaml', next).reading().problems).toEqual([]);
    copy.write('plans/2025.yaml', next.replace('name: 月見の里づくり', 'name: 港づくり'));
    expect(copy.refused()).toMatchObject([
      {
        file: 'content/plans/2025.yaml',
        reason: '施策のID「201」は、content/plans/2020.yamlでもう使われています。',
      },
    ]);
    copy.write(
      'plans/2025.yaml',
      next.replace('name: 月見の里づくり', 'name: 港づくり\n    formerName: 月見の里づくり'),
    );
    expect(copy.reading().problems).toEqual([]);
  });

  test.each([
    ['is called again as the plan before called it', '港づくり', ''],
    ['is called otherwise again', '空づくり', '\n    formerName: 港づくり'],
  ])('over three plans: kept where the measure %s, whatever the files are called', (_, name, former) => {
    const copy = new CityCopy();
    const first = copy.read(plan);
    const later = (id: string, from: string, to: string, measure: string) =>
      copy.write(
        `plans/${id}.yaml`,
        first
          .replace('id: "2020"', `id: ${id}`)
          .replace('令和2年度', from)
          .replace('令和6年度', to)
          .replace('- id: "1"', `- id: ${id}-1`)
          .replace('goal: "1"', `goal: ${id}-1`)
          .replace('name: 月見の里づくり', `name: ${measure}`),
      );
    later('a-second', '令和7年度', '令和11年度', '港づくり\n    formerName: 月見の里づくり');
    later('a-first-of-all', '令和12年度', '令和16年度', `${name}${former}`);
    expect(copy.reading().problems).toEqual([]);
  });

  test('a name that two departments bear in the same year', () => {
    const copy = new CityCopy()
      .spoil('departments.yaml', '        from: 令和4年度', '        from: 令和3年度')
      .spoil('departments.yaml', '観光交流課', '観光課');
    expect(copy.refused().map(({ reason }) => reason)).toContain(
      '「観光課」という名前が、同じ年度に2回あります（kanko と kanko）。',
    );
  });
});

describe('what contradicts the form or the register', () => {
  test("a target that points against the register's direction", () => {
    expect(refusal([sheet2021, 'direction: decrease', 'direction: increase'])).toMatchObject({
      field: 'indicators 2番目（201-kpi-1） › targets 1番目（減少） › direction（数のない目標の向き）',
      reason: '目標は「increase」ですが、register では「lower」（少ないほどよい）です。',
    });
  });

  test('an indicator without its kind, and of a kind the form does not have', () => {
    expect(refusal([sheet2021, '    kind: kpi\n', ''], '- id: 201-kpi-1').reason).toBe(
      '指標の種類（kind）がありません。',
    );
    expect(refusal([sheet2021, '    kind: kpi', '    kind: milestone']).reason).toBe(
      '指標の種類「milestone」が、様式「sheet」の indicatorKinds にありません。',
    );
  });

  test('every kind, and none, where the form lists no kinds', () => {
    const copy = new CityCopy();
    copy.write(form, copy.read(form).replace(/indicatorKinds:[^]*$/, ''));
    copy
      .spoil(sheet2021, '    kind: kpi', '    kind: milestone')
      .spoil(sheet2021, '    kind: headline\n', '');
    expect(copy.reading().problems).toEqual([]);
  });

  test('an indicator of a goal that the plan does not have', () => {
    const right = '    kind: kpi';
    expect(refusal([sheet2021, right, `${right}\n    goal: "7"`], 'goal: "7"')).toMatchObject({
      field: 'indicators 2番目（201-kpi-1） › goal（この指標がかかる目標のID）',
      reason: '目標「7」が、計画「2020」の goals にありません。',
    });
    expect(new CityCopy().spoil(sheet2021, right, `${right}\n    goal: "1"`).reading().problems).toEqual([]);
  });

  test('a step of progress outside a closed scale, but not outside an open one', () => {
    expect(refusal([sheet2021, '- step: 遅れ', '- step: 遅延']).reason).toBe(
      '「遅延」は、様式「sheet」の進み具合の段階にありません。',
    );
    const open = new CityCopy()
      .spoil(sheet2021, '- step: 遅れ', '- step: 遅延')
      .spoil(form, 'open: false', 'open: true');
    expect(open.reading().problems).toEqual([]);
  });

  test('progress of a form that has no scale', () => {
    const copy = new CityCopy();
    copy.write(form, copy.read(form).replace(/progressScale:[^]*?open: false\n/, ''));
    expect(copy.refused()).toMatchObject([
      {
        line: copy.lineOf(sheet2021, 'progress:'),
        reason: '様式「sheet」に、進み具合の段階（progressScale）がありません。',
      },
    ]);
  });

  test('the same step twice', () => {
    expect(refusal([sheet2021, '- step: 遅れ', '- step: 順調'], 60).reason).toBe(
      '段階「順調」が、2回書かれています。',
    );
  });

  test('shares that do not add up, further than their rounding', () => {
    expect(refusal([sheet2021, 'share: 33.3', 'share: 33.1'], '  steps:')).toEqual({
      field: 'progress › steps（段階ごとの割合）',
      reason: '割合を足すと 99.8 % で、100 % になりません（四捨五入による差は 0.1 ポイントまで）。',
      remedy: '紙面と見比べて、割合を直してください。',
    });
    expect(new CityCopy().spoil(sheet2021, 'share: 33.3', 'share: 33.4').reading().problems).toEqual([]);
  });

  test('a share that is none', () => {
    expect(refusal([sheet2021, 'share: 33.3', 'share: 133.3']).reason).toContain('0 から 100 まで');
  });

  test('printed counts that are not what the shares are of', () => {
    const counted = (first: number, second: number) =>
      new CityCopy()
        .spoil(sheet2021, 'share: 66.7', `share: 66.7\n      count: ${first}`)
        .spoil(sheet2021, 'share: 33.3', `share: 33.3\n      count: ${second}`);
    expect(counted(2, 1).reading().problems).toEqual([]);
    const copy = counted(1, 20);
    expect(copy.refused()).toMatchObject([
      {
        line: copy.lineOf(sheet2021, 'count: 1'),
        reason: '事業数 1 は、全部で 21 のうちの 4.8 % で、割合（66.7 %）と合いません。',
      },
      { line: copy.lineOf(sheet2021, 'count: 20') },
    ]);
  });

  test('two opinions of one number', () => {
    expect(refusal([sheet2021, '- number: 2', '- number: 1'], 69).reason).toBe(
      '意見の番号「1」が、2回書かれています。',
    );
  });

  test('a baseline after its own sheet, and a target before the baseline', () => {
    expect(refusal([sheet2021, 'period: 平成30年', 'period: 令和30年'])).toMatchObject({
      field: 'indicators 1番目（201-headline-1） › baseline › period（現状値の年度・年）',
      reason: '現状値の年度・年（令和30年）が、このシートの年度（令和3年度）よりあとです。',
    });
    expect(refusal([sheet2021, '      - period: 令和6年度', '      - period: 平成6年度']).reason).toBe(
      '目標の年度・年（平成6年度）が、現状値の年度・年（平成30年）より前です。',
    );
    expect(refusal([sheet2021, '      period: 平成30年\n', '      period: 令和4年度\n']).reason).toContain(
      'よりあと',
    );
  });

  test('a target in another age, whether there is a baseline or not', () => {
    for (const [written, far] of [
      ['令和99年度', 96],
      ['昭和6年度', 90],
      ['2080～2090年度', 69],
    ] as const) {
      const copy = new CityCopy()
        .spoil(sheet2021, '      period: 平成30年\n', '')
        .spoil(sheet2021, '      - period: 令和6年度', `      - period: ${written}`);
      expect(copy.reading().problems).toMatchObject([
        {
          line: copy.lineOf(sheet2021, written),
          reason: expect.stringContaining(`${far} 年離れています（50 年まで）`) as string,
        },
      ]);
    }
  });

  test('a column in another age', () => {
    expect(
      new CityCopy().spoil(sheet2021, '    - 令和4年度', '    - 令和99年度').reading().problems,
    ).toMatchObject([
      {
        field: 'columns › indicators 3番目',
        reason: '「令和99年度」の列は、このシートの年度から 96 年離れています。',
      },
    ]);
    const free = new CityCopy()
      .spoil(sheet2021, '  projects:\n    - 令和2年度\n    - 令和3年度\n', '')
      .spoil(sheet2021, '          令和3年度: 10', '          令和99年度: 10');
    expect(free.reading().problems).toMatchObject([{ line: free.lineOf(sheet2021, '令和99年度') }]);
  });

  test('nothing counted, and yet a share of it', () => {
    const counted = (first: string, second: string) =>
      new CityCopy()
        .spoil(sheet2021, 'share: 66.7', `share: 66.7${first}`)
        .spoil(sheet2021, 'share: 33.3', `share: 33.3${second}`)
        .reading()
        .problems.map(({ reason }) => reason);
    const none = '\n      count: 0';
    expect(counted(none, none)).toEqual([
      '事業数が 0 で、割合（66.7 %）と合いません。',
      '事業数が 0 で、割合（33.3 %）と合いません。',
    ]);
    expect(counted(none, '')).toHaveLength(1);
    expect(counted('\n      count: 2', '')).toEqual([]);
  });

  test('the other shares and counts of the paper', () => {
    for (const [right, wrong, reason] of [
      ['share: 33.3', 'share: -50.0', '0 から 100 まで'],
      ['share: 33.3', 'share: ▲50', '0 から 100 まで'],
      ['share: 33.3', 'share: 100.1', '0 から 100 まで'],
      ['- number: 1', '- number: 1e20', '指数'],
      ['- number: 1', '- number: 1000000', '999,999 までの整数'],
    ] as const)
      expect(new CityCopy().spoil(sheet2021, right, wrong).reading().problems[0]?.reason).toContain(reason);
  });

  test('two plans that judge one measure by one form in the same years', () => {
    const copy = new CityCopy();
    const next = (from: string, more: (text: string) => string = String) =>
      more(
        copy
          .read(plan)
          .replace('id: "2020"', 'id: "2025"')
          .replace('from: 令和2年度', `from: ${from}`)
          .replace('to: 令和6年度', 'to: 令和11年度')
          .replace('- id: "1"', '- id: 2025-1')
          .replaceAll('goal: "1"', 'goal: 2025-1'),
      );
    copy.write('plans/2025.yaml', next('令和6年度'));
    expect(copy.refused()).toMatchObject([
      {
        file: 'content/plans/2025.yaml',
        line: copy.lineOf('plans/2025.yaml', '  - id: "201"'),
        reason:
          '施策「201」を、令和6年度は、計画「2020」と計画「2025」の両方が、同じ様式で評価することになっています。',
      },
    ]);
    const other = copy.read(form).replace('id: sheet', 'id: other');
    copy.write('forms/other.yaml', other);
    copy.write(
      'plans/2025.yaml',
      next('令和6年度', (text) => text.replace('form: sheet', 'form: other')),
    );
    expect(copy.reading().problems).toEqual([]);
    copy.write('plans/2025.yaml', next('令和7年度'));
    expect(copy.reading().problems).toEqual([]);
  });
});
