/** What stands where a page is shared: its title, its words, and a picture that is there (its own, of what it belongs to, or of the site). */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import openGraph from 'open-graph-scraper';
import type { OgObject } from 'open-graph-scraper/types';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { siteUrl, subPath } from './site.ts';

const { root, sub } = await builtSites('root', 'sub');

/** The card of a page as a program that makes such cards reads it, which nobody here wrote; it guesses nothing from the rest of the page. */
async function cardOf(html: string): Promise<OgObject> {
  const { error, result } = await openGraph({ html, onlyGetOpenGraphInfo: true });
  expect(error).toBe(false);
  return result;
}

describe.each([
  { at: 'the root of a host', site: root, base: `${siteUrl}/` },
  { at: 'a sub-path', site: sub, base: `${siteUrl}${subPath}/` },
])('at $at', ({ site, base }) => {
  const pages = globSync('**/index.html', { cwd: site }).filter((page) => !page.startsWith('embed'));

  it('are pages of every kind', () => {
    expect(pages).toContain('index.html');
    expect(pages).toContain(join('measures', '103', '2021', 'index.html'));
    expect(pages).toContain(join('indicators', '103-kpi-10', 'index.html'));
    expect(pages).toContain(join('projects', '4510', 'index.html'));
    expect(pages).toContain(join('measures', '103', 'index.html'));
  });

  it('what counts the work of a project has that of its measure', async () => {
    const html = readFileSync(join(site, 'indicators', '41191-outcome-1', 'index.html'), 'utf8');
    const { ogImage } = await cardOf(html);
    expect(ogImage?.map(({ url }) => url)).toEqual([`${base}share/measures/103/2021.png`]);
    expect(existsSync(join(site, 'share', 'indicators', '41191-outcome-1.png'))).toBe(false);
  });

  it.each(pages)('%s', async (page) => {
    const html = readFileSync(join(site, page), 'utf8');
    const { ogUrl, ogSiteName, ogTitle, ogDescription, ogImage, twitterCard } = await cardOf(html);
    const path = page.slice(0, -'index.html'.length).replaceAll(sep, '/');
    expect(ogUrl).toBe(`${base}${path}`);
    expect(ogSiteName).toBeTruthy();
    expect(ogTitle).toBeTruthy();
    expect(ogDescription).toBeTruthy();
    expect(twitterCard).toBe('summary_large_image');
    expect(ogImage).toHaveLength(1);
    const [{ url, type, width, height, alt } = { url: '' }] = ogImage ?? [];
    expect({ type, width: Number(width), height: Number(height) }).toEqual({
      type: 'image/png',
      width: 1200,
      height: 630,
    });
    expect(alt).toBeTruthy();
    expect(url.startsWith(`${base}share/`), url).toBe(true);
    const file = join(site, url.slice(base.length));
    expect(existsSync(file), file).toBe(true);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });
});

it('the reader of cards sees what a page lacks', async () => {
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  const without = async (name: string) => {
    const broken = html.replace(new RegExp(`<meta (?:property|name)="${name}" content="[^"]*">`), '');
    expect(broken).not.toBe(html);
    return cardOf(broken);
  };
  expect((await without('og:title')).ogTitle).toBeUndefined();
  expect((await without('og:image')).ogImage).toBeUndefined();
  expect((await without('twitter:card')).twitterCard).toBeUndefined();
});
