import { savedInk } from '../paint/saved-paint.ts';
import { savedPicture, savedPlot, type Caption } from '../paint/saved-picture.ts';
import { sceneMarkup } from '../paint/scene-markup.ts';
import { sceneOf } from './scene.ts';
import { fixedFrame } from './frame.ts';
import type { Trend } from './trend.ts';
import { typeSizes } from '../scene/type-sizes.ts';

/** A trend chart as a file that stands alone. */
export function savedChart(trend: Trend, caption: Caption): string {
  const { left, top, width, bottom } = savedPlot;
  const frame = fixedFrame(width, bottom - top - 72);
  const scene = sceneOf(trend, frame);
  return savedPicture(caption, trend.sentence, [
    `<svg x="${left}" y="${top}" width="${width}" height="${scene.height}" overflow="visible">`,
    sceneMarkup(scene, savedInk(typeSizes.saved)),
    '</svg>',
  ]);
}
