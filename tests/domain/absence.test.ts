import { describe, expect, it } from 'vitest';
import { isPublishedAbsence, observationStatus } from '../../src/domain/absence.ts';
import { absence } from '../../src/schema/cell.ts';

describe('the SDMX status of a cell', () => {
  it.each([
    [{ value: '-61' }, 'A'],
    [{ value: '0' }, 'A'],
    [{ value: '58', status: 'provisional' as const }, 'P'],
    [{ value: '58', status: 'expected' as const }, 'E'],
    [{ absence: 'dash' as const }, 'O'],
    [{ absence: 'cancelled' as const }, 'M'],
    [{ absence: 'not_settled' as const }, 'O'],
    [{ absence: 'not_applicable' as const }, 'M'],
    [{ absence: 'unplaced' as const }, 'L'],
    [{ absence: 'not_published' as const }, 'Q'],
    [{ absence: 'not_settled' as const, status: 'provisional' as const }, 'O'],
  ])('of %o is %s', (cell, status) => {
    expect(observationStatus(cell)).toBe(status);
  });

  it('is none where a cell holds neither a number nor an absence', () => {
    expect(observationStatus({})).toBeUndefined();
  });
});

describe('a published absence', () => {
  it('is every named absence but the one of our own reading', () => {
    expect(absence.options.filter((each) => !isPublishedAbsence(each))).toEqual(['unplaced']);
  });
});
