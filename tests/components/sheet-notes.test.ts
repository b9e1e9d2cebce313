import { expect, it } from 'vitest';
import sheetNotes from '../../src/components/sheet-notes/SheetNotes.examples.ts';
import { allSaid } from './reading.ts';
import { rendered } from './rendered.ts';

it('says each remark once, however many sheets print it', async () => {
  const { element } = await rendered(sheetNotes, 'Two remarks, one of them on two sheets');
  expect(allSaid(element, 'dt')).toEqual(['シートの備考']);
  expect(allSaid(element, 'dd p')).toEqual(['職員が行った。', '委託した。']);
});

it('is nothing where no sheet prints a remark', async () => {
  const { element } = await rendered(sheetNotes, 'No remark on any sheet');
  expect(element.children).toHaveLength(0);
});
