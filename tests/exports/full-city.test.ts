/** What the tables say of a city that has one of everything: each column with a value that only it can have. */
import { describe, expect, it } from 'vitest';
import { everyTable } from '../../src/exports/tables.ts';
import { fullCity } from './full-city.ts';
import { pick, rowsOf, type ReadRow } from './rows.ts';

const tables = everyTable(fullCity);
const rows = Object.fromEntries(
  Object.entries(tables).map(([name, table]) => [name, rowsOf(table as Parameters<typeof rowsOf>[0])]),
) as Record<keyof typeof tables, ReadRow[]>;
const where = (table: keyof typeof tables, cells: ReadRow) =>
  rows[table].filter((row) => Object.entries(cells).every(([key, value]) => row[key] === value));
const only = (table: keyof typeof tables, cells: ReadRow) => {
  const found = where(table, cells);
  expect(found.length, JSON.stringify(cells)).toBe(1);
  return found[0]!;
};

describe('measures', () => {
  const row = only('measures', { measure_id: 'm1' });

  it('say when the sheet was judged, what kind of sheet and which form it is', () => {
    expect(pick(row, 'sheet_id', 'sheet_kind', 'sheet_kind_label', 'form_id', 'form_name', 'note')).toEqual([
      '2021/m1',
      'interim',
      '中間見直し',
      'f1',
      '月見の様式',
      'シートの備考です。',
    ]);
    expect(pick(row, 'compiled_on', 'committee_on', 'published_on', 'minutes_url')).toEqual([
      '2022-06-01',
      '2022-07-02',
      '2022-08-03',
      'https://example.org/minutes',
    ]);
  });

  it('know which department a name means, and take a list apart that has the separator in a name', () => {
    expect(pick(row, 'lead_department_id', 'lead_department')).toEqual(['moon', '月見課']);
    expect(String(row['related_departments']).split(';')).toEqual(['団子課', '兎；月課']);
  });

  it('take the goal of the measure above', () => {
    expect(pick(only('measures', { measure_id: 'm3' }), 'goal_id', 'form_id')).toEqual(['g1', 'f2']);
  });

  it('have a column of their own for a text only where a form has had it', () => {
    expect(Object.keys(row)).not.toContain('issues');
  });
});

describe('indicators', () => {
  const row = only('indicators', { indicator_id: 'm1-kpi-1' });

  it('bear the words of the register, and what the sheet prints', () => {
    expect(pick(row, 'kana', 'aliases', 'running_total')).toEqual(['つきをみるひと', '月見客;月；人', true]);
    expect(pick(row, 'printed_direction', 'direction', 'decimals', 'goal_id')).toEqual([
      'lower',
      'higher',
      1,
      'g1',
    ]);
    expect(pick(row, 'indicator_kind', 'indicator_kind_label', 'indicator_number', 'note')).toEqual([
      'population',
      '対象',
      '(1)',
      '夜だけ数える。',
    ]);
  });

  it('say the same figure in the rows of both, and what they continue', () => {
    const other = only('indicators', { indicator_id: 'm1-kpi-2' });
    expect([row['same_as'], other['same_as']]).toEqual(['m1-kpi-2', 'm1-kpi-1']);
    expect(other['continues']).toBe('p-outcome-1;m3-meal-1');
  });

  it('say the band to stay in', () => {
    const dark = only('indicators', { indicator_id: 'm1-dark-1' });
    expect(pick(dark, 'direction', 'band_from', 'band_to')).toEqual(['maintain', '4.5', '5.5']);
  });

  it('call a kind by the neutral word where the form lists none', () => {
    const meal = only('indicators', { indicator_id: 'm3-meal-1' });
    expect(pick(meal, 'indicator_kind', 'indicator_kind_label')).toEqual(['activity', '活動指標']);
  });
});

