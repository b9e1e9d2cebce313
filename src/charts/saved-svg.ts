import { savedInk } from './saved-paint.ts';
import { savedPicture, savedPlot, type Caption } from './saved-picture.ts';
import { sceneMarkup } from './scene-markup.ts';
import { sceneOf } from './trend-scene.ts';
import { fixedFrame } from './trend-frame.ts';
import type { Trend } from './trend.ts';
import { typeSizes } from './type-sizes.ts';

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
