import { describe, expect, it } from 'vitest';
import { isPublishedAbsence, isSilent, observationStatus } from '../../../src/domain/observation/absence.ts';
import { absence } from '../../../src/schema/absence.ts';

describe('the SDMX status of a cell', () => {
  it.each([
    [{ value: '-61' }, 'A'],
    [{ value: '0' }, 'A'],
    [{ value: '58', status: 'provisional' as const }, 'P'],
    [{ value: '58', basis: 'settled' as const }, 'A'],
    [{ value: '58', basis: 'settled' as const, status: 'provisional' as const }, 'P'],
    [{ value: '58', basis: 'expected' as const }, 'E'],
    [{ value: '58', basis: 'budget' as const }, 'F'],
    [{ value: '58', basis: 'planned' as const }, 'F'],
    [{ absence: 'dash' as const }, 'O'],
    [{ absence: 'cancelled' as const }, 'M'],
    [{ absence: 'blank' as const }, 'O'],
    [{ absence: 'after_sheet' as const }, 'O'],
    [{ absence: 'not_applicable' as const }, 'M'],
    [{ absence: 'unplaced' as const }, 'L'],
    [{ absence: 'not_published' as const }, 'Q'],
    [{ absence: 'suppressed' as const }, 'Q'],
    [{ absence: 'blank' as const, basis: 'budget' as const }, 'O'],
  ])('of %o is %s', (cell, status) => {
    expect(observationStatus(cell)).toBe(status);
  });

  it('is none where a cell holds neither a number nor an absence', () => {
    expect(observationStatus({})).toBeUndefined();
  });
});

describe('a published absence', () => {
  it('is every named absence but the one of our own reading, and a column printed in advance', () => {
    expect(absence.options.filter((each) => !isPublishedAbsence(each))).toEqual(['after_sheet', 'unplaced']);
  });
});

describe('an absence that says nothing', () => {
  it('is a blank, a column printed in advance, and what our reading could not place', () => {
    expect(absence.options.filter((each) => isSilent({ absence: each }))).toEqual([
      'blank',
      'after_sheet',
      'unplaced',
    ]);
    expect(isSilent({})).toBe(false);
  });
});
