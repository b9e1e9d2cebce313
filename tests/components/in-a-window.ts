import { Window } from 'happy-dom';
import { vi } from 'vitest';

/** A page in which a custom element runs. */
export interface Page {
  /** Puts markup into the page, at an address, and lets its elements connect: as a whole, as a page is when its scripts run. */
  show: (markup: string, address?: string) => HTMLElement;
  document: Document;
  window: Window;
}

/** Makes a window the one that scripts of components find, until the tests of the file end. */
export function inAWindow(): Page {
  const window = new Window({ url: 'https://example.org/' });
  const { document } = window as unknown as { document: Document };
  for (const name of ['document', 'HTMLElement', 'customElements', 'location'] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal('getSelection', () => window.getSelection());
  vi.stubGlobal('matchMedia', (query: string) => window.matchMedia(query));
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
