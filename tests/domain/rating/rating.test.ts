import { describe, expect, test } from 'vitest';
import { distributionsOf } from '../../../src/domain/rating/distribution.ts';
import { statusOf, statusRows } from '../../../src/domain/rating/status.ts';
import { noPairOf } from '../../../src/text/letter-change.ts';
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

describe('a cell of a grade', () => {
  const city = (...ratings: Record<string, unknown>[]) =>
    publicationWith(
      {
        forms: [
          writtenForm({
            ratings: [
              { id: 'way', name: '道', rates: ['project'], order: 'best_first', grades: ['A', 'B', '―'] },
            ],
          }),
        ],
      },
      ...ratings.map((rating, index) =>
        writtenSheet({
          fiscalYear: `令和${index + 2}年度`,
          placement: { projects: 'placed' },
          projects: [{ id: 'p', name: '団子事業', ratings: [rating] }],
        }),
      ),
    );

  test('without one says why, and is neither counted nor compared', () => {
    const publication = city({ absence: 'unplaced' }, { grade: 'A' });
    const [blank, given] = publication.sheets.flatMap(({ ratings }) => ratings);
    expect([blank!.absence, blank!.published, blank!.grade]).toEqual(['unplaced', undefined, undefined]);
    expect(given).not.toHaveProperty('absence');
    const status = statusOf(publication.plans[0]!, publication);
    const [row] = statusRows(status);
    expect(row!.cells.slice(0, 2)).toMatchObject([
      { without: 'no_letter', absence: 'unplaced' },
      { change: { kind: 'not_comparable', because: 'unknown' } },
    ]);
    const [counts] = distributionsOf(publication.plans[0]!, publication.sheets);
    expect(counts!.years.map(({ fiscalYear }) => fiscalYear)).toEqual(['FY2021']);
    expect(noPairOf(status, 'FY2021')).toContain('令和2年度の評価が分からないので');
  });

  test('that is blank holds no grade, so that the next one is new', () => {
    const publication = city({ absence: 'blank' }, { grade: 'A' });
    const [row] = statusRows(statusOf(publication.plans[0]!, publication));
    expect(row!.cells[1]!.change).toEqual({ kind: 'newly_rated' });
  });

  test('with a stroke that the form lists holds a grade', () => {
    const [rating] = city({ grade: '―' }).sheets[0]!.ratings;
    expect([rating!.published, rating!.absence]).toEqual(['―', undefined]);
  });

  test('stands where the nearest of cell, row and table says that it was read', () => {
    const placements = (rating: Record<string, unknown>) => city(rating).sheets[0]!.ratings[0]!.placement;
    expect(placements({ grade: 'A' })).toBe('placed');
    expect(placements({ grade: 'A', placement: 'stated' })).toBe('stated');
    expect(placements({ absence: 'dash' })).toBe('placed');
    expect(placements({ absence: 'unplaced' })).toBeUndefined();
  });

  test('may not hold a grade and say that it holds none', () => {
    expect(() => city({ grade: 'A', absence: 'blank' })).toThrow('どちらか一方だけ');
    expect(() => city({ absence: 'after_sheet' })).toThrow('評語が無い理由');
  });
});
