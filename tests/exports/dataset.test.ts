import { describe, expect, test } from 'vitest';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';
import {
  indicatorDataset,
  publicationDataset,
  sheetDataset,
} from '../../src/exports/json-ld/page-datasets.ts';
import { temporalCoverage } from '../../src/exports/json-ld/temporal-coverage.ts';
import { paths } from '../../src/addresses.ts';
import { changedPages } from '../../src/exports/changed-pages.ts';
import { publicationIn } from '../share/cities.ts';
import { realPublication } from './real-publication.ts';

const real = realPublication();
const full = publicationIn('tests/cities/maboroshi/content');
const [sheet] = real.sheets;
if (!sheet) throw new Error('No sheet');
const kpi = real.indicators.find(({ id }) => id === '103-kpi-10');
if (!kpi) throw new Error('No KPI 10');

const required = [
  'name',
  'description',
  'creator',
  'license',
  'url',
  'temporalCoverage',
  'spatialCoverage',
  'variableMeasured',
  'isAccessibleForFree',
  'keywords',
  'identifier',
  'version',
  'dateModified',
  'includedInDataCatalog',
  'distribution',
  'isBasedOn',
  'alternateName',
  'citation',
];

describe.each([
  ['the data page', publicationDataset(real)],
  ['a sheet', sheetDataset(sheet, real)],
  ['an indicator', indicatorDataset(kpi, real)],
  ...real.indicators.map((each): [string, object] => [each.id, indicatorDataset(each, real)]),
])('the Dataset of %s', (_, made) => {
  const data = JSON.parse(JSON.stringify(made)) as Record<string, unknown> & { description: string };

  test.each(required)('has %s', (key) => {
    expect(data[key], key).toBeTruthy();
    expect(JSON.stringify(data[key])).not.toBe('[]');
  });

  test('has a description that search engines take', () => {
    expect(data.description.length).toBeGreaterThanOrEqual(50);
    expect(data.description.length).toBeLessThanOrEqual(5000);
  });
});

test('an indicator covers the years it has numbers for, and offers its own files', () => {
  const { temporalCoverage: covered, variableMeasured, distribution } = indicatorDataset(kpi, real);
  expect(covered).toBe('2018-04-01/2022-03-31');
  expect(variableMeasured).toEqual([
    { '@type': 'PropertyValue', name: '転入世帯数（定住促進奨励金交付事業）', unitText: '世帯' },
  ]);
  expect(distribution).toMatchObject([
    { encodingFormat: 'application/json', contentUrl: 'https://example.org/data/indicators/103-kpi-10.json' },
    { encodingFormat: 'text/csv', contentUrl: 'https://example.org/data/indicators/103-kpi-10.csv' },
  ]);
});

test('the maker is the site while the city has not adopted it', () => {
  expect(sheetDataset(sheet, real).creator).toMatchObject({ name: real.site.name });
  const adopted = { ...real, site: { ...real.site, official: true } };
  expect(sheetDataset(sheet, adopted).creator).toMatchObject({ name: '旭市' });
});

test('the days are those that the content says: registered first, put right, answered', () => {
  const { sheets } = full;
  const recorded = sheets.find(({ record }) => record.recorded !== undefined)!;
  const made = sheetDataset(recorded, full);
  expect(made.datePublished).toBe(recorded.record.recorded);
  const days = [recorded.record.recorded, ...recorded.corrections.map(({ date }) => date)];
  expect(days).toContain(made.dateModified);
  expect(changedPages(full)(paths.sheet(recorded.key))).toBe(made.dateModified);
  expect(changedPages(full)(`en/${paths.sheet(recorded.key)}`)).toBe(made.dateModified);
  expect(changedPages(full)(paths.about)).toBe(publicationDataset(full).dateModified);
  const corrected = { ...recorded, corrections: [{ ...full.corrections[0]!, date: '2099-12-31' }] };
  expect(sheetDataset(corrected, full).dateModified).toBe('2099-12-31');
});

test('what is not known is left out', () => {
  const invented = publicationOf(writtenSheet());
  const made = publicationDataset(invented);
  expect(made).not.toHaveProperty('dateModified');
  expect(made).not.toHaveProperty('temporalCoverage');
});

test('a calendar year and a fiscal year cover from the first to the last of their days', () => {
  expect(temporalCoverage(['FY2020', 'CY2018'])).toBe('2018-01-01/2021-03-31');
  expect(temporalCoverage([])).toBeUndefined();
});
