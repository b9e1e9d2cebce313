import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Trend } from '../../src/charts/trend/trend.ts';
import chart from '../../src/components/interactive-chart/InteractiveChart.examples.ts';
import { inAWindow, type Page } from './in-a-window.ts';
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
    expect((JSON.parse(host.getAttribute('data-trend')!) as Trend).title).toBe('星空観光の入込客数');
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

  it('begins with the first year of a span, as people count it', async () => {
    const { element } = await rendered(chart, 'Years of which the kind is printed');
    const stage = (element.querySelector('template') as HTMLTemplateElement).content;
    expect(allWords(stage as unknown as Element, '[data-window=from] option').slice(0, 2)).toEqual([
      'H21（2009）',
      'H22（2010）',
    ]);
  });

  it('offers nothing that cannot be done', async () => {
    const unsaved = await rendered(chart, 'No file of the picture');
    expect(allWords(unsaved.element, 'p[hidden] button')).toEqual(['グラフを動かす']);
    const still = await rendered(chart, 'Nothing that could be moved');
    expect(allWords(still.element, 'p[hidden] button')).toEqual(['PNGで保存']);
    expect(still.element.querySelector('template, [data-trend]')).toBeNull();
    const one = await rendered(chart, 'One number alone');
    expect(one.element.querySelector('template, [data-trend]')).toBeNull();
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
