import { movingSeries } from '../../charts/moving/series.ts';
import { taken, type MovingTrend } from '../../charts/moving/hand-over.ts';
import { interactiveWords } from '../../text/interactive-chart.ts';
import { startMoving } from '../moving-chart/moving-stage.ts';
import { slotInWords } from './slot-in-words.ts';

const stages = new WeakMap<Element, { stop: () => void }>();

/** Puts the moving chart in the place of the drawn one, or takes it away again. */
export function toggle(host: HTMLElement, button: HTMLButtonElement): void {
  const drawn = host.querySelector('figure');
  const running = stages.get(host);
  if (running) running.stop();
  else
    stages.set(
      host,
      start(host, () => stages.delete(host)),
    );
  if (drawn) drawn.hidden = running === undefined;
  button.textContent = running ? interactiveWords.start : interactiveWords.stop;
  if (!running) host.querySelector('canvas')?.focus({ preventScroll: true });
}

/** One running chart: the years that are shown of it, and which one is pointed out. */
function start(host: HTMLElement, ended: () => void): { stop: () => void } {
  const trend = taken(partOf(host, '[type="application/json"]').textContent);
  const stage = host.querySelector('template')?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  host.prepend(stage);
  const selects = [...stage.querySelectorAll('select')];
  const moving = startMoving(
    {
      canvas: partOf(stage, 'canvas') as HTMLCanvasElement,
      legend: partOf(stage, '[data-legend]'),
      says: partOf(stage, '[role=status]'),
    },
    {
      trend,
      series: movingSeries(trend),
      when: trend.slots.map(({ label }, slot) => whenOf(trend, slot) ?? label),
    },
    (slot) => slotInWords(trend, slot),
  );

  const choose = (changed?: HTMLSelectElement) => {
    const [from = 0, to = 0] = selects.map(({ value }) => Number(value));
    // The end that was not touched gives way, so that the window never turns round.
    if (from > to) selects.forEach((select) => (select.value = changed?.value ?? select.value));
    const [first = 0, last = 0] = selects.map(({ value }) => Number(value));
    const isWhole = last === trend.slots.findLastIndex(({ role }) => role !== 'target');
    // Where the last year is shown, so is where it leads.
    moving.choose({ from: first, to: isWhole ? trend.slots.length - 1 : last });
  };
  for (const select of selects) select.addEventListener('change', () => choose(select));
  choose();
  return {
    stop() {
      moving.stop();
      stage.remove();
      ended();
    },
  };
}

function whenOf({ rows }: MovingTrend, slot: number): string | undefined {
  return rows.find((row) => row.slot === slot)?.when;
}

function partOf(whole: HTMLElement, selector: string): HTMLElement {
  const part = whole.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`The chart has no ${selector}`);
  return part;
}
