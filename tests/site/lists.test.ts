/** A list that a city has nothing for is no page, and nothing leads to it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { everyPage } from './every-page.ts';

const { root, hotaru, hoshizora } = await builtSites('root', 'hotaru', 'hoshizora');
const lists = ['projects', 'money', 'opinions', 'status', 'departments'];

it.each(lists)('/%s/ is there for a city that has some, and not for one that has none', (list) => {
  expect(existsSync(join(hoshizora, list, 'index.html'))).toBe(true);
  expect(existsSync(join(hotaru, list))).toBe(false);
});

it('the pages of the city that has none say nothing of these lists', () => {
  const leading = everyPage(hotaru).flatMap(({ path, html }) =>
    lists.filter((list) => html.includes(`href="/${list}/`)).map((list) => `${path}: ${list}`),
  );
  expect(leading).toEqual([]);
});

it.each(['projects', 'status', 'indicators', 'opinions', 'compare'])(
  'the file for the script of /%s/ is there where the page asks for it, and only there',
  (list) => {
    for (const folder of [root, hoshizora]) {
      const page = readFileSync(join(folder, list, 'index.html'), 'utf8');
      expect(existsSync(join(folder, list, 'list.json'))).toBe(page.includes(`/${list}/list.json"`));
    }
    const wide = readFileSync(join(hoshizora, list, 'index.html'), 'utf8');
    if (list !== 'compare') expect(wide).toContain('list.json');
  },
);
