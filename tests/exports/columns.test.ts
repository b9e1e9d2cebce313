/** The columns that others rely on (their order is part of the contract), and what every table has to keep. */
import { describe, expect, it } from 'vitest';
import { cellOf, type Table } from '../../src/exports/table.ts';
import { everyTable, type Tables } from '../../src/exports/tables.ts';
import { fullCity } from './full-city.ts';
import { realPublication } from './real-publication.ts';
import { rowsOf } from './rows.ts';

const cities = [
  { city: 'the real city', publication: realPublication() },
  { city: 'a city that has everything', publication: fullCity },
];
const all = cities.flatMap(({ city, publication }) => {
  const tables: Table[] = Object.values(everyTable(publication));
  return tables.map((table) => ({ city, name: table.name, table, tables }));
});

const municipality = 'municipality_code municipality_name';
const common = `${municipality} plan_id`;
const period = 'period_type period period_label period_start period_end';
const standing = 'is_newest is_current is_primary';
const judged =
  'rule actual_used actual_absence baseline_used baseline_absence target_used target_absence target_period_used target_direction direction_used band_from band_to';
const promised: Record<keyof Tables, string> = {
  measures: `${common} sheet_id measure_id measure_code measure_name goal_id goal_number goal_name sheet_fiscal_year phase lead_department_id lead_department team related_departments policy policy_fiscal_year source_title source_url page_url`,
  indicators: `${common} indicator_id measure_id project_id indicator_kind indicator_number indicator_name unit direction running_total same_as continues cross_references page_url`,
  observations: `${common} indicator_id measure_id project_id goal_id role ${period} value value_text unit absence basis stage obs_status placement sheet_id sheet_fiscal_year ${standing} note`,
  ratings: `${common} subject_type subject_id axis indicator_id measure_id sheet_id published worked_out agrees change_percent reason explanation ${judged} is_primary`,
  progress: `${common} measure_id sheet_id step label count share_percent`,
  projects: `${common} project_id project_code project_name measure_id sheet_id lead_department_id lead_department main_project is_primary note page_url`,
  costs: `${common} project_id measure_id ${period} phase basis stage item quantity amount_yen published_value published_unit absence placement sheet_id ${standing}`,
  opinions: `${common} measure_id sheet_id number opinion_from opinion answer answer_status follow_up page_url`,
  texts: `${common} subject_type subject_id sheet_id text_id label paragraph text`,
  plans: `${common} plan_name first_fiscal_year last_fiscal_year form_id`,
  goals: `${common} goal_id goal_number goal_name parent_id level`,
  plan_measures: `${common} measure_id measure_code measure_name goal_id parent_measure_id form_id`,
  departments: `${municipality} department_id name_number department_name from_fiscal_year to_fiscal_year phone url email successors`,
  grades: `${municipality} form_id form_name axis assessor rates order position grade label case_number role limit limit_kind limit_included covers_expected rule`,
  text_fields: `${municipality} form_id form_name text_id label subject_type is_list`,
  amounts: `${municipality} form_id form_name item quantity unit part_of general_revenue sources_complete tolerance`,
  lineage: `${municipality} subject_type from_id to_id kind`,
};

it.each(Object.entries(promised))('%s begins with the promised columns, in their order', (name, columns) => {
  const { table } = all.find((each) => each.name === name)!;
  const keys = table.columns.map(({ key }) => key);
  const expected = columns.split(' ');
  const labelled = keys.filter((key) => expected.includes(key) || !key.endsWith('_label'));
  expect(labelled.slice(0, expected.length)).toEqual(expected);
});

it('every table of what sheets state says which sheet it is, and leads to it; one of what measures share says what to count', () => {
  const { tables } = all[0]!;
  const names = (has: string) =>
    tables.filter(({ columns }) => columns.some(({ key }) => key === has)).map(({ name }) => name);
  const ofSheets = [
    ...[
      'measures',
      'indicators',
      'observations',
      'ratings',
      'progress',
      'projects',
      'costs',
      'opinions',
      'texts',
    ],
  ];
  expect(names('sheet_id')).toEqual(ofSheets);
  expect(names('is_primary')).toEqual(['observations', 'ratings', 'projects', 'costs', 'texts']);
  const leading = tables.filter(({ foreignKeys }) =>
    foreignKeys.some(({ columns }) => columns.join() === 'sheet_id'),
  );
  expect(['measures', ...leading.map(({ name }) => name)]).toEqual(ofSheets);
});

it.each(cities)(
  'a project that $city names with a value stands in the table of projects, on the same sheet',
  ({ publication }) => {
    const { projects, indicators, observations, costs } = everyTable(publication);
    const known = new Set(rowsOf(projects).map((row) => `${row['project_id']} ${row['sheet_id']}`));
    const named = [...rowsOf(indicators), ...rowsOf(observations), ...rowsOf(costs)].flatMap((row) =>
      row['project_id'] === undefined ? [] : `${row['project_id']} ${row['sheet_id']}`,
    );
    expect(named).not.toEqual([]);
    expect(named.filter((each) => !known.has(each))).toEqual([]);
  },
);

it('every row that uses a code of a form says which form, and leads to the code where that is one row', () => {
  const { tables } = all[0]!;
  const keys = Object.fromEntries(
    tables.map(({ name, foreignKeys }) => [name, foreignKeys.map(({ table }) => table)]),
  );
  expect([keys['costs'], keys['texts']]).toEqual([
    ['amounts', 'measures'],
    ['text_fields', 'measures'],
  ]);
  const ratings = tables.find(({ name }) => name === 'ratings')!;
  expect(ratings.columns.map(({ key }) => key)).toContain('form_id');
});

describe.each(all)('$name of $city', ({ table, tables }) => {
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
      // Readers of Data Packages take a key for empty only where all of its cells are.
      const optional = table.columns.filter(({ key, required }) => columns.includes(key) && !required);
      expect(optional.length === 0 || columns.length === 1).toBe(true);
      const target = tables.find(({ name }) => name === other);
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
