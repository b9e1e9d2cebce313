/** The built CSV files row by row against reading.md, the page that says which number of the paper stands in which cell. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { csvRows, withoutGuard, type CsvRow } from './data-file.ts';
import { plainName, section, tableUnder } from './reading.ts';

const { root } = await builtSites('root');
const observations = csvRows(root, 'observations.en.csv');
const source = readFileSync(new URL('../source/sheet-103-fy2021.txt', import.meta.url), 'utf8').replaceAll(
  '\n',
  '',
);

const years = (rows: CsvRow[], ...periods: string[]) =>
  periods.map((year) =>
    rows.find(({ period, period_type }) => period === year && period_type === 'fiscal_year'),
  );

/** What a row says, as reading.md writes it: the number, "-" for a dash (with or without 中止), nothing where it is open. */
function asRead(row: CsvRow | undefined, key = 'value'): string | undefined {
  if (row === undefined) return 'no row';
  if (row[key] !== '') return row[key]?.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  const written: Record<string, string> = { dash: '-', cancelled: '-', unplaced: '' };
  return written[row['absence'] ?? ''] ?? `(${row['absence'] ?? ''})`;
}

describe('(1) 数値目標 and KPI', () => {
  const ratings = csvRows(root, 'ratings.en.csv');
  const indicators = csvRows(root, 'indicators.en.csv').filter(({ project_id }) => project_id === '');
  const rows = tableUnder('(1)').map((cells, index) => ({ cells, indicator: indicators[index] }));

  it('has its four rows, in order', () => {
    const numbers = indicators.map(({ indicator_kind_label = '', indicator_number = '' }) =>
      `${indicator_kind_label} ${indicator_number}`.trim(),
    );
    expect(numbers).toEqual(rows.map(({ cells }) => cells[0]));
    expect(numbers).toHaveLength(4);
  });

  it.each(rows)('$cells.0 $cells.1', ({ cells, indicator }) => {
    const [, name = '', unit, baseline = '', second, third, target = '', letter] = cells;
    const of = observations.filter((row) => row['indicator_id'] === indicator?.['indicator_id']);
    const inRole = (role: string) => of.filter((row) => row['role'] === role);
    const reference = indicator?.['cross_references'] ?? '';
    const printed = `${indicator?.['indicator_name'] ?? ''}${reference && `(${reference})`}`;
    const [start] = inRole('baseline');
    const [goal] = inRole('target');

    expect([plainName(printed), indicator?.['unit']]).toEqual([plainName(name), unit]);
    expect(inRole('baseline')).toHaveLength(1);
    const [, stated = '', period = ''] = /^(\S+) \(([^,)]+)/u.exec(baseline) ?? [];
    const isOpen = baseline.startsWith('open');
    expect([asRead(start), start?.['period_label']]).toEqual(isOpen ? ['', ''] : [stated, period]);
    expect(years(inRole('actual'), '2020', '2021').map((row) => asRead(row))).toEqual([second, third]);
    expect(years(inRole('actual'), '2022', '2023', '2024').map((row) => asRead(row))).toEqual(
      Array(3).fill('(after_sheet)'),
    );
    expect(inRole('target')).toHaveLength(1);
    expect([goal?.['value_text'] === '' ? asRead(goal) : goal?.['value_text'], goal?.['period']]).toEqual([
      target.split(' ')[0],
      '2024',
    ]);
    expect(
      ratings.find(({ indicator_id }) => indicator_id === indicator?.['indicator_id'])?.['published'],
    ).toBe(letter);
  });

  it('publishes the letters D S S ―, works out the same, and says that they agree', () => {
    const letters = tableUnder('(1)').map((cells) => cells[7]);
    expect(letters.join(' ')).toBe('D S S ―');
    expect(ratings.map(({ published }) => published)).toEqual(letters);
    expect(ratings.map(({ worked_out }) => worked_out)).toEqual(letters);
    expect(ratings.map(({ agrees }) => agrees)).toEqual(Array(4).fill('yes'));
  });

  it('tells the dash of R2 from the 中止 of R3, and the calendar year from the fiscal years', () => {
    const actuals = observations.filter(
      ({ indicator_id, role }) => indicator_id === '103-kpi-11' && role === 'actual',
    );
    expect(years(actuals, '2020', '2021').map((row) => row?.['absence'])).toEqual(['dash', 'cancelled']);
    const kinds = observations
      .filter(({ role }) => role === 'baseline')
      .map(({ period_type }) => period_type);
    expect(kinds).toEqual(['calendar_year', 'none', 'fiscal_year', 'fiscal_year']);
  });
});

