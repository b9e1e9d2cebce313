/** Figures that no longer say what another sheet says. */
import { describe, expect, test } from 'vitest';
import { kindsOf, kpi, project, reasonsOf, sheetOf, slipsOf, type Beside, type Written } from './written.ts';

const withKpi = (year: number, parts: Written) => sheetOf(year, { indicators: [kpi(parts)] });
const actuals = (values: Written) => ({ actuals: values });
const withCost = (year: number, cost: Written, parts: Written = {}) =>
  sheetOf(year, { projects: [project({ money: { cost, ...parts } })] });

describe('a past value', () => {
  const before = withKpi(3, actuals({ 令和2年度: '47', 令和3年度: '58' }));
  const after = (written: unknown, parts: Written = {}) =>
    withKpi(4, { ...actuals({ 令和2年度: '47', 令和3年度: written, 令和4年度: '63' }), ...parts });

  test('that changed is told, with the old one and the sheet that says it, where the new one stands', () => {
    expect(reasonsOf([before, after('85')])).toEqual([
      'KPI 1「月見の世帯」の令和3年度の実績値は、令和3年度 事後・決算のシートでは58世帯ですが、このシートでは85世帯です。',
    ]);
    expect(slipsOf([before, after('85')])[0]?.slip.path).toEqual([
      'indicators',
      0,
      'actuals',
      'values',
      'FY2021 settled',
    ]);
  });

  test.each<[string, unknown, Written]>([
    ['that stayed', '58', {}],
    ['that is only printed more finely', '58.0', {}],
    ['that our reading cannot place', 'unplaced', {}],
    ['with a remark', { value: '85', note: '令和4年度に改めた。' }, {}],
    ['of an indicator with a remark that is new', '85', { note: '数え方を改めた。' }],
  ])('%s is not', (_, written, parts) => {
    expect(kindsOf([before, after(written, parts)])).toEqual([]);
  });

  test('of an indicator whose remark is the old one is told', () => {
    const note = { note: '※ 毎年3月末' };
    const old = withKpi(3, { ...actuals({ 令和3年度: '58' }), ...note });
    expect(kindsOf([old, after('85', note)])).toEqual(['changed']);
  });

  test('that was corrected on this sheet is not told, one that was corrected on the other is', () => {
    const corrected = (fiscalYear: string): Beside => ({
      corrections: [
        {
          date: '2025-03-03',
          sheet: { measure: 'm1', fiscalYear },
          indicator: { id: 'kpi', role: 'actual', period: '令和3年度' },
          old: '58',
          new: '85',
          reason: '打ちまちがい',
        },
      ],
    });
    expect(kindsOf([before, after('85')], corrected('令和4年度'))).toEqual([]);
    expect(kindsOf([before, after('85')], corrected('令和3年度'))).toEqual(['changed']);
  });

  test('that was a first one, was counted anew, or was not there yet is not told', () => {
    const old = (cell: unknown) => withKpi(3, actuals({ 令和2年度: '47', 令和3年度: cell }));
    expect(kindsOf([old({ value: '58', status: 'provisional' }), after('60')])).toEqual([]);
    expect(kindsOf([old('dash'), after('60')])).toEqual([]);
    expect(kindsOf([old('cancelled'), after('60')])).toEqual(['changed']);
    const anew = { values: { 令和3年度: '85' }, breakAt: '令和3年度' };
    expect(kindsOf([before, withKpi(4, { actuals: anew })])).toEqual([]);
  });

  test('of another basis is another fact', () => {
    const planned = withKpi(3, actuals({ '令和4年度（計画）': '100' }));
    expect(kindsOf([planned, withKpi(4, actuals({ 令和4年度: '90' }))])).toEqual([]);
  });

  test('that two measures state differently in one year is told on the second', () => {
    const other = sheetOf(3, { measure: 'm2', indicators: [kpi(actuals({ 令和3年度: '60' }))] });
    expect(reasonsOf([other, before])).toEqual([
      'KPI 1「月見の世帯」の令和3年度の実績値は、m1 令和3年度 事後・決算のシートでは58世帯ですが、このシートでは60世帯です。',
    ]);
  });

  test('is told once: the next year says what this one said', () => {
    const third = withKpi(5, actuals({ 令和3年度: '85', 令和4年度: '63', 令和5年度: '64' }));
    expect(kindsOf([before, after('85'), third])).toEqual(['changed']);
  });
});

