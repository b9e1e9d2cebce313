import { describe, expect, test } from 'vitest';
import { glossary } from '../../src/schema/glossary.ts';
import { prosePage } from '../../src/schema/prose-page.ts';

const term = { id: 'kpi', term: 'KPI', reading: 'けーぴーあい', short: 'とちゅうで確かめるための指標です。' };
const withTerm = (change: Record<string, unknown>) =>
  glossary.safeParse({ groups: [{ id: 'numbers', title: '数', terms: [{ ...term, ...change }] }] });

describe('a glossary', () => {
  test('needs no more of a term than a sentence', () => {
    expect(withTerm({}).data?.groups[0]?.terms).toEqual([{ ...term, body: [], seeAlso: [] }]);
  });

  test.each(['かな', 'ポイント', 'じぜん よさん'])('is read %s', (reading) => {
    expect(withTerm({ reading }).success).toBe(true);
  });

  test.each(['漢字', 'kana', ''])('is not read %j', (reading) => {
    expect(withTerm({ reading }).error?.issues[0]?.message).toContain('かなでない文字');
  });

  test('has no empty group and no unknown field', () => {
    expect(glossary.safeParse({ groups: [{ id: 'a', title: 'あ', terms: [] }] }).success).toBe(false);
    expect(withTerm({ longer: '…' }).success).toBe(false);
  });
});

describe('the text of a page', () => {
  test('may be a date alone', () => {
    expect(prosePage.parse({ id: 'accessibility', date: '2026-01-31' }).sections).toEqual([]);
  });

  test('is that of a page which exists', () => {
    expect(prosePage.safeParse({ id: 'abuot' }).error?.issues[0]?.message).toContain('about');
  });
});
