import type { Label } from './label.ts';

/** How a line looks: what it stands for. */
export type LineLook =
  | 'axis'
  | 'break'
  | 'target'
  | 'step'
  | 'level'
  | 'link'
  | 'actual'
  | 'expected'
  | 'planned'
  | 'former'
  | 'span'
  | 'quarter'
  | 'cut'
  | 'mark';
/** How an area looks: a paper laid over what is behind it, a wash, a hatch, a dashed box; a bar by how firm its value is. */
export type AreaLook = 'paper' | 'wash' | 'hatch' | 'box' | 'bar' | 'expectedBar' | 'plannedBar';
/** How a mark looks: a value of a year (hollow where it does not stand for good), the current one, where it began, where it leads. */
export type MarkLook =
  | 'baseline'
  | 'dot'
  | 'now'
  | 'expectedDot'
  | 'expectedNow'
  | 'plannedDot'
  | 'former'
  | 'goal'
  | 'arrow'
  | 'end';

/** A label, and the one range of widths it is for; none where it stands so at every width. */
export interface PlacedLabel extends Label {
  band?: string;
}

/** A place in a picture: percent of the width, pixels from the top. */
export interface Point {
  x: number;
  y: number;
}

/** A part of a picture: what is drawn and where, in percent of the width and pixels from the top; how is for the painter. */
export type ScenePart =
  | { is: 'line'; look: LineLook; from: Point; to: Point }
  | { is: 'area'; look: AreaLook; x: number; y: number; width: number; height: number }
  | { is: 'circle'; look: MarkLook; x: number; y: number }
  | { is: 'path'; look: MarkLook; x: number; y: number; path: string }
  | { is: 'label'; label: PlacedLabel };

/** A chart laid out: parts from the back to the front. Pages, saved files and prints are painted from it. */
export interface Scene {
  height: number;
  parts: ScenePart[];
}
