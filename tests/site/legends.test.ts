/** A legend explains what stands on its page and nothing else. */
import { describe, expect, it } from 'vitest';
import { absenceWords, noColumn } from '../../src/text/absence.ts';
import { everySiteWithSheets } from './built-sites.ts';
import { everyPage } from './every-page.ts';
import { elements, markup, type Element } from './markup.ts';

const sites = await everySiteWithSheets();

const wordsIn = (element: Element): string =>
  element.children
    .map((child) =>
      typeof child === 'string' ? child : child.attributes.id === 'absences' ? '' : wordsIn(child),
    )
    .join('');

describe.each(sites)('the site $name', ({ folder }) => {
  const pages = everyPage(folder).filter(({ path }) =>
    /^(indicators|projects|measures|measures\/[^/]+)\/[^/]+\/$/.test(path),
  );

  it('has pages with a legend', () => {
    expect(pages.length).toBeGreaterThan(0);
  });

  it('explains no reason that does not stand on the page', () => {
    const idle = pages.flatMap(({ path, html }) => {
      const page = markup(html);
      const [legend] = elements(page, 'section').filter(({ attributes }) => attributes.id === 'absences');
      if (!legend) return [];
      const named = elements(legend, 'b').map(wordsIn);
      const text = wordsIn(elements(page, 'main')[0]!);
      const drawn = html.match(/aria-label="[^"]*"/g)?.join('') ?? '';
      return [...Object.values(absenceWords), noColumn]
        .filter(({ label }) => named.includes(label))
        .filter(
          ({ label, short = label }) => ![label, short].some((word) => `${text}${drawn}`.includes(word)),
        )
        .map(({ label }) => `${path} ${label}`);
    });
    expect(idle).toEqual([]);
  });
});
