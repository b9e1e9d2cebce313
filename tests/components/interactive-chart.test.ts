import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { taken } from '../../src/charts/moving/hand-over.ts';
import chart from '../../src/components/interactive-chart/InteractiveChart.examples.ts';
import type { toggle as toggleStage } from '../../src/components/interactive-chart/stage.ts';
import { inAWindow, type Page } from './window.ts';
import { picture, withoutPixels } from './moving-picture.ts';
import { rendered } from './rendered.ts';
import { allWords, wordsOf } from './words-in.ts';

describe('a chart that can be moved', () => {
  it('is the drawn one, with buttons that a script brings to light', async () => {
    const { element } = await rendered(chart, 'Many years, with a file of the picture');
    expect(element.querySelector('figure svg')).not.toBeNull();
    const host = element.querySelector('interactive-chart')!;
    expect(host.getAttribute('data-saved')).toBe('/data/indicators/101-headline-1.svg');
    expect(host.getAttribute('data-failed')).toBe(
      '図を読み込めませんでした。通信を確かめて、もう一度押してください。',
    );
    const handed = host.querySelector('[type="application/json"]')!;
    expect(taken(handed.textContent).slots[0]).toMatchObject({ label: 'H30', sublabel: '2018' });
    expect(allWords(element, 'p[hidden] button')).toEqual(['グラフを動かす', 'PNGで保存']);
  });

  it('keeps its stage closed until it is asked for: the years that have values, from the first to the last', async () => {
    const { element } = await rendered(chart, 'Many years, with a file of the picture');
    const stage = (element.querySelector('template') as HTMLTemplateElement).content;
    expect(stage.querySelector('canvas')!.getAttribute('aria-label')).toBe('年度を選ぶ：星空観光の入込客数');
    expect(wordsOf(stage.querySelector('legend'))).toBe('見る年度');
    const [from, to] = stage.querySelectorAll('select');
    const chosen = (select: Element) => allWords(select, 'option[selected]');
    expect([chosen(from!), chosen(to!)]).toEqual([['H30（2018）'], ['R11（2029）']]);
    expect(allWords(from!, 'option')).toHaveLength(12);
    expect(allWords(stage as unknown as Element, 'label').map((label) => label.slice(-2))).toEqual([
      'から',
      'まで',
    ]);
    expect([from, to].map((select) => select!.getAttribute('data-window'))).toEqual(['from', 'to']);
  });

  it('names a slot that is no year by its own word', async () => {
    const { element } = await rendered(chart, 'A start without a year');
    const stage = (element.querySelector('template') as HTMLTemplateElement).content;
    expect(allWords(stage as unknown as Element, '[data-window=from] option').slice(0, 2)).toEqual([
      '虹のはじめ',
      'R23（2041）',
    ]);
  });

  it('names a slot that is no year by its own word', async () => {
    const { element } = await rendered(chart, 'A start without a year');
    const stage = (element.querySelector('template') as HTMLTemplateElement).content;
    expect(allWords(stage as unknown as Element, '[data-window=from] option').slice(0, 2)).toEqual([
      '虹のはじめ',
      'R23（2041）',
    ]);
  });

  it('offers nothing that cannot be done', async () => {
    const unsaved = await rendered(chart, 'No file of the picture');
    expect(allWords(unsaved.element, 'p[hidden] button')).toEqual(['グラフを動かす']);
    const still = await rendered(chart, 'Nothing that could be moved');
    expect(allWords(still.element, 'p[hidden] button')).toEqual(['PNGで保存']);
    expect(still.element.querySelector('template, [type="application/json"]')).toBeNull();
    const one = await rendered(chart, 'One number alone');
    expect(one.element.querySelector('template, [type="application/json"]')).toBeNull();
  });
});

describe('its buttons', () => {
  const toggle = vi.fn();
  const savePng = vi.fn<(address: string) => Promise<void>>();
  let page: Page;
  let markup: string;
  beforeAll(async () => {
    ({ html: markup } = await rendered(chart, 'Many years, with a file of the picture'));
    vi.doMock('../../src/components/interactive-chart/stage.ts', () => ({ toggle }));
    vi.doMock('../../src/components/interactive-chart/png.ts', () => ({ savePng }));
    page = inAWindow();
    await vi.importActual('../../src/components/interactive-chart/element.ts');
  });
  beforeEach(() => {
    toggle.mockReset();
    savePng.mockReset();
  });

  const press = async (selector: string) => {
    const body = page.show(markup);
    const button = body.querySelector<HTMLButtonElement>(selector)!;
    button.click();
    expect(button.disabled).toBe(true);
    await vi.waitFor(() => {
      expect(button.disabled).toBe(false);
    });
    return { body, button };
  };

  it('are there where a script runs', () => {
    expect(page.show(markup).querySelector('.m-actions')!.hasAttribute('hidden')).toBe(false);
  });

  it('start the chart, or save the picture from its file', async () => {
    const { body, button } = await press('[data-start]');
    expect(toggle).toHaveBeenCalledWith(body.querySelector('interactive-chart'), button);
    expect(savePng).not.toHaveBeenCalled();
    await press('[data-png]');
    expect(savePng).toHaveBeenCalledWith('/data/indicators/101-headline-1.svg');
    expect(toggle).toHaveBeenCalledOnce();
  });

  it('say that the picture could not be loaded', async () => {
    savePng.mockRejectedValue(new Error('offline'));
    const { body } = await press('[data-png]');
    expect(wordsOf(body.querySelector('[role=alert]'))).toBe(
      '図を読み込めませんでした。通信を確かめて、もう一度押してください。',
    );
  });

  it('do nothing beside themselves', () => {
    page.show(markup).querySelector<HTMLElement>('.m-actions')!.click();
    expect(toggle).not.toHaveBeenCalled();
    expect(savePng).not.toHaveBeenCalled();
  });
});

