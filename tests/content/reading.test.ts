/**
 * The record of sheet 103 (FY2021) against reading.md, the page that says which number belongs to which cell: row by row
 * and cell by cell, so that a value is published only where that page places it.
 */
import { readFileSync } from 'node:fs';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Absence } from '../../src/schema/absence.ts';
import type { Cell, Row } from '../../src/schema/cell.ts';
import { columnKey } from '../../src/schema/column-key.ts';
import type { SheetIndicator } from '../../src/schema/indicator.ts';
import { readPeriod } from '../../src/schema/period.ts';
import { sheet as sheetSchema } from '../../src/schema/sheet.ts';
import type { Sheet } from '../../src/domain/publication/publication.ts';
import { realPublication } from '../exports/real-publication.ts';

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
  const written: Partial<Record<Absence, string>> = { dash: '-', cancelled: '-', unplaced: '' };
  return written[absence ?? 'blank'] ?? `(${absence ?? ''})`;
}

function withCommas(decimal: string): string {
  return decimal.replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

const under = (row: Row | undefined, columns: string[]) => {
  const cells = row?.values ?? [];
  expect(cells.map(columnKey)).toEqual(columns);
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
    expect(sheet.indicators[3]?.actuals?.values.map(({ absence }) => absence)).toEqual(['dash', 'cancelled']);
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
  const recorded = sheet.projects.flatMap(({ number, code, name, money, indicators }) => [
    { project: [String(number), code, name], label: '事業費', unit: money?.unit, row: money?.cost },
    {
      project: ['', '', ''],
      label: '一般財源',
      unit: money?.unit,
      row: money?.funding['general-revenue'],
    },
    ...indicators.map(({ name: label, unit = '(none)', actuals }) => ({
      project: ['', '', ''],
      label,
      unit,
      row: actuals,
    })),
  ]);
  const cellsOf = ({ row }: (typeof recorded)[number]) => row?.values ?? [];

  it('has 25 rows for seven projects, each marked as a main one', () => {
    expect(rows).toHaveLength(25);
    expect(recorded).toHaveLength(25);
    expect(sheet.projects.map(({ mainProject }) => mainProject)).toEqual(Array(7).fill(true));
    expect(sheet.projects.flatMap(({ money }) => Object.keys(money?.funding ?? {}))).toEqual(
      Array(7).fill('general-revenue'),
    );
  });

  it.each(rows.map((cells, index) => ({ cells, index })))('$index $cells.2 $cells.3', ({ cells, index }) => {
    const record = recorded[index];
    if (!record) throw new Error('no such row in the record');
    expect([...record.project, record.label, record.unit, ...under(record.row, years)]).toEqual(
      cells.slice(0, 8),
    );
  });

  it('has a published dash for the outcomes of 都市景観の形成 only', () => {
    const dashed = recorded.filter((each) => cellsOf(each).some(({ absence }) => absence === 'dash'));
    expect(dashed.map(({ label }) => label)).toEqual(['景観条例策定', '景観行政団体への移行']);
    expect(recorded.flatMap(cellsOf).filter(({ absence }) => absence === 'cancelled')).toEqual([]);
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
    expect(sheet.columns.indicators.map(columnKey)).toEqual(['FY2020', 'FY2021', 'FY2022', 'FY2023', 'FY2024']);
    expect(sheet.columns.projects.map(columnKey)).toEqual(['FY2019', 'FY2020', 'FY2021', 'FY2022', 'FY2023', 'FY2024']);
  });
});

