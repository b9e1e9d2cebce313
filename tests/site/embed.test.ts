/** The pages for frames on other sites: one for every indicator that leads, light, and offered by a line that can be copied. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leadingIndicators } from '../../src/domain/publication/leading-indicator.ts';
import { publicationIn } from '../share/cities.ts';
import { everySiteWithSheets } from './built-sites.ts';
import { lineOn } from './embed-line.ts';
import { everyPage, isEmbedded, tagsOf } from './every-page.ts';
import { firstVisit, weight } from './first-visit.ts';

const sites = await everySiteWithSheets();
const hoshizora = sites.find(({ site }) => site === 'hoshizora')!.folder;
/** The invented cities that have adopted their site. */
const official = ['hoshizora', 'yukiakari'];

describe.each(sites)('the site $name', ({ site, folder, origin, base, content }) => {
  const home = `${origin}${base}`;
  const pages = everyPage(folder);
  const embedded = pages.filter(isEmbedded);
  const indicators = pages.filter(({ path }) => /^indicators\/./.test(path));
  const leading = new Set(
    leadingIndicators(publicationIn(content).indicators).map(({ id }) => `indicators/${id}/`),
  );
  const full = indicators.filter(({ path }) => leading.has(path));

  it('has an embedded page for every indicator that leads, and nothing else to embed', () => {
    expect(embedded.map(({ path }) => path)).toEqual(full.map(({ path }) => `embed/${path}`));
    for (const page of indicators.filter((each) => !full.includes(each))) {
      expect(lineOn(page), page.path).toBe('');
      expect(page.html).not.toContain('json+oembed');
    }
  });

  it('offers on the page of each of them the line that embeds it, by its whole address and a title', () => {
    for (const page of full) {
      const [frame] = tagsOf(lineOn(page));
      expect(frame, page.path).toMatchObject({
        name: 'iframe',
        attributes: { src: `${home}embed/${page.path}`, width: '600', loading: 'lazy' },
      });
      const { title, height } = frame!.attributes;
      expect(title).toMatch(/^.+市?町? .+の推移 ― .+$/u);
      expect(Number(height)).toBeGreaterThan(500);
    }
  });

  it('answers programs that want to embed it (oEmbed) with that very line', () => {
    for (const page of full) {
      const announced = page.tags.filter(({ attributes: { type } }) => type === 'application/json+oembed');
      expect(announced).toHaveLength(1);
      const address = new URL(announced[0]!.attributes.href!, home).href;
      const answer = JSON.parse(readFileSync(join(folder, address.slice(home.length)), 'utf8')) as object;
      const line = lineOn(page);
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        html: line,
        width: 600,
        height: Number(tagsOf(line)[0]!.attributes.height),
        provider_url: home,
      });
    }
  });

  it('has no script, menu or foot in an embedded page, and one link, which opens the full page apart', () => {
    for (const { path, tags } of embedded) {
      const count = (name: string) => tags.filter((tag) => tag.name === name).length;
      expect([count('script'), count('nav'), count('style'), count('form'), count('h1')], path).toEqual([
        0, 0, 0, 0, 1,
      ]);
      const links = tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes);
      expect(links).toEqual([
        {
          href: expect.stringMatching(new RegExp(`/${path.slice('embed/'.length)}$`)) as string,
          target: '_blank',
          rel: 'noopener',
        },
      ]);
    }
  });

  it('says in an embedded page whose it is and where it comes from', () => {
    for (const { path, html } of embedded) {
      expect(html, path).toContain('出典：');
      expect(html.includes('非公式：'), path).toBe(!official.includes(site));
      expect(html).toContain('（新しいタブ）');
    }
  });
});

it.each(sites.filter(({ base }) => base === '/'))(
  'an embedded page of the site $name is sent in 5 KB or less, its style sheet included',
  ({ folder }) => {
    const heavy = everyPage(folder)
      .filter(isEmbedded)
      .map(({ path }) => ({ path, files: firstVisit(folder, path) }))
      .filter(({ files }) => weight(files) > 5 * 1024 || !files.some(({ kind }) => kind === 'style'));
    expect(heavy.map(({ path }) => path)).toEqual([]);
  },
);

it('the chart of an embedded page is that of the full page', () => {
  const chart = (path: string) =>
    /role="img"[^>]*aria-label="([^"]*)"/.exec(readFileSync(join(hoshizora, path, 'index.html'), 'utf8'))![1];
  for (const id of ['202-kpi-5', '101-kpi-1', '201-kpi-5']) {
    expect(existsSync(join(hoshizora, 'embed/indicators', id))).toBe(true);
    expect(chart(`embed/indicators/${id}`)).toBe(chart(`indicators/${id}`));
  }
});
