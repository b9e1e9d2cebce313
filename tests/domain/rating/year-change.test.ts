import { describe, expect, test } from 'vitest';
import { statusRows, statusOf } from '../../../src/domain/rating/status.ts';
import {
  newestRatedYear,
  successionAcross,
  yearBefore,
  yearChangesOf,
  type YearChange,
} from '../../../src/domain/rating/year-change.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

const city = publishedCity('hoshizora');
const [status, next] = city.plans.map((plan) => statusOf(plan, city));
const changes = yearChangesOf(status!);
const counts = ({ kinds }: YearChange) =>
  Object.fromEntries(kinds.map(({ kind, changed }) => [kind, changed.length]));
const found = ({ kinds }: YearChange, id: string) =>
  kinds.flatMap(({ changed }) => changed).find(({ row }) => row.subject.id === id)!;

describe('what changed from one year to the next', () => {
  test('is told for every pair of years with letters, the newest first', () => {
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      ['FY2023', 'FY2024'],
      ['FY2022', 'FY2023'],
      ['FY2021', 'FY2022'],
      ['FY2020', 'FY2021'],
    ]);
  });

  test('counts everything with a letter in one of the two years, once', () => {
    for (const change of changes) {
      const at = status!.years.indexOf(change.to);
      const rated = statusRows(status!).filter(({ cells }) => cells[at]!.letter ?? cells[at - 1]!.letter);
      expect(Object.values(counts(change)).reduce((sum, count) => sum + count)).toBe(rated.length);
    }
    expect(counts(changes[0]!)).toEqual({
      better: 14,
      same: 6,
      worse: 3,
      newly_rated: 3,
      no_longer_rated: 2,
      not_comparable: 4,
    });
  });

  test('has the numbers of the two sheets where both are numbers in one unit', () => {
    const { before, after, actuals } = found(changes[0]!, '101-headline-1');
    expect([before.letter!.grade.grade, after.letter!.grade.grade]).toEqual(['B', 'S']);
    expect([actuals!.before.value, actuals!.after.value]).toEqual(['128.4', '151.2']);
    // Provisional on the sheet that gave the letter, revised by the next one.
    expect(found(changes[1]!, '101-headline-1').actuals!.before.value).toBe('118.0');
    // Cancelled in FY2020.
    expect(found(changes[3]!, '101-kpi-1').actuals).toBeUndefined();
  });

  test('has no numbers side by side where the unit changed', () => {
    const kpi = (unit: string, fiscalYear: string, value: string) =>
      writtenSheet({
        fiscalYear,
        indicators: [
          {
            id: 'm1-kpi-1',
            name: '月見の人数',
            unit,
            actuals: { [fiscalYear]: value },
            ratings: [{ grade: 'A' }],
          },
        ],
      });
    const of = (unit: string) => {
      const publication = publicationOf(kpi('人', '令和2年度', '900'), kpi(unit, '令和3年度', '1'));
      const [change] = yearChangesOf(statusOf(publication.plans[0]!, publication));
      return found(change!, 'm1-kpi-1').actuals;
    };
    expect(of('千人')).toBeUndefined();
    expect(of('人')!.after.value).toBe('1');
  });

  test('has no numbers side by side where one was reached and the other only expected', () => {
    const kpi = (fiscalYear: string, actuals: Record<string, string>) =>
      writtenSheet({
        fiscalYear,
        columns: {},
        indicators: [{ id: 'm1-kpi-1', name: '月見の人数', unit: '人', actuals, ratings: [{ grade: 'A' }] }],
      });
    const publication = publicationOf(
      kpi('令和2年度', { 令和2年度: '9' }),
      kpi('令和3年度', { '令和3年度（見込み）': '8' }),
    );
    const [change] = yearChangesOf(statusOf(publication.plans[0]!, publication));
    expect(found(change!, 'm1-kpi-1')).not.toHaveProperty('actuals');
  });

  test('names what an indicator that is new continues, and what continues one that is gone', () => {
    const split = changes.find(({ to }) => to === 'FY2023')!;
    expect(successionAcross(found(split, '202-kpi-6'))!.direction).toBe('continues');
    expect(successionAcross(found(split, '202-kpi-2'))!.names).toHaveLength(2);
    expect(successionAcross(found(split, '101-headline-1'))).toBeUndefined();
  });

  test('is told for each axis by itself', () => {
    const town = publishedCity('yukiguni');
    const byAxis = yearChangesOf(statusOf(town.plans[0]!, town));
    expect(byAxis.map((change) => [change.axis.name, counts(change).better])).toEqual([
      ['必要性', 0],
      ['有効性', 1],
      ['効率性', 1],
    ]);
  });
});

test('on an axis without an order nothing is counted as up, down or as good', () => {
  const town = publishedCity('yukiakari');
  const kinds = yearChangesOf(statusOf(town.plans[0]!, town)).map((change) => [
    change.axis.order,
    Object.keys(counts(change)).join(' '),
  ]);
  expect(new Map(kinds.map(([order, names]) => [order, names]))).toEqual(
    new Map([
      ['best_first', 'better same worse newly_rated no_longer_rated not_comparable'],
      ['none', 'newly_rated no_longer_rated not_comparable'],
    ]),
  );
});

describe('where there is nothing to compare', () => {
  test('a plan that has just begun says so: another plan has other letters', () => {
    expect(yearChangesOf(next!)).toEqual([]);
    expect(newestRatedYear(next!)).toBe('FY2025');
    expect(yearBefore(next!, 'FY2025')).toBeUndefined();
  });

  test('a year before that is not registered is named, and nothing said of the city', () => {
    const publication = publicationOf(
      writtenSheet({
        indicators: [{ id: 'm1-kpi-1', name: '月見', actuals: {}, ratings: [{ grade: 'A' }] }],
      }),
    );
    const only = statusOf(publication.plans[0]!, publication);
    expect(yearBefore(only, 'FY2021')).toEqual({ fiscalYear: 'FY2020', isRegistered: false });
  });

  test('a plan without a letter has no newest year either', () => {
    const empty = publicationOf();
    const none = statusOf(empty.plans[0]!, empty);
    expect([newestRatedYear(none), yearChangesOf(none)]).toEqual([undefined, []]);
  });
});
