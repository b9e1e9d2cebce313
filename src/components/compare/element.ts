import { choiceWords, noMore, notShown } from './choice.words.ts';
import { mostIndicators, queryOf, readAddress, type Asked, type Choice } from './address.ts';
import { makeChosenList } from './chosen-list.ts';
import { makeChoices, type Choices, type ListedChoice } from './choices.ts';
import { answerCopying } from './copying.ts';
import { partOf } from './part-of.ts';

/** Sets indicators beside each other: the choice stands in the address; charts and table are loaded when one is made. */
class IndicatorComparison extends HTMLElement {
  /** What is to be shown: of several choices in a row, the last. */
  private wanted: Choice | undefined;

  connectedCallback(): void {
    const { further } = this.dataset;
    if (further === undefined) this.begin([]);
    else
      void fetch(further)
        .then((answer) => answer.json())
        .then((list: readonly ListedChoice[]) => this.begin(list))
        .catch(() => this.note([choiceWords.failed]));
  }

  /** @param further the indicators that the page has no room for */
  private begin(further: readonly ListedChoice[]): void {
    const choices = makeChoices(this, further, (id, wanted) => (wanted ? add(id) : remove(id)));
    const chosen = makeChosenList(this, {
      titleOf: (id) => choices.entries.get(id)?.title ?? id,
      remove: (id) => remove(id),
      move: (id) => move(id),
      rescale: (scale) => change({ ...choice, scale }),
    });
    const result = partOf(this, '[data-result]');
    let choice: Choice = { ids: [], scale: 'own' };

    const show = (asked: Asked) => {
      choice = { ids: asked.ids, scale: asked.scale };
      choices.show(choice.ids);
      chosen.show(choice);
      const notes = notShown(asked, mostIndicators);
      this.note(notes);
      if (choice.ids.length > 0) void this.draw(choice, choices, notes);
      else {
        this.wanted = undefined;
        result.hidden = true;
      }
    };
    const read = () => readAddress(location.search, (id) => choices.entries.has(id));
    const change = (next: Choice) => {
      history.pushState(null, '', queryOf(next) || location.pathname);
      show({ ...next, unknown: [], beyond: [] });
    };
    const add = (id: string) => {
      if (choice.ids.length < mostIndicators) change({ ...choice, ids: [...choice.ids, id] });
      else choices.show(choice.ids, noMore(mostIndicators));
    };
    const remove = (id: string) => change({ ...choice, ids: choice.ids.filter((each) => each !== id) });
    const move = (id: string) => {
      const place = choice.ids.indexOf(id);
      const others = choice.ids.filter((each) => each !== id);
      change({ ...choice, ids: others.toSpliced(place - 1, 0, id) });
    };
    answerCopying(this);
    addEventListener('popstate', () => show(read()));
    const asked = read();
    // What was ticked while the script was on its way counts; it is only in the boxes yet.
    const ticked = choices.ticked().filter((id) => !asked.ids.includes(id));
    // Whoever follows a link to a comparison wants to see it; one indicator alone waits for others.
    if (asked.ids.length > 1) choices.fold();
    if (asked.ids.length === 0 && ticked.length > 0)
      change({ ids: ticked.slice(0, mostIndicators), scale: asked.scale });
    else show(asked);
  }

  private async draw(choice: Choice, { entries }: Choices, notes: string[]): Promise<void> {
    this.wanted = choice;
    const isWanted = () => this.wanted === choice;
    try {
      const stage = await import('./stage.ts');
      const notDrawn = await stage.draw(this, choice, { entries, isWanted });
      if (notDrawn.length > 0) this.note([...notes, ...notDrawn]);
    } catch {
      if (isWanted()) this.note([...notes, choiceWords.failed]);
    }
  }

  private note(sentences: readonly string[]): void {
    const notes = partOf(this, '[data-notes]');
    notes.hidden = sentences.length === 0;
    notes.replaceChildren(
      ...sentences.map((sentence) => {
        const item = document.createElement('li');
        item.textContent = sentence;
        return item;
      }),
    );
  }
}

customElements.define('indicator-comparison', IndicatorComparison);
