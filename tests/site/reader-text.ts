import { elements, markup, type Element } from './markup.ts';

const inline = new Set(
  'a abbr b button code em i img input mark select small span strong sub sup time tspan wbr'.split(' '),
);

/**
 * White space as it is shown: that of the source is one space, that of Japanese text is a letter like others.
 * A checksum follows from the bytes of a file, which has tests of its own.
 */
const collapsed = (text: string) =>
  text
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(/^ | $/g, '')
    .replaceAll(/\b[\da-f]{64}\b/g, '(SHA-256)');

const wordsIn = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');

/** The lines of an element in which the first bears a mark and the others stand under it. */
const marked = (mark: string, element: Element) =>
  linesOf(element)
    .filter((line) => line !== '')
    .map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line);

const cell = (element: Element) => {
  const text = marked('', element).join(' / ');
  return element.name === 'th' && text !== '' ? `*${text}*` : text;
};

const isCell = (child: Element | string): child is Element =>
  typeof child !== 'string' && ['th', 'td'].includes(child.name);

function table(element: Element): string[] {
  const captions = elements(element, 'caption').flatMap((caption) => marked('Table: ', caption));
  const rows = elements(element, 'tr').map(
    ({ children }) => `| ${children.filter(isCell).map(cell).join(' | ')} |`,
  );
  return [...captions, ...rows];
}

/** The words of a drawing in the order they are drawn; where they stand is for the drawing's own tests. */
const drawn = (svg: Element) =>
  ['title', 'desc', 'text'].flatMap((name) => elements(svg, name).map((each) => collapsed(wordsIn(each))));

/** Elements with lines of their own kind. The others are the lines of what is in them. */
const kinds: Partial<Record<string, (element: Element) => string[]>> = {
  script: () => [],
  style: () => [],
  table,
  li: (item) => marked('- ', item),
  dd: (description) => marked(': ', description),
  summary: (summary) => marked('▸ ', summary),
  pre: (pre) =>
    wordsIn(pre)
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [
      `h${level}`,
      (heading: Element) => ['', ...marked(`${'#'.repeat(level)} `, heading)],
    ]),
  ),
};

/** What an element says within a line, besides the words that are in it. */
const controls: Partial<Record<string, (element: Element) => string>> = {
  img: ({ attributes: { alt = '' } }) => (alt === '' ? '' : ` [picture: ${alt}] `),
  input: ({ attributes: { type = 'text' } }) => ` [${type}] `,
  button: (button) => ` [button: ${collapsed(wordsIn(button))}] `,
  select: (select) => {
    const options = elements(select, 'option').map((option) => collapsed(wordsIn(option)));
    return ` [choice: ${options.join(' / ')}] `;
  },
};

/** A link's address where it says something: within the site, and short enough to be read. */
function address({ name, attributes: { href = '' } }: Element): string {
  const readable = decodeURI(href);
  return name === 'a' && /^[/#]/.test(readable) && readable.length <= 60 ? ` [${readable}]` : '';
}

/** The lines of what is in an element, each block on a line of its own. */
function linesOf({ children }: Element): string[] {
  const lines: string[] = [];
  let line = '';
  // Elements that touch are set apart by style sheets; a word that touches an element is one with it.
  let touching = false;

  function say(words: string): void {
    line += words;
    touching = false;
  }
  function endLine(...next: string[]): void {
    const text = collapsed(line);
    if (text !== '') lines.push(text);
    lines.push(...next);
    line = '';
    touching = false;
  }
  function phrase(element: Element, spoken: string[]): void {
    if (touching) say(' ');
    spoken.forEach((label) => say(`${label} `));
    const control = controls[element.name];
    if (control) say(control(element));
    else {
      element.children.forEach(visit);
      say(address(element));
      touching = true;
    }
  }
  // A letter in its circle stands in a sentence; a chart, which has a name, stands by itself.
  function drawing(words: string[], name: string | undefined): void {
    if (name === undefined) say(words.length > 0 ? ` [${words.join(' ')}] ` : ' ');
    else endLine(`[drawing: ${name}]`, ...(words.length > 0 ? [`  ${words.join(' · ')}`] : []));
  }
  function visit(child: Element | string): void {
    if (typeof child === 'string') {
      say(child);
      return;
    }
    const label = child.attributes['aria-label'] ?? child.attributes.title;
    const spoken = label === undefined ? [] : [`{${label}}`];
    if (child.name === 'svg') drawing(drawn(child), label);
    else if (inline.has(child.name)) phrase(child, spoken);
    else endLine(...spoken, ...(kinds[child.name] ?? linesOf)(child));
  }

  children.forEach(visit);
  endLine();
  return lines;
}

/** What a page gives its reader. */
export interface ReaderText {
  /** What search results and shared links show: title, description and the words for the picture. */
  head: string[];
  /** What stands round the page's own part: masthead and foot. */
  frame: string[];
  main: string[];
}

/**
 * A page as its reader gets it, seen, heard or printed: a block a line, white space collapsed. `#` is a heading, `-` an item,
 * `▸` what opens more, `| |` a row with `*` round its headings, `[/…]` a link's address, `{…}` a name that is only spoken.
 * Nothing is said of how it looks, so a line differs where a reader is told something else.
 */
export function readerText(html: string): ReaderText {
  const page = markup(html);
  const meta = (name: string) =>
    elements(page, 'meta')
      .filter(({ attributes }) => [attributes.name, attributes.property].includes(name))
      .map(({ attributes: { content = '' } }) => collapsed(content));
  const body = elements(page, 'body')[0]!;
  const isMain = (child: Element | string) => typeof child !== 'string' && child.name === 'main';
  const only = (children: Element['children']) => linesOf({ ...body, children });
  return {
    head: [
      ...elements(page, 'title')
        .slice(0, 1)
        .map((title) => `title: ${collapsed(wordsIn(title))}`),
      ...meta('description').map((text) => `description: ${text}`),
      ...meta('og:image:alt').map((text) => `picture: ${text}`),
    ],
    frame: only(body.children.filter((child) => !isMain(child))),
    main: only(body.children.filter(isMain)),
  };
}
