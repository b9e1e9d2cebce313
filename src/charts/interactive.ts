import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type Plugin,
} from 'chart.js';
import { paintGround, paintLabel, paletteOf, type Palette } from './canvas-paint.ts';
import { frames, heightOf, type Frame } from './trend-frame.ts';
import { layOut, type TrendLayout } from './trend-layout.ts';
import { datasetsOf } from './trend-datasets.ts';
import type { Trend } from './trend.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** A chart that can be asked for another part of itself, and for a slot to be pointed out. */
export interface InteractiveTrend {
  show(trend: Trend): void;
  /** Points a slot out; none at all where there is none. */
  point(slot: number | undefined): void;
  /** The slot under a place, in pixels from the left of the canvas. */
  slotAt(x: number): number;
  /** Reads the page's colours again. */
  recolour(): void;
  destroy(): void;
}

/**
 * The trend chart on a canvas. Values and their lines are drawn by Chart.js; the years, gaps, targets and labels stand as in
 * the picture drawn at build, from the same layout. Nothing moves by itself: no animation, and no event of Chart.js is used,
 * so that scrolling past changes nothing.
 */
export function interactiveTrend(
  canvas: HTMLCanvasElement,
  first: Trend,
  size: keyof typeof frames = 'xl',
): InteractiveTrend {
  let trend = first;
  let pointed: number | undefined;
  let colours = paletteOf(canvas);
  let frame = frameFor(size, canvas.clientWidth);
  let layout = layOut(trend, frame);

  const grammar: Plugin<'line'> = {
    id: 'grammar',
    beforeDatasetsDraw({ ctx, width }) {
      paintGround(ctx, layout, width, colours);
      if (pointed !== undefined) paintPointer(ctx, layout, { slot: pointed, width, colours });
    },
    afterDatasetsDraw({ ctx, width }) {
      const [band] = frame.bands;
      if (!band) return;
      for (const label of layout.labels) paintLabel(ctx, label, { width, sizes: band.sizes, colours });
    },
  };
  const chart = new Chart<'line', (number | null)[], number>(canvas, {
    type: 'line',
    data: { labels: [], datasets: [] },
    options: {
      animation: false,
      events: [],
      responsive: true,
      maintainAspectRatio: false,
      scales: { x: { display: false, offset: true }, y: { display: false } },
    },
    plugins: [grammar],
  });
  frame = frameFor(size, chart.width);
  redraw();
  chart.options.onResize = (_, { width }) => {
    frame = frameFor(size, width);
    redraw();
  };

  function arrange(): void {
    layout = layOut(trend, frame);
    const { top, foot } = layout.shapes;
    chart.options.layout = { autoPadding: false, padding: { top, bottom: heightOf(frame) - foot } };
    chart.options.scales = {
      x: { display: false, offset: true },
      y: { display: false, min: trend.scale.from, max: trend.scale.to },
    };
    chart.data = {
      labels: trend.slots.map((_, slot) => slot),
      datasets: datasetsOf(trend, pointed, colours),
    };
  }

  function redraw(): void {
    arrange();
    chart.update();
  }
  return {
    show(next) {
      trend = next;
      redraw();
    },
    point(slot) {
      pointed = slot;
      redraw();
    },
    slotAt(x) {
      const slot = Math.floor((x / chart.width) * trend.slots.length);
      return Math.min(trend.slots.length - 1, Math.max(0, slot));
    },
    recolour() {
      colours = paletteOf(canvas);
      redraw();
    },
    destroy: () => chart.destroy(),
  };
}

function frameFor(size: keyof typeof frames, width: number): Frame {
  const { bands, ...heights } = frames[size];
  const band = bands.findLast(({ widths }) => width >= (widths[0] ?? 0)) ?? bands[0];
  return { ...heights, bands: band ? [{ ...band, widths: [width] }] : [] };
}

function paintPointer(
  context: CanvasRenderingContext2D,
  { shapes: { top, bottom, slotWidth } }: TrendLayout,
  { slot, width, colours }: { slot: number; width: number; colours: Palette },
): void {
  const x = Math.round((((slot + 0.5) * slotWidth) / 100) * width) + 0.5;
  context.strokeStyle = colours.quieter;
  context.lineWidth = 1;
  context.stroke(new Path2D(`M${x} ${Math.max(0, top - 16)}V${bottom}`));
}
