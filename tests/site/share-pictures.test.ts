/** Every page names a share picture that is there: its own, that of what it belongs to, or that of the site. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { siteUrl, subPath } from './site.ts';

const { root, sub } = await builtSites('root', 'sub');

const property = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

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

  it('what counts the work of a project has that of its measure', () => {
    const html = readFileSync(join(site, 'indicators', '41191-outcome-1', 'index.html'), 'utf8');
    expect(property(html, 'og:image')).toBe(`${base}share/measures/103/2021.png`);
    expect(existsSync(join(site, 'share', 'indicators', '41191-outcome-1.png'))).toBe(false);
  });

  it.each(pages)('%s', async (page) => {
    const html = readFileSync(join(site, page), 'utf8');
    const address = property(html, 'og:image') ?? '';
    expect(address.startsWith(`${base}share/`), address).toBe(true);
    const file = join(site, address.slice(base.length));
    expect(existsSync(file), file).toBe(true);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect([property(html, 'og:image:width'), property(html, 'og:image:height')]).toEqual(['1200', '630']);
    expect(property(html, 'og:image:alt')).toBeTruthy();
    expect(property(html, 'twitter:card')).toBe('summary_large_image');
  });
});
