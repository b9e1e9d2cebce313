import { axisLabels } from './axis-labels.ts';
import { placeLabels } from '../scene/label-placing.ts';
import type { Frame } from './frame.ts';
import { obstaclesOf, wantedLabels } from './labels.ts';
import type { PlacedLabel } from '../scene/scene.ts';
import { shapesOf, type TrendShapes } from './shapes.ts';
import type { Trend } from './trend.ts';

/** A trend chart with everything in its place. */
export interface TrendLayout {
  shapes: TrendShapes;
  labels: PlacedLabel[];
}

/** Lays a chart out in a frame: marks once, labels for each range of widths. */
export function layOut(trend: Trend, frame: Frame): TrendLayout {
  const shapes = shapesOf(trend, frame);
  const perBand = frame.bands.map((band) => {
    const placed = placeLabels(wantedLabels(trend, shapes, band), obstaclesOf(shapes), band);
    const labels = [...axisLabels(trend.slots, shapes, band), ...placed];
    return { band: band.name, labels: new Map(labels.map((label) => [JSON.stringify(label), label])) };
  });
  const isShared = (key: string) => perBand.every(({ labels }) => labels.has(key));
  const [first] = perBand;
  const shared = [...(first?.labels ?? [])].filter(([key]) => isShared(key)).map(([, label]) => label);
  const own = perBand.flatMap(({ band, labels }) =>
    [...labels].filter(([key]) => !isShared(key)).map(([, label]) => ({ ...label, band })),
  );
  return { shapes, labels: [...shared, ...own] };
}
