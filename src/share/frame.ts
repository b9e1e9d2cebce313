import { fit, fitLine } from './fitting.ts';
import { pictureSize, rectangle, type Drawn } from './drawn.ts';
import type { ShownFrame } from './shown-frame.ts';
import { widthOf } from './spacing.ts';

/** Space left and right of everything. */
export const margin = 64;
/** Width of everything. */
export const inner = pictureSize.width - 2 * margin;

const strip = 46;

/** What every picture has: the 非公式 strip where it is one, whose site it is, and the source at the foot. */
export function frame({ site, unofficial, source }: ShownFrame): Drawn[] {
  const foot = fit(
    source,
    { size: 21, weight: 400, colour: 'ink2' },
    { x: margin, y: 586, width: inner, height: 16, smallest: 15 },
  );
  return [
    rectangle(0, 0, pictureSize.width, pictureSize.height, 'paper'),
    ...(unofficial ? unofficialStrip(unofficial) : []),
    ...fitLine(
      site,
      { size: 26, weight: 700, colour: 'ink' },
      { x: margin, width: inner, smallest: 18, baseline: 92 },
    ).marks,
    rectangle(margin, 566, inner, 1.5, 'rule'),
    ...foot.marks,
  ];
}

function unofficialStrip(line: NonNullable<ShownFrame['unofficial']>): Drawn[] {
  const lead = { size: 21, weight: 700, colour: 'ink' } as const;
  const x = margin + widthOf(line.lead, lead) + 12;
  return [
    rectangle(0, 0, pictureSize.width, strip, 'wash'),
    { type: 'text', text: line.lead, x: margin, y: 31, ...lead },
    ...fitLine(
      line.rest,
      { ...lead, weight: 400 },
      { x, width: pictureSize.width - margin - x, smallest: 14, baseline: 31 },
    ).marks,
  ];
}
