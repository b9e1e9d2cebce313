/**
 * The invented cities hold every case that their READMEs promise, so that a test which relies on one can rely on it.
 * Judged by what the site makes of them: the loader reads them without a problem, `publish` joins them.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { current, type Observation } from '../../src/domain/observation/observation.ts';
import type { Rating } from '../../src/domain/rating/rating.ts';
import { costInOwnYear } from '../../src/domain/money/year-cost.ts';
import { fundingDisagreement } from '../../src/domain/money/money.ts';
import { newestOf, type Publication, type Sheet } from '../../src/domain/publication/publication.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { revisionsOf } from '../../src/domain/between-sheets/revision.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import type { ChangeFromBaseline } from '../../src/schema/rating-axis.ts';
import { absence } from '../../src/schema/absence.ts';
import { paragraphsOf } from '../../src/schema/judged.ts';

function published(city: string): Publication {
  const { content, problems } = readContentFolder(fileURLToPath(new URL(`${city}/content`, import.meta.url)));
  if (!content)
    throw new Error(problems.map(({ file, field, reason }) => [file, field, reason].join(' ')).join('\n'));
  return publish(content);
}

const city = published('hoshizora');
const town = published('yukiguni');

const find = <Item extends { id: string }>(items: readonly Item[], id: string): Item => {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`no ${id} in the invented city`);
  return found;
};
const sheet = (id: string) => find(city.sheets, id);
const indicator = (id: string) => find(city.indicators, id);
const project = (id: string) => find(city.projects, id);
const letters = city.sheets.flatMap(({ ratings }) => ratings);

/** The one letter of an indicator in one sheet. */
function letter(sheetId: string, indicatorId: string): Rating {
  const found = sheet(sheetId).ratings.filter(({ subject }) => subject.id === indicatorId);
  expect(found, `${indicatorId} in ${sheetId}`).toHaveLength(1);
  return found[0]!;
}

/** What one sheet states of an indicator: `actual FY2021: 99.0`. */
const said = (sheetId: string, indicatorId: string) =>
  sheet(sheetId)
    .observations.filter((each) => each.indicatorId === indicatorId)
    .map(
      ({ role, period, value, valueText, absence: why }) => `${role} ${period}: ${value ?? valueText ?? why}`,
    );

const issues = ({ record }: Sheet) => paragraphsOf(record.texts['issues']);
const texts = (of: Sheet) => {
  const { record } = of;
  return [
    ...issues(of),
    ...(record.policy?.items ?? []),
    ...record.opinions.map(({ opinion }) => opinion),
  ].join('\n');
};

describe('the plans', () => {
  test('are two: five years with three goals and eight measures, and the first year of the next', () => {
    expect(
      city.plans.map(({ id, from, to, goals, measures }) => [id, from, to, goals.length, measures.length]),
    ).toEqual([
      ['2020', 'FY2020', 'FY2024', 3, 8],
      ['2025', 'FY2025', 'FY2029', 2, 3],
    ]);
    expect([...new Set(city.sheets.map(({ key }) => key.fiscalYear))].sort()).toEqual(
      [2020, 2021, 2022, 2023, 2024, 2025].map((year) => `FY${year}`),
    );
  });

  test('rate by other limits, and only the first counts 見込み as S', () => {
    const rules = city.plans.flatMap(({ axes }) => axes.map(({ rule }) => rule as ChangeFromBaseline));
    expect(rules.map(({ coversExpected }) => coversExpected)).toEqual([true, false]);
    expect(rules.map(({ bands }) => bands.map((band) => Object.keys(band)))).toEqual([
      [['grade', 'atLeast'], ['grade', 'above'], ['grade', 'above'], ['grade']],
      [['grade', 'atLeast'], ['grade', 'above'], ['grade', 'atLeast'], ['grade']],
    ]);
  });

  test.each(['101', '201'])('carry measure %s on under its id, and its sheets keep their plan', (id) => {
    const plans = find(city.measures, id).sheets.map(({ plan }) => plan.id);
    expect(new Set(plans)).toEqual(new Set(['2020', '2025']));
    const goals = city.plans.map(({ measures }) => find(measures, id).goal);
    expect(new Set(goals).size).toBe(2);
  });

  test('give code 103 to two measures', () => {
    const bearers = city.plans.flatMap(({ measures }) => measures).filter(({ code }) => code === '103');
    expect(bearers.map(({ id }) => id)).toEqual(['103', '2025-103']);
    expect(sheet('2025/2025-103').record.measureCode).toBe('103');
  });

  test('name a measure without a goal, one without a sheet, and one that misses a year', () => {
    expect(find(city.measures, 'yoi-no-wa')).not.toHaveProperty('goal');
    expect(find(city.measures, 'yoi-no-wa')).not.toHaveProperty('code');
    expect(find(city.measures, 'yoi-no-wa').sheets[0]!.record).toMatchObject({
      projects: [],
      opinions: [],
      texts: {},
    });
    expect(find(city.measures, 'uchu-koeki').sheets).toEqual([]);
    expect(find(city.measures, '102').sheets.map(({ id }) => id)).toEqual([
      '2020/102',
      '2021/102',
      '2023/102',
      '2024/102',
    ]);
    expect(said('2023/102', '102-kpi-1')).toContain('actual FY2022: -8.0');
  });

  test('have budget sheets beside settled ones', () => {
    const budget = city.sheets.filter(({ key }) => key.phase === 'budget').map(({ id }) => id);
    expect(budget).toEqual(['2022/101.budget', '2023/101.budget', '2024/201.budget', '2025/2025-103.budget']);
    for (const id of budget) sheet(id.replace('.budget', ''));
  });
});