describe('observations', () => {
  const of = (cells: ReadRow) => only('observations', { indicator_id: 'm1-kpi-1', ...cells });
  const period = ['period_type', 'period', 'period_label', 'period_start', 'period_end'];

  it('give no days for a year whose kind is not printed', () => {
    expect(pick(of({ role: 'baseline' }), ...period)).toEqual([
      'year',
      2013,
      '平成25年の欄',
      undefined,
      undefined,
    ]);
  });

  it.each([
    [{ period_type: 'span' }, [2009, '2009-01-01', '2014-12-31']],
    [{ period_type: 'quarter' }, [2021, '2021-04-01', '2021-06-30']],
    [{ period_type: 'calendar_year' }, [2018, '2018-01-01', '2018-12-31']],
  ])('know the days of %j', (cells, days) => {
    const row = only('observations', { indicator_id: 'm1-kpi-2', role: 'actual', ...cells });
    expect(pick(row, 'period', 'period_start', 'period_end')).toEqual(days);
  });

  it('know the day of a day', () => {
    expect(pick(of({ period_type: 'day' }), ...period)).toEqual([
      'day',
      2021,
      '令和3年10月1日',
      '2021-10-01',
      '2021-10-01',
    ]);
  });

  it('tell a target of every year from one without a period', () => {
    expect(pick(of({ role: 'target', period_type: 'every_year' }), ...period, 'value')).toEqual([
      'every_year',
      undefined,
      '毎年度',
      undefined,
      undefined,
      '55',
    ]);
    const timeless = only('observations', { indicator_id: 'm1-kpi-2', role: 'target' });
    expect(pick(timeless, ...period, 'value')).toEqual([
      'none',
      undefined,
      undefined,
      undefined,
      undefined,
      '9',
    ]);
  });

  it('call nothing an actual that is only planned, and show the settled one', () => {
    const facts = where('observations', {
      indicator_id: 'm1-kpi-1',
      role: 'actual',
      period_label: '令和3年度',
    });
    expect(facts.map((row) => pick(row, 'value', 'basis', 'role_label', 'obs_status', 'is_current'))).toEqual(
      [
        ['60', 'planned', '計画値', 'F', false],
        ['50', 'settled', '実績値', 'P', true],
      ],
    );
    expect(new Set(facts.map((row) => row['is_newest']))).toEqual(new Set([true]));
  });

  it('keep what is printed beside the number, and alone', () => {
    expect(pick(of({ value: '50' }), 'value_text', 'note')).toEqual(['50以上', '速報です。']);
    const word = only('observations', { value_text: '策定済' });
    expect(pick(word, 'value', 'absence')).toEqual([undefined, undefined]);
  });

  it('say how a value was placed, where it stands in the source, and what is said of its row', () => {
    expect(pick(of({ role: 'baseline' }), 'placement', 'source_page', 'row_note')).toEqual([
      'placed',
      3,
      undefined,
    ]);
    expect(
      pick(of({ value: '45.0' }), 'placement', 'source_text', 'row_note', 'break_at', 'break_at_label'),
    ).toEqual(['stated', '四五 六〇 五〇', '数え直した行です。', 'FY2020', '令和2年度']);
    expect(pick(of({ absence: 'after_sheet' }), 'placement', 'absence_label', 'obs_status')).toEqual([
      undefined,
      'シートより後の年度',
      'O',
    ]);
  });

  it('say where a target without a number points, and for which goal an indicator is printed', () => {
    expect(pick(of({ value_text: '維持' }), 'target_direction', 'target_direction_label', 'goal_id')).toEqual(
      ['maintain', '維持', 'g1'],
    );
  });

  it('have one row to count for what sheets of two measures state alike', () => {
    const shared = where('observations', { indicator_id: 'p-outcome-1', role: 'actual', value: '300' });
    expect(shared.map((row) => pick(row, 'measure_id', 'is_newest', 'is_current', 'is_primary'))).toEqual([
      ['m1', true, true, true],
      ['m2', true, true, false],
    ]);
  });

  it('have ids that say the basis where it is not settled', () => {
    expect(of({ value: '60' })['observation_id']).toBe('2021/m1/m1-kpi-1/actual/FY2021/planned');
    expect(of({ value: '50' })['observation_id']).toBe('2021/m1/m1-kpi-1/actual/FY2021');
    expect(of({ value: '55' })['observation_id']).toBe('2021/m1/m1-kpi-1/target/every_year');
  });
});

