import { buttonOf, choiceWords } from './choice.words.ts';
import type { ComparisonScale } from '../../charts/comparison/comparison.ts';
import { queryOf, type Choice } from './address.ts';
import { made } from '../element/made.ts';
import { partAs, partOf } from './part-of.ts';

/** What the list of chosen indicators asks for. */
interface Answers {
  titleOf(id: string): string;
  remove(id: string): void;
  /** One place earlier. */
  move(id: string): void;
  rescale(scale: ComparisonScale): void;
}

/** The chosen indicators in order, each with its buttons; the scale; the address of it all. */
export function makeChosenList(host: HTMLElement, answers: Answers): { show(choice: Choice): void } {
  const part = partOf(host, '[data-chosen]');
  const list = partOf(part, '[data-list]');
  const address = partAs(HTMLInputElement, part, '[data-address]');
  const scales = [...part.querySelectorAll<HTMLInputElement>('[name=scale]')];
  list.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('button') : null;
    const item = pressed?.closest('li');
    if (!pressed || !item) return;
    const [action = '', id = ''] = [pressed.dataset['do'], item.dataset['id']];
    const place = [...list.children].indexOf(item);
    if (action === 'remove') answers.remove(id);
    else answers.move(id);
    focusNear(list, action === 'remove' ? place : place - 1, action);
  });
  for (const scale of scales)
    scale.addEventListener('change', () => answers.rescale(scale.value as ComparisonScale));
  return {
    show({ ids, scale }) {
      part.hidden = ids.length === 0;
      list.replaceChildren(...ids.map((id, place) => itemOf(id, answers.titleOf(id), place > 0)));
      for (const each of scales) each.checked = each.value === scale;
      address.value = location.origin + location.pathname + queryOf({ ids, scale });
      partOf(part, '[data-copied]').textContent = '';
    },
  };
}

function itemOf(id: string, title: string, movable: boolean): HTMLElement {
  const button = (action: 'move' | 'remove', words: string) =>
    made('button', { type: 'button', 'data-do': action, 'aria-label': buttonOf(words, title) }, words);
  return made(
    'li',
    { 'data-id': id },
    made('span', {}, title),
    ...(movable ? [button('move', choiceWords.earlier)] : []),
    button('remove', choiceWords.remove),
  );
}

/** Whoever uses a keyboard goes on where they were: at the same button, or the nearest there is. */
function focusNear(list: HTMLElement, place: number, action: string): void {
  const item = list.children[Math.min(place, list.children.length - 1)];
  const button = item?.querySelector<HTMLElement>(`[data-do=${action}]`) ?? item?.querySelector('button');
  if (button) button.focus();
  else document.querySelector<HTMLElement>('[data-choices] > summary')?.focus();
}
