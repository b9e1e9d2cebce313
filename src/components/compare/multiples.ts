import type { ComparedTrend, ComparisonScale } from '../../charts/comparison/comparison.ts';
import { pageInk } from '../../charts/paint/page-ink.ts';
import { sceneMarkup } from '../../charts/paint/scene-markup.ts';
import { sceneOf } from '../../charts/trend/scene.ts';
import { captionOf } from '../../charts/trend/caption.ts';
import { frames } from '../../charts/trend/frame.ts';
import type { Trend } from '../../charts/trend/trend.ts';
import {
  comparisonWords,
  indexBaseWords,
  notIndexedWords,
  scaleWords,
  unitWords,
} from '../../text/comparison.ts';
import { roleLabels } from '../../text/role.ts';
import { sentenceNodes } from '../figure/figure-element.ts';
import { made } from '../element/made.ts';
import { partOf } from './part-of.ts';
import type { Shown } from './shown.ts';

/** A chart of the page, kept while its indicator is chosen. */
interface Multiple {
  figure: HTMLElement;
  says: HTMLElement;
  plot: HTMLElement;
}

const multiples = new Map<string, Multiple>();

/** One small chart for each indicator, in order; what has no chart has a sentence in its place. */
export function showMultiples(host: HTMLElement, compared: readonly Shown[], scale: ComparisonScale): void {
  const place = partOf(host, '[data-charts]');
  for (const [id, { figure }] of multiples) {
    if (compared.some((each) => each.id === id)) continue;
    figure.remove();
    multiples.delete(id);
  }
  const shown = compared.map((each) => ({ each, multiple: multiples.get(each.id) ?? added(each) }));
  place.replaceChildren(...shown.map(({ multiple }) => multiple.figure));
  for (const { each, multiple } of shown) fill(multiple, each);
  partOf(host, '[data-scale-words]').textContent = scaleWords(
    scale,
    compared[0]?.published.words ?? roleLabels,
  );
  partOf(host, '[data-caption]').replaceChildren(
    ...readingOf(compared.flatMap((each) => drawnOf(each) ?? [])),
  );
}

function added({ id, page, title }: Shown): Multiple {
  const plot = made('div', { class: 'chart' });
  const says = made('div', { class: 'small cmp-says' });
  const name = made('a', { class: 'tap', href: page }, title);
  const figure = made('figure', { 'data-id': id }, made('h3', {}, name), says, plot);
  const multiple = { figure, says, plot };
  multiples.set(id, multiple);
  return multiple;
}

function fill(multiple: Multiple, compared: ComparedTrend): void {
  const { says, plot } = multiple;
  const trend = drawnOf(compared);
  says.replaceChildren(...wordsOf(compared).map((sentence) => made('p', {}, ...sentence)));
  plot.hidden = trend === undefined;
  plot.replaceChildren(...(trend ? [picture(trend)] : []));
}

/** The same picture as on the page of the indicator, painted here because the reader chose it. */
function picture(trend: Trend): Element {
  const scene = sceneOf(trend, frames.normal);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="100%" height="${scene.height}">${sceneMarkup(scene, pageInk)}</svg>`;
  const { documentElement } = new DOMParser().parseFromString(drawing, 'image/svg+xml');
  documentElement.setAttribute('aria-label', trend.sentence);
  return documentElement;
}

function drawnOf({ published, index }: ComparedTrend): Trend | undefined {
  if (!index) return published;
  return 'trend' in index ? index.trend : undefined;
}

function wordsOf({ published: { unit, words }, index, otherUnits }: ComparedTrend): (Node | string)[][] {
  const first = !index
    ? [unitWords(unit)]
    : 'refused' in index
      ? [notIndexedWords(index.refused, words)]
      : sentenceNodes(indexBaseWords(index.baseline));
  return [first, ...(otherUnits ? [[comparisonWords.otherUnits]] : [])];
}

function readingOf(trends: readonly Trend[]): HTMLElement[] {
  if (trends.length === 0) return [];
  return captionOf(trends).map((sentence) => made('p', { class: 'cap' }, sentence));
}