describe('what the record says of its own reading', () => {
  const [published] = realPublication().sheets as [Sheet];
  const { observations, costs, indicators } = published;

  it('is for (1) that of the page: all stated, save three cells', () => {
    expect(section('(1)')).toContain(
      'All stated, save KPI 10\'s target 50 and R2 47 (placed; ② confirms 58) and the R2 "-" of KPI 11 (placed).',
    );
    const own = indicators.filter(({ project }) => project === undefined);
    const marked = own.flatMap((each) => each.observations).filter(({ absence }) => absence !== 'after_sheet');
    const placed = marked.filter(({ placement }) => placement === 'placed');
    expect(placed.map(({ indicatorId, role, period, value, absence }) => [indicatorId, role, period, value ?? absence])).toEqual([
      ['103-kpi-10', 'actual', 'FY2020', '47'],
      ['103-kpi-10', 'target', 'FY2024', '50'],
      ['103-kpi-11', 'actual', 'FY2020', 'dash'],
    ]);
    const others = marked.filter((each) => !placed.includes(each));
    expect(others.filter(({ placement }) => placement !== 'stated').map(({ absence }) => absence)).toEqual(['unplaced']);
  });

  it('is for (2)① that its shares were placed', () => {
    expect(section('(2)①')).toContain('実施困難 0.0 % — placed.');
    expect(sheet.progress?.placement).toBe('placed');
  });

  const years = ['FY2019', 'FY2020', 'FY2021'];
  const rows = table('(4)').map((cells, index) => ({ label: `${index} ${cells[3] ?? ''}`, confidence: cells.at(-1) ?? '' }));
  const recorded = published.projects.flatMap((project) => [
    ...['cost', 'general-revenue'].map((item) => costs.filter((each) => each.projectId === project.printed.id && each.item === item)),
    ...project.indicators.map((each) => each.actuals),
  ]);

  it.each(rows.map((row, index) => ({ ...row, index })))('is for (4) $label: $confidence', ({ confidence, index }) => {
    const cells = (recorded[index] ?? []).filter(({ period }) => years.includes(period ?? ''));
    const marks = cells.map(({ absence, placement }) => (absence === 'unplaced' ? 'open' : placement));
    expect(marks).toEqual(confidenceBy(confidence));
  });

  /** `R1 stated, R3 placed, others open` → a word for each of the three years; a year of which nothing is said is open. */
  function confidenceBy(written: string): string[] {
    const clauses = written.replaceAll(/\(.*?\)/gu, '').split(',');
    const said = ['R1', 'R2', 'R3'].map((year) => clauses.find((clause) => clause.includes(year)));
    const others = clauses.find((clause) => !/R\d/u.test(clause));
    return said.map((clause) => /stated|placed|open/u.exec(clause ?? others ?? '')?.[0] ?? 'open');
  }

  it('is of the columns R4 to R6, which are empty on the sheet, that they are after it', () => {
    expect(section('(4)')).toContain('R4–R6 columns are empty on the sheet');
    const later = [...observations, ...costs].filter(
      (each) => !('role' in each && each.role === 'target') && (each.period ?? '') > 'FY2021' && each.period?.startsWith('FY'),
    );
    // R4 to R6 of each of the 4 rows of (1) and the 25 rows of (4).
    expect(later).toHaveLength(3 * (4 + 25));
    for (const each of later) {
      expect([each.absence, each.placement, each.isNewest]).toEqual(['after_sheet', undefined, true]);
    }
  });

  it('leaves twenty cells without a number, as many as there are numbers without a cell', () => {
    const inTable = [...costs, ...observations.filter(({ projectId }) => projectId !== undefined)];
    expect(inTable.filter(({ absence }) => absence === 'unplaced')).toHaveLength(20);
    const listed = sheet.unplacedValues?.values ?? [];
    expect(listed.reduce((sum, { times }) => sum + times, 0)).toBe(20);
  });

  it('works out the letters of the sheet: D, S, S, ―', () => {
    const ratings = indicators.flatMap((each) => each.ratings);
    expect(ratings.map(({ published: letter, worked }) => [letter, worked?.grade])).toEqual([
      ['D', 'D'],
      ['S', 'S'],
      ['S', 'S'],
      ['―', '―'],
    ]);
    expect(ratings.map(({ agrees }) => agrees)).toEqual(['yes', 'yes', 'yes', 'yes']);
    // ― is that of the 中止 of 令和3年度, and S of KPI 10 that of the only target.
    expect(ratings.map(({ worked }) => worked?.judgedBy.actual?.period)).toEqual(Array(4).fill('FY2021'));
    expect(ratings.map(({ worked }) => worked?.judgedBy.target?.period)).toEqual(Array(4).fill('FY2024'));
  });
});
