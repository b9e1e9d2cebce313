import type { Found, FoundKind } from '../../search/find.ts';
import { excerpt, markedPieces, type Piece } from '../../search/marking.ts';
import type { RecordKind, SearchRecord } from '../../search/record.ts';
import { countInWords, moreInWords } from '../../text/search.ts';

/** Of the site: where its pages begin, and what it calls each kind. */
interface Around {
  base: string;
  labels: Record<RecordKind, string>;
}

/** What was found, kind by kind, with the words marked. `more` is called where a reader wants to see more of a kind. */
export function resultElements(
  { words, kinds }: Found,
  { base, labels }: Around,
  more: (kind: RecordKind) => void,
): HTMLElement[] {
  return kinds.map((found) => kindElement(found, words, { base, labels }, more));
}

function kindElement(
  { kind, records, count, exact }: FoundKind,
  words: readonly string[],
  { base, labels }: Around,
  more: (kind: RecordKind) => void,
): HTMLElement {
  const part = make('section', '', 'found');
  part.dataset['kind'] = kind;
  const heading = make('h3', labels[kind]);
  heading.id = `found-${kind}`;
  part.setAttribute('aria-labelledby', heading.id);
  heading.append(' ', make('span', countInWords(count, exact), 'num'));
  const list = make('ol', '');
  list.append(...records.map((record) => recordElement(record, words, base)));
  part.append(heading, list);
  if (count > records.length) {
    const button = make('button', moreInWords(labels[kind], count - records.length, exact));
    button.type = 'button';
    button.addEventListener('click', () => more(kind));
    part.append(button);
  }
  return part;
}

function recordElement(record: SearchRecord, words: readonly string[], base: string): HTMLElement {
  const item = make('li', '');
  const link = make('a', '');
  link.href = `${base}${record.path}`;
  link.append(...markedPieces(record.title, words).map(pieceNode));
  item.append(link, make('span', record.context, 'where'));
  const passage = excerpt(record, words);
  if (passage.length > 0) {
    const text = make('p', '');
    text.append(...passage.map(pieceNode));
    item.append(text);
  }
  return item;
}

function pieceNode({ text, marked }: Piece): Node {
  return marked ? make('mark', text) : document.createTextNode(text);
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  look?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (look !== undefined) made.className = look;
  return made;
}
