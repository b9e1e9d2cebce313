import { Window } from 'happy-dom';
import { vi } from 'vitest';

/**
 * Opens a page at an address for a script that runs in a browser: what the script asks the browser for is global until
 * `vi.unstubAllGlobals()`. Its clock is that of the test.
 */
export function openPage(html: string, url: string): Document {
  const page = new Window({ url });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('HTMLElement', page.HTMLElement);
  vi.stubGlobal('customElements', page.customElements);
  vi.stubGlobal('location', page.location);
  vi.stubGlobal('history', page.history);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  page.document.body.innerHTML = html;
  return page.document as unknown as Document;
}
