import { expect, test } from 'vitest';
import { unplacedLead, unplacedTitle } from '../../src/text/unplaced.ts';

const of = (...texts: string[]) => ({
  section: '事業の表',
  values: texts.map((text) => ({ text, times: 2 })),
});

test('what stands on a sheet without a cell is called a number only where all of it are numbers', () => {
  expect(unplacedTitle(of('12', '約3千'))).toBe('欄を特定できなかった数値');
  expect(unplacedLead(of('12'))[0]).toBe(
    '原本の事業の表にあり、どの欄の数かを当サイトが特定できなかった2個の数です。',
  );
  expect(unplacedTitle(of('12', 'A'))).toBe('欄を特定できなかった記載');
  expect(unplacedLead(of('A', 'B'))[0]).toBe(
    '原本の事業の表にあり、どの欄のものかを当サイトが特定できなかった4個の記載です。',
  );
});
