import { movingChart } from '../../charts/moving/moving-chart.ts';
import type { MovingPicture } from '../../charts/moving/picture.ts';
import { sentenceNodes } from '../figure/figure-element.ts';
import type { Words } from '../../text/words.ts';
import { answerKeys, answerPointer } from './pointing.ts';

/** The parts of a stage that a chart runs in (`MovingStage`). */
interface StageParts {
  canvas: HTMLCanvasElement;
  /** The list for the names of the series. */
  legend: HTMLElement;
  /** The line that says what stands where the reader points. */
  says: HTMLElement;
}

/** A chart that runs in a stage. */
export interface MovingStage {
  /** Shows the slots of a window, and points out the one that the page is about, or the last. */
  choose(window: { from: number; to: number }): void;
  stop(): void;
}

/** Starts a chart in a stage. The name of each series is a button that shows or hides it. */
export function startMoving(
  { canvas, legend, says }: StageParts,
  picture: MovingPicture,
  wordsOf: (slot: number) => Words,
): MovingStage {
  const { slots } = picture.trend;
  const hidden = new Set<number>();
  let window = { from: 0, to: slots.length - 1 };
  let pointed = -1;
  const chart = movingChart(canvas, picture);

  const point = (slot: number) => {
    pointed = Math.min(window.to, Math.max(window.from, slot));
    chart.point(pointed);
    says.replaceChildren(...sentenceNodes(wordsOf(pointed)));
    canvas.ariaValueMin = String(window.from);
    canvas.ariaValueMax = String(window.to);
    canvas.ariaValueNow = String(pointed);
    canvas.ariaValueText = says.textContent;
  };
  const leave = () => {
    pointed = -1;
    chart.point(undefined);
    says.replaceChildren();
    canvas.ariaValueText = '';
  };
  legend.replaceChildren(
    ...picture.series.map(({ label, look }, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = `mv-key mv-${look}`;
      button.ariaPressed = 'true';
      button.textContent = label;
      button.addEventListener('click', () => {
        if (!hidden.delete(index)) hidden.add(index);
        button.ariaPressed = String(!hidden.has(index));
        chart.show(hidden, window);
      });
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  answerPointer(canvas, (x) => point(chart.slotAt(x)));
  answerKeys(canvas, {
    point,
    leave,
    pointed: () => (pointed === -1 ? currentOf() - 1 : pointed),
    ends: () => window,
  });
  const recolour = () => chart.recolour();
  const queries = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', recolour);

  function currentOf(): number {
    const current = slots.findIndex((slot) => slot.current);
    return current < window.from || current > window.to ? window.to : current;
  }
  return {
    choose(chosen) {
      window = chosen;
      chart.show(hidden, window);
      point(currentOf());
    },
    stop() {
      for (const query of queries) query.removeEventListener('change', recolour);
      chart.destroy();
    },
  };
}
