/** Ids are for ever: what a release has published may not vanish from the content. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cityWithReleases, freeze } from './frozen-city.ts';
import { CityCopy, plan, register, sheet2021 } from './tsukimi.ts';

const published = {
  measures: [
    {
      plan_id: '2020',
      measure_id: '201',
      goal_id: '1',
      sheet_fiscal_year: 2021,
      phase: 'settled',
    },
    { plan_id: '2020', measure_id: '202', goal_id: null },
  ],
  indicators: [{ indicator_id: '201-headline-1' }, { indicator_id: '5010-outcome-1', project_id: '5010' }],
  projects: [{ project_id: '5010' }],
};
const city = () => cityWithReleases({ '2026.1': published });
const reasons = (copy: CityCopy) => copy.reading().problems.map(({ reason }) => reason);

it('a city that keeps what it published is read', () => {
  expect(city().reading().problems).toEqual([]);
});

it('an indicator that was given another id is refused, with what to do', () => {
  const files = [register, sheet2021, 'measures/2022/201.yaml'];
  const copy = files.reduce(
    (each, file) => each.write(file, each.read(file).replaceAll('201-headline-1', '201-headline-9')),
    city(),
  );
  expect(copy.refused()).toMatchObject([
    {
      file: 'content/releases/2026.1/release.json',
      line: 2,
      reason: '版「2026.1」で公開した指標「201-headline-1」が、内容にありません。',
      remedy: expect.stringContaining(
        'register と、その年度のシートに「201-headline-1」を残してください。',
      ) as string,
    },
  ]);
});

it('an indicator that no sheet states any more has lost its page, although it is registered', () => {
  const copy = cityWithReleases({ '2026.1': { indicators: [{ indicator_id: '201-kpi-9' }] } });
  const [registered] = [copy.read(register)];
  copy.write(
    register,
    registered.replace('projects:', '  - id: 201-kpi-9\n    direction: higher\nprojects:'),
  );
  expect(reasons(copy)).toEqual(['版「2026.1」で公開した指標「201-kpi-9」が、内容にありません。']);
});

describe.each([
  ['a measure', { measures: [{ measure_id: '203' }] }, '施策「203」'],
  ['a goal', { measures: [{ goal_id: '9' }] }, '目標「9」'],
  ['a plan', { projects: [{ plan_id: '2015' }] }, '計画「2015」'],
  ['a project', { projects: [{ project_id: '5011' }] }, '事業「5011」'],
  [
    'a sheet',
    { measures: [{ measure_id: '201', sheet_fiscal_year: 2020, phase: 'budget' }] },
    'シート「2020/201.budget」',
  ],
])('%s', (_, tables, words) => {
  it('that was published and is gone is refused', () => {
    expect(reasons(cityWithReleases({ '2026.1': tables }))).toEqual([
      `版「2026.1」で公開した${words}が、内容にありません。`,
    ]);
  });
});

it('a lost id is told once, by the first release that had it', () => {
  const lost = { projects: [{ project_id: '5011' }] };
  expect(reasons(cityWithReleases({ '2026.10': lost, '2026.2': lost }))).toEqual([
    '版「2026.2」で公開した事業「5011」が、内容にありません。',
  ]);
});

it('nothing is called lost while a file of the content cannot be read', () => {
  const copy = cityWithReleases({ '2026.1': { measures: [{ measure_id: '203' }] } });
  copy.spoil(plan, 'name: つきみ市総合戦略', 'naem: つきみ市総合戦略');
  expect(reasons(copy).filter((reason) => reason.includes('版'))).toEqual([]);
});

it('an archive that cannot be unpacked is refused', () => {
  expect(reasons(freeze(new CityCopy(), '2026.1', strToU8('no archive')))).toEqual([
    '版「2026.1」の書庫（ZIP）を読めません。',
  ]);
});
