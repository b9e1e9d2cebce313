import { describe, expect, it } from 'vitest';
import { foreignKeyInWords, primaryKeyInWords } from '../../../src/components/dictionary/key-words.ts';
import type { Column, Table } from '../../../src/exports/table.ts';

const table = (name: string, titles: Record<string, string>, primaryKey: string[] = []) =>
  ({
    name,
    title: { ja: name, en: name },
    columns: Object.entries(titles).map(([key, ja]) => ({ key, ja }) as Column<unknown>),
    primaryKey,
  }) as Table;

const sheets = table('シート', { sheet_id: 'シートID', year: '年度' }, ['sheet_id']);
const costs = table('事業費', { sheet_id: 'シートID', stated_in: '記載のシート', item: '費目' }, [
  'sheet_id',
  'item',
]);

describe('keys in words', () => {
  it('say which column, or which columns together, tell rows apart', () => {
    expect(primaryKeyInWords(sheets)).toBe('「シートID」が同じ行は、ほかにありません。');
    expect(primaryKeyInWords(costs)).toBe('シートID、費目の2つの組が同じ行は、ほかにありません。');
  });
  it('say where rows lead, by one name or by another', () => {
    const key = { columns: ['sheet_id'], table: 'シート', references: ['sheet_id'] };
    expect(foreignKeyInWords(costs, key, [costs, sheets])).toEqual({
      text: 'シートIDが同じ行が、表「シート」に1行あります。',
      target: sheets,
    });
    expect(foreignKeyInWords(costs, { ...key, columns: ['stated_in'] }, [costs, sheets])?.text).toBe(
      '記載のシートを、シートIDとして持つ行が、表「シート」に1行あります。',
    );
  });
  it('say a column without a title by its key, and nothing of a table that is not published', () => {
    const key = { columns: ['nowhere'], table: 'シート', references: ['sheet_id'] };
    expect(foreignKeyInWords(costs, key, [sheets])?.text).toContain('nowhereを、シートIDとして');
    expect(foreignKeyInWords(costs, key, [costs])).toBeUndefined();
  });
});
