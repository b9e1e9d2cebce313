import { describe, expect, test } from 'vitest';
import { letterChange, type LetterOfYear } from '../../../src/domain/rating/letter-change.ts';
import { orderedGrades } from '../../../src/domain/rating/scale.ts';
import type { RatingAxis } from '../../../src/schema/rating-axis.ts';
import { publishedCity } from '../published-city.ts';

const [plan] = publishedCity('hoshizora').plans;
const [lettersOnly] = publishedCity('yukiguni').plans;
const [axis] = plan!.axes;
const [sixLetters] = lettersOnly!.axes;

const letter = (grade: string, of: RatingAxis = axis!): LetterOfYear => ({
  axis: of,
  grade: of.grades.find((each) => each.grade === grade)!,
});
const kind = (before: LetterOfYear | undefined, after: LetterOfYear) => letterChange(before, after)?.kind;

describe('the change of a letter', () => {
  test('follows the order in which the axis lists its letters', () => {
    expect(kind(letter('C'), letter('B'))).toBe('better');
    expect(kind(letter('S'), letter('A'))).toBe('worse');
    expect(kind(letter('D'), letter('D'))).toBe('same');
    expect(kind(letter('F', sixLetters), letter('E', sixLetters))).toBe('better');
  });

  test('is the other way round where the worst letter stands first', () => {
    const turned: RatingAxis = { ...sixLetters!, order: 'worst_first' };
    expect(kind(letter('F', turned), letter('E', turned))).toBe('worse');
    expect(kind(letter('A', turned), letter('B', turned))).toBe('better');
    expect(orderedGrades(turned).map(({ grade }) => grade)).toEqual(['F', 'E', 'D', 'C', 'B', 'A']);
  });

  test('is told by no axis without an order, not even that a letter is the same', () => {
    const unordered: RatingAxis = { ...sixLetters!, order: 'none' };
    for (const after of ['A', 'B']) {
      expect(letterChange(letter('A', unordered), letter(after, unordered))).toEqual({
        kind: 'not_comparable',
        because: 'unordered',
      });
    }
    expect(orderedGrades(unordered)).toEqual([]);
  });

  test('is not told where the scale is another: other letters, another rule', () => {
    const otherScale = { kind: 'not_comparable', because: 'other_scale' };
    const shorter: RatingAxis = { ...axis!, grades: axis!.grades.filter(({ grade }) => grade !== '―') };
    expect(letterChange(letter('A', shorter), letter('B'))).toEqual(otherScale);
    const { rule: _, ...withoutRule } = axis!;
    expect(letterChange(letter('A'), letter('B', withoutRule))).toEqual(otherScale);
    const relabelled = { ...axis!, id: 'x', grades: axis!.grades.map((each) => ({ ...each, label: '' })) };
    expect(kind(letter('A'), letter('B', relabelled))).toBe('worse');
  });

  test('from or to a letter that says that nothing could be rated cannot be told, not even between two of them', () => {
    for (const [before, after] of [
      ['―', 'S'],
      ['D', '―'],
      ['―', '―'],
    ] as const) {
      expect(letterChange(letter(before), letter(after))).toEqual({
        kind: 'not_comparable',
        because: 'not_assessable',
      });
    }
  });

  test('leaves out of the order what its tone or its rule marks as not assessable', () => {
    expect(orderedGrades(axis!).map(({ grade }) => grade)).toEqual(['S', 'A', 'B', 'C', 'D']);
    const untoned = { ...axis!, grades: axis!.grades.map(({ grade }) => ({ grade })) };
    expect(orderedGrades(untoned)).toHaveLength(5);
    expect(orderedGrades(sixLetters!)).toHaveLength(6);
  });

  test('is a beginning or an end where one of the two sheets gives no letter', () => {
    expect(kind({ without: 'no_letter' }, letter('―'))).toBe('newly_rated');
    expect(kind({ without: 'not_listed' }, letter('B'))).toBe('newly_rated');
    expect(kind(letter('―'), { without: 'no_letter' })).toBe('no_longer_rated');
    expect(kind(letter('A'), { without: 'not_listed' })).toBe('no_longer_rated');
  });

  test('is not told from a sheet that is not registered, nor across the beginning of a plan', () => {
    const unregistered = { kind: 'not_comparable', because: 'unregistered' };
    expect(letterChange({ without: 'unregistered' }, letter('B'))).toEqual(unregistered);
    expect(letterChange(letter('B'), { without: 'unregistered' })).toEqual(unregistered);
    expect(letterChange(undefined, letter('B'))).toEqual({
      kind: 'not_comparable',
      because: 'plan_begins',
    });
  });

  test('is none where neither year has a letter', () => {
    expect(letterChange({ without: 'no_letter' }, { without: 'no_letter' })).toBeUndefined();
    expect(letterChange(undefined, { without: 'unregistered' })).toBeUndefined();
  });
});