describe('the site and the departments', () => {
  test('are official, with a contact', () => {
    expect(city.site).toMatchObject({ official: true, contact: { label: expect.any(String) as string } });
    expect(city.site.municipality.code).toMatch(/^99/);
  });

  test('know a department by two names, and one that ended', () => {
    expect(find(city.departments, 'tenmon-kanko').names).toEqual([
      { name: '天文観光課', to: 'FY2022' },
      { name: '星空みらい課', from: 'FY2023' },
    ]);
    expect(find(city.departments, 'bus').names).toMatchObject([{ to: 'FY2022' }]);
    expect(['2022/101', '2023/101'].map((id) => sheet(id).record.leadDepartment)).toEqual([
      { name: '天文観光課' },
      { name: '星空みらい課' },
    ]);
    expect(sheet('2023/yoi-no-wa').record.leadDepartment).toEqual({ absence: 'unplaced' });
    expect(sheet('2020/301').record.team).toEqual({ absence: 'unplaced' });
  });

  test('have names of 80 characters', () => {
    const names = [
      find(city.measures, 'yoi-no-wa').name,
      newestOf(indicator('103-kpi-2').statements).printed.name,
      newestOf(project('1220').statements).printed.name,
    ];
    expect(names.map((name) => Array.from(name).length)).toEqual([80, 80, 80]);
  });
});

