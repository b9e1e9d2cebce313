import { expect, test } from 'vitest';
import { changeWords } from '../../src/text/content-change.ts';
import { publicationOf, writtenSheet } from '../domain/invented-city.ts';

const before = publicationOf(writtenSheet({ team: '月見班' }));
const after = publicationOf(writtenSheet({ team: '観月班', measureName: '月をながめるプロジェクト' }));
const record = { kind: 'sheet', id: '2021/m1' } as const;

test('a change on a sheet stands under the name that the sheet has now', () => {
  const words = changeWords(
    { kind: 'changed', record, path: ['team'], old: '月見班', new: '観月班' },
    { before, after },
  );
  expect(words).toMatchObject({
    record: '令和3年度　月をながめるプロジェクト　事後・決算',
    old: '月見班',
    new: '観月班',
  });
});

test('a sheet that is no longer there stands under the name that it had', () => {
  const gone = { before, after: publicationOf() };
  const [sheet] = before.sheets;
  const words = changeWords({ kind: 'removed', record, path: [], old: sheet!.record, new: undefined }, gone);
  expect(words.record).toBe('令和3年度　月見をたのしむプロジェクト　事後・決算');
});

test.each([
  [['ratings', 'reached', 'grade'], '達成状況'],
  [['ratings', 'reached', 'reason'], '達成状況の理由'],
  [['note'], '備考'],
])('what is said of an indicator stands under the name that it has: %j', (path, field) => {
  const indicators = [{ id: 'm1-kpi-1', kind: 'kpi', number: '1', name: '月見の人数' }];
  const versions = {
    before: publicationOf(writtenSheet({ indicators })),
    after: publicationOf(writtenSheet({ indicators })),
  };
  const words = changeWords(
    { kind: 'changed', record, path: ['indicators', 'm1-kpi-1', ...path], old: 'A', new: 'B' },
    versions,
  );
  expect(words.field).toEqual(['KPI 1　月見の人数', expect.stringContaining(field)]);
  expect(words.field[1]?.includes('達成状況')).toBe(path[0] === 'ratings');
});

test('what a whole thing says is its name', () => {
  const indicators = [{ id: 'm1-kpi-1', kind: 'kpi', number: '1', name: '月見の人数' }];
  const versions = {
    before: publicationOf(writtenSheet()),
    after: publicationOf(writtenSheet({ indicators })),
  };
  const words = changeWords(
    {
      kind: 'added',
      record,
      path: ['indicators', 'm1-kpi-1'],
      old: undefined,
      new: versions.after.sheets[0]!.record.indicators[0],
    },
    versions,
  );
  expect(words.new).toBe('月見の人数');
});
