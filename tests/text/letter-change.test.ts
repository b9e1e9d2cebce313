import { describe, expect, test } from 'vitest';
import { statusOf } from '../../src/domain/rating/status.ts';
import { movedIn } from '../../src/domain/rating/moved.ts';
import { noPairOf } from '../../src/text/letter-change.ts';
import { publicationWith, writtenForm, writtenSheet } from '../domain/invented-city.ts';
import { publishedCity } from '../domain/published-city.ts';

type Letters = Record<string, string>;

describe('why a year is not compared with the one before', () => {
  const axis = (id: string, name: string, order: string, grades: unknown[]) => ({
    id,
    name,
    rates: ['measure'],
    order,
    grades,
  });
  const means = axis('means', '手だて', 'best_first', ['A', 'B', { grade: '―', tone: 'none' }]);
  const way = axis('way', '道', 'none', ['つづける', 'やめる']);
  const sheet = (fiscalYear: string, letters: Letters, more: Record<string, unknown> = {}) =>
    writtenSheet({
      fiscalYear,
      ratings: Object.entries(letters).map(([id, grade]) => ({ axis: id, grade })),
      ...more,
    });
  const why = (axes: Record<string, unknown>[], ...sheets: ReturnType<typeof sheet>[]) => {
    const forms = [
      writtenForm({ ratings: axes }),
      writtenForm({ id: 'f2', ratings: [{ ...means, grades: ['一', '二'] }] }),
    ];
    const publication = publicationWith({ forms }, ...sheets);
    const status = statusOf(publication.plans[0]!, publication);
    expect(movedIn(status, 'FY2021')).toEqual([]);
    return noPairOf(status, 'FY2021');
  };

  test('is that the plan begins', () => {
    const city = publishedCity('hoshizora');
    expect(noPairOf(statusOf(city.plans[1]!, city), 'FY2025')).toContain('令和7年度は計画の初めの年度です。');
  });

  test('is that its sheets are not registered, and nothing said of the city', () => {
    expect(why([means], sheet('令和3年度', { means: 'A' }))).toMatch(
      /^令和2年度のシートをまだ登録していないので/,
    );
  });

  test('is that its sheets give no letter at all, or none on the axes that can be compared', () => {
    expect(why([means], sheet('令和2年度', {}), sheet('令和3年度', { means: 'A' }))).toBe(
      '登録した令和2年度のシートに評価がないので、令和3年度の評価は、前の年度とくらべられません。',
    );
    expect(
      why(
        [means, way],
        sheet('令和2年度', { way: 'やめる' }),
        sheet('令和3年度', { means: 'A', way: 'やめる' }),
      ),
    ).toBe('「手だて」は、登録した令和2年度のシートに評価がないので、前の年度とくらべられません。');
  });

  test('is that the sheets of the two years judge nothing in common', () => {
    expect(
      why([means], sheet('令和2年度', { means: 'A' }), sheet('令和3年度', { means: 'A' }, { measure: 'm2' })),
    ).toBe(
      '令和3年度の評価は、登録したシートに、令和2年度と令和3年度の両方で評価された施策がないので、前の年度とくらべられません。',
    );
  });

  test('is that the scale is another one, that a letter has no place in the order, that there is none', () => {
    expect(
      why([means], sheet('令和2年度', { means: 'A' }), sheet('令和3年度', { means: '一' }, { form: 'f2' })),
    ).toContain('令和2年度と評価の決まりがちがうので');
    expect(why([means], sheet('令和2年度', { means: 'A' }), sheet('令和3年度', { means: '―' }))).toContain(
      '順番に入らない記号がどちらかの年度にあるので',
    );
    expect(why([means, way], sheet('令和2年度', { means: 'A' }), sheet('令和3年度', { way: 'やめる' }))).toBe(
      '「道」は、順番がないので、前の年度とくらべられません。',
    );
  });
});