describe('an indicator over the years', () => {
  test('is renamed and renumbered', () => {
    const printed = indicator('101-kpi-1').statements.map(
      ({ printed: { name, number } }) => `${number} ${name}`,
    );
    expect([...new Set(printed)]).toEqual([
      '1 星見ツアー参加者数',
      '1 星めぐりツアー参加者数（延べ）',
      '4 星めぐりツアー参加者数（延べ）',
    ]);
  });

  test.each([
    ['redefined', ['202-kpi-5'], ['202-kpi-1']],
    ['split', ['202-kpi-6', '202-kpi-7'], ['202-kpi-2']],
    ['merged', ['202-kpi-8'], ['202-kpi-3', '202-kpi-4']],
  ])('is %s under a new id', (_, after, before) => {
    for (const id of after) expect(indicator(id).reading.continues).toEqual(before);
    const years = (id: string) => indicator(id).statements.map(({ sheet: { key } }) => key.fiscalYear);
    const last = before.flatMap(years).sort().at(-1)!;
    const first = after.flatMap(years).sort()[0]!;
    expect(last < first).toBe(true);
  });

  test('is retired', () => {
    expect(indicator('102-kpi-3').statements.map(({ sheet: { id } }) => id)).toEqual([
      '2020/102',
      '2021/102',
    ]);
    expect(city.indicators.flatMap(({ reading }) => reading.continues)).not.toContain('102-kpi-3');
  });

  test('is shared by two measures under two numbers, and counted once', () => {
    const shared = indicator('101-kpi-4');
    const printedIn = (measure: string) =>
      shared.statements
        .filter(({ sheet: { key } }) => key.measureId === measure)
        .map(({ printed }) => printed.number);
    expect(new Set(printedIn('101'))).toEqual(new Set(['4']));
    expect(new Set(printedIn('103'))).toEqual(new Set(['7']));
    const actuals = current(shared.observations).filter(({ role }) => role === 'actual');
    expect(actuals.map(({ period, value }) => `${period} ${value}`)).toEqual([
      'FY2020 1500',
      'FY2021 1850',
      'FY2022 2100',
      'FY2023 2640',
      'FY2024 3120',
    ]);
  });

  test('states the same figure as another', () => {
    const newestActuals = (id: string) =>
      new Map(
        indicator(id)
          .observations.filter(({ role, isNewest, value }) => role === 'actual' && isNewest && value)
          .map(({ period, value }) => [period, value]),
      );
    for (const [one, other] of [
      ['101-kpi-4', '1030-outcome-1'],
      ['103-kpi-1', '1210-outcome-1'],
    ] as const) {
      expect(indicator(one).reading.sameAs).toEqual([other]);
      expect(indicator(other).reading.sameAs).toEqual([one]);
      for (const [period, value] of newestActuals(one)) expect(newestActuals(other).get(period)).toBe(value);
    }
  });

  test('is better lower, kept in a band or without one, neither way, or a running total', () => {
    expect(indicator('201-headline-1').reading.direction).toBe('lower');
    expect(indicator('201-kpi-1').reading).toMatchObject({
      direction: 'maintain',
      band: { from: '35', to: '45' },
    });
    expect(indicator('201-kpi-2').reading).toMatchObject({ direction: 'maintain' });
    expect(indicator('201-kpi-2').reading).not.toHaveProperty('band');
    expect(indicator('301-kpi-3').reading.direction).toBe('none');
    expect(['101-kpi-3', '3020-outcome-1'].map((id) => indicator(id).reading.runningTotal)).toEqual([
      true,
      true,
    ]);
  });

  test('is an activity or a milestone', () => {
    expect(sheet('2025/2025-103').record.indicators.map(({ kind, unit }) => [kind, unit])).toEqual([
      ['kpi', '品'],
      ['kpi', '店'],
      ['activity', '回'],
      ['milestone', undefined],
    ]);
  });

  test('has one value only, or none', () => {
    const values = (id: string) => indicator(id).observations.flatMap(({ value }) => value ?? []);
    expect(values('201-kpi-4')).toEqual(['7']);
    expect(values('201-kpi-5')).toEqual([]);
    expect(indicator('201-kpi-5').observations.length).toBeGreaterThan(0);
  });
});

