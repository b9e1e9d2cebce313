import { expect, test } from 'vitest';
import { blocksLater, releaseRecord } from '../../src/schema/release.ts';

const frozen = (name: string, date: string) =>
  releaseRecord.safeParse({
    name,
    date,
    tables: [],
    archive: { name: 'data.zip', bytes: '123456789', sha256: '0'.repeat(64) },
    parts: [{ name: 'data/costs.csv', bytes: '1', sha256: '0'.repeat(64) }],
  });

test.each([
  ['2026.1', '2026-05-01'],
  ['2026.9999', '2026-05-01'],
  ['2027.1', '2026-12-01'],
  ['2020.3', '2026-12-01'],
])('a release may be called %s on %s', (name, date) => {
  expect(frozen(name, date).success).toBe(true);
});

test.each([
  ['9999.9999', '2026-05-01'],
  ['2062.1', '2026-05-01'],
  ['2028.1', '2026-12-31'],
])('a release called %s on %s would stand before all later ones', (name, date) => {
  expect(frozen(name, date).error?.issues).toMatchObject([
    { path: ['name'], params: { remedy: expect.stringContaining('2026.1') as string } },
  ]);
  expect(blocksLater(name, date)).toContain('後の版が');
});
