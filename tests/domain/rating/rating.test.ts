import { describe, expect, test } from 'vitest';
import { comparable } from '../../../src/domain/rating/rating.ts';
import { ratingAxis, type RatingAxis } from '../../../src/schema/rating-axis.ts';
import { publicationOf, publicationWith, writtenForm, writtenRule, writtenSheet } from '../invented-city.ts';

const rated = (parts: Record<string, unknown>) => ({
  id: 'm1-kpi-1',
  kind: 'kpi',
  name: '月見の参加者数',
  baseline: { period: '平成30年度', value: '100' },
  actuals: { 令和2年度: '200', 令和3年度: '105' },
  targets: [{ period: '令和4年度', value: '150' }],
  ratings: [{ grade: 'B', reason: '晴れの日が多かった。' }],
  ...parts,
});
const sheetOf = (...indicators: Record<string, unknown>[]) =>
  publicationOf(writtenSheet({ indicators })).sheets[0]!;
const ratingsOf = (...indicators: Record<string, unknown>[]) => sheetOf(...indicators).ratings;

describe('a letter', () => {
  test('is worked out from the actual of the sheet’s own year', () => {
    expect(ratingsOf(rated({}))).toMatchObject([
      {
        subject: { type: 'indicator', id: 'm1-kpi-1' },
        axis: { id: 'reached' },
        published: 'B',
        grade: { grade: 'B' },
        reason: '晴れの日が多かった。',
        worked: { grade: 'B' },
        agrees: 'yes',
      },
    ]);
  });

  test('that differs from ours is kept beside it', () => {
    expect(ratingsOf(rated({ ratings: [{ grade: 'A' }] }))).toMatchObject([
      { published: 'A', worked: { grade: 'B' }, agrees: 'no' },
    ]);
  });

  test('that the sheet does not print is no rating; one with a reason alone is one without a grade', () => {
    expect(ratingsOf(rated({ ratings: [] }))).toEqual([]);
    const [rating] = ratingsOf(rated({ ratings: [{ reason: '数えていない。' }] }));
    expect(rating).toMatchObject({ reason: '数えていない。', agrees: 'not_checkable' });
    expect(rating).not.toHaveProperty('grade');
  });
});

describe('what judged a letter', () => {
  test('are the very statements of the sheet', () => {
    const { observations, indicators, ratings } = sheetOf(rated({}));
    const { actual, baseline, target } = ratings[0]!.worked!.judgedBy;
    expect(indicators[0]!.actual).toBe(actual);
    expect(indicators[0]!.baseline).toBe(baseline);
    expect(indicators[0]!.target).toBe(target);
    for (const each of [actual, baseline, target]) expect(observations).toContain(each);
    expect([baseline?.value, actual?.value, target?.value]).toEqual(['100', '105', '150']);
  });

  test('is the target of the sheet’s own year, although a later one has the same number (KPI 10)', () => {
    const targets = [
      { period: '令和3年度', value: '105' },
      { period: '令和4年度', value: '105' },
    ];
    const [rating] = ratingsOf(rated({ targets }));
    expect(rating!.worked).toMatchObject({ grade: 'S', judgedBy: { target: { period: 'FY2021' } } });
  });

  test('is the target of the sheet’s own year before the last one', () => {
    const targets = [
      { period: '令和3年度', value: '105' },
      { period: '令和4年度', value: '150' },
    ];
    expect(ratingsOf(rated({ targets }))[0]!.worked).toMatchObject({
      grade: 'S',
      arithmetic: { target: '105' },
    });
  });

  test('is what the sheet itself states, whatever a later one says', () => {
    const publication = publicationOf(
      writtenSheet({ indicators: [rated({})] }),
      writtenSheet({
        fiscalYear: '令和4年度',
        indicators: [rated({ actuals: { 令和3年度: '300', 令和4年度: '400' }, ratings: [] })],
      }),
    );
    const [rating] = publication.sheets[0]!.ratings;
    expect(rating!.worked!.judgedBy.actual).toMatchObject({ value: '105', isNewest: false });
  });

  test('lacks what the sheet does not state', () => {
    const [rating] = ratingsOf(rated({ baseline: undefined, targets: [], actuals: { 令和2年度: '1' } }));
    expect(Object.keys(rating!.worked!.judgedBy)).toEqual(['actual', 'words']);
    expect(rating!.worked).toMatchObject({ judgedBy: { actual: { absence: 'blank' } }, grade: '―' });
  });
});

