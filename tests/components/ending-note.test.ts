import { describe, expect, it } from 'vitest';
import note from '../../src/components/ending-note/EndingNote.examples.ts';
import { rendered } from './rendered.ts';

describe('the note that something is listed no more', () => {
  it('says until when it was listed, and which sheets do without it', async () => {
    const { texts, element } = await rendered(note, 'Listed no more');
    expect(texts('p')).toEqual([
      'この指標は、令和3年度のシートが最後です。そのあとのシート（令和5年度、令和6年度）には載っていません。',
    ]);
    expect(element.querySelector('ul')).toBeNull();
  });
  it('leads to what follows', async () => {
    const shown = await rendered(note, 'Split into two');
    expect(shown.texts('p')).toEqual([
      'この指標は、令和4年度のシートが最後です。令和5年度のシートからは、次の指標に分かれています（当サイトの読み方です）。',
    ]);
    expect(
      shown.getAllByRole('link').map((link) => [link.textContent.trim(), link.getAttribute('href')]),
    ).toEqual([
      ['望遠鏡の貸出件数（市内）', '/indicators/202-kpi-6/'],
      ['望遠鏡の貸出件数（市外）', '/indicators/202-kpi-7/'],
    ]);
  });
  it('is not there where nothing is to be said', async () => {
    const { element } = await rendered(note, 'Nothing has ended');
    expect(element.children).toHaveLength(0);
  });
});
