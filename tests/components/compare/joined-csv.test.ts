import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { joinedCsv, joinedName } from '../../../src/components/compare/joined-csv.ts';

describe('the file of a choice', () => {
  const one = '\u{feff}a,b\r\n1,"x\r\ny"\r\n';
  const other = '\u{feff}a,b\r\n2,z\r\n3,\r\n';

  it('holds the header once and the rows of each file as they are', () => {
    expect(joinedCsv([one, other])).toBe('\u{feff}a,b\r\n1,"x\r\ny"\r\n2,z\r\n3,\r\n');
    // A browser that reads a file as text takes the mark away.
    expect(joinedCsv([one.slice(1), other.slice(1)])).toBe(joinedCsv([one, other]));
    expect(parse(joinedCsv([one, other]), { bom: true })).toHaveLength(4);
  });
  it('of one indicator is its own file', () => {
    expect(joinedCsv([one])).toBe(one);
  });
  it('is called after what it holds', () => {
    expect(joinedName(['103-kpi-10'])).toBe('compare_103-kpi-10.csv');
    expect(joinedName(['a', 'b', 'c', 'd', 'e'])).toBe('compare_a_b_c_and_2_more.csv');
  });
});
