import { describe, expect, it, test } from 'vitest';
import { everySite } from './built-sites.ts';
import { everyPage } from './every-page.ts';
import { doubtfulNames, namedLinks } from './link-names.ts';
import { elements, markup } from './markup.ts';

const sites = await everySite();

test('a name that leads to two places is found, by what is heard of it', () => {
  const links = namedLinks(
    markup(
      '<p><a href="/a/">令和3年度</a><a href="/b/"><span>令和3</span>年度</a><a href="/c/">令和4年度</a></p>',
    ),
  );
  expect(doubtfulNames(links)).toEqual(['令和3年度: /a/ /b/']);
});

describe.each(sites)('every page of the site $name', ({ folder }) => {
  it('calls links to different places by different names', () => {
    const doubtful = everyPage(folder).flatMap(({ path, html }) =>
      elements(markup(html), 'main').flatMap((main) =>
        doubtfulNames(namedLinks(main)).map((each) => `/${path} ${each}`),
      ),
    );
    expect(doubtful).toEqual([]);
  });
});
