import { Window } from 'happy-dom';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MovingPicture } from '../../src/charts/moving/picture.ts';
import type { startMoving } from '../../src/components/moving-chart/moving-stage.ts';
import { say } from '../../src/text/words.ts';
import stage from '../../src/components/moving-chart/MovingStage.examples.ts';
import { answerKeys, answerPointer } from '../../src/components/moving-chart/pointing.ts';
import { inAWindow, type Page } from './window.ts';
import { picture, withoutPixels } from './moving-picture.ts';
import { rendered } from './rendered.ts';
import { allWords, wordsOf } from './words-in.ts';

it('is a stage whose plot is named, whose hint describes it, and whose line is read aloud', async () => {
  const shown = await rendered(stage, 'The stage of one chart');
  const plot = shown.getByRole('slider', { name: '年度を選ぶ：夜光バスの満足度' });
  expect(plot.getAttribute('tabindex')).toBe('0');
  expect(plot.getAttribute('aria-orientation')).toBe('horizontal');
  expect(wordsOf(shown.element.querySelector(`#${plot.getAttribute('aria-describedby')}`))).toBe(
    '図の上を指やマウスで、またはキーボードの ← → で、年度を選べます。Esc で閉じます。',
  );
  expect(shown.getByRole('status').textContent).toBe('');
  expect(shown.getByRole('list', { name: '見せるもの' }).children).toHaveLength(0);
  expect(wordsOf(shown.element.querySelector('.m-stage > p:last-child'))).toBe('見る年度');
});

const window = new Window();
let canvas: HTMLCanvasElement;
beforeEach(() => {
  canvas = window.document.createElement('canvas') as unknown as HTMLCanvasElement;
  canvas.getBoundingClientRect = () => ({ left: 100 }) as DOMRect;
});

/** Sends an event to the plot, and says whether it was left for the page to act upon. */
const send = (type: string, parts: Record<string, unknown>) => {
  const event = Object.assign(new window.Event(type, { cancelable: true }), parts);
  return canvas.dispatchEvent(event as unknown as Event);
};

describe('pointing', () => {
  const pointAt = vi.fn();
  beforeEach(() => {
    pointAt.mockReset();
    answerPointer(canvas, pointAt);
  });

  it('is a tap, at its place in the plot', () => {
    send('click', { clientX: 130, clientY: 5 });
    expect(pointAt.mock.calls).toEqual([[30]]);
  });

  it('is a mouse that moved itself, in either direction, and none that the page scrolled under', () => {
    const mouse = { pointerType: 'mouse', clientX: 140, clientY: 5 };
    send('pointermove', { ...mouse, movementX: 0, movementY: 0 });
    expect(pointAt).not.toHaveBeenCalled();
    send('pointermove', { ...mouse, movementX: 1, movementY: 0 });
    send('pointermove', { ...mouse, movementX: 0, movementY: 1 });
    expect(pointAt.mock.calls).toEqual([[40], [40]]);
  });

  it('is a finger drawn sideways, and none that scrolls the page', () => {
    const finger = { pointerType: 'touch' };
    send('pointermove', { ...finger, clientX: 180, clientY: 0 });
    send('pointerdown', { clientX: 150, clientY: 50 });
    send('pointermove', { ...finger, clientX: 160, clientY: 50 });
    send('pointermove', { ...finger, clientX: 165, clientY: 70 });
    send('pointermove', { ...finger, clientX: 150, clientY: 90 });
    expect(pointAt).not.toHaveBeenCalled();
    send('pointermove', { ...finger, clientX: 161, clientY: 50 });
    send('pointermove', { ...finger, clientX: 130, clientY: 45 });
    expect(pointAt.mock.calls).toEqual([[61], [30]]);
  });

  it('ends where the browser takes the finger over', () => {
    send('pointerdown', { clientX: 150, clientY: 50 });
    send('pointercancel', {});
    send('pointermove', { pointerType: 'touch', clientX: 190, clientY: 50 });
    expect(pointAt).not.toHaveBeenCalled();
  });
});

describe('keys', () => {
  const point = vi.fn();
  const leave = vi.fn();
  beforeEach(() => {
    point.mockReset();
    leave.mockReset();
    answerKeys(canvas, { point, leave, pointed: () => 4, ends: () => ({ from: 1, to: 7 }) });
  });

  it.each([
    ['ArrowLeft', 3],
    ['ArrowDown', 3],
    ['ArrowRight', 5],
    ['ArrowUp', 5],
    ['Home', 1],
    ['End', 7],
  ])('%s points at its slot, and does not scroll the page', (key, slot) => {
    expect(send('keydown', { key })).toBe(false);
    expect(point.mock.calls).toEqual([[slot]]);
    expect(leave).not.toHaveBeenCalled();
  });

  it('Escape points at nothing any more', () => {
    expect(send('keydown', { key: 'Escape' })).toBe(true);
    expect(leave).toHaveBeenCalledOnce();
    expect(point).not.toHaveBeenCalled();
  });

  it.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }])('leaves %j to the browser', (held) => {
    expect(send('keydown', { key: 'ArrowLeft', ...held })).toBe(true);
    expect(send('keydown', { key: 'Tab' })).toBe(true);
    expect(point).not.toHaveBeenCalled();
  });
});

