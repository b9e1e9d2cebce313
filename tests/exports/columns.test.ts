/** The columns that others rely on (their order is part of the contract), and what every table has to keep. */
import { describe, expect, it } from 'vitest';
import { cellOf, type Table } from '../../src/exports/table.ts';
import { tablesOf } from '../../src/exports/tables.ts';
import { realPublication } from './real-publication.ts';
import { rowsOf } from './rows.ts';

const tables = tablesOf(realPublication());
const all: Table[] = Object.values(tables);
const named = all.map((table) => ({ name: table.name, table }));

const common = 'municipality_code municipality_name plan_id';
const period = 'period_type period period_label period_start period_end';
const promised: Record<keyof typeof tables, string> = {
  measures:
    'measure_id measure_code measure_name goal_id goal_number goal_name sheet_fiscal_year phase lead_department team related_departments issues policy policy_fiscal_year source_title source_url page_url',
  indicators:
    'indicator_id measure_id project_id indicator_kind indicator_number indicator_name unit direction running_total same_as cross_references page_url',
  observations: `indicator_id measure_id project_id role ${period} value value_text unit absence obs_status sheet_fiscal_year is_newest note`,
  ratings:
    'subject_type subject_id axis indicator_id measure_id sheet_fiscal_year published worked_out agrees change_percent reason explanation',
  progress: 'measure_id sheet_fiscal_year step label count share_percent',
  projects: 'project_id project_code project_name measure_id sheet_fiscal_year main_project note page_url',
  costs: `project_id project_code project_name measure_id ${period} phase item amount_yen published_value published_unit absence sheet_fiscal_year is_newest`,
  opinions: 'measure_id sheet_fiscal_year number opinion answer page_url',
};

it.each(Object.entries(promised))('%s begins with the promised columns, in their order', (name, columns) => {
  const keys = tables[name as keyof typeof tables].columns.map(({ key }) => key);
  const expected = `${common} ${columns}`.split(' ');
  const labelled = keys.filter((key) => expected.includes(key) || !key.endsWith('_label'));
  expect(labelled.slice(0, expected.length)).toEqual(expected);
});

describe.each(named)('$name', ({ table }) => {
  it('names each column once, in ASCII and in Japanese', () => {
    const keys = table.columns.map(({ key }) => key);
    const titles = table.columns.map(({ ja }) => ja);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(titles).size).toBe(titles.length);
    expect(keys.filter((key) => !/^[a-z]+(_[a-z]+)*$/.test(key))).toEqual([]);
  });

  it('puts a label right behind its code', () => {
    const keys = table.columns.map(({ key }) => key);
    const codes = keys.filter((key) => keys.includes(`${key}_label`));
    expect(codes.map((code) => keys[keys.indexOf(code) + 1])).toEqual(codes.map((code) => `${code}_label`));
  });

  it('explains each column in both languages', () => {
    const silent = table.columns.filter(({ description: { ja, en } }) => ja === '' || en === '');
    expect(silent).toEqual([]);
  });

  it('holds in each cell what its column says', () => {
    const misfits = table.rows.flatMap((row) =>
      table.columns.flatMap((column) => {
        const cell = cellOf(column, row);
        const { key, type, allowed, required } = column;
        if (cell === undefined) return required ? [`${key} is empty`] : [];
        const fits = {
          string: typeof cell === 'string',
          list: typeof cell === 'string',
          url: typeof cell === 'string' && URL.canParse(cell),
          date: typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell),
          decimal: typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell),
          integer: Number.isSafeInteger(cell),
          boolean: typeof cell === 'boolean',
        }[type];
        const known = !allowed || allowed.some(({ value }) => value === cell);
        return fits && known ? [] : [`${key} holds ${String(cell)}`];
      }),
    );
    expect(misfits).toEqual([]);
  });

  it('has a primary key that is never empty and never repeated', () => {
    const keys = rowsOf(table).map((row) => table.primaryKey.map((key) => row[key]));
    expect(keys.flat()).not.toContain(undefined);
    expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(keys.length);
  });

  it('refers to rows that exist, by columns that identify one', () => {
    for (const { columns, table: other, references } of table.foreignKeys) {
      const target = all.find(({ name }) => name === other);
      expect(target?.primaryKey.toSorted()).toEqual(references.toSorted());
      const known = new Set(
        target && rowsOf(target).map((row) => JSON.stringify(references.map((key) => row[key]))),
      );
      const stated = rowsOf(table)
        .map((row) => columns.map((key) => row[key]))
        .filter((key) => !key.includes(undefined))
        .map((key) => JSON.stringify(key));
      expect(stated.filter((key) => !known.has(key))).toEqual([]);
    }
  });
});
