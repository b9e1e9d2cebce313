import { describe, expect, it } from 'vitest';
import kinds from '../../src/components/absence-kinds/AbsenceKinds.examples.ts';
import { rendered } from './rendered.ts';

describe('why a number is missing', () => {
  it('names all reasons, each with its code in the data and what it means', async () => {
    const shown = await rendered(kinds, 'All of them, with their codes in the data');
    expect(shown.texts('li b')).toEqual([
      '「-」dash',
      '空欄blank',
      '中止cancelled',
      'シートより後の年度after_sheet',
      '対象外not_applicable',
      '欄未特定unplaced',
      '非公表not_published',
      '秘匿suppressed',
    ]);
    expect(shown.texts('li code')).toHaveLength(8);
    expect(shown.texts('li p')[4]).toBe('対象外と、シートに書かれています。');
  });

  it('names only those of a page, without codes, in the order given', async () => {
    const shown = await rendered(kinds, 'Those that occur on a page');
    expect(shown.texts('li b')).toEqual(['シートより後の年度', '欄未特定', '中止']);
    expect(shown.texts('li p')[2]).toBe(
      '中止したと、シートに書かれています。数える実績がありません。0 ではありません。',
    );
  });

  it('explains a year without a column where one occurs, last', async () => {
    const shown = await rendered(kinds, 'A year without a column besides');
    expect(shown.texts('li b')).toEqual(['空欄', '欄なし']);
    expect(shown.texts('li p')[1]).toBe('シートに、その年度の欄がありません。');
    expect(shown.element.querySelectorAll('li:last-child line')).toHaveLength(1);
  });

  it('draws each as charts do: a wash after the sheet, a hatch where unplaced, else a dashed box with a line', async () => {
    const { element } = await rendered(kinds, 'Those that occur on a page');
    const [wash, hatch, box] = [...element.querySelectorAll('li svg')].map((each) =>
      [...each.children].map((part) => part.getAttribute('fill') ?? part.textContent.trim()),
    );
    expect(wash).toEqual(['']);
    expect(hatch).toEqual(['url(#hatch)']);
    expect(box).toEqual(['―', '']);
  });

  it('hides the drawings from those who hear the page: the words say the same', async () => {
    const { element } = await rendered(kinds, 'A year without a column besides');
    for (const drawing of element.querySelectorAll('svg'))
      expect(drawing.getAttribute('aria-hidden')).toBe('true');
  });
});
