import { describe, expect, it } from 'vitest';
import { everySiteWithSheets } from './built-sites.ts';
import { everyPage } from './every-page.ts';
import { heard, isHidden } from './link-names.ts';
import { elements, markup, type Element } from './markup.ts';

const sites = (await everySiteWithSheets()).filter(({ site }) => site !== 'hotaru');
const looks = /(?:^| )(?:rt|lm|chip)(?: |$)/u;

/** The cells of tables that hold a letter, or a word that is one, with the letters; what stands on paper alone is left out. */
function lettersInCells(within: Element, cell?: Element): { cell: Element; letter: Element }[] {
  return within.children.flatMap((child) => {
    if (typeof child === 'string' || isHidden(child)) return [];
    const around = child.name === 'td' || child.name === 'th' ? child : cell;
    const isLetter = looks.test(child.attributes.class ?? '');
    return [
      ...(around && isLetter ? [{ cell: around, letter: child }] : []),
      ...lettersInCells(child, around),
    ];
  });
}

/** The letter as it is seen. */
const seen = (letter: Element): string =>
  letter.children
    .map((child) =>
      typeof child === 'string'
        ? child
        : /(?:^| )vh(?: |$)/u.test(child.attributes.class ?? '')
          ? ''
          : seen(child),
    )
    .join('')
    .trim();

describe.each(sites)('every page of the site $name', ({ folder }) => {
  it('says of each letter in a table what it is, never the letter alone', () => {
    const letters = everyPage(folder).flatMap(({ path, html }) =>
      elements(markup(html), 'body').flatMap((body) =>
        lettersInCells(body).map((each) => ({ path, ...each })),
      ),
    );
    expect(letters.length).toBeGreaterThan(5);
    const alone = letters.filter(
      ({ cell, letter }) => heard(cell) === seen(letter) && heard(letter) === seen(letter),
    );
    expect(alone.map(({ path, cell }) => `/${path} ${heard(cell)}`)).toEqual([]);
  });
});
