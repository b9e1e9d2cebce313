import { drawable } from './characters.ts';
import type { Style } from './drawn.ts';
import { glyphOf } from './typeface.ts';

/** A character and where it begins, in em from the start of its line. */
interface Placed {
  character: string;
  at: number;
}

const opening = '（「『［【〔〈《｛';
const closing = '）」』］】〕〉》｝、。，．';
const kanjiOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const western = /[\p{Script=Latin}\p{Nd}]/u;

/**
 * Sets a line as Japanese is set: an eighth of space between kanji and digits, brackets without the empty half of their
 * square where two meet. A line begins and ends with its ink, so that large and small lines stand on one edge.
 */
export function setLine(
  text: string,
  { weight, tracking = 0 }: Pick<Style, 'weight' | 'tracking'>,
): { placed: Placed[]; width: number } {
  let at = 0;
  let before = '';
  let width = 0;
  const placed = Array.from(drawable(text)).map((character) => {
    const { advance, left, right } = glyphOf(character, weight);
    at += before === '' ? -left : spaceBetween(before, character);
    const place = { character, at };
    width = at + right;
    at += advance + tracking;
    before = character;
    return place;
  });
  return { placed, width };
}

/** How wide a line is, in pixels. */
export function widthOf(text: string, style: Pick<Style, 'size' | 'weight' | 'tracking'>): number {
  return setLine(text, style).width * style.size;
}

function spaceBetween(before: string, after: string): number {
  const opens = opening.includes(after);
  if (opens && (opening.includes(before) || closing.includes(before) || before === '　')) return -0.5;
  if (closing.includes(after) && closing.includes(before)) return -0.5;
  const meet =
    (kanjiOrKana.test(before) && western.test(after)) || (western.test(before) && kanjiOrKana.test(after));
  return meet ? 0.125 : 0;
}
