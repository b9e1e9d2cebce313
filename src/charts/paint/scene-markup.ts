import { escaped } from '../../text/markup.ts';
import { lineHeight, unitGap, type TextLook } from '../scene/label.ts';
import type { AreaLook, LineLook, MarkLook, PlacedLabel, Scene, ScenePart } from '../scene/scene.ts';

/** How a painter says the looks of a scene: attributes for each, by class on a page, by themselves in a file that stands alone. */
export interface Ink {
  line: Record<LineLook, string>;
  area: Record<AreaLook, string>;
  /** Circles need their radius, too. */
  mark: Record<MarkLook, string>;
  text: (look: TextLook) => string;
  /** Of every label, beside its place. */
  label: (label: PlacedLabel) => string;
  /** What all labels share, said once around those that follow each other; absent where each says it by a class. */
  labels?: string;
}

/** The parts of a scene as SVG, in order; without the element around them. */
export function sceneMarkup({ parts }: Scene, ink: Ink): string {
  const { labels } = ink;
  if (labels === undefined) return parts.map((part) => partMarkup(part, ink)).join('');
  return parts
    .map((part, index) => {
      const [opens, closes] = [parts[index - 1], parts[index + 1]].map(
        (neighbour) => part.is === 'label' && neighbour?.is !== 'label',
      );
      return `${opens ? `<g ${labels}>` : ''}${partMarkup(part, ink)}${closes ? '</g>' : ''}`;
    })
    .join('');
}

function partMarkup(part: ScenePart, ink: Ink): string {
  switch (part.is) {
    case 'line': {
      const { from, to, look } = part;
      return `<line ${ink.line[look]} x1="${from.x}%" y1="${from.y}" x2="${to.x}%" y2="${to.y}"/>`;
    }
    case 'area': {
      const { x, y, width, height, look } = part;
      return `<rect ${ink.area[look]} x="${x}%" y="${y}" width="${width}%" height="${height}"/>`;
    }
    case 'circle':
      return `<circle ${ink.mark[part.look]} cx="${part.x}%" cy="${part.y}"/>`;
    case 'path':
      // A path knows no percent, the element around it does.
      return `<svg x="${part.x}%" y="${part.y}" overflow="visible"><path ${ink.mark[part.look]} d="${part.path}"/></svg>`;
    case 'label':
      return labelMarkup(part.label, ink);
  }
}

/** A text element for each line, with a part for each look on it. */
function labelMarkup(label: PlacedLabel, ink: Ink): string {
  const { x, dx, y, lines } = label;
  return lines
    .map((runs, index) => {
      const spans = runs.map(
        ({ text, look }) =>
          `<tspan ${ink.text(look)}${look === 'unit' ? ` dx="${unitGap}"` : ''}>${escaped(text)}</tspan>`,
      );
      const place = `x="${x}%"${dx === 0 ? '' : ` dx="${dx}"`} y="${y + index * lineHeight}"`;
      return `<text ${ink.label(label)} ${place}>${spans.join('')}</text>`;
    })
    .join('');
}
