/** Every worked letter can be recomputed from `ratings.en.csv` and `grades.en.csv`, by anybody. */
import { readdirSync } from 'node:fs';
import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { publishedFiles } from '../../src/exports/files.ts';
import { publicationIn } from '../share/cities.ts';
import { everyRule } from './every-rule.ts';
import { fullCity } from './full-city.ts';
import { casesOf, csvRows, recompute, type CsvRow } from './recompute.ts';

const folders = readdirSync(new URL('../cities', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `tests/cities/${name}/content`);

const cities = [
  ...['content', ...folders].map((folder) => ({ city: folder, ...filesOf(publicationIn(folder)) })),
  { city: 'a city that has everything', ...filesOf(fullCity) },
  { city: 'a city of every rule', ...filesOf(everyRule) },
];

/** The two files as they are published; one that a city has not is empty. */
function filesOf(publication: Publication) {
  const files = publishedFiles(publication);
  const [ratings, grades] = ['ratings', 'grades'].map((name) => {
    const bytes = files.find((file) => file.name === `${name}.en.csv`)?.bytes();
    return bytes ? csvRows(new TextDecoder().decode(bytes)) : [];
  });
  return { ratings: ratings ?? [], grades: grades ?? [] };
}

/** What the file says otherwise than what is recomputed from it; a percentage may be rounded to four decimals. */
function differences(ratings: readonly CsvRow[], grades: readonly CsvRow[]): string[] {
  const casesFor = casesOf(grades);
  return ratings.flatMap((row) => {
    const ours = recompute(row, casesFor(row));
    const { worked_out: stated = '', agrees = '' } = row;
    const expected = ours ?? { grade: '', agrees: 'not_checkable', because: 'no rule' };
    const same =
      stated === expected.grade &&
      agrees === expected.agrees &&
      isNear(row['change_percent'], ours?.changePercent) &&
      isNear(row['ratio_percent'], ours?.ratioPercent);
    return same
      ? []
      : `${row['sheet_id']} ${row['subject_id']} ${row['axis']}: ${stated} ${agrees}, not ${expected.grade} ${expected.agrees} (${expected.because})`;
  });
}

function isNear(stated: string | undefined, exact: Big | undefined): boolean {
  if (stated === '' || stated === undefined || exact === undefined)
    return stated === '' && exact === undefined;
  return new Big(stated).minus(exact).abs().lte('0.0000500001');
}

it.each(cities)('$city: every letter and percentage is what the two files give', ({ ratings, grades }) => {
  expect(differences(ratings, grades)).toEqual([]);
});

it('looks at letters of the real city and of all that have a rule, and at every kind of judgement', () => {
  const worked = cities.map(({ city, ratings }) => [city, ratings.filter(({ rule }) => rule !== '').length]);
  expect(Object.fromEntries(worked)).toMatchObject({
    content: 4,
    'tests/cities/tsukimi/content': 0,
    'tests/cities/yukiguni/content': 0,
  });
  const kinds = (of: typeof cities) =>
    new Set(
      of.flatMap(({ ratings, grades }) => {
        const casesFor = casesOf(grades);
        return ratings.flatMap((row) => recompute(row, casesFor(row))?.because ?? []);
      }),
    );
  expect([...kinds(cities)].toSorted()).toEqual([
    'actual not positive',
    'actual unknown',
    'baseline of zero',
    'changed, higher is better',
    'changed, lower is better',
    'changed, maintain is better',
    'complement',
    'distance to the target',
    'inverse',
    'moved as the target points',
    'no actual',
    'no baseline',
    'no direction',
    'no ratio where lower is better',
    'no target in numbers',
    'ratio',
    'reached',
    'target is a word',
    'target not positive',
    'target unknown',
  ]);
});

describe('a file with one thing changed by hand is noticed:', () => {
  const { ratings, grades } = cities.at(-1)!;
  const changed = (rows: readonly CsvRow[], is: (row: CsvRow) => boolean, cells: CsvRow) =>
    rows.map((row) => (is(row) ? { ...row, ...cells } : row));
  const band = (grade: string) => (row: CsvRow) =>
    row['form_id'] === 'f1' && row['axis'] === 'change' && row['grade'] === grade;
  const onAxis = (axis: string) => (row: CsvRow) => row['axis'] === axis;

  it.each([
    ['a limit', changed(grades, band('A'), { limit: '11' })],
    ['whether a limit belongs to its band', changed(grades, band('A'), { limit_included: 'false' })],
    ['the way of a ratio', changed(grades, onAxis('inverse'), { ratio_if_lower: 'complement' })],
    ['the kind of a limit', changed(grades, onAxis('near'), { limit_kind: 'lower' })],
    ['whether a letter covers 見込み', changed(grades, band('S'), { covers_expected: 'false' })],
    ['the order of the cases', changed(grades, band('B'), { case_number: '9' })],
    ['a form', changed(grades, (row) => row['form_id'] === 'f2', { form_id: 'f3' })],
  ])('%s among the grades', (_, broken) => {
    expect(differences(ratings, broken)).not.toEqual([]);
  });

  it.each(
    [
      'actual_used',
      'actual_absence',
      'baseline_used',
      'target_used',
      'target_absence',
      'target_direction',
      'target_text_used',
      'direction_used',
    ].map((key) => ({ key })),
  )('$key among the ratings, left out', ({ key }) => {
    expect(
      differences(
        changed(ratings, () => true, { [key]: '' }),
        grades,
      ),
    ).not.toEqual([]);
  });

  it.each([
    ['direction_used', 'lower'],
    ['band_from', '99.5'],
    ['band_to', '104'],
  ])('%s among the ratings', (key, value) => {
    const broken = changed(ratings, (row) => row[key] !== '' && row['direction_used'] !== 'lower', {
      [key]: value,
    });
    expect(differences(broken, grades)).not.toEqual([]);
  });
});
