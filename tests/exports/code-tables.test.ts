/** The tables that explain what the others refer to: plans, goals, departments, and what the forms have. */
import { describe, expect, it } from 'vitest';
import { everyTable, tablesOf } from '../../src/exports/tables.ts';
import { publicationWith, writtenPlan, writtenSheet } from '../domain/invented-city.ts';
import { fullCity } from './full-city.ts';
import { pick, rowsOf } from './rows.ts';

const tables = everyTable(fullCity);

describe('the code tables', () => {
  it('name the plan, its years, its form and its source', () => {
    const [row] = rowsOf(tables.plans);
    expect(
      pick(row, 'plan_id', 'plan_name', 'first_fiscal_year', 'last_fiscal_year_label', 'form_id'),
    ).toEqual(['p1', 'つきみ市総合戦略', 2020, '令和4年度', 'f1']);
    expect(pick(row, 'source_publisher', 'source_url', 'source_date', 'source_note')).toEqual([
      '月の出版',
      'https://example.org/plan',
      '2020-03-31',
      '写しです。',
    ]);
  });

  it('have the goals as a tree', () => {
    expect(
      rowsOf(tables.goals).map((row) =>
        pick(row, 'goal_id', 'goal_name', 'parent_id', 'level', 'level_label'),
      ),
    ).toEqual([
      ['g1', '月の美しいまち', undefined, 1, '章'],
      ['g1-1', undefined, 'g1', 2, '節'],
    ]);
  });

  it('have every measure of a plan, with the one above it, its form and its sheets', () => {
    expect(
      rowsOf(tables.plan_measures).map((row) =>
        pick(
          row,
          'measure_id',
          'measure_code',
          'goal_id',
          'parent_measure_id',
          'form_id',
          'sheets',
          'former_name',
        ),
      ),
    ).toEqual([
      ['m1', '01', 'g1-1', undefined, 'f1', 1, '月ながめ'],
      ['m2', undefined, 'g1', undefined, 'f1', 1, undefined],
      ['m3', undefined, 'g1', 'm2', 'f2', 1, undefined],
    ]);
  });

  it('have a row for each name of a department, with where to ask and who took over', () => {
    expect(
      rowsOf(tables.departments).map((row) =>
        pick(row, 'department_id', 'name_number', 'department_name', 'from_fiscal_year', 'to_fiscal_year'),
      ),
    ).toEqual([
      ['moon', 1, '月見課', 2020, undefined],
      ['rice', 1, '米課', undefined, 2020],
      ['rice', 2, '団子課', 2021, undefined],
    ]);
    const [moon, rice] = rowsOf(tables.departments);
    expect(pick(moon, 'phone', 'url', 'email')).toEqual([
      '0479-00-0000',
      'https://example.org/moon',
      'moon@example.org',
    ]);
    expect(rice?.['successors']).toBe('moon');
  });

  it('say when a rule gives a grade, and which limit belongs to it', () => {
    const grades = rowsOf(tables.grades);
    const of = (axis: string) => grades.filter((row) => row['axis'] === axis);
    expect(
      of('change').map((row) =>
        pick(row, 'grade', 'position', 'case_number', 'role', 'limit', 'limit_included'),
      ),
    ).toEqual([
      ['S', 1, 2, 'target_reached', undefined, undefined],
      ['A', 2, 3, 'band', '0', false],
      ['D', 3, 4, 'band', undefined, undefined],
      ['―', 4, 1, 'actual_absent', undefined, undefined],
    ]);
    expect(of('change').map(({ covers_expected }) => covers_expected)).toEqual([
      true,
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      of('ratio').map((row) =>
        pick(row, 'grade', 'label', 'order', 'assessor', 'rule', 'ratio_if_lower', 'limit', 'limit_kind'),
      ),
    ).toEqual([
      ['2', undefined, 'worst_first', '担当課', 'ratio_to_target', 'inverse', undefined, undefined],
      ['1', '十分', 'worst_first', '担当課', 'ratio_to_target', 'inverse', '90', 'lower'],
    ]);
    expect(of('second').map((row) => pick(row, 'grade', 'rates', 'rule', 'case_number'))).toEqual([
      ['継続', 'measure;project', undefined, 0],
      ['改善', 'measure;project', undefined, 0],
    ]);
  });

  it('know an upper limit of a difference, and a grade that a rule gives in two cases', () => {
    const axis = {
      id: 'near',
      name: '近さ',
      rates: ['indicator'],
      order: 'best_first',
      grades: ['近', '遠'],
      rule: {
        name: 'ratio_to_target',
        actualAbsent: '遠',
        bands: [{ grade: '近', within: '5' }, { grade: '遠' }],
      },
    };
    const near = publicationWith({ forms: [{ id: 'f1', name: '様式', ratings: [axis] }] });
    expect(
      rowsOf(everyTable(near).grades).map((row) =>
        pick(row, 'grade', 'case_number', 'role', 'limit', 'limit_kind', 'limit_included'),
      ),
    ).toEqual([
      ['近', 2, 'band', '5', 'within', true],
      ['遠', 1, 'actual_absent', undefined, undefined, undefined],
      ['遠', 3, 'band', undefined, undefined, undefined],
    ]);
  });

  it('list the text fields of the forms', () => {
    expect(
      rowsOf(tables.text_fields).map((row) =>
        pick(row, 'form_id', 'text_id', 'label', 'subject_type', 'is_list'),
      ),
    ).toEqual([
      ['f1', 'environment', '社会の変化', 'measure', false],
      ['f1', 'role', '役割', 'project', true],
    ]);
  });

  it('list the amounts of the forms, and what the sources add up to', () => {
    expect(
      rowsOf(tables.amounts).map((row) => pick(row, 'item', 'item_label', 'quantity', 'unit', 'part_of')),
    ).toEqual([
      ['cost', '直接の費用', 'money', undefined, undefined],
      ['moon_fund', '月の基金', 'money', undefined, 'full_cost'],
      ['general', '一般財源', 'money', undefined, 'full_cost'],
      ['full_cost', 'フルコスト', 'money', undefined, undefined],
      ['staff', '正職員数', 'people', '人', undefined],
      ['burden', '負担割合', 'percent', '％', undefined],
    ]);
    const [cost, fund, general] = rowsOf(tables.amounts);
    const keys = ['general_revenue', 'sources_complete', 'tolerance'];
    expect([cost, fund, general].map((row) => pick(row, ...keys))).toEqual([
      [undefined, undefined, undefined],
      [false, true, '1.5'],
      [true, true, '1.5'],
    ]);
  });

  it('say what continues what', () => {
    expect(
      rowsOf(tables.lineage).map((row) =>
        pick(row, 'subject_type', 'from_id', 'to_id', 'kind', 'kind_label', 'from_name', 'to_name'),
      ),
    ).toEqual([
      ['indicator', 'p-outcome-1', 'm1-kpi-2', 'merged', '統合', '団子の数', '月の光'],
      ['indicator', 'm3-meal-1', 'm1-kpi-2', 'merged', '統合', '粉', '月の光'],
      ['department', 'rice', 'moon', 'succeeded', '引きつぎ', '団子課', '月見課'],
      ['indicator', 'm1-kpi-1', 'm1-kpi-2', 'same_as', '同じ数', '月を見る人', '月の光'],
    ]);
  });
});

describe('the tables that are published', () => {
  const bare = publicationWith(
    { forms: [{ id: 'f1', name: '小さな様式' }] },
    writtenSheet({ indicators: [{ id: 'm1-kpi-1', name: '月', actuals: { 令和3年度: '1' } }] }),
  );

  it('are none of what the forms do not have', () => {
    expect(Object.keys(tablesOf(bare))).toEqual([
      'measures',
      'indicators',
      'observations',
      'plans',
      'goals',
      'plan_measures',
    ]);
  });

  it('refer to no table that is left out', () => {
    const published = tablesOf(
      publicationWith({
        forms: [{ id: 'f1', name: '小さな様式' }],
        plans: [writtenPlan({ goals: [], measures: [{ id: 'm1', name: '月' }] })],
      }),
    );
    const named = Object.values(published).flatMap((table) => table.foreignKeys.map((key) => key.table));
    expect(named.filter((name) => !(name in published))).toEqual([]);
    expect(named).not.toEqual([]);
  });

  it('are none of what the forms have a place for, but no sheet has filled in yet', () => {
    const {
      opinions,
      texts,
      ratings,
      text_fields: fields,
    } = tablesOf(
      publicationWith({
        forms: [
          {
            id: 'f1',
            name: '様式',
            sections: [{ part: 'opinions' }],
            texts: [{ id: 'a', label: 'あ', of: 'sheet' }],
          },
        ],
      }),
    );
    expect([opinions, texts, ratings]).toEqual([undefined, undefined, undefined]);
    expect(fields?.rows).toHaveLength(1);
  });
});
