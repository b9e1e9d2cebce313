import { expect, it } from 'vitest';
import { captionOf } from '../../../src/charts/trend/caption.ts';
import { actuals, baseline, ofOtherTimes, rich, statement, target, trend } from '../statement.ts';

const own = '図は当サイトが作りました。';
const caption = (...charts: Parameters<typeof captionOf>[0]) => captionOf(charts).join('');

it('explains nothing that does not occur', () => {
  expect(caption(trend([...actuals(2020, [5, 6]), target(2024, 9)]))).toBe(own);
});

it.each([
  ['steps', [...actuals(2020, [5]), target(2022, 6), target(2024, 9)], '細い階段の線'],
  ['a link', [baseline(2018, 5), ...actuals(2020, [5])], '点線は、現状値から'],
  ['expected values', [statement('actual', 'FY2020', { value: '5', basis: 'expected' })], '白い丸と青い破線'],
  ['budgeted values', [statement('actual', 'FY2020', { value: '5', basis: 'budget' })], '灰色の点線'],
  ['a band', actuals(2020, [5, 'after_sheet']), '灰色の帯'],
  ['a hatch', actuals(2020, [5, 'unplaced']), '斜線'],
  ['a box', actuals(2020, [5, 'blank']), '破線の枠'],
  [
    'a direction',
    [statement('target', 'FY2024', { targetDirection: 'increase', valueText: '増加' })],
    '矢印',
  ],
  ['a quarter', [statement('actual', 'FY2020Q1', { value: '5' })], '横の線の長さ'],
])('explains %s alone', (_, stated, words) => {
  const said = caption(trend(stated));
  expect(said).toContain(words);
  expect(said.split('。').filter(Boolean).length).toBeLessThanOrEqual(3);
});

it('explains together what occurs in several charts, once', () => {
  const said = caption(rich, rich, ofOtherTimes);
  for (const words of ['細い階段の線', '白い丸', '灰色の点線', '横の線の長さ', '破線の枠'])
    expect(said.split(words)).toHaveLength(2);
});
