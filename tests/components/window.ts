import { Window } from 'happy-dom';
import { vi } from 'vitest';

/** A page in which a custom element runs. */
export interface Page {
  /** Puts markup into the page, at an address, and lets its elements connect: as a whole, as a page is when its scripts run. */
  show: (markup: string, address?: string) => HTMLElement;
  document: Document;
  window: Window;
}

/**
 * Opens a page at an address for a script that runs in a browser: what the script asks the browser for is global until
 * `vi.unstubAllGlobals()`. Its clock is that of the test.
 */
export function openPage(html: string, url: string): Document {
  const { document } = browser(url);
  document.body.innerHTML = html;
  return document as unknown as Document;
}

/** The same for a script that meets several pages, one after the other: what was defined in the first is known in the next. */
export function inAWindow(): Page {
  const window = browser('https://example.org/');
  const { document } = window as unknown as { document: Document };
  return {
    document,
    window,
    show(markup, address = 'https://example.org/') {
      window.happyDOM.setURL(address);
      const whole = document.createElement('main');
      whole.innerHTML = markup;
      document.body.replaceChildren(whole);
      return whole;
    },
  };
}

function browser(url: string): Window {
  const page = new Window({ url });
  vi.stubGlobal('window', globalThis);
  for (const name of ['document', 'HTMLElement', 'customElements', 'location', 'history'] as const)
    vi.stubGlobal(name, page[name]);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('getSelection', () => page.getSelection());
  vi.stubGlobal('matchMedia', (query: string) => page.matchMedia(query));
  return page;
}
