import { describe, expect, test } from 'vitest';
import { form } from '../../src/schema/form.ts';
import { neutralWords } from '../../src/schema/neutral-words.ts';

const parse = (change: Record<string, unknown>) => form.safeParse({ id: 'sheet', name: 'シート', ...change });
const reasons = (change: Record<string, unknown>) =>
  parse(change)
    .error?.issues.map(({ message }) => message)
    .join() ?? '';

describe('a form', () => {
  test('needs no more than an id and a name; what it leaves out it does not have', () => {
    expect(parse({}).data).toEqual({
      id: 'sheet',
      name: 'シート',
      words: neutralWords,
      levels: [],
      sections: [],
      texts: [],
      amounts: [],
      ratings: [],
      indicatorKinds: [],
    });
  });

  test('leaves room for rounding, and not less than none', () => {
    const funding = (tolerance: string) => ({ funding: { sources: [], complete: 'true', tolerance } });
    for (const room of ['0', '1', '0.5', '-0']) expect(parse(funding(room)).success).toBe(true);
    expect(reasons(funding('-1'))).toContain('「-1」は、0より小さい数です。');
  });

  test('calls things by words of its own', () => {
    expect(parse({ words: { measure: '重点施策' } }).data?.words).toEqual({
      ...neutralWords,
      measure: '重点施策',
    });
    expect(parse({ words: { mesure: '重点施策' } }).success).toBe(false);
  });

  test('has sections that say what they hold', () => {
    expect(
      reasons({
        sections: [
          { part: 'text', text: 'issues' },
          { part: 'indicators', kinds: ['kpi'] },
        ],
      }),
    ).toBe('');
    expect(reasons({ sections: [{ part: 'text' }] })).toContain('どの文章か');
    expect(reasons({ sections: [{ part: 'policy', text: 'issues' }] })).toContain('ほかの節には書きません');
    expect(reasons({ sections: [{ part: 'policy', kinds: ['kpi'] }] })).toContain('indicators の節にだけ');
  });

  test('gives every amount a unit but money, whose unit is that of the sheet', () => {
    const amount = (quantity: string, unit?: string) =>
      reasons({ amounts: [{ id: 'a', label: '額', quantity, ...(unit ? { unit } : {}) }] });
    expect(amount('money')).toBe('');
    expect(amount('money', '千円')).toContain('シートの money の unit');
    expect(amount('people', '人')).toBe('');
    expect(amount('people')).toContain('単位（unit）がありません');
    expect(amount('rate')).toContain('単位（unit）がありません');
    expect(amount('percent')).toBe('');
  });

  test('says what the sources add up to: the cost, where nothing is said', () => {
    expect(parse({ funding: { sources: [], complete: 'false' } }).data?.funding).toEqual({
      of: 'cost',
      sources: [],
      complete: false,
      tolerance: '0',
    });
  });
});