describe('ratings', () => {
  const ratio = only('ratings', { subject_id: 'm1-kpi-1', axis: 'ratio' });
  const change = only('ratings', { subject_id: 'm1-kpi-1', axis: 'change' });

  it('say by which numbers of the sheet the rule judged, of when they are, and in which unit', () => {
    expect(pick(ratio, 'rule', 'actual_used', 'baseline_used', 'target_used', 'unit')).toEqual([
      'ratio_to_target',
      '50',
      '40',
      '55',
      '人',
    ]);
    expect(
      pick(
        ratio,
        'target_period_used',
        'target_period_used_label',
        'actual_period_used',
        'baseline_period_used',
      ),
    ).toEqual(['every_year', '毎年度', 'FY2021', 'Y2013']);
    expect(pick(ratio, 'actual_basis_used', 'direction_used', 'ratio_percent', 'worked_out')).toEqual([
      'settled',
      'higher',
      '90.9091',
      '1',
    ]);
  });

  it('say the axis, and what its grades mean', () => {
    expect(pick(ratio, 'axis_label', 'published', 'published_label', 'agrees')).toEqual([
      '達成率',
      '1',
      '十分',
      'yes',
    ]);
    expect(pick(change, 'rule_label', 'worked_out', 'change_percent', 'ratio_percent')).toEqual([
      '現状値からの変化',
      'A',
      '25',
      undefined,
    ]);
  });

  it('say the band that was kept to', () => {
    const dark = only('ratings', { subject_id: 'm1-dark-1' });
    expect(pick(dark, 'direction_used', 'band_from', 'band_to', 'target_used', 'worked_out')).toEqual([
      'maintain',
      '4.5',
      '5.5',
      '4',
      'S',
    ]);
  });

  it('say nothing for a number that is a word', () => {
    const word = only('ratings', { subject_id: 'm1-kpi-2' });
    expect(pick(word, 'actual_used', 'actual_absence', 'target_used', 'worked_out', 'agrees')).toEqual([
      undefined,
      undefined,
      '9',
      undefined,
      'not_checkable',
    ]);
  });

  it('are of a measure and of a project as well, without a rule', () => {
    const own = only('ratings', { subject_type: 'measure' });
    expect(pick(own, 'subject_id', 'indicator_id', 'published', 'reason', 'rule', 'explanation')).toEqual([
      'm1',
      undefined,
      '継続',
      '月がきれい。',
      undefined,
      undefined,
    ]);
    expect(pick(only('ratings', { subject_type: 'project' }), 'subject_id', 'subject_name')).toEqual([
      'p',
      '団子づくり',
    ]);
  });

  it('have one row to count for what two measures share', () => {
    const shared = where('ratings', { subject_id: 'p-outcome-1' });
    expect(shared.map((row) => pick(row, 'measure_id', 'is_primary'))).toEqual([
      ['m1', true],
      ['m2', false],
    ]);
  });
});

describe('progress, projects and opinions', () => {
  it('say how shares were read, and what is remarked on them', () => {
    expect(pick(only('progress', {}), 'step', 'count', 'placement', 'note')).toEqual([
      'full-moon',
      3,
      'placed',
      '雲のため。',
    ]);
  });

  it('have the department of a project, its number, its words and one row to count', () => {
    const row = only('projects', { sheet_id: '2021/m1' });
    expect(pick(row, 'lead_department_id', 'lead_department', 'project_number', 'project_code')).toEqual([
      'rice',
      '団子課',
      4,
      '０１②',
    ]);
    expect(pick(row, 'main_project', 'note', 'kana', 'aliases', 'is_primary')).toEqual([
      false,
      '人気です。',
      'だんご',
      'おだんご',
      true,
    ]);
    expect(only('projects', { sheet_id: '2021/m2' })['is_primary']).toBe(false);
  });

  it('say who gave an opinion, how far the answer is, and what came of it', () => {
    expect(pick(only('opinions', {}), 'sheet_id', 'opinion_from', 'answer_status', 'follow_up')).toEqual([
      '2021/m1',
      '月見委員会',
      '対応済',
      '翌年に2倍になった。',
    ]);
  });
});

