/** A text with a button that copies it, which stands there only where there is a script. */
class CopyLine extends HTMLElement {
  connectedCallback(): void {
    const [text, actions] = this.children;
    actions?.removeAttribute('hidden');
    actions?.firstElementChild?.addEventListener(
      'click',
      () => void this.copy(text, actions.lastElementChild),
    );
  }

  private async copy(text: Element | undefined, status: Element | null): Promise<void> {
    if (!text || !status) return;
    try {
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = this.dataset['copied'] ?? '';
    } catch {
      // Not every address and every browser lets a page write there; the reader can.
      getSelection()?.selectAllChildren(text);
      status.textContent = this.dataset['selected'] ?? '';
    }
  }
}

customElements.define('copy-line', CopyLine);

export {};
