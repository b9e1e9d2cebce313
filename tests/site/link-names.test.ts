import { describe, expect, it, test } from 'vitest';
import { everySite } from './built-sites.ts';
import { everyPage } from './every-page.ts';
import { doubtfulNames, namedLinks } from './link-names.ts';
import { elements, markup } from './markup.ts';

const sites = (await everySite()).filter(({ site }) => site === 'root' || site === 'hoshizora');
/** Pages that still call a measure and its sheet by one name. */
const notYet = /^(?:$|measures\/$|(?:changes|questions|status|years)\/)/u;

test('a name that leads to two places is found, by what is heard of it', () => {
  const links = namedLinks(
    markup(
      '<p><a href="/a/">令和3年度</a><a href="/b/"><span>令和3</span>年度</a><a href="/c/">令和4年度</a></p>',
    ),
  );
  expect(doubtfulNames(links)).toEqual(['令和3年度: /a/ /b/']);
});

describe.each(sites)('the pages of the site $name, but for those that do not yet,', ({ folder }) => {
  it('calls links to different places by different names', () => {
    const doubtful = everyPage(folder)
      .filter(({ path }) => !notYet.test(path))
      .flatMap(({ path, html }) =>
        elements(markup(html), 'main').flatMap((main) =>
          doubtfulNames(namedLinks(main)).map((each) => `/${path} ${each}`),
        ),
      );
    expect(doubtful).toEqual([]);
  });
});