describe('numbers', () => {
  test('keep their decimals', () => {
    expect(said('2024/101', '101-headline-1')).toContain('target FY2024: 150.0');
    expect(said('2020/103', '103-headline-1')).toContain('actual FY2020: 72.50');
    expect(said('2024/202', '202-headline-1')).toContain('actual FY2022: 31.46');
  });

  test('stand for yearly targets, directions, a target of zero, unplaced targets and none', () => {
    const targets = (sheetId: string, id: string) =>
      said(sheetId, id).filter((line) => line.startsWith('target'));
    expect(targets('2020/101', '101-kpi-1')).toHaveLength(5);
    expect(targets('2020/102', '102-headline-1')).toEqual(['target FY2024: 増加']);
    expect(targets('2020/301', '301-kpi-2')).toEqual(['target FY2024: 減少']);
    expect(targets('2020/201', '201-kpi-1')).toEqual(['target FY2024: 維持']);
    expect(targets('2020/102', '102-kpi-1')).toEqual(['target FY2024: 0']);
    expect(targets('2020/103', '103-kpi-3')).toEqual(['target FY2024: unplaced']);
    expect(targets('2021/201', '201-kpi-4')).toEqual([]);
  });

  test('begin at zero, below zero, in a calendar year, unplaced or at a dash', () => {
    const baseline = (sheetId: string, id: string) =>
      said(sheetId, id).find((line) => line.startsWith('baseline'));
    expect(baseline('2020/101', '101-kpi-3')).toBe('baseline FY2018: 0');
    expect(baseline('2020/301', '301-kpi-1')).toBe('baseline FY2018: 0');
    expect(baseline('2020/102', '102-kpi-1')).toBe('baseline FY2018: -8.5');
    expect(baseline('2020/102', '102-headline-1')).toBe('baseline CY2018: -20');
    expect(baseline('2020/103', '103-headline-1')).toBe('baseline undefined: unplaced');
    expect(baseline('2022/201', '201-kpi-5')).toBe('baseline undefined: dash');
  });

  test('are missing for every reason there is', () => {
    const actuals = city.indicators
      .flatMap(({ observations }) => observations)
      .filter(({ role }) => role === 'actual');
    const occurring = new Set(actuals.flatMap(({ absence: why }) => why ?? []));
    // Nobody is so few in 星空市 that a number would tell who they are.
    expect(absence.options.filter((each) => !occurring.has(each))).toEqual(['suppressed']);
    const ownYear = (year: number) =>
      sheet(`${year}/201`).observations.find(
        (each) => each.indicatorId === '201-kpi-3' && each.period === `FY${year}`,
      )?.absence;
    expect([2020, 2021, 2022, 2023, 2024].map(ownYear)).toEqual([
      'cancelled',
      'not_applicable',
      'not_published',
      'blank',
      'dash',
    ]);
    expect(sheet('2021/103').record.unplacedValues?.values.map(({ text, times }) => [text, times])).toEqual([
      ['33', 1],
      ['0', 2],
    ]);
  });

  test('are provisional or expected, in settled sheets and in budget ones', () => {
    const found = (is: (each: Observation) => boolean, phase: string) =>
      city.sheets
        .filter(({ key }) => key.phase === phase)
        .flatMap(({ id, observations }) =>
          observations.filter(is).map(({ indicatorId }) => `${id} ${indicatorId}`),
        );
    const [provisional, expected] = [
      ({ status }: Observation) => status === 'provisional',
      ({ basis }: Observation) => basis === 'expected',
    ];
    expect(found(provisional, 'settled')).toEqual(['2022/101 101-headline-1', '2025/101 101-kpi-3']);
    expect(found(expected, 'settled')).toEqual(['2024/102 102-kpi-2']);
    expect(found(expected, 'budget')).toContain('2022/101.budget 101-headline-1');
  });

  test('are revised by later sheets, and nothing else is a revision', () => {
    const revised = revisionsOf(city.indicators.flatMap(({ observations }) => observations)).map(
      ({ earlier, later }) =>
        `${later.indicatorId} ${later.role} ${later.period}: ${earlier.value} (${earlier.status ?? 'settled'}) → ${later.value}`,
    );
    expect(revised).toEqual([
      '101-headline-1 actual FY2022: 118.0 (provisional) → 119.2',
      '101-kpi-2 target FY2024: 1200 (settled) → 1000',
    ]);
    // What was expected is a fact of its own, and stands beside what was reached.
    const ofYear = indicator('101-headline-1').observations.filter(
      ({ period, isNewest }) => period === 'FY2021' && isNewest,
    );
    expect(ofYear.map(({ basis, value, isCurrent }) => [basis, value, isCurrent])).toEqual([
      ['expected', '95.0', false],
      ['settled', '99.0', true],
    ]);
    expect(said('2022/103', '103-kpi-2')).toContain('actual FY2021: 33');
    expect(said('2024/201', '201-kpi-3')).toContain('actual FY2023: 131');
  });
});

