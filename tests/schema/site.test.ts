import { describe, expect, test } from 'vitest';
import { site } from '../../src/schema/site.ts';

const record = {
  name: 'つきみ市 重点施策データ',
  description: '試験のためのデータです。',
  municipality: { code: '992011', name: 'つきみ市' },
  official: 'false',
  url: 'https://tsukimi.example.jp/',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const withCode = (code: string) =>
  site.safeParse({ ...record, municipality: { ...record.municipality, code } });

test('a site without contact is whole, and official is a yes or no', () => {
  expect(site.parse(record)).toMatchObject({ official: false });
});

describe('the local government code', () => {
  test.each(['122157', '011002', '131016', '992011'])('%s satisfies its check digit', (code) => {
    expect(withCode(code).success).toBe(true);
  });

  test.each(['122158', '12215', '1221570', '12215a', '１２２１５７', ''])('%j is refused', (code) => {
    expect(withCode(code).error?.issues[0]?.message).toContain(
      '全国地方公共団体コードとして正しくありません',
    );
  });
});

test('an unknown field is refused', () => {
  expect(site.safeParse({ ...record, adress: 'x' }).error?.issues).toMatchObject([
    { code: 'unrecognized_keys', keys: ['adress'] },
  ]);
});
