import { describe, expect, test } from 'vitest';
import { briefOf } from '../../../src/domain/over-years/brief.ts';
import { historyOf } from '../../../src/domain/over-years/measure-history.ts';
import { movedIn } from '../../../src/domain/rating/moved.ts';
import { comparable } from '../../../src/domain/rating/scale.ts';
import { statusOf, statusRows } from '../../../src/domain/rating/status.ts';
import { ratingAxis, type RatingAxis } from '../../../src/schema/rating-axis.ts';
import { publicationWith, writtenForm, writtenRule, writtenSheet } from '../invented-city.ts';

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

describe('grades of two forms', () => {
  const means = { id: 'means', name: '手だて', rates: ['measure'], order: 'best_first', grades: ['A', 'B'] };
  const way = { id: 'way', name: '道', rates: ['measure'], order: 'none', grades: ['つづける', 'やめる'] };
  const said = (before: Record<string, unknown>[], after: Record<string, unknown>[]) => {
    const publication = publicationWith(
      {
        forms: [writtenForm({ ratings: before }), writtenForm({ id: 'f2', ratings: after })],
      },
      writtenSheet({ fiscalYear: '令和2年度', ratings: [{ axis: 'means', grade: 'A' }] }),
      writtenSheet({
        form: 'f2',
        ratings: [
          { axis: 'means', grade: 'B' },
          { axis: 'way', grade: 'つづける' },
        ],
      }),
    );
    const status = statusOf(publication.plans[0]!, publication);
    const [measure] = publication.measures;
    const [row] = historyOf(measure!);
    return {
      change: statusRows(status).find(({ axis }) => axis.id === 'means')!.cells[1]!.change,
      moved: movedIn(status, 'FY2021').map(({ axis }) => axis.id),
      turn: row!.years[1]!.turn?.otherScale ?? 'none',
      brief: briefOf(measure!)!
        .scales.filter(({ apart }) => apart)
        .map(({ axis }) => axis.id),
    };
  };
  const explained = (label: string) => ({ ...means, grades: [{ grade: 'A', label }, 'B'] });

  test('compare for every reader where only one of the papers explains them', () => {
    expect(said([means, way], [explained('よくできた'), { ...way, grades: ['つづける'] }])).toEqual({
      change: { kind: 'worse' },
      moved: ['means'],
      turn: 'none',
      brief: [],
    });
  });

  test('compare for no reader where the papers explain them otherwise', () => {
    expect(
      said([explained('よくできた'), way], [explained('8割できた'), { ...way, name: 'これからの道' }]),
    ).toEqual({
      change: { kind: 'not_comparable', because: 'other_scale' },
      moved: [],
      turn: [expect.objectContaining({ id: 'means' })],
      brief: ['means', 'means'],
    });
  });
});