describe('an amount', () => {
  test('of a past year that changed is told, of a rounder unit not', () => {
    const old = withCost(3, { 令和3年度: '43,633' });
    expect(reasonsOf([old, withCost(4, { 令和3年度: '43,366' })])).toEqual([
      '事業「団子づくり」の令和3年度の事業費は、令和3年度 事後・決算のシートでは43,633千円ですが、このシートでは43,366千円です。',
    ]);
    expect(kindsOf([old, withCost(4, { 令和3年度: '4,363' }, { unit: '万円' })])).toEqual([]);
  });

  test('in 円 under 千円 is told to be a thousand times the other', () => {
    const [reason] = reasonsOf([
      withCost(3, { 令和3年度: '43,633' }),
      withCost(4, { 令和3年度: '43,633,000' }),
    ]);
    expect(reason).toContain('43,633,000千円です（ちょうど1000倍）。');
  });
});

describe('a baseline', () => {
  const baseline = (value: string, period = '平成30年度') => ({ baseline: { value, period } });

  test('that changed, or its year, is told', () => {
    expect(reasonsOf([withKpi(3, baseline('42')), withKpi(4, baseline('24'))])).toEqual([
      'KPI 1「月見の世帯」の現状値は、令和3年度 事後・決算のシートでは42世帯（平成30年度）ですが、このシートでは24世帯（平成30年度）です。',
    ]);
    expect(kindsOf([withKpi(3, baseline('42')), withKpi(4, baseline('42', '令和元年度'))])).toEqual([
      'changed',
    ]);
  });

  test('that stayed, could not be placed, or is of another plan is not', () => {
    expect(kindsOf([withKpi(3, baseline('42')), withKpi(4, baseline('42'))])).toEqual([]);
    expect(kindsOf([withKpi(3, { baseline: 'unplaced' }), withKpi(4, baseline('42'))])).toEqual([]);
    const next = sheetOf(4, { plan: 'p2', indicators: [kpi(baseline('50', '令和3年度'))] });
    expect(kindsOf([withKpi(3, baseline('42')), next])).toEqual([]);
  });
});

describe('a target', () => {
  const targets = (...written: [string, string][]) => ({
    ...actuals({ 令和3年度: '40' }),
    targets: written.map(([period, value]) => ({ period, value })),
  });

  test('that changed is told, one that says why is not', () => {
    expect(
      reasonsOf([withKpi(3, targets(['令和6年度', '50'])), withKpi(4, targets(['令和6年度', '60']))]),
    ).toEqual([
      'KPI 1「月見の世帯」の令和6年度の目標値は、令和3年度 事後・決算のシートでは50世帯ですが、このシートでは60世帯です。',
    ]);
    const said = { targets: [{ period: '令和6年度', value: '60', note: '令和4年度に見直した。' }] };
    expect(kindsOf([withKpi(3, targets(['令和6年度', '50'])), withKpi(4, said)])).toEqual([]);
  });

  test('that went to another year, or away, is told', () => {
    const old = withKpi(3, targets(['令和6年度', '50']));
    expect(reasonsOf([old, withKpi(4, targets(['令和5年度', '50']))])).toEqual([
      'KPI 1「月見の世帯」の令和6年度の目標値は、令和3年度 事後・決算のシートでは50世帯ですが、このシートにはありません（同じ50世帯が、令和5年度の目標値にあります）。',
    ]);
    expect(kindsOf([old, withKpi(4, targets())])).toEqual(['target_moved']);
    expect(kindsOf([old, withKpi(4, targets()), withKpi(5, targets())])).toEqual(['target_moved']);
    const nextPlan = sheetOf(4, { plan: 'p2', indicators: [kpi(targets())] });
    expect(kindsOf([old, nextPlan])).toEqual([]);
  });

  test('of each year in turn is not', () => {
    const yearly = [
      withKpi(3, targets(['令和3年度', '40'], ['令和4年度', '45'])),
      withKpi(4, targets(['令和4年度', '45'], ['令和5年度', '50'])),
      withKpi(5, targets(['令和5年度', '50'])),
    ];
    expect(kindsOf(yearly)).toEqual([]);
    const unplaced = { ...targets(), targets: [{ period: '令和6年度', absence: 'unplaced' }] };
    expect(kindsOf([withKpi(3, targets(['令和6年度', '50'])), withKpi(4, unplaced)])).toEqual([]);
  });
});

