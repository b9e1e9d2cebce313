import type { ChartDataset } from 'chart.js';
import type { MovingSeries, SeriesLook } from './series.ts';

/** The page's colours and font, read when they are needed, so that a chart follows light and dark. */
export interface Ink {
  colour: (name: string) => string;
  font: { family: string; size: number };
}

/** Reads them from the style sheet's tokens. */
export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return { colour: token, font: { family: style.fontFamily, size: Number.parseFloat(token('t-caption')) } };
}

type Dataset = ChartDataset<'line', (number | null)[]>;

/** A series for Chart.js. */
export function datasetOf(
  { label, look, values, says, joined, dashed = [] }: MovingSeries,
  { colour }: Ink,
): Dataset {
  const { line, fill, width, ...shape } = lookOf(look, colour);
  const leads = new Set(joined);
  const isOwn = (index: number) => says[index] !== undefined;
  return {
    label,
    data: values,
    spanGaps: false,
    clip: false,
    borderColor: line,
    backgroundColor: fill,
    borderWidth: width,
    pointBorderWidth: 2,
    ...shape,
    pointRadius: ({ dataIndex }) => (isOwn(dataIndex) ? (look === 'target' ? 5 : 5.5) : 0),
    pointHoverRadius: ({ dataIndex }) => (isOwn(dataIndex) ? 8 : 0),
    segment: {
      borderColor: ({ p1DataIndex }) => (leads.has(p1DataIndex) ? line : 'transparent'),
      borderDash: ({ p1DataIndex }) => (dashed.includes(p1DataIndex) ? [7, 4] : undefined),
    },
  };
}

interface Look extends Pick<Dataset, 'pointStyle' | 'stepped' | 'borderCapStyle' | 'showLine'> {
  borderDash?: number[];
  line: string;
  fill: string;
  width: number;
}

/** The colours, dashes and mark of a series. */
export function lookOf(look: SeriesLook, colour: Ink['colour']): Look {
  const paper = colour('paper');
  switch (look) {
    case 'actual':
      return { line: colour('accent'), fill: colour('accent'), width: 2.5 };
    case 'expected':
      return { line: colour('accent'), fill: paper, width: 2.5, borderDash: [6, 5] };
    case 'planned':
      return {
        line: colour('mark-quiet'),
        fill: paper,
        width: 2,
        borderDash: [1, 6],
        borderCapStyle: 'round',
      };
    case 'target':
      return { line: colour('ink-2'), fill: paper, width: 1.25, stepped: 'middle', pointStyle: 'rectRot' };
    case 'baseline':
      return { line: colour('ink-3'), fill: paper, width: 2, showLine: false };
    case 'former':
      return { line: colour('ink-3'), fill: colour('ink-3'), width: 1.5, pointStyle: 'rect' };
    default:
      return comparedLook(Number(look.replace('compared-', '')), colour);
  }
}

/** Colour, dashes and mark differ from one compared indicator to the next, so that none of them alone tells them apart. */
function comparedLook(index: number, colour: Ink['colour']): Look {
  const line = colour(['accent', 'ink', 'ink-3'][index % 3] ?? 'ink');
  const fill = index % 2 === 0 ? line : colour('paper');
  const borderDash = [[], [7, 4], [2, 4], [10, 3, 2, 3]][Math.floor(index / 3) % 4] ?? [];
  const pointStyle = (['circle', 'rect', 'triangle', 'rectRot'] as const)[index % 4] ?? 'circle';
  return { line, fill, width: 2, borderDash, pointStyle };
}
