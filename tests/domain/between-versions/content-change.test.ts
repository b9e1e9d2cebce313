import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentChanges, type ContentChange } from '../../../src/domain/between-versions/content-change.ts';
import { contentHash } from '../../../src/domain/between-versions/content-hash.ts';
import { readContentFolder } from '../../../src/loader/content-folder.ts';
import type { Content } from '../../../src/schema/content.ts';
import type { SheetRecord } from '../../../src/schema/sheet.ts';

const folder = fileURLToPath(new URL('../../cities/hoshizora/content', import.meta.url));
const city = readContentFolder(folder).content!;

/** What differs after something was done to the sheet of 101 for FY2024, settled. */
function after(change: (sheet: SheetRecord, content: Content) => void): ContentChange[] {
  const content = structuredClone(city);
  const sheet = content.sheets.find(
    ({ measure, fiscalYear, phase }) => measure === '101' && fiscalYear === 'FY2024' && phase === 'settled',
  )!;
  change(sheet, content);
  return contentChanges(city, content);
}

const record = { kind: 'sheet', id: '2024/101' };

describe('what readers see otherwise', () => {
  test('nothing, where nothing was changed', () => {
    expect(after(() => undefined)).toEqual([]);
  });

  test('a value is one change, with what stood there and what stands there', () => {
    const path = ['indicators', '101-kpi-1', 'actuals', 'values', 'FY2024'];
    const changes = after(({ indicators }) => {
      const cell = indicators
        .find(({ id }) => id === '101-kpi-1')!
        .actuals!.values.find(({ period }) => period === 'FY2024')!;
      cell.value = '808';
    });
    expect(changes).toMatchObject([
      { kind: 'changed', record, path, old: { value: '880' }, new: { value: '808' } },
    ]);
  });

  test('two slips are two changes, however many rows hold them', () => {
    const changes = after(({ indicators }) => {
      for (const cell of indicators.find(({ id }) => id === '101-kpi-1')!.actuals!.values.slice(-2))
        cell.value = '1';
    });
    expect(changes).toHaveLength(2);
  });

  test('a value that becomes an absence is changed, and its note and place belong to it', () => {
    const changes = after(({ indicators }) => {
      const cell = indicators[0]!.actuals!.values[0]!;
      delete cell.value;
      Object.assign(cell, { absence: 'dash', note: '紙面のとおり', placement: 'placed' });
    });
    expect(changes).toHaveLength(1);
  });

  test('a sheet that came is one change, and so is one that went', () => {
    expect(
      after((sheet, { sheets }) => {
        sheets.splice(sheets.indexOf(sheet), 1);
      }),
    ).toMatchObject([{ kind: 'removed', record, path: [] }]);
    const without = { ...city, sheets: city.sheets.slice(1) };
    expect(contentChanges(without, city)).toMatchObject([{ kind: 'added', path: [] }]);
  });

  test('an indicator, a project and an opinion that came or went are one change each', () => {
    const changes = after((sheet) => {
      sheet.indicators.shift();
      sheet.projects.pop();
      sheet.opinions.push({ number: 99, opinion: 'もっと星を。' });
    });
    expect(changes.map(({ kind, path }) => [kind, path[0], path.length])).toEqual([
      ['removed', 'indicators', 2],
      ['added', 'opinions', 2],
      ['removed', 'projects', 2],
    ]);
  });

  test('money that was not there before is told amount by amount', () => {
    const changes = after(({ projects }) => {
      projects[0]!.money!.cost!.values.push({ period: 'FY2031', basis: 'planned', value: '5' });
    });
    expect(changes).toMatchObject([
      { kind: 'added', path: ['projects', expect.anything(), 'money', 'cost', 'values', 'FY2031 planned'] },
    ]);
  });

  test('a grade that is given without its axis is changed, and not another grade', () => {
    const changes = after(({ indicators }) => {
      indicators.find(({ ratings }) => ratings.length === 1)!.ratings[0]!.grade = 'D';
    });
    expect(changes).toMatchObject([
      { kind: 'changed', path: [...new Array<unknown>(4).fill(expect.anything()), 'grade'] },
    ]);
  });

  test.each<[string, (items: string[]) => void, [string, string, string | undefined, string | undefined][]]>([
    ['one that was rewritten', (items) => items.splice(1, 1, '新'), [['changed', '1', 'い', '新']]],
    ['one before the others', (items) => items.unshift('新'), [['added', '0', undefined, '新']]],
    ['one that went', (items) => items.splice(0, 1), [['removed', '0', 'あ', undefined]]],
    [
      'one that moved',
      (items) => items.push(items.shift()!),
      [
        ['removed', '0', 'あ', undefined],
        ['added', '2', undefined, 'あ'],
      ],
    ],
  ])('of paragraphs, %s', (_, change, expected) => {
    const before = structuredClone(city);
    const sheet = before.sheets.find(({ policy }) => policy)!;
    sheet.policy!.items = ['あ', 'い', 'う'];
    const now = structuredClone(before);
    change(now.sheets.find(({ policy }) => policy)!.policy!.items);
    expect(
      contentChanges(before, now).map(({ kind, path, old, new: is }) => [kind, path.at(-1), old, is]),
    ).toEqual(expected);
  });

  test('whatever stands outside the sheets is told as well', () => {
    const changes = after((_, content) => {
      content.indicators[0]!.direction = 'none';
      content.plans[0]!.measures[0]!.name = '別の名前';
      content.departments.pop();
      content.site.name = '別のサイト';
    });
    expect(changes.map(({ kind, record: { kind: of } }) => [of, kind])).toEqual([
      ['plan', 'changed'],
      ['indicator', 'changed'],
      ['site', 'changed'],
      ['department', 'removed'],
    ]);
  });

  test('what stands in another order is told once', () => {
    const changes = after(({ projects }) => projects.reverse());
    expect(changes).toMatchObject([{ kind: 'changed', path: ['projects'] }]);
  });
});

describe('the hash of the content', () => {
  test('is the same for the same content, however it is laid out and ordered', () => {
    const turned = Object.fromEntries(Object.entries(city).reverse()) as unknown as Content;
    const shuffled = { ...turned, sheets: city.sheets.toReversed(), projects: city.projects.toReversed() };
    expect(contentHash(shuffled)).toBe(contentHash(city));
    expect(contentHash(city)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is another one as soon as a character differs', () => {
    expect(contentHash({ ...city, site: { ...city.site, name: `${city.site.name}。` } })).not.toBe(
      contentHash(city),
    );
  });
});
