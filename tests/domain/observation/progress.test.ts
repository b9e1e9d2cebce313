import { describe, expect, it } from 'vitest';
import {
  impliedCounts,
  sharesAddUp,
  shareSum,
  shareTolerance,
} from '../../../src/domain/observation/progress.ts';

const sheet103 = ['28.6', '28.6', '42.9', '0.0'];

describe('the sum of shares', () => {
  it('is exact', () => {
    expect(shareSum(sheet103)).toBe('100.1');
    expect(shareSum(['0.1', '0.2'])).toBe('0.3');
    expect(shareSum([])).toBe('0');
  });
});

describe('the tolerance of shares', () => {
  it.each([
    [sheet103, '0.2'],
    [['33', '33', '33'], '1.5'],
    [['33.33', '33.3', '33.34'], '0.15'],
    [['100'], '0.5'],
    [[], '0'],
  ])('of %o is %s: half a unit of the coarsest, once for each', (shares, tolerance) => {
    expect(shareTolerance(shares)).toBe(tolerance);
  });
});

describe('shares add up', () => {
  it.each([
    [sheet103, true],
    [['33.3', '33.3', '33.3'], true],
    [['50.0', '50.1'], true],
    [['50.0', '49.9'], true],
    [['50.0', '50.2'], false],
    [['50.0', '49.8'], false],
  ])('on a closed scale within their rounding either way: %o is %o', (shares, expected) => {
    expect(sharesAddUp(shares, false)).toBe(expected);
  });

  it.each([
    [sheet103, true],
    [['28.6', '28.6'], true],
    [['50.0', '50.1'], true],
    [['50.0', '50.2'], false],
  ])('on an open scale where they do not exceed 100: %o is %o', (shares, expected) => {
    expect(sharesAddUp(shares, true)).toBe(expected);
  });
});

describe('the counts that shares imply', () => {
  it('are 2, 2, 3 and 0 of the seven projects of sheet 103', () => {
    expect(impliedCounts(sheet103, 7)).toEqual([2, 2, 3, 0]);
  });

  it.each([
    ['no whole number fits', sheet103, 8],
    ['each share fits, but together they miss the projects', ['50.0', '25.0'], 4],
    ['more than one distribution fits', ['33', '33', '33'], 100],
    ['an exact half could have been rounded either way', ['1', '99'], 200],
    ['there are no projects', ['0.0'], 0],
    ['the number of projects is no count', ['50.0', '50.0'], 1.5],
    ['there are no shares', [], 7],
  ])('are undefined where %s', (_, shares, projects) => {
    expect(impliedCounts(shares, projects)).toBeUndefined();
  });

  it('accept a half rounded down or up', () => {
    expect(impliedCounts(['13', '88'], 8)).toEqual([1, 7]);
    expect(impliedCounts(['12', '88'], 8)).toEqual([1, 7]);
  });
});