describe('a chart that runs in its stage', () => {
  const trend = { slots: [{}, {}, { current: true }, {}, {}] } as unknown as MovingPicture['trend'];
  const series = [
    { label: '実績', look: 'line' },
    { label: '目標', look: 'target' },
  ] as unknown as MovingPicture['series'];
  let page: Page;
  let start: typeof startMoving;
  let parts: Record<'canvas' | 'legend' | 'says', HTMLElement>;
  let stage: ReturnType<typeof startMoving>;
  beforeAll(async () => {
    withoutPixels();
    page = inAWindow();
    ({ startMoving: start } = await import('../../src/components/moving-chart/moving-stage.ts'));
  });
  beforeEach(() => {
    for (const told of [picture.show, picture.point, picture.destroy, picture.recolour]) told.mockReset();
    const body = page.show('<canvas></canvas><ul></ul><p></p>');
    const [canvas, legend, says] = [...body.children] as [HTMLCanvasElement, HTMLElement, HTMLElement];
    canvas.getBoundingClientRect = () => ({ left: 0 }) as DOMRect;
    parts = { canvas, legend, says };
    stage = start({ canvas, legend, says }, { trend, series, when: [] }, (slot) => say`欄 ${String(slot)}`);
  });

  const key = (name: string) =>
    parts.canvas.dispatchEvent(
      Object.assign(new page.window.Event('keydown', { cancelable: true }), {
        key: name,
      }) as unknown as Event,
    );
  const said = () => [parts.says.textContent, parts.canvas.ariaValueNow, parts.canvas.ariaValueText];

  it('points at the slot that the page is about, or at the last where that is not shown', () => {
    stage.choose({ from: 1, to: 4 });
    expect(said()).toEqual(['欄 2', '2', '欄 2']);
    expect([parts.canvas.ariaValueMin, parts.canvas.ariaValueMax]).toEqual(['1', '4']);
    expect(picture.point).toHaveBeenLastCalledWith(2);
    stage.choose({ from: 3, to: 4 });
    expect(said()[0]).toBe('欄 4');
    stage.choose({ from: 0, to: 1 });
    expect(said()[0]).toBe('欄 1');
  });

  it('is moved by keys within what is shown, and points at nothing after Escape', () => {
    stage.choose({ from: 1, to: 3 });
    key('ArrowRight');
    key('ArrowRight');
    expect(said()[0]).toBe('欄 3');
    key('Home');
    expect(said()[0]).toBe('欄 1');
    key('ArrowLeft');
    expect(said()[0]).toBe('欄 1');
    key('Escape');
    expect([parts.says.textContent, parts.canvas.ariaValueText]).toEqual(['', '']);
    expect(picture.point).toHaveBeenLastCalledWith(undefined);
    // The first key after that begins at the slot that the page is about.
    key('ArrowRight');
    expect(said()[0]).toBe('欄 2');
  });

  it('points where it is tapped', () => {
    parts.canvas.dispatchEvent(
      Object.assign(new page.window.Event('click'), { clientX: 31 }) as unknown as Event,
    );
    expect(said()[0]).toBe('欄 3');
    parts.canvas.dispatchEvent(
      Object.assign(new page.window.Event('click'), { clientX: 99 }) as unknown as Event,
    );
    expect(said()[0]).toBe('欄 4');
  });

  it('has a button for each series, which shows or hides it', () => {
    const [actual, target] = [...parts.legend.querySelectorAll('button')];
    expect(allWords(parts.legend, 'li > button')).toEqual(['実績', '目標']);
    expect([actual!.ariaPressed, target!.ariaPressed]).toEqual(['true', 'true']);
    stage.choose({ from: 0, to: 3 });
    target!.click();
    expect([actual!.ariaPressed, target!.ariaPressed]).toEqual(['true', 'false']);
    expect(picture.show).toHaveBeenLastCalledWith(new Set([1]), { from: 0, to: 3 });
    target!.click();
    expect(target!.ariaPressed).toBe('true');
    expect(picture.show).toHaveBeenLastCalledWith(new Set(), { from: 0, to: 3 });
  });

  it('ends with what it drew', () => {
    stage.stop();
    expect(picture.destroy).toHaveBeenCalledOnce();
  });
});
