import { Window } from 'happy-dom';
import { vi } from 'vitest';

/** What scripts of a page ask the browser for. */
const asked = [
  'document',
  'HTMLElement',
  'customElements',
  'location',
  'history',
  'addEventListener',
  'window',
] as const;

/** Opens a page at an address for a script that runs in a browser; its globals stand until the test is over. */
export function openPage(html: string, url: string): Document {
  const window = new Window({ url });
  const page = window as unknown as Record<(typeof asked)[number], unknown> & { document: Document };
  for (const name of asked) {
    const value = name === 'window' ? window : page[name];
    vi.stubGlobal(name, name === 'addEventListener' ? window.addEventListener.bind(window) : value);
  }
  page.document.body.innerHTML = html;
  return page.document;
}
