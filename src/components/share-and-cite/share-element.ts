/** Address and citation of a page, with buttons that stand there only where the browser can serve them. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    const [address, citation] = this.querySelectorAll('.copy');
    const [send, ...copies] = this.querySelectorAll<HTMLButtonElement>('.share-buttons button');
    if (!address || !citation || !send) return;
    send.parentElement?.removeAttribute('hidden');
    const url = address.textContent;
    if ('share' in navigator) {
      send.hidden = false;
      // Whoever closes the sheet has not failed.
      send.onclick = () => void navigator.share({ title: this.dataset['title'] ?? '', url }).catch(() => 0);
    }
    for (const [index, button] of copies.entries()) {
      button.hidden = false;
      button.onclick = () => void this.copy(index === 0 ? address : citation);
    }
  }

  private async copy(text: Element): Promise<void> {
    const { copied, selected } = this.dataset;
    let said = copied;
    try {
      await navigator.clipboard.writeText(text.textContent);
    } catch {
      // Not every address and every browser lets a page write there; the reader can.
      getSelection()?.selectAllChildren(text);
      said = selected;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = said ?? '';
  }
}

customElements.define('share-page', SharePage);

export {};
