import type { Found, FoundKind } from '../../search/find.ts';
import type { HitFact } from '../../search/hit-fact.ts';
import { excerpt, markedPieces, type Piece } from '../../search/marking.ts';
import type { Word } from '../../search/question.ts';
import type { RecordKind, SearchRecord } from '../../search/record.ts';
import { countInWords, moreInWords, otherName } from '../../text/search.ts';
import { isWord, letterTransform, outlineOf } from '../rating-badge/outlines.ts';
import { made } from '../element/made.ts';

/** Of the site: where its pages begin, and what it calls each kind. */
export interface Around {
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

/** A link to each kind that was found, with how much there is of it. */
export function kindLinks({ kinds }: Found, { labels }: Pick<Around, 'labels'>): HTMLElement[] {
  return kinds.map(({ kind, count, exact }) => {
    const item = made('li', {});
    const link = made('a', {}, labels[kind]);
    link.href = `#${headingId(kind)}`;
    item.append(link, made('span', {}, countInWords(count, exact)));
    return item;
  });
}

function headingId(kind: RecordKind): string {
  return `found-${kind}`;
}

function kindElement(
  { kind, records, count, exact }: FoundKind,
  words: readonly Word[],
  { base, labels }: Around,
  more: (kind: RecordKind) => void,
): HTMLElement {
  const part = made('section', { class: 'found' });
  part.dataset['kind'] = kind;
  const heading = made('h2', {}, labels[kind]);
  heading.id = headingId(kind);
  part.setAttribute('aria-labelledby', heading.id);
  heading.append(' ', made('small', { class: 'num' }, countInWords(count, exact)));
  const list = made('ol', {});
  list.append(...records.map((record) => recordElement(record, words, base)));
  part.append(heading, list);
  if (count > records.length) {
    const button = made('button', {}, moreInWords(labels[kind], count - records.length, exact));
    button.type = 'button';
    button.addEventListener('click', () => more(kind));
    part.append(button);
  }
  return part;
}

/** What is said in running text is quoted, under the name of the place where it stands; everything else has a name of its own. */
function recordElement(record: SearchRecord, words: readonly Word[], base: string): HTMLElement {
  const { kind, title, context, path, facts = [] } = record;
  const isQuoted = kind === 'passage' || kind === 'opinion';
  const item = made('li', {});
  const link = made('a', {});
  link.href = `${base}${path}`;
  link.append(...marked(isQuoted ? `${title}　${context}` : title, words));
  item.append(link);
  if (facts.length > 0) item.append(factsElement(facts));
  if (!isQuoted && context !== '') {
    const where = made('p', { class: 'where' });
    where.append(...marked(context, words));
    item.append(where);
  }
  const { pieces, isName } = excerpt(record, words);
  if (pieces.length > 0) {
    const text = made(isQuoted ? 'blockquote' : 'p', {}, isName ? otherName : '');
    text.append(...pieces.map(pieceNode));
    item.append(text);
  }
  return item;
}

function factsElement(facts: readonly HitFact[]): HTMLElement {
  const line = made('p', { class: 'hit' });
  line.append(...facts.map(factElement));
  return line;
}

function factElement(fact: HitFact): HTMLElement {
  if ('grade' in fact) return gradeElement(fact);
  const whole = made('span', {});
  if ('words' in fact) whole.append(made('span', { class: fact.chip ? 'chip' : undefined }, fact.words));
  else {
    if (fact.before !== undefined) whole.append(`${fact.before} `);
    whole.append(made('b', { class: fact.strong ? 'num strong' : 'num' }, fact.figure), fact.unit ?? '');
  }
  if (fact.note !== undefined) whole.append(' ', made('small', {}, fact.note));
  return whole;
}

/** A letter in the outline of its meaning, as RatingBadge draws it. */
function gradeElement({ grade, spoken }: Extract<HitFact, { grade: unknown }>): HTMLElement {
  const badge = made('span', { class: 'rt rt-s' });
  if (isWord(grade)) {
    const word = made('span', { class: 'rt-w' }, grade.grade);
    word.setAttribute('aria-hidden', 'true');
    badge.append(word);
  } else {
    const outline = outlineOf(grade.tone);
    const { look, shape, strokeWidth } = outline;
    const picture = drawn('svg', {
      class: look,
      viewBox: '0 0 40 40',
      'aria-hidden': 'true',
      focusable: 'false',
    });
    const form =
      'path' in shape
        ? drawn('path', { d: shape.path })
        : drawn('circle', { cx: '20', cy: '20', r: String(shape.radius) });
    form.setAttribute('class', 'rt-f');
    form.setAttribute('stroke-width', String(strokeWidth));
    const letter = drawn('text', { class: 'rt-x', transform: letterTransform(grade.grade, outline) });
    letter.textContent = grade.grade;
    picture.append(form, letter);
    badge.append(picture);
  }
  badge.append(made('span', { class: 'vh' }, spoken));
  return badge;
}

function drawn(name: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

function marked(text: string, words: readonly Word[]): Node[] {
  return markedPieces(text, words).map(pieceNode);
}

function pieceNode({ text, marked: isMarked }: Piece): Node {
  return isMarked ? made('mark', {}, text) : document.createTextNode(text);
}