describe('a unit', () => {
  const before = withKpi(3, { unit: '世帯', ...actuals({ 令和3年度: '58' }) });

  test('that changed is told, beside what changed under it', () => {
    expect(reasonsOf([before, withKpi(4, { unit: '人', ...actuals({ 令和3年度: '58' }) })])).toEqual([
      'KPI 1「月見の世帯」の単位は、令和3年度 事後・決算のシートでは「世帯」ですが、このシートでは「人」です。',
    ]);
    expect(kindsOf([before, withKpi(4, { unit: '人', ...actuals({ 令和3年度: '85' }) })])).toEqual([
      'unit',
      'changed',
    ]);
  });

  test('that was corrected is not', () => {
    const corrections = [
      {
        date: '2025-03-03',
        sheet: { measure: 'm1', fiscalYear: '令和4年度' },
        text: { field: 'unit', of: 'kpi' },
        old: '世帯',
        new: '人',
        reason: '読みちがい',
      },
    ];
    const after = withKpi(4, { unit: '人', ...actuals({ 令和3年度: '58' }) });
    expect(kindsOf([before, after], { corrections })).toEqual([]);
  });

  test('that is another spelling is not', () => {
    const percent = (unit: string, year: number) => withKpi(year, { unit, ...actuals({ 令和3年度: '58' }) });
    expect(kindsOf([percent('%', 3), percent('％', 4)])).toEqual([]);
  });

  test('of money is told where its numbers stayed: once, however many there are', () => {
    const cost = { 令和元年度: '26,652', 令和2年度: '33,190', 令和3年度: '43,633' };
    const later = withCost(4, { ...cost, 令和4年度: '45,000' }, { unit: '円' });
    expect(reasonsOf([withCost(3, cost), later])).toEqual([
      '事業「団子づくり」の金額の単位は、令和3年度 事後・決算のシートでは「千円」ですが、このシートでは「円」です。',
    ]);
    expect(slipsOf([withCost(3, cost), later])[0]?.slip.path).toEqual(['projects', 0, 'money', 'unit']);
    const inYen = withCost(4, { 令和3年度: '43,633,000', 令和4年度: '45,000,000' }, { unit: '円' });
    expect(kindsOf([withCost(3, cost), inYen])).toEqual([]);
  });

  test('of money is told where the number of another year is about as large', () => {
    const before = withCost(3, { 令和3年度: '43,633' });
    const later = (number: string, unit: string) =>
      kindsOf([before, withCost(4, { 令和4年度: number }, { unit })]);
    expect(later('45,000', '円')).toEqual(['unit']);
    expect(later('45,000', '億円')).toEqual(['unit']);
    expect(later('45,000', '万円')).toEqual(['unit']);
    expect(later('4,500', '万円')).toEqual([]);
    expect(later('45,000,000', '円')).toEqual([]);
    expect(later('1,200,000', '円')).toEqual([]);
  });

  test('of money is right where the same money stands in both', () => {
    const before = withCost(3, { 令和3年度: '5' });
    const inYen = withCost(4, { 令和3年度: '5,000', 令和4年度: '12' }, { unit: '円' });
    expect(kindsOf([before, inYen])).not.toContain('unit');
  });
});

