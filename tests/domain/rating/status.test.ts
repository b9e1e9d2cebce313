import { describe, expect, test } from 'vitest';
import {
  statusRows,
  statusOf,
  unratedIndicators,
  type StatusRow,
} from '../../../src/domain/rating/status.ts';
import { publicationOf, writtenSheet } from '../invented-city.ts';
import { publishedCity } from '../published-city.ts';

const city = publishedCity('hoshizora');
const [status, next] = city.plans.map((plan) => statusOf(plan, city));
const town = publishedCity('yukiguni');
const [axes] = town.plans.map((plan) => statusOf(plan, town));

const row = (id: string, of = status!): StatusRow => statusRows(of).find(({ subject }) => subject.id === id)!;
/** Year by year the letter, or why there is none. */
const told = (of: StatusRow) => of.cells.map(({ letter, without }) => letter?.grade.grade ?? without);
const kinds = (of: StatusRow) => of.cells.map(({ change }) => change?.kind);

describe('the letters of a plan', () => {
  test('stand year by year, each as its own sheet prints it', () => {
    expect(status!.years).toEqual(['FY2020', 'FY2021', 'FY2022', 'FY2023', 'FY2024']);
    expect(told(row('101-headline-1'))).toEqual(['D', 'D', 'C', 'B', 'S']);
    // The sheet of FY2020 says A where its own numbers give B.
    const [first] = row('102-kpi-2').cells;
    expect([first!.letter!.grade.grade, first!.letter!.rating.worked!.grade]).toEqual(['A', 'B']);
  });

  test('are all there, once each, those of outcomes too', () => {
    const counted = [status!, next!]
      .flatMap(statusRows)
      .flatMap(({ subject, cells }) =>
        cells.flatMap(({ letter, fiscalYear }) => (letter ? [`${subject.id} ${fiscalYear}`] : [])),
      );
    const printed = city.sheets.flatMap(({ ratings, key }) =>
      ratings.flatMap(({ subject, published }) =>
        published === undefined ? [] : [`${subject.id} ${key.fiscalYear}`],
      ),
    );
    expect(counted.sort()).toEqual([...new Set(printed)].sort());
    expect(row('2230-outcome-1').project!.name).toBeDefined();
  });

  test('stand under goal and measure in the order of the plan, a measure without a goal last', () => {
    expect(
      status!.groups.map(({ goal, measures }) => [goal?.number, measures.map(({ measure }) => measure.id)]),
    ).toEqual([
      ['1', ['101', '102', '103']],
      ['2', ['201', '202']],
      ['3', ['301']],
      [undefined, ['yoi-no-wa']],
    ]);
  });

  test('of an indicator that two measures share stand under the first, which names the other', () => {
    const holding = status!.groups.flatMap(({ measures }) =>
      measures.filter(({ rows }) => rows.some(({ subject }) => subject.id === '101-kpi-4')),
    );
    expect(holding.map(({ measure }) => measure.id)).toEqual(['101']);
    const { others, printed } = row('101-kpi-4');
    expect(others.map(({ id }) => id)).toEqual(['103']);
    expect(printed).toMatchObject({ number: '4' });
  });

  test('say why a year has none: no sheet here, not on the sheet, or no letter on it', () => {
    expect(told(row('102-kpi-3'))).toEqual(['B', 'D', 'unregistered', 'not_listed', 'not_listed']);
    // The sheet of FY2023 gives a reason without a letter.
    expect(told(row('102-kpi-5'))[3]).toBe('no_letter');
    expect(told(row('101-kpi-1', next))).toEqual([
      expect.any(String),
      'unregistered',
      'unregistered',
      'unregistered',
      'unregistered',
    ]);
  });

  test('are compared with the year before within the plan alone', () => {
    expect(kinds(row('101-headline-1'))).toEqual(['not_comparable', 'same', 'better', 'better', 'better']);
    expect(kinds(row('102-kpi-3'))).toEqual([
      'not_comparable',
      'worse',
      'not_comparable',
      undefined,
      undefined,
    ]);
    // ―, A, A, S, A
    expect(kinds(row('101-kpi-1'))).toEqual(['not_comparable', 'not_comparable', 'same', 'better', 'worse']);
    expect(row('101-headline-1', next).cells[0]!.change).toEqual({
      kind: 'not_comparable',
      because: 'plan_begins',
    });
  });

  test('of several axes stand apart, each compared by itself', () => {
    expect(
      statusRows(axes!).map((each) => [
        each.subject.id,
        each.axis.id,
        told(each).slice(0, 2),
        kinds(each)[1],
      ]),
    ).toEqual([
      ['yuki-akari', 'hitsuyosei', ['A', 'A'], 'same'],
      ['yuki-akari', 'yukosei', ['C', 'B'], 'better'],
      ['yuki-akari', 'koritsusei', ['E', 'D'], 'better'],
      ['kamakura', 'hitsuyosei', ['unregistered', 'B'], 'not_comparable'],
      ['kamakura', 'yukosei', ['unregistered', 'F'], 'not_comparable'],
    ]);
  });

  test('leave out what no sheet rates, which can be counted', () => {
    const unrated = unratedIndicators([status!, next!], city).map(({ id }) => id);
    expect(unrated).toEqual(expect.arrayContaining(['201-kpi-4', '201-kpi-5']));
    expect(unrated).not.toContain('101-kpi-1');
    expect(unratedIndicators([axes!], town)).toHaveLength(town.indicators.length);
  });

  test('are none where no sheet is registered', () => {
    const empty = publicationOf();
    const [only] = empty.plans.map((plan) => statusOf(plan, empty));
    expect(only!.groups).toEqual([]);
  });

  test('that a sheet not registered here may still give are not said to have ended', () => {
    const shared = (measure: string, fiscalYear: string, grade?: string) =>
      writtenSheet({
        measure,
        fiscalYear,
        indicators: grade ? [{ id: 'm1-kpi-1', name: '月見の人数', actuals: {}, ratings: [{ grade }] }] : [],
      });
    const publication = publicationOf(
      shared('m1', '令和2年度', 'A'),
      shared('m2', '令和2年度', 'A'),
      shared('m1', '令和3年度'),
    );
    const [only] = publication.plans.map((plan) => statusOf(plan, publication));
    expect(told(statusRows(only!)[0]!)).toEqual(['A', 'unregistered', 'unregistered']);
  });
});
