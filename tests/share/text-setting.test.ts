/** Setting text: characters, lines, sizes. */
import { describe, expect, it } from 'vitest';
import { drawable, missingCharacters } from '../../src/share/characters.ts';
import { fit, fitLine } from '../../src/share/fitting.ts';
import { breakLines } from '../../src/share/line-breaking.ts';
import { widthOf } from '../../src/share/spacing.ts';
import { glyphOf, withTypeface } from '../../src/share/typeface.ts';

describe('characters', () => {
  it('of Japanese documents are in the font, each drawn in both weights', async () => {
    const text = '髙𠮷﨑①②⑳㈱㎡℃ｲﾒｰｼﾞ▲△―−〜～％ー々〆ヶ旭東匝瑳é';
    expect([drawable(text), missingCharacters(text)]).toEqual([text, []]);
    await withTypeface(() => {
      for (const character of text) {
        const [regular, bold] = ([400, 700] as const).map((weight) => glyphOf(character, weight));
        expect(regular?.path, character).not.toBe('');
        expect(bold?.path, character).not.toBe('');
      }
    });
  });

  it('are heavier in bold', async () => {
    const [regular, bold] = await withTypeface(() => [glyphOf('1', 400), glyphOf('1', 700)] as const);
    expect(bold.right - bold.left).toBeGreaterThan(regular.right - regular.left);
  });

  it('are spelled out where the font lacks them, and never dropped', () => {
    expect(drawable('第Ⅱ期')).toBe('第II期');
    expect(drawable('Ωと🌙')).toBe('〓と〓');
    expect(missingCharacters('Ωと🌙とΩ')).toEqual(['Ω', '🌙']);
  });

  it('that nobody sees are left out', () => {
    expect(drawable('葛\u{E0100}城\u200B市')).toBe('葛城市');
  });
});

describe('lines', () => {
  const tenAcross = (text: string, width: number) =>
    breakLines(text, width, (line) => Array.from(line).length * 10);

  it('break between phrases', () => {
    expect(tenAcross('ホームページのアクセス件数', 80)).toEqual(['ホームページの', 'アクセス件数']);
  });

  it('neither begin with a closing bracket nor end with an opening one', () => {
    for (let width = 40; width < 160; width += 10) {
      for (const line of tenAcross('転入世帯数（定住促進奨励金交付事業）、「銀河」の数', width)) {
        expect(line).not.toMatch(/^[）」、]|[（「]$/u);
      }
    }
  });

  it('break inside a word that is longer than the line', () => {
    const lines = tenAcross('ABCDEFGHIJKLMNOP', 50);
    expect(lines.join('')).toBe('ABCDEFGHIJKLMNOP');
    expect(lines.every((line) => line.length <= 5)).toBe(true);
  });
});

describe('sizes', () => {
  const style = { size: 60, weight: 700, colour: 'ink' } as const;
  const room = { x: 0, y: 0, width: 600, height: 100, smallest: 20 };
  const set = (text: string) => withTypeface(() => fit(text, style, room));

  it('stay as they are where there is room', async () => {
    expect(await set('転入世帯数')).toMatchObject({ size: 60, cut: false });
  });

  it('shrink for a longer text, which wraps', async () => {
    const { size, cut, marks, bottom } = await set(
      '幽学の里で米作り交流事業の参加者数と、そのうち市外から来た人の数',
    );
    expect([size < 60, size >= 20, cut, marks.length > 1, bottom <= 100]).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    for (const mark of marks) expect(widthOf(mark.text, mark)).toBeLessThanOrEqual(600);
  });

  it('end in 「…」 where even the smallest is too large', async () => {
    const { size, cut, marks } = await set('数'.repeat(400));
    expect([size, cut, marks.at(-1)?.text.endsWith('…')]).toEqual([20, true, true]);
  });

  it('of a single line keep it one', async () => {
    const line = await withTypeface(() =>
      fitLine('数'.repeat(30), style, { x: 0, width: 600, smallest: 10, baseline: 50 }),
    );
    expect([line.marks.length, line.size, line.bottom]).toEqual([1, 20, 50]);
  });
});
