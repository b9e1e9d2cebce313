/**
 * What a page with a list that can be narrowed sends before its reader does anything: it loads the rest (`finder.ts`) at the first
 * touch of the form, or at once where the address asks for something.
 */
class ListFinder extends HTMLElement {
  connectedCallback(): void {
    const wake = (): void => {
      for (const each of touches) this.removeEventListener(each, wake);
      void import('./finder.ts').then(({ start }) => start(this));
    };
    if (location.search.length > 1) wake();
    else for (const each of touches) this.addEventListener(each, wake);
  }
}

const touches = ['focusin', 'pointerdown', 'input'];

customElements.define('list-finder', ListFinder);

export {};
