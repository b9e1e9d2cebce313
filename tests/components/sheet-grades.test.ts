import { expect, it } from 'vitest';
import sheetGrades from '../../src/components/sheet-grades/SheetGrades.examples.ts';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('sets few letters side by side, the best first, and speaks them counted', async () => {
  const { element } = await rendered(sheetGrades, 'As many letters as stand side by side');
  expect(allSaid(element, 'svg')).toEqual(['A', 'A', 'C', 'C', 'D']);
  expect(said(element.querySelector('.vh'))).toBe('評価 A 2、C 2、D 1');
  expect(element.querySelector('.times')).toBeNull();
});

it('sets six letters side by side still', async () => {
  const { element } = await rendered(sheetGrades, 'Six letters');
  expect(element.querySelectorAll('svg')).toHaveLength(6);
});

it('sets each of many letters once, with its number', async () => {
  const { element } = await rendered(sheetGrades, 'Many letters, each once with its number');
  expect(allSaid(element, '.times')).toEqual(['S 1', 'B 1', 'C 2', 'D 2', '― 1']);
  expect([...element.querySelectorAll('.times')].map((each) => each.getAttribute('aria-hidden'))).toEqual(
    Array.from({ length: 5 }, () => 'true'),
  );
  expect(said(element.querySelector('.vh'))).toBe('評価 S 1、B 1、C 2、D 2、― 1');
});

it('keeps axes apart and names them, in the order of the form, and leaves out one without a letter', async () => {
  const { element } = await rendered(sheetGrades, 'Several axes');
  expect(allSaid(element, '.axis-tally')).toEqual(['必要性 B 評価 B 1', '有効性 F 評価 F 1']);
});

it('says in a cell of a year how many there are, where more axes judge than it has room for', async () => {
  const { element } = await rendered(sheetGrades, 'More axes than a cell of a year holds');
  expect(said(element)).toBe('評価8つ');
});

it('says of how many things such grades are, where the sheet judges several', async () => {
  const { element } = await rendered(sheetGrades, 'Projects on more axes than a cell of a year holds');
  expect(said(element)).toBe('3事業に評価24');
});

it('says so where the sheet gives no letter', async () => {
  const { element } = await rendered(sheetGrades, 'No letter');
  expect(said(element)).toBe('評価の記載なし');
  const { element: few } = await rendered(sheetGrades, 'As many letters as stand side by side');
  expect(said(few)).not.toContain('評価の記載なし');
  expect(few.querySelector('.small')).toBeNull();
});

it('says nothing where the form has no letters to give', async () => {
  expect(said((await rendered(sheetGrades, 'A form without letters')).element)).toBe('');
});