describe('axes', () => {
  const words = (id: string, rates: string[], more = {}) => ({
    id,
    name: id,
    rates,
    order: 'best_first',
    grades: ['良', '可'],
    ...more,
  });
  const forms = [
    writtenForm({
      ratings: [
        words('progress', ['project']),
        words('need', ['project', 'measure'], { assessor: '担当課' }),
        words('reached', ['indicator'], { grades: ['S', 'A', 'B', 'C', 'D', '―'], rule: writtenRule }),
      ],
    }),
  ];
  const { sheets } = publicationWith(
    { forms },
    writtenSheet({
      ratings: [{ grade: '可' }],
      indicators: [rated({})],
      projects: [
        {
          id: 'p',
          name: '団子事業',
          ratings: [
            { axis: 'need', grade: '良' },
            { axis: 'progress', grade: '可', reason: '雨。' },
          ],
        },
      ],
    }),
  );
  const [sheet] = sheets;

  test('that rate one subject stand beside each other, in printed order', () => {
    const [project] = sheet!.projects;
    expect(project!.ratings.map(({ axis, published }) => [axis.id, published])).toEqual([
      ['need', '良'],
      ['progress', '可'],
    ]);
    expect(project!.ratings[0]!.axis).toBe(sheet!.form.ratings[1]);
  });

  test('need not be named where only one rates the subject', () => {
    expect(sheet!.own.ratings).toMatchObject([
      { subject: { type: 'measure', id: 'm1' }, axis: { id: 'need' }, published: '可' },
    ]);
    expect(sheet!.own.indicators[0]!.ratings).toMatchObject([{ axis: { id: 'reached' }, agrees: 'yes' }]);
  });

  test('without a rule have only the published grade', () => {
    expect(sheet!.own.ratings[0]).not.toHaveProperty('worked');
    expect(sheet!.own.ratings[0]!.agrees).toBe('not_checkable');
  });

  test('come on a sheet as the measure’s own, its indicators’, then project by project', () => {
    expect(sheet!.ratings.map(({ subject }) => subject.id)).toEqual(['m1', 'm1-kpi-1', 'p', 'p']);
  });

  test('of all forms that a plan’s sheets have are the plan’s, one of the same id once', () => {
    const second = writtenForm({
      id: 'f2',
      ratings: [words('way', ['measure']), words('need', ['measure'])],
    });
    const { plans } = publicationWith({ forms: [...forms, second] }, writtenSheet({ form: 'f2' }));
    expect(plans[0]!.axes.map(({ id, assessor }) => [id, assessor])).toEqual([
      ['progress', undefined],
      ['need', '担当課'],
      ['reached', undefined],
      ['way', undefined],
    ]);
  });
});

describe('grades of two axes', () => {
  const axis = (more: Record<string, unknown> = {}): RatingAxis =>
    ratingAxis.parse({
      id: 'reached',
      name: '達成状況',
      rates: ['indicator'],
      order: 'best_first',
      grades: ['S', 'A', 'B', 'C', 'D', '―'],
      rule: writtenRule,
      ...more,
    });

  test('may be compared where order, grades and rule are the same, whatever else is not', () => {
    expect(comparable(axis(), axis())).toBe(true);
    expect(comparable(axis(), axis({ id: 'other', name: '別の名', assessor: '委員会' }))).toBe(true);
    const labelled = { grades: ['S', 'A', 'B', 'C', 'D', '―'].map((grade) => ({ grade, label: grade })) };
    expect(comparable(axis(), axis(labelled))).toBe(true);
  });

  test('are not compared where one of these differs', () => {
    const unruled = { rule: undefined };
    expect(comparable(axis(unruled), axis({ ...unruled, order: 'worst_first' }))).toBe(false);
    expect(comparable(axis(), axis({ grades: ['S', 'A', 'B', 'C', 'D', '―', '済'] }))).toBe(false);
    expect(comparable(axis(), axis({ rule: undefined }))).toBe(false);
    const bands = [{ grade: 'A', atLeast: '5' }, ...writtenRule.bands.slice(1)];
    expect(comparable(axis(), axis({ rule: { ...writtenRule, bands } }))).toBe(false);
  });

  test('without an order are never compared, not even with themselves', () => {
    const unordered = axis({ order: 'none', rule: undefined });
    expect(comparable(unordered, unordered)).toBe(false);
    expect(comparable(unordered, axis({ order: 'none', rule: undefined }))).toBe(false);
  });
});
