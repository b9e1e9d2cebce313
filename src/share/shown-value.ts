import type { ShownValue } from '../text/share-picture.ts';
import type { Drawn } from './drawn.ts';
import { fitLine } from './fitting.ts';
import { widthOf } from './spacing.ts';

/** A value on its baseline, as large as there is room: the number bold with its unit small, a missing one as a word. */
export function valueMarks(
  value: ShownValue,
  size: number,
  room: { x: number; width: number; baseline: number },
): Drawn[] {
  if ('word' in value) {
    const word = fitLine(
      value.word,
      { size: size * 0.6, weight: 400, colour: 'ink2' },
      { ...room, smallest: 12 },
    );
    const [mark] = word.marks;
    if (value.remark === '' || !mark) return word.marks;
    const x = mark.x + widthOf(mark.text, mark) + 12;
    return [
      mark,
      ...fitLine(
        value.remark,
        { size: size * 0.3, weight: 400, colour: 'ink2' },
        { ...room, x, width: room.x + room.width - x, smallest: 12 },
      ).marks,
    ];
  }
  const style = { size, weight: 700, colour: 'ink', tracking: -0.02 } as const;
  const small = { size: Math.max(20, size * 0.3), weight: 400, colour: 'ink' } as const;
  const gap = value.unit === '' ? 0 : 6 + size * 0.03;
  const wanted = widthOf(value.number, style) + gap + widthOf(value.unit, small);
  const shrunk = Math.min(1, room.width / wanted);
  const number = { ...style, size: size * shrunk };
  const unit = { ...small, size: small.size * shrunk };
  const x = room.x + widthOf(value.number, number) + gap * shrunk;
  return [
    { type: 'text', text: value.number, x: room.x, y: room.baseline, ...number },
    ...(value.unit === '' ? [] : [{ type: 'text' as const, text: value.unit, x, y: room.baseline, ...unit }]),
  ];
}