describe('the letters', () => {
  test('are all of the scale, and every reason that the rule can give to checked content', () => {
    const first = letters.filter(({ statedBy }) => statedBy.fiscalYear <= 'FY2024');
    expect(new Set(first.flatMap(({ published }) => published ?? []))).toEqual(
      new Set(['S', 'A', 'B', 'C', 'D', '―']),
    );
    expect(new Set(letters.map(({ worked }) => worked?.reason))).toEqual(
      new Set([
        'actual_absent',
        'actual_unplaced',
        'actual_not_stated',
        'baseline_missing',
        'target_reached',
        'changed',
        'zero_baseline',
        'direction_only_not_improved',
        'direction_only_improved',
        'no_direction',
        'no_band',
        'target_unplaced',
      ]),
    );
  });

  test('disagree with the worked ones in three places only', () => {
    const apart = letters.filter(({ agrees }) => agrees === 'no');
    expect(
      apart.map(({ statedBy, subject, published: printed, worked }) =>
        [statedBy.fiscalYear, subject.id, printed, worked?.grade].join(' '),
      ),
    ).toEqual(['FY2020 102-kpi-2 A B', 'FY2022 202-kpi-3 B A', 'FY2025 2025-103-kpi-1 S A']);
  });

  test('cannot be checked where they should not be', () => {
    const open = letters.filter(({ agrees }) => agrees === 'not_checkable');
    const reasons = Map.groupBy(open, ({ subject }) => subject.id);
    const summary = [...reasons]
      .map(([id, found]) => `${id} ${found.length} ${found[0]!.worked?.reason}`)
      .sort();
    expect(summary).toEqual([
      '102-headline-1 2 direction_only_improved',
      '102-kpi-2 1 changed',
      '102-kpi-5 1 changed',
      '103-headline-1 3 baseline_missing',
      '103-kpi-2 1 actual_unplaced',
      '103-kpi-3 2 target_unplaced',
      '201-kpi-1 1 actual_not_stated',
      '201-kpi-2 5 no_band',
      '201-kpi-3 1 actual_not_stated',
      '301-kpi-2 2 direction_only_improved',
      '301-kpi-3 5 no_direction',
    ]);
    expect(letter('2024/102', '102-kpi-2')).toMatchObject({ published: 'S', worked: { grade: 'A' } });
  });

  test.each([
    ['2021/101', '101-kpi-1', '10', 'A'],
    ['2023/102', '102-kpi-1', '10', 'A'],
    ['2022/202', '202-headline-1', '10', 'A'],
    ['2024/202', '202-headline-1', '-10', 'D'],
    ['2020/202', '202-kpi-1', '-10', 'D'],
    ['2025/2025-103', '2025-103-kpi-2', '-5', 'C'],
  ])('stand exactly on a limit: %s %s, %s %%', (sheetId, id, percent, grade) => {
    expect(letter(sheetId, id)).toMatchObject({
      published: grade,
      worked: { grade, arithmetic: { improvementPercent: percent } },
      agrees: 'yes',
    });
  });

  test('follow from a baseline of zero: the same, better and worse', () => {
    const zero = [
      letter('2020/101', '101-kpi-3'),
      letter('2021/101', '101-kpi-3'),
      letter('2021/301', '301-kpi-1'),
    ];
    expect(zero.map(({ published: printed, worked }) => [printed, worked?.grade, worked?.reason])).toEqual([
      ['C', 'C', 'zero_baseline'],
      ['A', 'A', 'zero_baseline'],
      ['D', 'D', 'zero_baseline'],
    ]);
  });

  test('follow from a band: reached, nearer, further away', () => {
    const kept = [2020, 2021, 2022].map((year) => letter(`${year}/201`, '201-kpi-1'));
    expect(kept.map(({ worked }) => worked?.grade)).toEqual(['S', 'B', 'C']);
  });

  test('go through every grade where lower is better', () => {
    const years = [2020, 2021, 2022, 2023, 2024].map((year) => letter(`${year}/201`, '201-headline-1'));
    expect(years.map(({ worked }) => worked?.grade)).toEqual(['D', 'C', 'B', 'A', 'S']);
  });

  test('stay as published after the target is revised', () => {
    const years = [2022, 2023].map((year) => letter(`${year}/101`, '101-kpi-2'));
    expect(years.map(({ worked }) => [worked?.grade, worked?.arithmetic.target])).toEqual([
      ['B', '1200'],
      ['S', '1000'],
    ]);
  });

  test('come without a reason, and a reason without a letter', () => {
    const bare = letters.filter(
      ({ published: printed, reason }) => printed !== undefined && reason === undefined,
    );
    expect(bare.map(({ statedBy, subject }) => `${statedBy.fiscalYear} ${subject.id}`)).toEqual([
      'FY2020 102-kpi-5',
      'FY2024 201-kpi-3',
    ]);
    const unlettered = letters.filter(({ published: printed }) => printed === undefined);
    expect(unlettered.map(({ statedBy, subject }) => `${statedBy.fiscalYear} ${subject.id}`)).toEqual([
      'FY2023 102-kpi-5',
    ]);
  });

  test('are given to an outcome as well', () => {
    expect(letter('2024/202', '2230-outcome-1')).toMatchObject({ published: 'B', agrees: 'yes' });
  });
});

