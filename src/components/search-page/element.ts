import { find, type IndexReader } from '../../search/find.ts';
import { longestQuestion } from '../../search/question.ts';
import type { RecordKind } from '../../search/record.ts';
import { foundInWords, questionShortened, searchFailed } from '../../text/search.ts';
import { networkReader } from './reader.ts';
import { resultElements } from './results.ts';

/** How many of each kind are shown at first, and how many more at each request. */
const first = 3;
const further = 20;
/** Milliseconds without a key before a question is answered. */
const pause = 150;

/** Answers what is written in the field; the address always says the same as the field. */
class SiteSearch extends HTMLElement {
  private reader: Promise<IndexReader> | undefined;
  private shown = new Map<RecordKind, number>();
  private timer = 0;
  /** Counts questions, so that a late answer to an old one is thrown away. */
  private asked = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    form.hidden = false;
    const ask = () => {
      clearTimeout(this.timer);
      this.write(field.value);
      void this.answer(field.value);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      ask();
    });
    field.addEventListener('input', (event) => {
      clearTimeout(this.timer);
      // While kana are being turned into kanji nothing has been asked yet.
      if (!event.isComposing) this.timer = window.setTimeout(ask, pause);
    });
    field.addEventListener('compositionend', ask);
    addEventListener('popstate', () => void this.read(field));
    // What stands below would be pushed down by the answer to a question that the page was opened with: it waits for it.
    this.dataset['busy'] = '';
    void this.read(field).finally(() => delete this.dataset['busy']);
  }

  /** Puts what the address asks into the field, and answers it. */
  private read(field: HTMLInputElement): Promise<void> {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    return this.answer(field.value);
  }

  private write(question: string): void {
    const address = new URL(location.href);
    if (question.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', question);
    address.hash = '';
    history.replaceState(null, '', address);
    this.shown.clear();
  }

  /** What the page was sent with: where the site begins, and what it calls each kind. */
  private get around(): Parameters<typeof resultElements>[1] {
    const { base = '', labels = '{}' } = this.dataset;
    return { base, labels: JSON.parse(labels) as Record<RecordKind, string> };
  }

  private async answer(question: string, focus?: { kind: RecordKind; index: number }): Promise<void> {
    const number = (this.asked += 1);
    const written = question.trim();
    if (written === '') {
      this.say('');
      this.show([]);
      return;
    }
    try {
      this.reader ??= networkReader(this.dataset['index'] ?? '');
      const found = await find(written, await this.reader, (kind) => this.shown.get(kind) ?? first);
      if (number !== this.asked) return;
      const count = found.kinds.reduce((sum, kind) => sum + kind.count, 0);
      const exact = found.kinds.every((kind) => kind.exact);
      const cut = written.length > longestQuestion ? questionShortened(longestQuestion) : '';
      this.say(cut + foundInWords(written.slice(0, longestQuestion), count, exact));
      this.show(resultElements(found, this.around, (kind) => this.more(question, kind)));
      if (focus) this.goTo(focus);
    } catch {
      if (number !== this.asked) return;
      this.reader = undefined;
      this.show([]);
      this.say(searchFailed);
    }
  }

  private more(question: string, kind: RecordKind): void {
    const before = this.shown.get(kind) ?? first;
    this.shown.set(kind, before + further);
    void this.answer(question, { kind, index: before });
  }

  /** To the first of the results that have come, or to the last there is where none came. */
  private goTo({ kind, index }: { kind: RecordKind; index: number }): void {
    const links = [...this.querySelectorAll<HTMLElement>(`[data-kind=${kind}] li a`)];
    (links[index] ?? links.at(-1))?.focus();
  }

  private say(words: string): void {
    const place = this.querySelector('[role=status]');
    if (place) place.textContent = words;
  }

  private show(results: HTMLElement[]): void {
    const place = this.querySelector<HTMLElement>('[data-found]');
    if (!place) return;
    place.hidden = results.length === 0;
    place.querySelector('.body')?.replaceChildren(...results);
  }
}

customElements.define('site-search', SiteSearch);
