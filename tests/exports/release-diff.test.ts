import { describe, expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import {
  countChanges,
  releaseDiff,
  tableSnapshot,
  type TableSnapshot,
} from '../../src/exports/release-diff.ts';
import { releaseChangesTable } from '../../src/exports/tables/release-changes.ts';

/** A table as its JSON file says it; rows are given as text, so that numbers keep their digits. */
function table(columns: string[], rows: string[], name = 'costs'): TableSnapshot {
  const heads = columns.map((key) => `{ "key": "${key}" }`).join(', ');
  const json = `{ "primary_key": ["id", "period"], "columns": [${heads}], "rows": [${rows.join(', ')}] }`;
  return tableSnapshot(name, json)!;
}

const columns = ['id', 'period', 'value', 'word', 'page_url'];
const row = (id: string, period: number, value: string, word = 'null', page = 'https://a.example/') =>
  `{ "id": "${id}", "period": ${period}, "value": ${value}, "word": ${word}, "page_url": "${page}" }`;

describe('the differences between two releases', () => {
  test('are none between the same', () => {
    const rows = [row('a', 2020, '1.50'), row('a', 2021, 'null', '"dash"')];
    expect(releaseDiff([table(columns, rows)], [table(columns, rows)])).toEqual([]);
  });

  test('are found row by row under the primary key, cell by cell, whatever the order', () => {
    const before = table(columns, [
      row('a', 2020, '1'),
      row('a', 2021, 'null', '"dash"'),
      row('b', 2020, '7'),
    ]);
    const after = table(columns, [row('c', 2020, '9'), row('a', 2021, '-3.5'), row('a', 2020, '1')]);
    const changes = releaseDiff([before], [after]);
    expect(changes).toEqual([
      { kind: 'added', table: 'costs', key: 'c | 2020' },
      { kind: 'changed', table: 'costs', key: 'a | 2021', column: 'value', old: '', new: '-3.5' },
      { kind: 'changed', table: 'costs', key: 'a | 2021', column: 'word', old: 'dash', new: '' },
      { kind: 'removed', table: 'costs', key: 'b | 2020' },
    ]);
    expect(countChanges(changes)).toEqual({ added: 1, changed: 2, removed: 1 });
  });

  test('see every digit, and no address', () => {
    const changed = releaseDiff(
      [table(columns, [row('a', 2020, '1.5')])],
      [table(columns, [row('a', 2020, '1.50', 'null', 'https://b.example/')])],
    );
    expect(changed).toMatchObject([{ column: 'value', old: '1.5', new: '1.50' }]);
  });

  test('name columns and tables that came or went', () => {
    const before = [table(['id', 'period', 'old'], [], 'costs'), table(columns, [], 'ratings')];
    const after = [
      table(['id', 'period', 'new'], [], 'costs'),
      table(columns, [row('a', 2020, '1')], 'opinions'),
    ];
    expect(releaseDiff(before, after)).toEqual([
      { kind: 'added', table: 'costs', column: 'new' },
      { kind: 'removed', table: 'costs', column: 'old' },
      { kind: 'added', table: 'opinions' },
      { kind: 'removed', table: 'ratings' },
    ]);
  });

  test('make a table whose number columns hold numbers or nothing', () => {
    const changes = releaseDiff(
      [table(columns, [row('a', 2020, '-3.5', '"=cmd"')])],
      [table(columns, [row('a', 2020, '12', 'null')])],
    );
    expect(csv(releaseChangesTable(changes), 'en')).toBe(
      'change,table,key,column,old_value,new_value,old_text,new_text,unit\r\n' +
        'changed,costs,a | 2020,value,-3.5,12,,,\r\n' +
        "changed,costs,a | 2020,word,,,'=cmd,,\r\n",
    );
  });

  test('tell what a value is counted in, where its row says so', () => {
    const counted = [...columns, 'unit'];
    const rowIn = (unit: string) => row('a', 2020, '1').replace('}', `, "unit": "${unit}" }`);
    const [change] = releaseDiff([table(counted, [rowIn('人')])], [table(counted, [rowIn('世帯')])]);
    expect(change).toMatchObject({ column: 'unit', old: '人', new: '世帯', unit: '世帯' });
    expect(csv(releaseChangesTable([change!]), 'en')).toContain('changed,costs,a | 2020,unit,,,人,世帯,世帯');
  });

  test('and what a printed value is counted in, beside one in yen', () => {
    const costs = ['id', 'period', 'amount_yen', 'published_value', 'published_unit'];
    const cost = (yen: number, printed: number) =>
      `{ "id": "a", "period": 2020, "amount_yen": ${yen}, "published_value": ${printed}, "published_unit": "千円" }`;
    const changes = releaseDiff([table(costs, [cost(1000, 1)])], [table(costs, [cost(2000, 2)])]);
    expect(changes.map(({ column, unit }) => [column, unit])).toEqual([
      ['amount_yen', undefined],
      ['published_value', '千円'],
    ]);
  });

  test('a file that is no table has no snapshot', () => {
    expect(tableSnapshot('x', '{ "a": 1 }')).toBeUndefined();
    expect(tableSnapshot('x', 'null')).toBeUndefined();
  });
});
