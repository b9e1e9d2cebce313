import type { TextLook } from '../scene/label.ts';
import type { Ink } from './scene-markup.ts';

const looks: Record<TextLook, string> = {
  hero: 't-hero',
  unit: 't-u',
  value: 't-v',
  bold: 't-v t-b',
  caption: 't-cap',
  quiet: 't-tgv',
  axis: 't-yr',
  'axis-now': 't-yr t-b',
  'axis-sub': 't-yr2',
};
const anchors = { start: 't-start', middle: 't-mid', end: 't-end' };

/** How a page paints a scene: by the classes of its style sheet, so that colours follow light and dark, and sizes the width. */
export const pageInk: Ink = {
  line: {
    axis: 'class="t-axis"',
    break: 'class="t-break"',
    target: 'class="t-target"',
    step: 'class="t-step"',
    level: 'class="t-base"',
    link: 'class="t-link"',
    actual: 'class="t-line"',
    expected: 'class="t-line t-soft"',
    planned: 'class="t-line t-plan"',
    former: 'class="t-was"',
    span: 'class="t-span"',
    quarter: 'class="t-quarter"',
    cut: 'class="g-cut"',
    mark: 'class="g-mark"',
  },
  area: {
    paper: 'class="t-blank"',
    wash: 'class="t-wash"',
    hatch: 'fill="url(#hatch)"',
    box: 'class="t-gap t-blank"',
    bar: 'class="f-now"',
    expectedBar: 'class="g-soft"',
    plannedBar: 'class="g-plan"',
  },
  mark: {
    baseline: 'class="t-open" r="5.5"',
    dot: 'class="t-dot" r="6"',
    now: 'class="t-now" r="9"',
    expectedDot: 'class="t-dot t-soft" r="6"',
    expectedNow: 'class="t-now t-soft" r="9"',
    plannedDot: 'class="t-dot t-plan" r="5.5"',
    former: 'class="t-former"',
    goal: 'class="t-goal"',
    arrow: 'class="t-arrow"',
    end: 'class="t-span"',
  },
  text: (look) => `class="${looks[look]}"`,
  label: ({ anchor, band }) =>
    `class="${['halo', anchors[anchor], ...(band === 'narrow' ? ['only-n'] : band === 'wide' ? ['only-w'] : [])].join(' ')}"`,
};
