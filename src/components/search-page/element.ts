/** Wakes where somebody is about to ask, or the address asks: what answers is loaded then. */
class SiteSearch extends HTMLElement {
  private answering: Promise<unknown> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    // Whoever is quicker than the script that answers is answered by it all the same, and stays where they are.
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.wake();
    });
    if (!new URLSearchParams(location.search).get('q')?.trim()) {
      form.addEventListener('focusin', () => void this.wake());
      return;
    }
    // What stands below would be pushed down by the answer to a question that the page was opened with: it waits for it.
    this.dataset['busy'] = '';
    void this.wake().finally(() => delete this.dataset['busy']);
  }

  private async wake(): Promise<void> {
    try {
      await (this.answering ??= import('./answering.ts').then(({ answerIn }) => answerIn(this)));
    } catch {
      this.answering = undefined;
      const place = this.querySelector('[role=status]');
      if (place) place.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('site-search', SiteSearch);

export {};
