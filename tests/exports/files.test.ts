import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../src/exports/files.ts';
import { tablesOf } from '../../src/exports/tables.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import { realPublication } from './real-publication.ts';

const publication = realPublication();
const files = publishedFiles(publication);
const textOf = (name: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.find((file) => file.name === name)?.bytes());

interface SheetDocument {
  sheet: Record<string, unknown>;
  texts: { text_id: string; paragraphs: string[] }[];
  policy: { policy_fiscal_year: number; items: string[] };
  progress: { steps: Record<string, unknown>[]; note: string };
  indicators: {
    page_url: string;
    observations: unknown[];
    ratings: { arithmetic: unknown; reason: string }[];
  }[];
  projects: { page_url: string; costs: unknown[]; indicators: { observations: unknown[] }[] }[];
  opinions: Record<string, unknown>[];
  unplaced_values: { values: { times: number }[] };
}

it('has each table in four formats, all of them in one file, then files for the sheet, each indicator and the form', () => {
  const names = files.map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual(['measures.csv', 'measures.en.csv', 'measures.json', 'measures.parquet']);
  const ofTables = files.filter(({ table }) => table);
  expect(ofTables).toHaveLength(Object.keys(tablesOf(publication)).length * 4);
  const others = names.slice(ofTables.length);
  expect(others.slice(0, 4)).toEqual([
    'all.xlsx',
    'all.zip',
    'measures/103/2021.json',
    'measures/103/2021.csv',
  ]);
  expect(others.slice(4, -1)).toHaveLength(15 * 2);
  expect(others.at(-1)).toBe('forms/management-sheet.json');
  expect(new Set(names).size).toBe(names.length);
});

it('gives the files of a budget sheet names of their own', () => {
  const names = publishedFiles(publicationOf(writtenSheet(), writtenSheet({ phase: 'budget' }))).map(
    ({ name }) => name,
  );
  expect(names).toContain('measures/m1/2021.json');
  expect(names).toContain('measures/m1/2021/budget.json');
});

it('makes the files once, and the same bytes from the same content', () => {
  expect(publishedFiles(publication)).toBe(files);
  const again = publishedFiles(realPublication());
  expect(again.map(({ name, bytes }) => [name, bytes()])).toEqual(
    files.map(({ name, bytes }) => [name, bytes()]),
  );
});

describe('the document of a sheet', () => {
  const sheet = JSON.parse(textOf('measures/103/2021.json')) as SheetDocument;

  it('holds everything the sheet says', () => {
    expect(sheet.sheet).toMatchObject({ measure_id: '103', sheet_fiscal_year: 2021, phase: 'settled' });
    expect(sheet.indicators.flatMap(({ observations }) => observations)).toHaveLength(28);
    expect(sheet.projects.flatMap(({ costs }) => costs)).toHaveLength(84);
    const outcomes = sheet.projects.flatMap(({ indicators }) => indicators);
    expect(outcomes.flatMap(({ observations }) => observations)).toHaveLength(66);
    expect(sheet.texts.map(({ text_id, paragraphs }) => [text_id, paragraphs.length])).toEqual([
      ['issues', 7],
    ]);
    expect([sheet.policy.items.length, sheet.opinions.length]).toEqual([6, 4]);
    expect(sheet.policy.policy_fiscal_year).toBe(2023);
    expect(sheet.progress.steps.map((step) => step['share_percent'])).toEqual([28.6, 28.6, 42.9, 0]);
    expect(sheet.progress.note).toContain('0.0');
    expect(sheet.unplaced_values.values.reduce((sum, { times }) => sum + times, 0)).toBe(20);
  });

  it('shows the arithmetic of each worked rating beside the reason of the city', () => {
    const [headline, , households] = sheet.indicators;
    expect(headline?.ratings[0]?.reason).toContain('▲６１人');
    expect(headline?.ratings[0]?.arithmetic).toMatchObject({
      baseline: -11,
      actual: -61,
      difference: -50,
      band_grade: 'D',
    });
    expect(households?.ratings[0]?.arithmetic).toMatchObject({
      baseline: 42,
      actual: 58,
      target: 50,
      band_grade: null,
    });
  });

  it('keeps the address of what has a page or a place of its own', () => {
    expect(sheet.opinions[0]?.['page_url']).toMatch(/#opinion-1$/);
    expect(sheet.indicators[0]?.page_url).toMatch(/\/indicators\/103-headline-1\/$/);
    expect(sheet.projects[0]?.page_url).toMatch(/\/projects\/3620\/$/);
  });

  it('names each measure-wide fact once, not in every record', () => {
    expect(textOf('measures/103/2021.json').match(/"municipality_code"/g)).toHaveLength(1);
  });
});

describe('the table of a sheet and of an indicator', () => {
  const linesOf = (name: string) =>
    textOf(name)
      .split('\r\n')
      .filter((line) => line !== '');

  it('is the table of observations, cut out', () => {
    const [header, ...rows] = linesOf('observations.csv');
    expect(linesOf('measures/103/2021.csv')).toEqual([header, ...rows]);
    expect(linesOf('indicators/103-kpi-10.csv')).toEqual([
      header,
      ...rows.filter((row) => row.includes(',103-kpi-10,')),
    ]);
    expect(linesOf('indicators/103-kpi-10.csv')).toHaveLength(1 + 7);
  });
});

it('gives one indicator over all sheets with its letters', () => {
  const { indicator, observations, ratings } = JSON.parse(textOf('indicators/103-kpi-11.json')) as {
    indicator: Record<string, unknown>;
    observations: Record<string, unknown>[];
    ratings: Record<string, unknown>[];
  };
  expect(indicator).toMatchObject({ indicator_id: '103-kpi-11', indicator_number: '11', unit: '人' });
  expect(observations.map(({ absence }) => absence)).toEqual([
    null,
    'dash',
    'cancelled',
    'after_sheet',
    'after_sheet',
    'after_sheet',
    null,
  ]);
  expect(ratings.map(({ published }) => published)).toEqual(['―']);
});
