import { describe, expect, it, test } from 'vitest';
import { everySite } from './built-sites.ts';
import { everyPage } from './every-page.ts';
import { elements, markup } from './markup.ts';
import { doubtfulCaptions } from './captions.ts';

const sites = await everySite();

test('a table without a name is found, and one that is called as another is', () => {
  const page = (...captions: string[]) =>
    markup(captions.map((each) => `<table>${each}<tr></tr></table>`).join(''));
  const cost = '<caption>事業費<span aria-hidden="true">※</span></caption>';
  expect(doubtfulCaptions(page(cost, '<caption>指標</caption>'))).toEqual([]);
  expect(doubtfulCaptions(page(cost, '<caption> <b>事業費</b></caption>'))).toEqual(['事業費']);
  expect(doubtfulCaptions(page('', '<caption> </caption>'))).toEqual(['', '']);
});

describe.each(sites)('every page of the site $name', ({ folder }) => {
  const pages = everyPage(folder).map(({ path, html }) => ({ path, top: markup(html) }));

  it('names each of its tables, no two alike', () => {
    const doubtful = pages.flatMap(({ path, top }) =>
      doubtfulCaptions(top).map((caption) => `/${path} ${caption}`),
    );
    expect(doubtful).toEqual([]);
    expect(pages.flatMap(({ top }) => elements(top, 'table')).length).toBeGreaterThan(3);
  });
});