describe('progress, policy and opinions', () => {
  test('five closed steps, with printed counts in the later sheets', () => {
    const scales = city.forms.map(({ progressScale }) => progressScale);
    expect(scales.map((scale) => [scale?.steps.length, scale?.open])).toEqual([
      [5, false],
      [5, false],
    ]);
    const told = city.sheets.filter(({ record }) => record.progress);
    const counted = told.filter(({ record }) =>
      record.progress!.steps.every(({ count }) => count !== undefined),
    );
    const uncounted = told.filter(({ record }) =>
      record.progress!.steps.every(({ count }) => count === undefined),
    );
    expect(counted.length + uncounted.length).toBe(told.length);
    expect(counted.map(({ id }) => id).filter((id) => id < '2022')).toEqual(['2021/301']);
    expect(uncounted.every(({ id }) => id < '2022')).toBe(true);
    expect(uncounted.length).toBeGreaterThan(5);
  });

  test.each([
    ['2021/101', '2023/101', '増便'],
    ['2021/101', '2023/101', '目標値を'],
    ['2022/101', '2024/101', '長いす'],
    ['2021/201', '2023/201', 'オンラインの相談を始め'],
    ['2023/101', '2025/101', 'こたつ列車'],
  ])('a policy of %s comes true in %s: %s', (stated, kept, word) => {
    const { policy } = sheet(stated).record;
    expect(policy?.fiscalYear).toBe(sheet(kept).key.fiscalYear);
    expect(policy?.items.join('\n')).toContain(word);
    expect(issues(sheet(kept)).join('\n')).toContain(word);
  });

  test('opinions lead to a change, and two stay without an answer', () => {
    expect(sheet('2021/101').record.opinions[0]!.answer).toContain('星めぐりツアー参加者数（延べ）');
    expect(sheet('2021/102').record.opinions[0]!.answer).toContain('令和3年度で終わり');
    expect(sheet('2021/202').record.opinions[0]!.answer).toContain('オンラインを含む');
    expect(texts(sheet('2022/103'))).toContain('推進委員会の意見のとおり');
    const silent = city.sheets.flatMap(({ id, record }) =>
      record.opinions.filter(({ answer }) => answer === undefined).map(({ number }) => `${id} ${number}`),
    );
    expect(silent).toEqual(['2021/101 3', '2021/103 2']);
  });
});

