import { describe, expect, test } from 'vitest';
import { letterChange, orderedGrades, type Standing } from '../../src/domain/letter-change.ts';
import { publishedCity } from './published-city.ts';

const [plan] = publishedCity('hoshizora').plans;
const [lettersOnly] = publishedCity('yukiguni').plans;
const scale = plan!.ratingScale;

const letter = (grade: string, of = scale): Standing => ({
  grade: of.grades.find((each) => each.grade === grade)!,
});
const kind = (before: Standing | undefined, after: Standing, of = scale) =>
  letterChange(of, before, after)?.kind;

describe('the change of a letter', () => {
  test('follows the order in which the plan lists its letters', () => {
    expect(kind(letter('C'), letter('B'))).toBe('better');
    expect(kind(letter('S'), letter('A'))).toBe('worse');
    expect(kind(letter('D'), letter('D'))).toBe('same');
    const { ratingScale } = lettersOnly!;
    expect(kind(letter('F', ratingScale), letter('E', ratingScale), ratingScale)).toBe('better');
  });

  test('from or to a letter that says that nothing could be rated cannot be told, not even between two of them', () => {
    for (const [before, after] of [
      ['―', 'S'],
      ['D', '―'],
      ['―', '―'],
    ] as const) {
      expect(letterChange(scale, letter(before), letter(after))).toEqual({
        kind: 'not_comparable',
        because: 'not_assessable',
      });
    }
  });

  test('leaves out of the order what its tone or its rule marks as not assessable', () => {
    expect(orderedGrades(scale).map(({ grade }) => grade)).toEqual(['S', 'A', 'B', 'C', 'D']);
    const untoned = { ...scale, grades: scale.grades.map(({ grade, label }) => ({ grade, label })) };
    expect(orderedGrades(untoned)).toHaveLength(5);
    expect(orderedGrades(lettersOnly!.ratingScale)).toHaveLength(6);
  });

  test('is a beginning or an end where one of the two sheets gives no letter', () => {
    expect(kind({ without: 'no_letter' }, letter('―'))).toBe('newly_rated');
    expect(kind({ without: 'not_listed' }, letter('B'))).toBe('newly_rated');
    expect(kind(letter('―'), { without: 'no_letter' })).toBe('no_longer_rated');
    expect(kind(letter('A'), { without: 'not_listed' })).toBe('no_longer_rated');
  });

  test('is not told from a sheet that is not registered, nor across the beginning of a plan', () => {
    const unregistered = { kind: 'not_comparable', because: 'unregistered' };
    expect(letterChange(scale, { without: 'unregistered' }, letter('B'))).toEqual(unregistered);
    expect(letterChange(scale, letter('B'), { without: 'unregistered' })).toEqual(unregistered);
    expect(letterChange(scale, undefined, letter('B'))).toEqual({
      kind: 'not_comparable',
      because: 'plan_begins',
    });
  });

  test('is none where neither year has a letter', () => {
    expect(letterChange(scale, { without: 'no_letter' }, { without: 'no_letter' })).toBeUndefined();
    expect(letterChange(scale, undefined, { without: 'unregistered' })).toBeUndefined();
  });
});
