import { escaped } from '../../text/markup.ts';
import type { Result, ResultCell } from './worked-question.ts';

const width = 720;
const numberWidth = 80;
const barHeight = 12;
const gap = 10;
/** One colour a measured column; a question measures two at most side by side. */
const colours = ['#0b5cad', '#767676'];

/**
 * The answer to a question as bars (SVG), as `pictureCode` draws them: a row a group, a bar a measured column. The same answer is
 * always the same picture; an empty cell has no bar.
 */
export function barPicture({ columns, measured, rows }: Result): string {
  const places = measured.map((key) => columns.indexOf(key));
  const by = columns.flatMap((key, place) => (measured.includes(key) ? [] : [place]));
  const names = rows.map((row) =>
    by
      .map((place) => String(row[place] ?? ''))
      .filter((word) => word !== '')
      .join(' '),
  );
  const labelWidth = Math.max(0, ...names.map(roomFor)) + 2 * gap;
  const numbers = rows.flatMap((row) => places.map((place) => Number(row[place] ?? 0)));
  const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const scale = (width - labelWidth - numberWidth) / (most - least || 1);
  const zero = labelWidth - least * scale;
  const rowHeight = places.length * barHeight + gap;
  const head = measured.length * (barHeight + gap);
  const bar = (cell: ResultCell, y: number, colour: string) => {
    const length = Number(cell) * scale;
    const x = Math.min(zero, zero + length);
    return `<rect x="${rounded(x)}" y="${y}" width="${rounded(Math.abs(length))}" height="${barHeight}" fill="${colour}"><title>${cell}</title></rect>
<text x="${rounded(Math.max(zero, zero + length) + 6)}" y="${y + barHeight - 2}">${cell}</text>`;
  };
  const bars = places.flatMap((place, index) =>
    rows.flatMap((row, line) => {
      const cell = row[place] ?? '';
      return cell === '' ? [] : bar(cell, head + line * rowHeight + index * barHeight, colourOf(index));
    }),
  );
  const labels = names.map((name, line) => {
    const y = head + line * rowHeight + (places.length * barHeight) / 2 + 4;
    return `<text x="${labelWidth - 8}" y="${y}" text-anchor="end">${escaped(name)}</text>`;
  });
  const keys = measured.map(
    (key, index) =>
      `<text x="${labelWidth}" y="${barHeight + index * (barHeight + gap)}" fill="${colourOf(index)}" font-weight="bold">${escaped(key)}</text>`,
  );
  const height = head + rows.length * rowHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="#fff"/>
${[...keys, ...labels, ...bars].join('\n')}
</svg>`;
}

/** What a name takes at 12 px, ideographs as wide as they are high. */
function roomFor(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12 : 7), 0);
}

function colourOf(index: number): string {
  return colours[index % colours.length] ?? '';
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