describe('money', () => {
  const cost = (id: string, item: string, period: string) =>
    project(id).costs.filter((each) => each.item === item && each.period === period);
  const stated = (id: string, period: string) => [
    ...new Set(
      cost(id, 'cost', period)
        .filter(({ basis }) => basis === 'settled')
        .flatMap(({ yen }) => yen ?? []),
    ),
  ];

  test('is printed in 千円 and, in two sheets, in 万円', () => {
    const inTenThousands = city.sheets.filter(({ record }) =>
      record.projects.some(({ money }) => money?.unit === '万円'),
    );
    expect(inTenThousands.map(({ id }) => id)).toEqual(['2020/202', '2021/202']);
    expect(stated('2230', 'FY2020')).toEqual([9_880_000, 9_875_000]);
    expect(
      cost('2210', 'cost', 'FY2021').map(({ published: printed, unit }) => `${printed} ${unit}`),
    ).toEqual(['undefined 万円', '312.5 万円', '3125 千円']);
  });

  test('comes from five sources that add up, within the tolerance and not without it', () => {
    const { funding: declared } = city.plans[0]!.form;
    expect(declared).toMatchObject({ of: 'cost', complete: true, tolerance: '1' });
    const sources = declared!.sources.map(({ id }) => id);
    expect(sources).toHaveLength(5);
    const inSheet = sheet('2022/101').costs.filter(
      ({ projectId, period }) => projectId === '1010' && period === 'FY2022',
    );
    const funding = inSheet.filter(({ item }) => item !== 'cost');
    expect(funding.map(({ item }) => item)).toEqual(sources);
    const whole = inSheet.find(({ item }) => item === 'cost')!;
    const check = (tolerance: string) =>
      fundingDisagreement(whole, funding, { complete: true, tolerance, unit: '千円' });
    expect(check('1')).toBeUndefined();
    expect(check('0')).toMatchObject({ kind: 'does_not_add_up', difference: -1000 });
  });

  test('is spent on a project of two measures, and on forty in one year', () => {
    const measures = project('1030').statements.map(({ sheet: { key } }) => key.measureId);
    expect(new Set(measures)).toEqual(new Set(['101', '103']));
    const newest = cost('1030', 'cost', 'FY2024').filter(({ isNewest, yen }) => isNewest && yen);
    expect(newest.map(({ measureId, isPrimary }) => [measureId, isPrimary])).toEqual([
      ['101', true],
      ['103', false],
    ]);
    expect(new Set(project('1030').statements.map(({ printed }) => printed.name)).size).toBe(2);
    expect(sheet('2022/103').record.projects).toHaveLength(40);
    expect(['2211', '2212'].map((id) => project(id).reading.continues)).toEqual([['2210'], ['2210']]);
  });

  test('is revised, and its budget stands apart', () => {
    expect(stated('1010', 'FY2022')).toEqual([9_999_000, 10_050_000]);
    const budget = cost('1010', 'cost', 'FY2022').filter(({ basis }) => basis === 'budget');
    // The sheet of the budget of FY2023 prints that of FY2022 beside its own.
    expect(budget.map(({ statedBy, yen, isNewest }) => [statedBy.fiscalYear, yen, isNewest])).toEqual([
      ['FY2022', 11_000_000, false],
      ['FY2023', 11_000_000, true],
    ]);
  });

  test('is partial only where a cell could not be placed', () => {
    const incomplete = city.sheets
      .filter(({ key }) => key.phase === 'settled')
      .map((each) => ({ id: each.id, ...costInOwnYear(each) }))
      .filter(({ partial, absent }) => partial || absent > 0);
    expect(incomplete.map(({ id, partial, unplaced, absent }) => [id, partial, unplaced, absent])).toEqual([
      ['2020/102', true, 1, 0],
      ['2020/103', false, 0, 1],
      ['2022/103', true, 1, 0],
      ['2024/201', false, 0, 1],
      ['2023/301', false, 0, 1],
    ]);
    expect(stated('1120', 'FY2020')).toEqual([1_234_000]);
  });

  test('is zero, or has no row', () => {
    expect(stated('1220', 'FY2024')).toEqual([0]);
    expect(project('3030').costs).toEqual([]);
    expect(newestOf(project('1220').statements).printed.mainProject).toBe(false);
  });
});

describe('contradictions', () => {
  test('progress is good while the letters are not', () => {
    const { record, ratings } = sheet('2021/301');
    expect(record.progress!.steps[0]).toEqual({ step: '順調', share: '100.0', count: 3 });
    expect(ratings.slice(0, 3).map(({ published: printed }) => printed)).toEqual(['D', 'D', 'C']);
  });

  test('cost goes up and the outcome down', () => {
    const { costs, observations } = sheet('2022/301');
    const years = ['FY2020', 'FY2021', 'FY2022'];
    const spent = costs.filter(
      ({ projectId, item, period }) => projectId === '3010' && item === 'cost' && years.includes(period),
    );
    const reached = observations.filter(
      ({ indicatorId, period = '' }) => indicatorId === '3010-outcome-1' && years.includes(period),
    );
    expect(spent.map(({ yen }) => yen)).toEqual([1_000_000, 2_000_000, 4_000_000]);
    expect(reached.map(({ value }) => value)).toEqual(['300', '250', '180']);
  });

  test('a target lies below a value from before the plan', () => {
    expect(said('2020/103', '103-kpi-1')).toContain('target FY2024: 400');
    expect(said('2020/103', '1210-outcome-1')).toContain('actual FY2019: 820');
  });

  test('a target was reached long ago and never raised', () => {
    const found = find(city.measures, '102').sheets.map(({ id }) => letter(id, '102-kpi-4'));
    expect(found.map(({ worked }) => [worked?.grade, worked?.arithmetic.target])).toEqual(
      Array(4).fill(['S', '12']),
    );
  });

  test('there is no actual for years', () => {
    expect(said('2024/102', '102-kpi-6').filter((line) => line.startsWith('actual'))).toEqual(
      [2020, 2021, 2022, 2023, 2024].map((year) => `actual FY${year}: dash`),
    );
  });

  test('an event was cancelled beside a participant count', () => {
    expect(said('2020/101', '101-kpi-1')).toContain('actual FY2020: cancelled');
    expect(said('2020/101', '1020-1-outcome-1')).toContain('actual FY2020: 38');
  });
});

