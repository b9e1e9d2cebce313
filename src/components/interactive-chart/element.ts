/** Shows the buttons where there is a script, and loads what they need when one is pressed. */
class InteractiveChart extends HTMLElement {
  connectedCallback(): void {
    const actions = this.querySelector('p[hidden]');
    actions?.removeAttribute('hidden');
    actions?.addEventListener('click', (event) => {
      const pressed = (event.target as Element).closest('button');
      if (pressed) void this.answer(pressed);
    });
  }

  private async answer(pressed: HTMLButtonElement): Promise<void> {
    pressed.disabled = true;
    try {
      if (pressed.dataset['png'] === undefined) (await import('./stage.ts')).toggle(this, pressed);
      else await (await import('./png.ts')).savePng(this.dataset['saved'] ?? '');
      this.say('');
    } catch {
      this.querySelector('.m-stage')?.remove();
      this.say(this.dataset['failed'] ?? '');
    }
    pressed.disabled = false;
  }

  private say(words: string): void {
    const place = this.querySelector('[role=alert]');
    if (place) place.textContent = words;
  }
}

customElements.define('interactive-chart', InteractiveChart);

export {};
