/** The trend chart as plain data: what is drawn, what is joined, what is said. */
import { describe, expect, it } from 'vitest';
import { lastTarget } from '../../../src/charts/trend/trend.ts';
import { actuals, baseline, statement, target, trend } from '../statement.ts';

const joined = (chart: ReturnType<typeof trend>) =>
  chart.segments.map(({ kind, from, to }) => [
    kind,
    chart.slots[from.slot]?.year,
    chart.slots[to.slot]?.year,
  ]);

describe('the years of a chart', () => {
  it('gives every year a slot of its own, also a year without a column, so that distances are true', () => {
    const chart = trend([baseline(2018, 42), ...actuals(2020, [47, 58]), target(2024, 50)]);
    expect(chart.slots.map(({ label }) => label)).toEqual([
      'H30',
      'R1',
      'R2',
      'R3',
      'R4',
      'R5',
      'R6',
      '目標',
    ]);
    expect(chart.slots.at(-1)).toMatchObject({ role: 'target', sublabel: 'R6' });
  });

  it('has no slot for the target where there is none', () => {
    expect(trend(actuals(2021, [7])).slots.map(({ label }) => label)).toEqual(['R3']);
  });

  it('puts a baseline without a year before the years, and claims no year for it', () => {
    const undated = statement('baseline', undefined, { absence: 'unplaced' });
    const chart = trend([undated, ...actuals(2020, [47, 58])], { span: { from: 2018, to: 2024 } });
    expect(chart.slots).toHaveLength(7);
    expect(chart.slots[0]).toMatchObject({ role: 'baseline', label: '現状値', sublabel: '' });
    expect(chart.slots[1]?.year).toBe(2019);
    expect(trend([undated, ...actuals(2020, [47])]).slots.map(({ label }) => label)).toEqual([
      '現状値',
      'R2',
    ]);
  });

  it('stretches to the years asked for, so that charts under each other share their columns', () => {
    const chart = trend(actuals(2021, [7]), { span: { from: 2018, to: 2024 } });
    expect(chart.slots.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });
});

describe('the lines of a chart', () => {
  it('join neighbouring years that both have a value', () => {
    expect(joined(trend(actuals(2019, [1, 2, 3])))).toEqual([
      ['actual', 2019, 2020],
      ['actual', 2020, 2021],
    ]);
  });

  it.each([
    'cancelled',
    'dash',
    'blank',
    'suppressed',
    'unplaced',
    'after_sheet',
    'not_published',
    'not_applicable',
  ] as const)('never run across a gap (%s)', (absence) => {
    expect(joined(trend(actuals(2019, [1, absence, 3])))).toEqual([]);
    expect(joined(trend([baseline(2018, 1), ...actuals(2019, [absence, 3])]))).toEqual([]);
  });

  it('never run across a year without a column, save dotted from the baseline', () => {
    expect(joined(trend(actuals(2019, [1, undefined, 3])))).toEqual([]);
    expect(joined(trend([baseline(2018, 42), ...actuals(2020, [47, 58])]))).toEqual([
      ['link', 2018, 2020],
      ['actual', 2020, 2021],
    ]);
  });

  it('never run across a change of meaning, which has its place and its word', () => {
    const chart = trend(actuals(2018, [120, 130, 290, 310]), {
      changes: [{ year: 2020, word: '定義の変更', parts: true }],
    });
    expect(joined(chart)).toEqual([
      ['actual', 2018, 2019],
      ['actual', 2020, 2021],
    ]);
    expect(chart.breaks).toEqual([{ slot: 2, word: '定義の変更', parts: true }]);
  });
});

describe('the scale', () => {
  it('starts at zero for counts, however far away they are', () => {
    expect(trend(actuals(2020, [1475683, 1450173])).scale).toEqual({ from: 0, to: 1500000 });
  });
  it('goes below zero only where values do', () => {
    expect(trend(actuals(2020, [-74, -61])).scale).toEqual({ from: -80, to: 0 });
    expect(trend(actuals(2020, [-8, 25])).scale).toEqual({ from: -8, to: 25 });
  });
  it('has room for a target above or below the values', () => {
    expect(trend([...actuals(2020, [47]), target(2024, 400)]).scale.to).toBe(400);
    expect(trend([...actuals(2020, [470]), target(2024, -50)]).scale).toEqual({ from: -50, to: 500 });
  });
  it('stands on zero where every value is zero', () => {
    expect(trend(actuals(2020, [0, 0])).scale).toEqual({ from: 0, to: 1 });
  });
});

describe('gaps', () => {
  it('each have their look and their word; consecutive years after the sheet are one band', () => {
    const chart = trend(
      actuals(2018, [
        'cancelled',
        'dash',
        'unplaced',
        'not_applicable',
        'not_published',
        'blank',
        'suppressed',
        'after_sheet',
        'after_sheet',
      ]),
    );
    expect(chart.gaps.map(({ look, word, from, to }) => [look, word, from, to])).toEqual([
      ['box', '中止', 0, 0],
      ['box', '「-」', 1, 1],
      ['hatch', '欄未特定', 2, 2],
      ['box', '対象外', 3, 3],
      ['box', '非公表', 4, 4],
      ['box', '空欄', 5, 5],
      ['box', '秘匿', 6, 6],
      ['wash', '後の年度', 7, 8],
    ]);
    expect(chart.marks).toEqual([]);
  });

  it('are drawn as nothing where the sheet has no column, and said in the table', () => {
    const chart = trend(actuals(2019, [1, undefined, 3]));
    expect(chart.gaps).toEqual([]);
    expect(chart.rows[1]).toMatchObject({ word: '欄なし', when: '令和2年度' });
  });

  it('are not zero: zero is a mark', () => {
    expect(trend(actuals(2020, [0, 'dash'])).marks.map(({ value }) => value)).toEqual([0]);
  });
});

describe('a target', () => {
  it('that is a direction has an arrow from the baseline and no number', () => {
    const chart = trend([
      statement('baseline', 'CY2018', { value: '-11' }),
      ...actuals(2020, [-74, -61]),
      statement('target', 'FY2024', { targetDirection: 'increase', valueText: '増加' }),
    ]);
    expect(chart.arrow).toEqual({
      slot: 7,
      direction: 'increase',
      word: '増加',
      from: { slot: 0, value: -11 },
    });
    expect(lastTarget(chart)).toBeUndefined();
    expect(chart.rows.at(-1)).toMatchObject({ text: '増加', word: '数値なし' });
  });

  it('without a baseline still points', () => {
    const chart = trend([statement('target', 'FY2024', { targetDirection: 'decrease', valueText: '減少' })]);
    expect(chart.arrow).toEqual({ slot: 1, direction: 'decrease', word: '減少' });
  });

  it('of an earlier year stands in its year; the last one has the line', () => {
    const chart = trend([...actuals(2020, [47, 58]), target(2022, 48), target(2024, 50)]);
    expect(chart.marks.filter(({ role }) => role === 'target').map(({ slot }) => slot)).toEqual([2, 5]);
    expect(lastTarget(chart)?.value).toBe(50);
  });
});

describe('the table beside the chart', () => {
  it('holds the numbers of the picture in its order', () => {
    const chart = trend([
      baseline(2018, 42),
      ...actuals(2020, [47, 58, 'after_sheet']),
      target(2022, 48),
      target(2024, 50),
    ]);
    const inTable = chart.rows.flatMap(({ slot, exact }) => (exact === undefined ? [] : [[slot, exact]]));
    expect(inTable).toEqual(chart.marks.map(({ slot, exact }) => [slot, exact]));
    expect(inTable.map(([, exact]) => exact)).toEqual(['42', '47', '58', '48', '50']);
  });

  it('is said in one sentence, minus signs as words', () => {
    const chart = trend(
      [
        statement('baseline', 'CY2018', { value: '-11' }),
        ...actuals(2020, [-74, -61, 'after_sheet', 'after_sheet']),
        statement('target', 'FY2024', { targetDirection: 'increase', valueText: '増加' }),
      ],
      { title: '人口の社会増減', unit: '人' },
    );
    expect(chart.sentence).toBe(
      '人口の社会増減の推移。現状値 平成30年 マイナス11人、令和元年度は欄なし、令和2年度 マイナス74人、令和3年度 マイナス61人、令和4年度から令和5年度はシートより後の年度、令和6年度は欄なし。目標は令和6年度に増加（数値なし）。',
    );
  });

  it('says how firm a value is', () => {
    const chart = trend([statement('actual', 'FY2021', { value: '7.50', status: 'provisional' })]);
    expect(chart.rows[0]).toMatchObject({ text: '7.50', word: '速報値', current: true });
    expect(chart.marks[0]).toMatchObject({ firmness: '速報値', exact: '7.50' });
    expect(chart.sentence).toContain('令和3年度 7.50世帯（速報値）');
  });
});

describe('a value that was not reached', () => {
  const chart = trend([
    ...actuals(2020, [58]),
    statement('actual', 'FY2021', { value: '60', basis: 'expected' }),
    statement('actual', 'FY2022', { value: '70', basis: 'planned' }),
  ]);

  it('keeps its basis as a word in picture, table and sentence', () => {
    expect(chart.marks.map(({ firmness }) => firmness)).toEqual([undefined, '見込み', '計画']);
    expect(chart.rows.map(({ word }) => word)).toEqual([undefined, '見込み', '計画']);
    expect(chart.sentence).toContain('令和3年度 60世帯（見込み）、令和4年度 70世帯（計画）');
  });

  it('stands beside the firmer one of its year, and is not drawn', () => {
    const both = trend([
      statement('actual', 'FY2021', { value: '70', basis: 'planned' }),
      statement('actual', 'FY2021', { value: '58', basis: 'settled' }),
    ]);
    expect(both.marks.map(({ exact }) => exact)).toEqual(['58']);
    expect(both.rows.map(({ when, text, word }) => [when, text, word])).toEqual([
      ['令和3年度', '58', undefined],
      ['令和3年度', '70', '計画'],
    ]);
  });
});

describe('what is printed', () => {
  it('is seen instead of the number, once', () => {
    const chart = trend([
      ...actuals(2020, [58]),
      statement('target', 'FY2024', { value: '50', valueText: '50以上' }),
    ]);
    expect(chart.rows.at(-1)).toMatchObject({ text: '50以上', exact: '50' });
    expect(chart.marks.at(-1)).toMatchObject({ value: 50, printed: '50以上' });
    expect(chart.sentence).toContain('目標は令和6年度に50以上（世帯）。');
  });

  it('stands in the place of a number that there is not', () => {
    const chart = trend([
      statement('actual', 'FY2020', { valueText: '策定済' }),
      statement('actual', 'FY2021', { absence: 'not_published', valueText: '把握困難' }),
    ]);
    expect(chart.rows.map(({ text, word }) => [text, word])).toEqual([
      ['策定済', '数値なし'],
      ['把握困難', '非公表'],
    ]);
    expect(chart.gaps.map(({ word }) => word)).toEqual(['把握困難（非公表）']);
    expect(chart.sentence).toContain('令和2年度は策定済、令和3年度は把握困難（非公表）');
  });
});

describe('a time that is no single year', () => {
  it('stands at its true place in the picture, and in the table and the sentence', () => {
    const chart = trend([
      ...actuals(2015, [5]),
      statement('actual', 'FY2009/FY2014', { value: '30' }),
      statement('actual', '2016-10-01', { value: '7' }),
      statement('target', undefined, { value: '9', everyYear: true }),
      statement('target', undefined, { value: '12' }),
    ]);
    expect(chart.slots.map(({ year }) => year)).toEqual([2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016]);
    expect(chart.marks.map(({ exact }) => exact)).toEqual(['5']);
    expect(chart.rows.map(({ when, text }) => [when, text])).toEqual([
      ['平成21〜26年度', '30'],
      ['平成27年度', '5'],
      ['平成28年10月1日', '7'],
      ['毎年度', '9'],
      [undefined, '12'],
    ]);
    expect(chart.sentence).toContain('目標は毎年度に9世帯。目標は12世帯。');
  });

  it('has its baseline in its own year', () => {
    const chart = trend([statement('baseline', '2018-10-01', { value: '4' }), ...actuals(2020, [5])]);
    expect(chart.slots.map(({ role, year }) => role ?? year)).toEqual([2018, 2019, 2020]);
    expect(chart.rows[0]).toMatchObject({ when: '平成30年10月1日', text: '4' });
  });

  it('does not keep a year whose kind is not printed from the axis', () => {
    const chart = trend([statement('actual', 'Y2013', { value: '3' }), ...actuals(2015, [5])]);
    expect(chart.slots.map(({ year }) => year)).toEqual([2013, 2014, 2015]);
    expect(chart.rows.map(({ when }) => when)).toEqual(['平成25年の欄', '平成26年の欄', '平成27年度']);
  });
});

describe('next to nothing', () => {
  it('one value is a mark without a line', () => {
    const chart = trend(actuals(2021, [7]));
    expect([chart.marks.length, chart.segments.length, chart.gaps.length]).toEqual([1, 0, 0]);
  });
  it('no value at all is said', () => {
    expect(trend([])).toMatchObject({
      slots: [],
      marks: [],
      rows: [],
      sentence: '転入世帯数の推移。値はありません。',
    });
  });
});
