import { interactiveTrend, type InteractiveTrend } from '../../charts/interactive.ts';
import { windowOf, withoutRoles } from '../../charts/trend-window.ts';
import type { Trend } from '../../charts/trend.ts';
import type { Mark } from '../../charts/trend-mark.ts';
import { interactiveWords } from '../../text/interactive-chart.ts';
import { answerKeys, answerPointer } from './pointing.ts';
import { sentenceNodes } from '../figure/figure-element.ts';
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

/** One running chart: what is shown of it, and which slot is pointed out. */
function start(host: HTMLElement, ended: () => void): { stop: () => void } {
  const whole = JSON.parse(host.dataset['trend'] ?? '') as Trend;
  const stage = host.querySelector('template')?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  host.prepend(stage);
  const canvas = partOf(stage, 'canvas') as HTMLCanvasElement;
  const says = partOf(stage, '[role=status]');
  const selects = [...stage.querySelectorAll('select')];
  const boxes = [...stage.querySelectorAll<HTMLInputElement>('[data-role]')];
  let shown = whole;
  let pointed = -1;
  const chart: InteractiveTrend = interactiveTrend(canvas, whole);

  const point = (slot: number) => {
    pointed = Math.min(shown.slots.length - 1, Math.max(0, slot));
    chart.point(pointed);
    says.replaceChildren(...sentenceNodes(slotInWords(shown, pointed)));
    canvas.ariaValueMax = String(shown.slots.length - 1);
    canvas.ariaValueNow = String(pointed);
    canvas.ariaValueText = says.textContent;
  };
  const choose = (changed?: HTMLSelectElement) => {
    const [from, to] = selects.map(({ value }) => Number(value));
    if (from === undefined || to === undefined) return;
    // The end that was not touched gives way, so that the window never turns round.
    if (from > to) selects.forEach((select) => (select.value = changed?.value ?? select.value));
    const [first, last] = selects.map(({ value }) => Number(value));
    const hidden = new Set(
      boxes.filter(({ checked }) => !checked).map((box) => box.dataset['role'] as Mark['role']),
    );
    shown = withoutRoles(windowOf(whole, first ?? 0, last ?? 0), hidden);
    chart.show(shown);
    const current = shown.slots.findIndex((slot) => slot.current);
    point(current === -1 ? Math.min(Math.max(pointed, 0), shown.slots.length - 1) : current);
  };
  for (const select of selects) select.addEventListener('change', () => choose(select));
  for (const box of boxes) box.addEventListener('change', () => choose());
  answerPointer(canvas, (x) => point(chart.slotAt(x)));
  answerKeys(canvas, { point, pointed: () => pointed, last: () => shown.slots.length - 1 });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const recolour = () => chart.recolour();
  scheme.addEventListener('change', recolour);
  choose();
  return {
    stop() {
      scheme.removeEventListener('change', recolour);
      chart.destroy();
      stage.remove();
      ended();
    },
  };
}

function partOf(stage: HTMLElement, selector: string): Element {
  const part = stage.querySelector(selector);
  if (!part) throw new Error(`The chart's template has no ${selector}`);
  return part;
}
