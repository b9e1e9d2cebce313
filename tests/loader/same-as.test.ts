/** Indicators that are read as one figure (sameAs): what they cannot differ in, and what is told where they do. */
import { describe, expect, test } from 'vitest';
import { CityCopy, register, sheet2021, sheet2022 } from './tsukimi.ts';

const last = '  - id: 5010-outcome-1\n    direction: lower';

describe('refused', () => {
  test('where more is better of the one and less of the other', () => {
    const copy = new CityCopy().spoil(register, last, '  - id: 5010-outcome-1\n    direction: higher');
    expect(copy.refused()).toMatchObject([
      {
        line: copy.lineOf(register, '      - 5010-outcome-1'),
        reason:
          '「201-kpi-1」は「5010-outcome-1」と同じ数だとありますが、direction が lower と higher で、逆です。',
      },
    ]);
  });

  test('where one is also continued by the other', () => {
    const copy = new CityCopy().spoil(register, last, `${last}\n    continues: [201-kpi-1]`);
    expect(copy.refused()).toMatchObject([
      {
        field: expect.stringContaining('continues') as string,
        reason: '「201-kpi-1」が、sameAs（同じ数）にも continues（引きつぐ前）にもあります。',
      },
    ]);
  });
});

describe('told', () => {
  const told = (unit: string) =>
    new CityCopy()
      .remove(sheet2022)
      .spoil(sheet2021, '        unit: 日', `        unit: ${unit}`)
      .reading()
      .notices.map(({ reason }) => reason);

  test('once, where they are printed in other units', () => {
    expect(told('件')).toEqual([
      '「201-kpi-1」の単位は「日」ですが、register で同じ数（sameAs）とある「5010-outcome-1」の単位は「件」です。',
    ]);
    expect(told('日')).toEqual([]);
  });
});
