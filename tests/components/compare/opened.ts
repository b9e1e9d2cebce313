import { Window as Browser } from 'happy-dom';
import { expect, vi } from 'vitest';
import comparePage from '../../../src/components/compare-page/ComparePage.examples.ts';
import { filesByName } from '../../../src/exports/files.ts';
import { publishedCity } from '../../domain/published-city.ts';
import { rendered } from '../rendered.ts';

/** What the scripts of the page ask of a browser. */
const globals = [
  'document',
  'customElements',
  'location',
  'history',
  'DOMParser',
  'Element',
  'HTMLElement',
  'HTMLDetailsElement',
  'HTMLInputElement',
  'HTMLButtonElement',
  'HTMLCanvasElement',
  'Node',
] as const;

/** The page of comparisons with its script running, as far as a document without pixels shows it. */
export interface Opened {
  host: HTMLElement;
  window: Window & typeof globalThis;
  /** The words of every element that a selector finds, in order. */
  texts(selector: string): string[];
  part(selector: string): HTMLElement;
  /** A field or a box that can be ticked. */
  input(selector: string): HTMLInputElement;
  /** The names of the files that were asked for, in order; those of a name in `broken` cannot be read. */
  asked: string[];
  broken: Set<string>;
  tick(id: string, wanted?: boolean): void;
  press(name: string): void;
  type(words: string): void;
  /** Waits until charts and table show these indicators and nothing else. */
  shows(...ids: string[]): Promise<void>;
}

const publication = publishedCity('hoshizora');

/** Opens the page of 星空市 under an address. */
export async function opened(query = ''): Promise<Opened> {
  const { html } = await rendered(comparePage, 'Indicators of many measures');
  const window = new Browser({ url: `https://example.org/compare/${query}` }) as unknown as Window &
    typeof globalThis;
  for (const name of globals) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  const asked: string[] = [];
  const broken = new Set<string>();
  vi.stubGlobal('fetch', (address: string) => {
    const name = new URL(address, window.location.href).pathname.replace('/data/', '');
    asked.push(name);
    const file = broken.has(name) ? undefined : filesByName(publication).get(name);
    return Promise.resolve(file ? new Response(file.bytes()) : new Response('', { status: 503 }));
  });
  window.document.body.innerHTML = html;
  // The scripts keep what they drew for one page.
  vi.resetModules();
  await import('../../../src/components/compare/element.ts');
  const host = window.document.querySelector('indicator-comparison') as HTMLElement;
  const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
  const part = (selector: string) => {
    const found = host.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector}`);
    return found;
  };
  const input = (selector: string) => part(selector) as HTMLInputElement;
  return {
    host,
    window,
    texts: (selector) => all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    part,
    input,
    asked,
    broken,
    tick(id, wanted = true) {
      const box = input(`[data-choices] input[value="${id}"]`);
      box.checked = wanted;
      box.dispatchEvent(new window.Event('change', { bubbles: true }));
    },
    press(name) {
      const button = all('button').find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
      );
      if (!button) throw new Error(`No button ${name}`);
      button.click();
    },
    type(words) {
      const field = input('[data-filter] input');
      field.value = words;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
    },
    shows: (...ids) =>
      vi.waitFor(
        () => {
          const shown = ['[data-list] li', '[data-charts] figure', '[data-table] tr[data-id]'].map(
            (selector) => all(selector).map(({ dataset }) => dataset['id']),
          );
          expect(shown).toEqual([ids, ids, ids]);
        },
        { timeout: 10_000 },
      ),
  };
}