describe('out of the scale of its own row', () => {
  const cost = (...values: string[]) =>
    withCost(
      4,
      Object.fromEntries(values.map((value, index) => [`令和${index + 5 - values.length}年度`, value])),
    );

  test.each([
    ['円 for 千円', ['26,652', '33,190', '43,633,000'], 'およそ1000倍です。'],
    ['円 for 千円, of two that are all there is', ['33,190', '43,633,000'], 'およそ1000倍です。'],
    ['a digit too many', ['26,652', '33,190', '436,330'], 'およそ10倍です。'],
    ['a digit too few', ['33,190', '31,652', '3,363'], 'およそ10分の1です。'],
    ['百万円 for 千円', ['26,652', '33,190', '43'], 'およそ1000分の1です。'],
    ['in the middle', ['26,652', '331,900', '33,633'], 'およそ10倍です。'],
  ])('%s is told', (_, values, end) => {
    const reasons = reasonsOf([cost(...values)]);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.endsWith(end)).toBe(true);
  });

  test.each([
    ['a steady row', ['26,652', '33,190', '43,633']],
    ['a row that jumps', ['2,650', '12,925', '1,510']],
    ['a year of nothing', ['26,652', '0', '43,633']],
    ['a fall to a tenth that is not exact', ['4,645', '418']],
    ['small numbers', ['3', '30']],
    ['a row that grows', ['100', '300', '900', '2,700']],
    ['a row that grows in leaps', ['1,000', '9,000', '80,000']],
  ])('%s is not', (_, values) => {
    expect(kindsOf([cost(...values)])).toEqual([]);
  });

  test('is told against the sheet before, once, and not where a remark says why', () => {
    const years = [
      withKpi(2, actuals({ 令和2年度: '1,475,683' })),
      withKpi(3, actuals({ 令和3年度: '14,501,730' })),
    ];
    expect(reasonsOf(years)).toEqual([
      'KPI 1「月見の世帯」の令和3年度の実績値は14,501,730世帯で、令和2年度 事後・決算のシートにある令和2年度の1,475,683世帯などの、およそ10倍です。',
    ]);
    const next = withKpi(4, actuals({ 令和3年度: '14,501,730', 令和4年度: '14,600,000' }));
    expect(kindsOf([...years, next])).toEqual(['out_of_scale']);
    const told = [cost('26,652', '33,190', '43,633,000'), withCost(5, { 令和4年度: '43,633,000' })];
    expect(kindsOf(told)).toEqual(['out_of_scale']);
    const said = { value: '14,501,730', note: '新しい数え方による。' };
    expect(kindsOf([years[0]!, withKpi(3, actuals({ 令和3年度: said }))])).toEqual([]);
  });

  test('of money is told once where one source pays all of it', () => {
    const money = { cost: { 令和2年度: '33,190', 令和3年度: '43,633,000' } };
    const all = sheetOf(3, {
      projects: [project({ money: { ...money, funding: { general: money.cost } } })],
    });
    expect(reasonsOf([all])).toEqual([expect.stringContaining('令和3年度の事業費は')]);
  });

  test('is nothing across a break', () => {
    const row = { values: { 令和2年度: '1,475', 令和3年度: '14,501' }, breakAt: '令和3年度' };
    expect(kindsOf([withKpi(3, { actuals: row })])).toEqual([]);
  });
});

describe('the same figure', () => {
  const same: Beside = { indicators: { kpi: { sameAs: ['twin'] }, twin: { sameAs: ['kpi'] } } };
  const both = (year: number, one: Written, other: Written) =>
    sheetOf(year, {
      indicators: [kpi(actuals(one))],
      projects: [project({ indicators: [kpi({ id: 'twin', kind: 'outcome', ...actuals(other) })] })],
    });

  test('under another id that is apart is told once', () => {
    const apart = both(3, { 令和3年度: '58' }, { 令和3年度: '85' });
    expect(reasonsOf([apart], same)).toEqual([
      '事業「団子づくり」の成果指標「月見の世帯」の令和3年度の実績値は85世帯ですが、同じ数と読んでいるKPI 1「月見の世帯」は、このシートで58世帯です。',
    ]);
    const next = both(4, { 令和3年度: '58', 令和4年度: '60' }, { 令和3年度: '85', 令和4年度: '60' });
    expect(kindsOf([apart, next], same)).toEqual(['apart']);
  });

  test('that is the same, of another year or of another unit is not', () => {
    expect(kindsOf([both(3, { 令和3年度: '58' }, { 令和3年度: '58.0' })], same)).toEqual([]);
    expect(kindsOf([both(3, { 令和3年度: '58' }, { 令和2年度: '57' })], same)).toEqual([]);
    expect(kindsOf([both(3, { 令和3年度: '58' }, { 令和3年度: '85' })])).toEqual([]);
    const inPeople = kpi({ id: 'twin', unit: '人', ...actuals({ 令和3年度: '85' }) });
    const two = sheetOf(3, { indicators: [kpi(actuals({ 令和3年度: '58' })), inPeople] });
    expect(kindsOf([two], same)).toEqual([]);
  });

  test('that is apart is not told where a remark says something of it', () => {
    const cell = { value: '85', note: '12月末まで' };
    expect(kindsOf([both(3, { 令和3年度: '58' }, { 令和3年度: cell })], same)).toEqual([]);
  });
});

