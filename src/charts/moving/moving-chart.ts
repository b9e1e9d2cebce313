import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartOptions,
  type TooltipModel,
} from 'chart.js';
import Annotation from 'chartjs-plugin-annotation';
import { readableNumber } from '../../text/number.ts';
import { unitAfter } from '../../text/stated.ts';
import { annotationsOf, endLabels } from './annotations.ts';
import { datasetOf, inkOf, type Ink } from './look.ts';
import type { MovingPicture } from './picture.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip, Annotation);

declare module 'chart.js' {
  interface TooltipPositionerMap {
    /** In the half of the plot where the point is not, so that it is never hidden. */
    aside: (
      this: TooltipModel<'line'>,
      items: readonly unknown[],
      at: { x: number; y: number },
    ) => {
      x: number;
      y: number;
      xAlign: 'left' | 'right';
      yAlign: 'top';
    };
  }
}

Tooltip.positioners.aside = function (_, { x }) {
  const { left, right, top } = this.chart.chartArea;
  const isLate = x > (left + right) / 2;
  return { x: isLate ? left + 4 : right - 4, y: top + 4, xAlign: isLate ? 'left' : 'right', yAlign: 'top' };
};

/** A chart that can be asked for another part of itself, and for a slot to be pointed out. */
export interface MovingChart {
  /** The series with these places are hidden, and only the slots of the window are shown. */
  show(hidden: ReadonlySet<number>, window: { from: number; to: number }): void;
  /** Points a slot out; none at all where there is none. */
  point(slot: number | undefined): void;
  /** The slot under a place, in pixels from the left of the canvas. */
  slotAt(x: number): number;
  /** Reads the page's colours again. */
  recolour(): void;
  destroy(): void;
}

/**
 * A line chart of Chart.js with its own axes, tooltip and lines. Nothing moves by itself: no animation, and none of its events is
 * used, so that a page that scrolls past changes nothing.
 */
export function movingChart(canvas: HTMLCanvasElement, picture: MovingPicture): MovingChart {
  const chart = new Chart<'line', (number | null)[], string>(canvas, {
    type: 'line',
    data: { labels: picture.trend.slots.map(({ label }) => label), datasets: [] },
    options: {},
  });
  let window = { from: 0, to: picture.trend.slots.length - 1 };
  let pointed: number | undefined;
  let isRunning = true;
  let drawnSmall = false;

  function draw(): void {
    const ink = inkOf(canvas);
    drawnSmall = isSmall(chart.width);
    const hidden = picture.series.map((_, index) => !chart.isDatasetVisible(index));
    chart.data.datasets = picture.series.map((series) => datasetOf(series, ink));
    chart.options = optionsOf(picture, ink, {
      window,
      width: chart.width,
      isShown: (index) => hidden[index] !== true,
    });
    // Chart.js follows the width by itself; what is said of the years changes with it.
    chart.options.onResize = (_, { width }) => {
      if (isSmall(width) !== drawnSmall) requestAnimationFrame(() => isRunning && draw());
    };
    hidden.forEach((each, index) => chart.setDatasetVisibility(index, !each));
    chart.update('none');
    point(pointed);
  }

  function point(slot: number | undefined): void {
    pointed = slot;
    const active = picture.series.flatMap(({ says }, datasetIndex) =>
      slot !== undefined && says[slot] !== undefined && chart.isDatasetVisible(datasetIndex)
        ? [{ datasetIndex, index: slot }]
        : [],
    );
    const x = slot === undefined ? 0 : (chart.scales['x']?.getPixelForValue(slot) ?? 0);
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x, y: 0 });
    chart.update('none');
  }

  picture.series.forEach((_, index) => chart.setDatasetVisibility(index, true));
  draw();
  return {
    show(hidden, shown) {
      picture.series.forEach((_, index) => chart.setDatasetVisibility(index, !hidden.has(index)));
      window = shown;
      draw();
    },
    point,
    slotAt(x) {
      const slot = chart.scales['x']?.getValueForPixel(x) ?? 0;
      return Math.min(window.to, Math.max(window.from, slot));
    },
    recolour: draw,
    destroy() {
      isRunning = false;
      chart.destroy();
    },
  };
}

/** Whether there is room for one line of words alone. */
function isSmall(width: number): boolean {
  return width < 480;
}

function optionsOf(
  { trend, series, when, endValues }: MovingPicture,
  { colour, font }: Ink,
  {
    window,
    width,
    isShown,
  }: { window: { from: number; to: number }; width: number; isShown: (index: number) => boolean },
): ChartOptions<'line'> {
  const small = isSmall(width);
  const { slots, scale, unit = '' } = trend;
  return {
    animation: false,
    events: [],
    responsive: true,
    maintainAspectRatio: false,
    layout: { padding: { top: 8, right: endValues ? 52 : 10 } },
    scales: {
      x: {
        min: window.from,
        max: window.to,
        offset: true,
        grid: { display: false },
        border: { color: colour('ink-3') },
        ticks: {
          color: colour('ink-2'),
          font,
          autoSkip: window.to - window.from > 7,
          maxRotation: 0,
          callback: (slot) => {
            const { label = '', sublabel = '' } = slots[Number(slot)] ?? {};
            return small || sublabel === '' ? label : [label, sublabel];
          },
        },
      },
      y: {
        min: scale.from,
        max: scale.to,
        grid: { color: ({ tick }) => colour(tick.value === 0 ? 'ink-3' : 'rule-soft') },
        border: { display: false },
        ticks: {
          color: colour('ink-2'),
          font,
          maxTicksLimit: small ? 5 : 7,
          callback: (value, index, all) =>
            `${readableNumber(String(value))}${index === all.length - 1 ? unitAfter(unit, 'ja', String(value)) : ''}`,
        },
      },
    },
    plugins: {
      tooltip: {
        position: 'aside',
        backgroundColor: colour('ink'),
        titleColor: colour('paper'),
        bodyColor: colour('paper'),
        titleFont: { ...font, size: 14 },
        bodyFont: { ...font, size: 14 },
        cornerRadius: 2,
        padding: 12,
        caretSize: 0,
        bodySpacing: 6,
        usePointStyle: true,
        boxWidth: 10,
        boxHeight: 10,
        callbacks: {
          title: ([item]) => (item ? (when[item.dataIndex] ?? '') : ''),
          label: ({ datasetIndex, dataIndex }) => {
            const { says = [], short = says } = series[datasetIndex] ?? {};
            return ` ${(small ? short : says)[dataIndex] ?? ''}`;
          },
        },
      },
      annotation: {
        annotations: {
          ...annotationsOf(trend, colour, font),
          ...(endValues ? endLabels(series, isShown, { colour, font }) : {}),
        },
      },
    },
  };
}
