import { answer } from '../../search/answer.ts';
import type { IndexReader } from '../../search/find.ts';
import { longestQuestion } from '../../search/question.ts';
import type { RecordKind } from '../../search/record.ts';
import { questionShortened, searchFailed } from '../../text/search.ts';
import { networkReader } from './reader.ts';
import { kindLinks, resultElements, type Around } from './results.ts';
import { said } from './said.ts';

/** How many of each kind are shown at first, and how many more at each request. */
const first = 3;
const further = 20;
/** Milliseconds without a key before a question is answered. */
const pause = 150;

/** Answers in a page of search what is written in its field, from now on; the address always says the same as the field. */
export async function answerIn(page: HTMLElement): Promise<void> {
  const field = page.querySelector('input');
  if (field) await new Answering(page, field).begin();
}

class Answering {
  private reader: Promise<IndexReader> | undefined;
  private shown = new Map<RecordKind, number>();
  private timer = 0;
  /** Counts questions, so that a late answer to an old one is thrown away. */
  private asked = 0;

  private readonly page: HTMLElement;
  private readonly field: HTMLInputElement;

  constructor(page: HTMLElement, field: HTMLInputElement) {
    this.page = page;
    this.field = field;
  }

  async begin(): Promise<void> {
    this.field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask();
    });
    this.field.addEventListener('input', (event) => {
      clearTimeout(this.timer);
      // While kana are being turned into kanji nothing has been asked yet.
      if (!event.isComposing) this.timer = window.setTimeout(() => this.ask(), pause);
    });
    this.field.addEventListener('compositionend', () => this.ask());
    addEventListener('popstate', () => void this.read());
    // Whoever was quick has written something before this was loaded.
    if (this.field.value === '') await this.read();
    else this.ask();
  }

  private ask(): void {
    clearTimeout(this.timer);
    this.write(this.field.value);
    void this.answer(this.field.value);
  }

  /** Puts what the address asks into the field, and answers it. */
  private read(): Promise<void> {
    this.field.value = new URLSearchParams(location.search).get('q') ?? '';
    return this.answer(this.field.value);
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
  private get around(): Around {
    const { base = '', labels = '{}' } = this.page.dataset;
    return { base, labels: JSON.parse(labels) as Record<RecordKind, string> };
  }

  private async answer(question: string, focus?: { kind: RecordKind; index: number }): Promise<void> {
    const number = (this.asked += 1);
    const written = question.trim();
    if (written === '') {
      this.say('');
      this.show([], []);
      return;
    }
    try {
      this.reader ??= networkReader(this.page.dataset['index'] ?? '');
      const found = await answer(written, await this.reader, (kind) => this.shown.get(kind) ?? first);
      if (number !== this.asked) return;
      const cut = written.length > longestQuestion ? questionShortened(longestQuestion) : '';
      const { status, near } = said(written.slice(0, longestQuestion), found);
      this.say(cut + status, near);
      this.show(
        resultElements(found, this.around, (kind) => this.more(question, kind)),
        kindLinks(found, this.around),
      );
      this.part('[data-none]', (place) => (place.hidden = found.kinds.length > 0));
      if (focus) this.goTo(focus);
    } catch {
      if (number !== this.asked) return;
      this.reader = undefined;
      this.show([], []);
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
    const links = [...this.page.querySelectorAll<HTMLElement>(`[data-kind=${kind}] li a`)];
    (links[index] ?? links.at(-1))?.focus();
  }

  private say(words: string, near: Node[] = []): void {
    this.part('[role=status]', (place) => (place.textContent = words));
    this.part('[data-lead]', (place) => (place.hidden = words !== ''));
    this.part('[data-near]', (place) => {
      place.hidden = near.length === 0;
      place.replaceChildren(...near);
    });
  }

  private show(results: HTMLElement[], kinds: HTMLElement[]): void {
    this.part('[data-none]', (place) => (place.hidden = true));
    this.part('[data-found]', (place) => {
      place.hidden = results.length === 0;
      place.querySelector('.body')?.replaceChildren(...results);
      place.querySelector('.search-kinds')?.replaceChildren(...kinds);
    });
  }

  private part(selector: string, change: (place: HTMLElement) => void): void {
    const place = this.page.querySelector<HTMLElement>(selector);
    if (place) change(place);
  }
}