describe('a running total', () => {
  const total: Beside = { indicators: { kpi: { runningTotal: 'true' } } };

  test('that falls from the sheet before is told, once', () => {
    const years = [withKpi(3, actuals({ 令和3年度: '147' })), withKpi(4, actuals({ 令和4年度: '120' }))];
    expect(reasonsOf(years, total)).toEqual([
      '累計の指標ですが、KPI 1「月見の世帯」は、令和3年度 事後・決算のシートにある令和3年度の147世帯から、令和4年度の120世帯へ減っています。',
    ]);
    const next = withKpi(5, actuals({ 令和3年度: '147', 令和4年度: '120', 令和5年度: '130' }));
    expect(kindsOf([...years, next], total)).toEqual(['fallen']);
    expect(kindsOf(years)).toEqual([]);
  });

  test('is compared year with year and quarter with quarter', () => {
    const told = (values: Written) => reasonsOf([withKpi(4, { actuals: values })], total);
    const quarters = { '令和4年度 第2四半期': '1835', '令和4年度 第4四半期': '2466' };
    expect(told({ 令和3年度: '1700', ...quarters, 令和4年度: '2466' })).toEqual([]);
    expect(told({ ...quarters, '令和4年度 第4四半期': '1800' })).toEqual([
      '累計の指標ですが、KPI 1「月見の世帯」は、このシートにある令和4年度 第2四半期の1,835世帯から、令和4年度 第4四半期の1,800世帯へ減っています。',
    ]);
  });

  test('that rises, stays, or is counted anew is not', () => {
    const row = (...values: [Written, string?]) => {
      const [written, breakAt] = values;
      return [withKpi(4, { actuals: { values: written, ...(breakAt === undefined ? {} : { breakAt }) } })];
    };
    expect(kindsOf(row({ 令和3年度: '147', 令和4年度: '147' }), total)).toEqual([]);
    expect(kindsOf(row({ 令和3年度: '147', 令和4年度: '20' }, '令和4年度'), total)).toEqual([]);
    expect(kindsOf(row({ 令和2年度: '147', 令和3年度: '20', 令和4年度: '19' }, '令和3年度'), total)).toEqual([
      'fallen',
    ]);
  });
});

describe('a step of the progress', () => {
  const form = (open: string) => ({
    progressScale: {
      steps: [
        { id: 'a', label: '順調' },
        { id: 'b', label: '概ね順調' },
      ],
      open,
    },
  });
  const steps = (year: number, ...labels: string[]) =>
    sheetOf(year, {
      progress: { steps: labels.map((step) => ({ step, share: String(100 / labels.length) })) },
    });

  test('that an open scale does not have is told on the first sheet that prints it', () => {
    const beside = { form: form('true') };
    expect(reasonsOf([steps(3, '順調', '概ね順調'), steps(4, '順調', 'おおむね順調')], beside)).toEqual([
      '「おおむね順調」は、様式にある進み具合の段階（順調、概ね順調）のどれでもありません。',
    ]);
    expect(kindsOf([steps(3, '順調', '完了'), steps(4, '順調', '完了')], beside)).toEqual(['unknown_step']);
    expect(kindsOf([steps(3, '順調', '概ね順調')], beside)).toEqual([]);
  });
});