describe('its stage', () => {
  let page: Page;
  let markup: string;
  let toggle: typeof toggleStage;
  beforeAll(async () => {
    ({ html: markup } = await rendered(chart, 'Many years, with a file of the picture'));
    withoutPixels();
    page = inAWindow();
    ({ toggle } = await vi.importActual<{ toggle: typeof toggleStage }>(
      '../../src/components/interactive-chart/stage.ts',
    ));
  });
  beforeEach(() => {
    for (const told of [picture.show, picture.point, picture.destroy]) told.mockReset();
  });

  const started = () => {
    const host = page.show(markup).querySelector<HTMLElement>('interactive-chart')!;
    const button = host.querySelector<HTMLButtonElement>('[data-start]')!;
    toggle(host, button);
    const [from, to] = [...host.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
    const choose = (select: HTMLSelectElement, value: string) => {
      select.value = value;
      select.dispatchEvent(new page.window.Event('change') as unknown as Event);
    };
    return { host, button, from, to, choose };
  };
  const shownWindow = () => picture.show.mock.lastCall?.[1] as unknown;

  it('stands in the place of the drawn chart, points at the year of the page, and is left by the same button', () => {
    const { host, button } = started();
    expect(host.querySelector('figure')!.hidden).toBe(true);
    expect(wordsOf(button)).toBe('元の図に戻す');
    expect(host.firstElementChild!.className).toBe('m-stage');
    expect(page.document.activeElement).toBe(host.querySelector('canvas'));
    expect(wordsOf(host.querySelector('[role=status]'))).toBe('令和7年度　実績 149.8千人');
    toggle(host, button);
    expect(host.querySelector('.m-stage')).toBeNull();
    expect(host.querySelector('figure')!.hidden).toBe(false);
    expect(wordsOf(button)).toBe('グラフを動かす');
    expect(picture.destroy).toHaveBeenCalledOnce();
    toggle(host, button);
    expect(host.querySelectorAll('.m-stage')).toHaveLength(1);
  });

  it('shows the years that are chosen; to the last of them belongs where it leads', () => {
    const { from, to, choose } = started();
    const last = Number(to.value);
    const whole = shownWindow() as { from: number; to: number };
    expect(whole.from).toBe(0);
    expect(whole.to).toBeGreaterThan(last);
    choose(from, '3');
    expect(shownWindow()).toEqual({ from: 3, to: whole.to });
    choose(to, '5');
    expect(shownWindow()).toEqual({ from: 3, to: 5 });
  });

  it('never turns round: the end that was not touched gives way', () => {
    const { from, to, choose } = started();
    choose(to, '4');
    choose(from, '6');
    expect([from.value, to.value]).toEqual(['6', '6']);
    expect(shownWindow()).toEqual({ from: 6, to: 6 });
    choose(to, '2');
    expect([from.value, to.value]).toEqual(['2', '2']);
  });
});

describe('a chart saved as a picture', () => {
  it('is its own file painted at twice its size, under the same name', async () => {
    const clicked: { name: string; address: string }[] = [];
    const canvas = { width: 0, height: 0, getContext: () => ({ drawImage }), toBlob };
    const drawImage = vi.fn();
    function toBlob(done: (file: Blob) => void, type: string) {
      done(new Blob(['picture'], { type }));
    }
    const link = {
      href: '',
      download: '',
      click: () => clicked.push({ name: link.download, address: link.href }),
    };
    vi.stubGlobal(
      'Image',
      class {
        src = '';
        naturalWidth = 600;
        naturalHeight = 300;
        decode = () => Promise.resolve();
      },
    );
    vi.stubGlobal('document', { createElement: (name: string) => (name === 'canvas' ? canvas : link) });
    vi.useFakeTimers();
    const { savePng } = await vi.importActual<{ savePng: (address: string) => Promise<void> }>(
      '../../src/components/interactive-chart/png.ts',
    );
    await savePng('/data/indicators/101-headline-1.svg');
    expect([canvas.width, canvas.height]).toEqual([1200, 600]);
    expect(drawImage.mock.lastCall!.slice(1)).toEqual([0, 0, 1200, 600]);
    expect(clicked.map(({ name }) => name)).toEqual(['101-headline-1.png']);
    expect(clicked[0]!.address).toMatch(/^blob:/);
    vi.useRealTimers();
  });
});
