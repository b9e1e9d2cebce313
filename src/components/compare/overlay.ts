import type { ComparisonScale } from '../../charts/comparison/comparison.ts';
import type { MovingSeries } from '../../charts/moving/series.ts';
import type { Trend } from '../../charts/trend/trend.ts';
import { overlaid } from '../../text/comparison.ts';
import { statedWords } from '../../text/stated.ts';
import type { MovingStage } from '../moving-chart/moving-stage.ts';
import { partAs, partOf } from './part-of.ts';
import type { Shown } from './shown.ts';

let running: { stage: MovingStage; host: HTMLElement } | undefined;
// What was chosen last, in case that another choice is made while the chart is loaded.
let turn = 0;

/**
 * All indicators that have an index, in one chart that can be moved. Where their own units are asked for, or only one has an index,
 * there is none: heights of different units say nothing beside each other.
 */
export async function showOverlay(
  host: HTMLElement,
  compared: readonly Shown[],
  scale: ComparisonScale,
): Promise<void> {
  const place = partOf(host, '[data-overlay]');
  const indexed = compared.flatMap(({ title, index, published }) =>
    scale === 'index' && index && 'trend' in index ? [{ title, trend: index.trend, published }] : [],
  );
  running?.stage.stop();
  running?.host.remove();
  running = undefined;
  const own = ++turn;
  const [first] = indexed;
  place.hidden = indexed.length < 2;
  if (!first || place.hidden) return;
  const { startMoving } = await import('../moving-chart/moving-stage.ts');
  if (own !== turn) return;
  const template = place.querySelector('template');
  const stage = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  place.append(stage);
  const { slots, scale: heights } = first.trend;
  const series = indexed.map(seriesOf);
  const when = slots.map(({ label }, slot) => whenOf(indexed, slot) ?? label);
  const parts = {
    canvas: partAs(HTMLCanvasElement, stage, 'canvas'),
    legend: partOf(stage, '[data-legend]'),
    says: partOf(stage, '[role=status]'),
  };
  const moving = startMoving(
    parts,
    {
      trend: { slots, words: first.trend.words, scale: heights, gaps: [], breaks: [], segments: [] },
      series,
      when,
      endValues: true,
    },
    (slot) =>
      overlaid(
        when[slot] ?? '',
        series.flatMap(({ says }) => says[slot] ?? []),
      ),
  );
  running = { stage: moving, host: stage };
  // Targets are no index of what was reached.
  moving.choose({ from: 0, to: slots.findLastIndex(({ role }) => role !== 'target') });
}

/** The indices of one indicator, each with the number that it was made of. */
function seriesOf(
  { title, trend, published }: { title: string; trend: Trend; published: Trend },
  index: number,
): MovingSeries {
  const own = trend.marks.filter(({ role }) => role !== 'target');
  const of = (slot: number) => own.findLast((mark) => mark.slot === slot);
  const original = (slot: number) =>
    published.marks.findLast((mark) => mark.slot === slot && mark.role === of(slot)?.role);
  const short = trend.slots.map((_, slot) => {
    const [mark, stated] = [of(slot), original(slot)];
    if (!mark) return undefined;
    return stated ? `${mark.exact}（${asPublished(stated, published.unit)}）` : mark.exact;
  });
  return {
    label: title,
    look: `compared-${index}`,
    values: trend.slots.map((_, slot) => of(slot)?.value ?? null),
    says: short.map((figure) => figure && `${title} ${figure}`),
    short,
    joined: trend.segments.map(({ to }) => to.slot),
  };
}

/** A number as its sheet prints it, with what is to be remarked on it: 151.2千人, 285件 見込み. */
function asPublished({ exact, printed, firmness }: Trend['marks'][number], unit: string | undefined): string {
  const words = statedWords({ value: exact, valueText: printed, unit });
  return firmness === undefined ? words : `${words} ${firmness}`;
}

function whenOf(indexed: readonly { trend: Trend }[], slot: number): string | undefined {
  return indexed
    .flatMap(({ trend }) => trend.rows.filter((row) => row.slot === slot && row.role !== 'target'))
    .find(({ when }) => when !== undefined)?.when;
}