describe('(2)① 施策の進捗状況', () => {
  it('has the four placed shares and no count', () => {
    const stated = [...section('(2)①').matchAll(/(\S+) (\d+\.\d) %/gu)].map(([, step, share]) => [
      step,
      share,
    ]);
    const rows = csvRows(root, 'progress.en.csv');
    expect(rows.map(({ label, share_percent }) => [label, share_percent])).toEqual(stated);
    expect(stated).toHaveLength(4);
    expect(rows.map(({ count }) => count)).toEqual(['', '', '', '']);
  });
});

describe('opinions and answers', () => {
  const rows = csvRows(root, 'opinions.en.csv');

  it('pairs ① to ④, each word for word under its number', () => {
    expect(rows.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    for (const { number, opinion = '', answer = '' } of rows) {
      const mark = String.fromCodePoint(0x245f + Number(number));
      expect(opinion).not.toBe('');
      expect(answer).not.toBe('');
      expect(source).toContain(`${mark}${withoutGuard(opinion)}`);
      expect(source).toContain(`${mark}${withoutGuard(answer)}`);
    }
  });
});

describe('(4) 重点施策関連事業', () => {
  const costs = csvRows(root, 'costs.en.csv');
  const projects = csvRows(root, 'projects.en.csv');
  let project = { code: '', name: '' };
  const rows = tableUnder('(4)').map(([number = '', code = '', name = '', row = '', ...cells]) => {
    if (number !== '') project = { code, name };
    return { ...project, row, cells };
  });

  it('has the seven projects, in order', () => {
    const numbered = tableUnder('(4)').filter(([number]) => number !== '');
    expect(
      projects.map(({ project_code, project_name = '' }) => [project_code, plainName(project_name)]),
    ).toEqual(numbered.map(([, code, name = '']) => [code, plainName(name)]));
    expect(projects.map(({ main_project }) => main_project)).toEqual(Array(7).fill('true'));
  });

  it('has its 25 rows', () => {
    expect(rows).toHaveLength(25);
    const outcomes = new Set(
      observations.filter(({ project_id }) => project_id !== '').map(({ indicator_id }) => indicator_id),
    );
    expect(outcomes.size + projects.length * 2).toBe(25);
  });

  it.each(rows)('$code $row', ({ code, row, cells }) => {
    const id = projects.find(({ project_code }) => project_code === code)?.['project_id'];
    const isCost = row === '事業費' || row === '一般財源';
    const found = isCost
      ? costs.filter(({ project_id, item_label }) => project_id === id && item_label === row)
      : observations.filter(
          ({ project_id, indicator_name = '' }) =>
            project_id === id && plainName(indicator_name) === plainName(row),
        );
    const key = isCost ? 'published_value' : 'value';
    const unit = isCost ? 'published_unit' : 'unit';
    expect(found).toHaveLength(6);
    expect([
      found[0]?.[unit],
      ...years(found, '2019', '2020', '2021').map((each) => asRead(each, key)),
    ]).toEqual([cells[0] === '(none)' ? '' : cells[0], ...cells.slice(1, 4)]);
    expect(years(found, '2022', '2023', '2024').map((each) => asRead(each, key))).toEqual(
      Array(3).fill('(after_sheet)'),
    );
  });

  it('gives yen that are a thousand times what is printed in 千円', () => {
    const stated = costs.filter(({ published_value }) => published_value !== '');
    expect(stated.length).toBeGreaterThan(20);
    for (const { amount_yen, published_value, published_unit } of stated) {
      expect([published_unit, Number(amount_yen)]).toEqual(['千円', Number(published_value) * 1000]);
    }
    const empty = costs.filter(({ published_value }) => published_value === '');
    expect(new Set(empty.map(({ amount_yen }) => amount_yen))).toEqual(new Set(['']));
  });
});
