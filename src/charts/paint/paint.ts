import type { TextLook } from '../scene/label.ts';
import type { Colour } from './palette.ts';
import type { AreaLook, LineLook, MarkLook } from '../scene/scene.ts';

/** How a part of a picture is painted where no style sheet reaches it: colours by role, widths in pixels. Light colours only. */
export interface Paint {
  fill?: Colour;
  stroke?: Colour;
  width?: number;
  dashes?: string;
  /** Whether its lines end round. */
  roundEnds?: true;
}

/** The lines of a scene. */
export const linePaints: Record<LineLook, Paint> = {
  axis: { stroke: 'ink3', width: 1 },
  break: { stroke: 'ink3', width: 1.5, dashes: '1 5', roundEnds: true },
  target: { stroke: 'ink2', width: 1.5, dashes: '7 4' },
  step: { stroke: 'ink2', width: 1.25 },
  level: { stroke: 'mark', width: 1.5, dashes: '1.5 4' },
  link: { stroke: 'mark', width: 1.5, dashes: '2 5', roundEnds: true },
  actual: { stroke: 'accent', width: 3, roundEnds: true },
  expected: { stroke: 'accent', width: 3, dashes: '6 5' },
  planned: { stroke: 'mark', width: 2.5, dashes: '1 6', roundEnds: true },
  former: { stroke: 'ink3', width: 2, roundEnds: true },
  span: { stroke: 'ink3', width: 2 },
  quarter: { stroke: 'accent', width: 9 },
  cut: { stroke: 'paper', width: 4 },
  mark: { stroke: 'ink', width: 2 },
};

/** Its areas. */
export const areaPaints: Record<AreaLook, Paint> = {
  paper: { fill: 'paper' },
  wash: { fill: 'wash' },
  hatch: { stroke: 'mark', width: 1.5 },
  box: { fill: 'paper', stroke: 'mark', width: 1.25, dashes: '4 4' },
  bar: { fill: 'accent' },
  expectedBar: { fill: 'paper', stroke: 'accent', width: 2 },
  plannedBar: { fill: 'paper', stroke: 'mark', width: 2, dashes: '3 2.5' },
};

/** Its marks; circles with their radius. */
export const markPaints: Record<MarkLook, Paint & { radius?: number }> = {
  baseline: { fill: 'paper', stroke: 'ink3', width: 2, radius: 6 },
  dot: { fill: 'accent', stroke: 'paper', width: 2, radius: 7 },
  now: { fill: 'accentDeep', stroke: 'paper', width: 2.5, radius: 11 },
  expectedDot: { fill: 'paper', stroke: 'accent', width: 2.5, radius: 7 },
  expectedNow: { fill: 'paper', stroke: 'accentDeep', width: 3, radius: 11 },
  plannedDot: { fill: 'paper', stroke: 'mark', width: 2, dashes: '3 2.5', radius: 6.5 },
  former: { fill: 'ink3', stroke: 'paper', width: 2 },
  goal: { fill: 'paper', stroke: 'ink', width: 2 },
  arrow: { stroke: 'ink', width: 2.5 },
  end: { stroke: 'ink3', width: 2 },
};

/** Its words. */
export const textPaints: Record<TextLook, { colour: Colour; bold?: true }> = {
  hero: { colour: 'ink', bold: true },
  unit: { colour: 'ink' },
  value: { colour: 'ink' },
  bold: { colour: 'ink', bold: true },
  caption: { colour: 'ink2' },
  quiet: { colour: 'ink2' },
  axis: { colour: 'ink2' },
  'axis-now': { colour: 'ink', bold: true },
  'axis-sub': { colour: 'ink3' },
};
