import { fit, fitLine } from './fitting.ts';
import { frame, inner, margin } from './frame.ts';
import { rectangle, type Drawn } from './drawn.ts';
import type { ShownOverview } from './shown-overview.ts';
import { valueMarks } from './shown-value.ts';

const gap = 36;

/** A whole site or a plan in a picture: its name, what it is about, and how much it holds. */
export function overviewPicture(shown: ShownOverview): Drawn[] {
  const { counts } = shown;
  const width = (inner - (Math.max(3, counts.length) - 1) * gap) / Math.max(3, counts.length);
  const caption = { size: 22, weight: 400, colour: 'ink2' } as const;
  return [
    ...frame(shown.frame),
    ...fitLine(
      shown.kind,
      { size: 30, weight: 700, colour: 'accentDeep' },
      { x: margin, width: inner, smallest: 16, baseline: 150 },
    ).marks,
    ...fit(
      shown.name,
      { size: 66, weight: 700, colour: 'ink' },
      { x: margin, y: 180, width: inner, height: 98, smallest: 26, settle: 0.4 },
    ).marks,
    ...fit(
      shown.lead,
      { size: 27, weight: 400, colour: 'ink2' },
      { x: margin, y: 294, width: inner, height: 66, smallest: 18, leading: 1.4 },
    ).marks,
    ...(counts.length === 0 ? [] : [rectangle(margin, 392, inner, 2.5, 'ink')]),
    ...counts.flatMap(({ label, count }, index) => {
      const x = margin + index * (width + gap);
      return [
        ...fitLine(label, caption, { x, width, smallest: 14, baseline: 432 }).marks,
        ...valueMarks({ number: count, unit: '' }, 88, { x, width, baseline: 524 }),
      ];
    }),
  ];
}