describe('costs', () => {
  const own = (cells: ReadRow) => only('costs', { measure_id: 'm1', project_id: undefined, ...cells });

  it('have the money of the measure itself by basis, in yen and as printed', () => {
    const settled = own({ item: 'cost', basis: 'settled' });
    expect(
      pick(settled, 'project_name', 'amount_yen', 'published_value', 'published_unit', 'quantity'),
    ).toEqual([undefined, 490000, '49', '万円', 'money']);
    expect(pick(settled, 'basis_label', 'obs_status', 'is_current', 'item_label')).toEqual([
      '決算',
      'P',
      true,
      '直接の費用',
    ]);
    const budget = own({ item: 'cost', basis: 'budget', period: 2021 });
    expect(pick(budget, 'amount_yen', 'obs_status', 'is_newest', 'is_current')).toEqual([
      500000,
      'F',
      true,
      false,
    ]);
  });

  it('say the stage of a budget', () => {
    const row = own({ item: 'burden', period: 2022 });
    expect(
      pick(row, 'basis', 'stage', 'stage_label', 'published_value', 'published_unit', 'quantity'),
    ).toEqual(['budget', 'revised', '補正後予算', '12.5', '％', 'percent']);
    expect(row['cost_id']).toBe('2021/m1/burden/FY2022/budget/revised');
  });

  it('have people in no yen, with the place in the source', () => {
    const row = own({ item: 'staff', basis: 'settled' });
    expect(pick(row, 'amount_yen', 'published_value', 'published_unit', 'quantity')).toEqual([
      undefined,
      '2.65',
      '人',
      'people',
    ]);
    expect(pick(row, 'source_page', 'source_text', 'placement')).toEqual([7, '2.65人', 'placed']);
  });

  it('say what is printed instead of a number, and what is said of the row', () => {
    const fund = own({ item: 'moon_fund', basis: 'settled' });
    expect(pick(fund, 'absence', 'absence_label', 'published_text', 'obs_status')).toEqual([
      'suppressed',
      '秘匿',
      '若干',
      'Q',
    ]);
    expect(pick(own({ item: 'cost', basis: 'settled' }), 'row_note', 'break_at')).toEqual([
      '税込みです。',
      'FY2021',
    ]);
  });

  it('lead from a project to its row, and have one row to count', () => {
    const shared = where('costs', { project_id: 'p', item: 'cost' });
    expect(shared.map((row) => pick(row, 'sheet_id', 'project_name', 'is_primary'))).toEqual([
      ['2021/m1', '団子づくり', true],
      ['2021/m2', '団子づくり', false],
    ]);
  });
});

describe('texts', () => {
  const withText = rows.texts.filter(({ text }) => text !== undefined);

  it('have a row a paragraph, of the sheet and of its projects', () => {
    expect(
      withText.map((row) => pick(row, 'subject_type', 'subject_id', 'text_id', 'label', 'paragraph', 'text')),
    ).toEqual([
      ['measure', 'm1', 'environment', '社会の変化', 1, '月が明るい。'],
      ['measure', 'm1', 'environment', '社会の変化', 2, '雲が多い。'],
      ['project', 'p', 'role', '役割', 1, 'つくる。'],
      ['project', 'p', 'role', '役割', 2, 'くばる。'],
    ]);
    expect(new Set(withText.map(({ sheet_id }) => sheet_id))).toEqual(new Set(['2021/m1']));
  });
});