describe('雪ぐに町', () => {
  const townLetters = town.sheets.flatMap(({ ratings }) => ratings);

  test('is neither official nor to be written to', () => {
    expect(town.site.official).toBe(false);
    expect(town.site).not.toHaveProperty('contact');
    expect(new URL(town.site.url).pathname).toBe('/shisaku/');
  });

  test('rates measures A–F on three axes, without a rule', () => {
    const { axes } = town.plans[0]!;
    expect(axes).toHaveLength(3);
    for (const axis of axes) {
      expect(axis).toMatchObject({ rates: ['measure'], order: 'best_first' });
      expect(axis).not.toHaveProperty('rule');
    }
    expect(townLetters).toHaveLength(9);
    expect(new Set(townLetters.map(({ subject, axis }) => `${subject.type} ${axis.id}`)).size).toBe(3);
    expect(new Set(townLetters.flatMap(({ published: printed }) => printed ?? []))).toEqual(
      new Set('ABCDEF'),
    );
    expect(
      townLetters.every(({ worked, agrees }) => worked === undefined && agrees === 'not_checkable'),
    ).toBe(true);
    expect(townLetters.filter(({ published: printed }) => printed === undefined)).toHaveLength(1);
    expect(townLetters.filter(({ reason }) => reason === undefined)).toHaveLength(1);
  });

  test('has activities and a milestone, other funding and units, and neither progress, policy nor opinions', () => {
    const kinds = town.sheets.flatMap(({ record }) => record.indicators.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['activity', 'milestone']));
    expect(
      town.indicators.flatMap(({ observations }) => observations).filter(({ role }) => role === 'baseline'),
    ).toEqual([]);
    expect(
      new Set(town.projects.flatMap(({ costs }) => costs.map(({ item, unit }) => `${item} ${unit}`))),
    ).toEqual(new Set(['cost 円', 'cho-hi 円', 'yukinko 円', 'cost 百万円', 'hojo 百万円']));
    expect(
      find(town.projects, 'chakai').costs.find(({ period, item }) => period === 'FY2024' && item === 'cost')
        ?.yen,
    ).toBe(1_250_000);
    for (const { record } of town.sheets) {
      expect(record).toMatchObject({ opinions: [] });
      expect(record).not.toHaveProperty('progress');
      expect(record).not.toHaveProperty('policy');
    }
    expect(find(town.measures, 'yuki-akari').sheets).toHaveLength(2);
    expect(find(town.measures, 'kamakura').sheets).toHaveLength(1);
  });
});

describe('the corrections', () => {
  test('are of a value twice, of an amount and of passages, one of them withheld, two on one day', () => {
    expect(
      city.corrections.map(({ id, indicator, amount, text, old, new: now }) => [
        id,
        indicator?.id ?? amount?.project ?? text?.field,
        old,
        now,
      ]),
    ).toEqual([
      ['2025-03-05-1', 'opinion', 'withheld', '星見台の長いす'],
      ['2025-03-04-1', 'opinion', '開店のころの見込み', '開店のころの見込みのまま'],
      ['2025-03-03-2', '1010', '10,500', '10,050'],
      ['2025-03-03-1', '102-kpi-4', '14', '41'],
      ['2025-02-10-1', '102-kpi-4', 'unplaced', '14'],
    ]);
  });
});
