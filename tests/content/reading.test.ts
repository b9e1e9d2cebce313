/**
 * The record of sheet 103 (FY2021) against reading.md, the page that says which number belongs to which cell: row by row
 * and cell by cell, so that a value is published only where that page places it.
 */
import { readFileSync } from 'node:fs';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Cell, PeriodCell } from '../../src/schema/cell.ts';
import type { SheetIndicator } from '../../src/schema/indicator.ts';
import { readPeriod } from '../../src/schema/period.ts';
import { sheet as sheetSchema } from '../../src/schema/sheet.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const reading = read('tests/source/reading.md');
const sheet = sheetSchema.parse(load(read('content/measures/2021/103.yaml'), { schema: FAILSAFE_SCHEMA }));

/** The text under a heading of reading.md, up to the next heading. */
function section(heading: string): string {
  const found = reading.split(/^## /mu).filter((part) => part.startsWith(heading));
  expect(found, `section ${heading}`).toHaveLength(1);
  return found[0] ?? '';
}

/** The body rows of the one table of a section, cells trimmed. */
function table(heading: string): string[][] {
  const rows = section(heading)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return rows.slice(2);
}

/** reading.md writes brackets half-width and sets spaces; the sheet's own spelling is checked against the source. */
const plainName = (name: string) => name.normalize('NFKC').replaceAll(/\s/gu, '');

/** What a cell says, as reading.md writes it: the number, "-" for a dash (with or without 中止), nothing where it is open. */
function asRead({ value, absence }: Cell): string {
  if (value !== undefined) return withCommas(value);
  const written: Partial<Record<NonNullable<Cell['absence']>, string>> = {
    dash: '-',
    cancelled: '-',
    unplaced: '',
  };
  return written[absence ?? 'not_settled'] ?? `(${absence ?? ''})`;
}

function withCommas(decimal: string): string {
  return decimal.replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

const under = (cells: readonly PeriodCell[], periods: string[]) => {
  expect(cells.map(({ period }) => period)).toEqual(periods);
  return cells.map(asRead);
};

describe('(1) 数値目標 and KPI', () => {
  const rows = table('(1)');

  it('has the rows of the table, in its order', () => {
    const numbers = sheet.indicators.map(({ kind, number }) =>
      kind === 'headline' ? '数値目標' : `KPI ${number ?? ''}`,
    );
    expect(numbers).toEqual(rows.map(([number]) => number));
    expect(rows).toHaveLength(4);
  });

  it.each(rows.map((cells, index) => ({ cells, index })))('$cells.0 $cells.1', ({ cells, index }) => {
    const indicator = sheet.indicators[index];
    if (!indicator) throw new Error('no such indicator in the record');
    expect([
      plainName(nameWithReferences(indicator)),
      indicator.unit,
      baselineAsRead(indicator),
      ...under(indicator.actuals, ['FY2020', 'FY2021']),
      indicator.targets.map(targetAsRead).join(),
      indicator.ratings.map(({ grade }) => grade).join(),
    ]).toEqual([
      plainName(cells[1] ?? ''),
      cells[2],
      baselineOf(cells[3]),
      cells[4],
      cells[5],
      cells[6]?.split(' ')[0],
      cells[7],
    ]);
  });

  it('has targets for 令和6年度 only, and the one direction', () => {
    expect(sheet.indicators.map(({ targets }) => targets.map(({ period }) => period))).toEqual([
      ['FY2024'],
      ['FY2024'],
      ['FY2024'],
      ['FY2024'],
    ]);
    expect(sheet.indicators.map(({ targets }) => targets[0]?.direction)).toEqual([
      'increase',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tells the two dashes of KPI 11 apart: no reason for R2, 中止 for R3', () => {
    expect(section('(1)')).toContain('for R3 the reason says 中止 (cancelled); for R2 no reason is given');
    expect(sheet.indicators[3]?.actuals.map(({ absence }) => absence)).toEqual(['dash', 'cancelled']);
  });

  function nameWithReferences({ name, crossReferences }: SheetIndicator): string {
    return crossReferences === undefined ? name : `${name}(${crossReferences})`;
  }

  function targetAsRead({ value, text }: SheetIndicator['targets'][number]): string | undefined {
    return value === undefined ? text : withCommas(value);
  }

  function baselineAsRead({ baseline }: SheetIndicator): string {
    if (!baseline) return 'none';
    return baseline.absence === 'unplaced' ? 'open' : `${asRead(baseline)} ${baseline.period ?? ''}`;
  }

  /** `-11 (平成30年, a calendar year)` → `-11 CY2018`; `open (…)` → `open`. */
  function baselineOf(cell = ''): string {
    if (cell.startsWith('open')) return 'open';
    const [, value, period = ''] = /^(\S+) \(([^,)]+)/u.exec(cell) ?? [];
    return `${value ?? ''} ${readPeriod(period) ?? ''}`;
  }
});

describe('(2)① 施策の進捗状況', () => {
  it('has the steps and shares of the page, and no count', () => {
    const stated = [...section('(2)①').matchAll(/(\S+) (\d+\.\d) %/gu)].map(([, step, share]) => ({
      step,
      share,
    }));
    expect(stated).toHaveLength(4);
    expect(sheet.progress?.steps).toEqual(stated);
  });
});

describe('(4) 重点施策関連事業', () => {
  const rows = table('(4)');
  const years = ['FY2019', 'FY2020', 'FY2021'];
  const recorded = sheet.projects.flatMap(
    ({ number, code, name, moneyUnit, cost = [], funding, outcomes }) => [
      { project: [String(number), code, name], label: '事業費', unit: moneyUnit, cells: cost },
      { project: ['', '', ''], label: '一般財源', unit: moneyUnit, cells: funding['general-revenue'] ?? [] },
      ...outcomes.map((outcome) => ({
        project: ['', '', ''],
        label: outcome.name,
        unit: outcome.unit ?? '(none)',
        cells: outcome.actuals,
      })),
    ],
  );

  it('has 25 rows for seven projects, each marked as a main one', () => {
    expect(rows).toHaveLength(25);
    expect(recorded).toHaveLength(25);
    expect(sheet.projects.map(({ mainProject }) => mainProject)).toEqual(Array(7).fill(true));
    expect(sheet.projects.flatMap(({ funding }) => Object.keys(funding))).toEqual(
      Array(7).fill('general-revenue'),
    );
  });

  it.each(rows.map((cells, index) => ({ cells, index })))('$index $cells.2 $cells.3', ({ cells, index }) => {
    const record = recorded[index];
    if (!record) throw new Error('no such row in the record');
    expect([...record.project, record.label, record.unit, ...under(record.cells, years)]).toEqual(
      cells.slice(0, 8),
    );
  });

  it('has a published dash for the outcomes of 都市景観の形成 only', () => {
    const dashed = recorded.filter(({ cells }) => cells.some(({ absence }) => absence === 'dash'));
    expect(dashed.map(({ label }) => label)).toEqual(['景観条例策定', '景観行政団体への移行']);
    expect(recorded.flatMap(({ cells }) => cells).filter(({ absence }) => absence === 'cancelled')).toEqual(
      [],
    );
  });

  it('lists the 20 values without a cell', () => {
    const [, numbers = ''] = /their 20 tokens are ([\s\S]+?) and eleven zeros/u.exec(section('(4)')) ?? [];
    const stated = numbers.split('·').map((number) => number.trim().split(' ')[0] ?? '');
    const listed = (sheet.unplacedValues?.values ?? []).flatMap(({ text, times }) =>
      Array<string>(times).fill(text),
    );
    expect(listed).toEqual([...stated, ...Array<string>(11).fill('0')]);
    expect(listed).toHaveLength(20);
  });
});

describe('Head', () => {
  const stated = new Map(table('Head').map(([field = '', value = '']) => [field, value]));

  it('names the measure, the year and the phase', () => {
    expect(`${sheet.measureCode ?? ''} ${sheet.measureName}`).toBe(stated.get('重点施策'));
    expect(stated.get('対象年度・段階')).toBe('令和3年度 (FY2021), 事後・決算 (ex-post, settled accounts)');
    expect([sheet.fiscalYear, sheet.phase]).toEqual(['FY2021', 'settled']);
  });

  it('names the related departments in order and leaves the open ones open', () => {
    expect(sheet.relatedDepartments.join(', ')).toBe(stated.get('関係課'));
    expect([sheet.leadDepartment, sheet.team]).toEqual([{ absence: 'unplaced' }, { absence: 'unplaced' }]);
  });

  it('gives no address and no date to the document', () => {
    expect([sheet.source.url, sheet.source.date]).toEqual([undefined, undefined]);
  });

  it('has the year columns of both tables', () => {
    expect(sheet.columns.indicators).toEqual(['FY2020', 'FY2021', 'FY2022', 'FY2023', 'FY2024']);
    expect(sheet.columns.projects).toEqual(['FY2019', 'FY2020', 'FY2021', 'FY2022', 'FY2023', 'FY2024']);
  });
});
