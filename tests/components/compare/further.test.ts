/** The list of a large city: what the page has no room for is drawn when it is wanted. */
import { afterEach, expect, it, vi } from 'vitest';
import { choiceList } from '../../../src/components/compare-page/choice-list.ts';
import ComparePage from '../../../src/components/compare-page/ComparePage.astro';
import { makeChoices } from '../../../src/components/compare/choices.ts';
import { examplesOf } from '../../../src/gallery/example.ts';
import { deepCity, wideCity } from '../../domain/large-city.ts';
import { rendered } from '../rendered.ts';
import { openPage } from '../window.ts';

afterEach(() => vi.unstubAllGlobals());

async function open(publication: ReturnType<typeof wideCity>) {
  const { html } = await rendered(examplesOf(ComparePage, { large: { publication } }), 'large');
  const document = openPage(html, 'https://example.org/compare/');
  const { defaultView } = document;
  for (const name of ['HTMLDetailsElement', 'HTMLInputElement', 'HTMLElement'] as const)
    vi.stubGlobal(name, (defaultView as unknown as Record<string, unknown>)[name]);
  const host = document.querySelector<HTMLElement>('indicator-comparison')!;
  const chosen: [string, boolean][] = [];
  const choices = makeChoices(host, choiceList(publication), (id, wanted) => chosen.push([id, wanted]));
  const event = (type: string) =>
    new (defaultView as unknown as { Event: typeof Event }).Event(type, { bubbles: true });
  return { host, choices, chosen, event };
}

it.each([
  ['wide', wideCity()],
  ['deep', deepCity()],
])('every indicator of the %s city can be chosen, and few are drawn at first', async (_, publication) => {
  const { host, choices, chosen, event } = await open(publication);
  expect(new Set(choices.entries.keys())).toEqual(new Set(publication.indicators.map(({ id }) => id)));
  expect(host.dataset['further']).toBe('/compare/list.json');
  const boxes = () => host.querySelectorAll('input[name=i]').length;
  const before = boxes();
  expect(before).toBeLessThan(publication.indicators.length / 3);
  const [group] = host.querySelectorAll<HTMLDetailsElement>('details[data-measure]');
  const [measure] = publication.measures;
  choices.show([measure!.indicators.at(-1)!.id]);
  group!.open = true;
  group!.dispatchEvent(event('toggle'));
  const drawn = [...group!.querySelectorAll<HTMLInputElement>('input[name=i]')];
  expect(new Set(drawn.map(({ value }) => value))).toEqual(new Set(measure!.indicators.map(({ id }) => id)));
  expect(drawn.filter(({ checked }) => checked).map(({ value }) => value)).toEqual([
    measure!.indicators.at(-1)!.id,
  ]);
  expect(group!.querySelector('[data-further]')).toBeNull();
  drawn[0]!.checked = true;
  drawn[0]!.dispatchEvent(event('change'));
  expect(chosen).toEqual([[drawn[0]!.value, true]]);
});

it('a name is found wherever it stands, and only its measures are drawn', async () => {
  const publication = wideCity();
  const { host, choices, event } = await open(publication);
  const [, entry] = [...choices.entries.values()].filter(({ id }) => id.includes('outcome'));
  const field = host.querySelector('input')!;
  field.value = entry!.title;
  field.dispatchEvent(event('input'));
  const shown = [...host.querySelectorAll<HTMLElement>('li[data-id]')].filter(
    (item) => !item.hidden && !item.closest<HTMLElement>('details[data-measure]')!.hidden,
  );
  expect(shown.map(({ dataset }) => dataset['id'])).toContain(entry!.id);
  for (const item of shown)
    expect(item.textContent.replace(/\s+/g, ' ')).toContain(entry!.title.split('（')[0]);
});
