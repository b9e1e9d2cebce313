import { describe, expect, it } from 'vitest';
import mark from '../../src/components/correction-mark/CorrectionMark.examples.ts';
import corrections from '../../src/components/correction-mark/SheetCorrections.examples.ts';
import { rendered } from './rendered.ts';

describe('the mark beside what was corrected', () => {
  it('leads to the newest correction, and says what it was, with the unit', async () => {
    const shown = await rendered(mark, 'A value that was corrected twice');
    const link = shown.getByRole('link');
    expect(link.textContent).toBe('訂正（2025年3月3日に、14組から41組に直しました）');
    expect(link.getAttribute('href')).toBe('/changes/#correction-2025-03-03-1');
  });
  it('says the old and the new words of a passage', async () => {
    const shown = await rendered(mark, 'A passage that was corrected');
    expect(shown.getByRole('link').textContent).toBe(
      '訂正（2043年6月5日に、にじかけの技からにじかけのわざに直しました）',
    );
  });
  it('does not repeat words that are no longer given out', async () => {
    const shown = await rendered(mark, 'A passage whose old words are no longer given out');
    expect(shown.getByRole('link').textContent).toBe(
      '訂正（2025年3月5日に、星見台の長いすに直しました。訂正前の文は出していません。）',
    );
  });
  it('is not there where nothing was corrected', async () => {
    const { element } = await rendered(mark, 'Never corrected');
    expect(element.children).toHaveLength(0);
  });
});

describe('the corrections of a sheet', () => {
  it('are counted, and named by what the form calls them, each leading to its place, the newest first', async () => {
    const { element, texts } = await rendered(corrections, 'A value and texts were corrected');
    expect(texts('p')).toEqual(['このシートの読み取りには、公開のあとに直したところが5件あります。']);
    expect(texts('li')).toEqual([
      'にじの枝名（2043年6月5日に訂正）',
      'しずくのめあて（2043年6月4日に訂正）',
      '虹見の声 83（2043年6月3日に訂正）',
      '令和24年度（予算）の村びとの蓄え（2043年6月2日に訂正）',
      '令和24年度の実績値（2043年6月1日に訂正）',
    ]);
    expect([...element.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual(
      [5, 4, 3, 2, 1].map((day) => `/changes/#correction-2043-06-0${day}-1`),
    );
  });
  it('are not there where there are none', async () => {
    const { element } = await rendered(corrections, 'Nothing was corrected');
    expect(element.children).toHaveLength(0);
  });
});
