import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/** Where the site stands: its origin, and the path under it, beginning and ending with a slash. */
export interface SiteAddress {
  site: string;
  base: string;
}

/**
 * The site's address: `url` of site.yaml, overridden by a `SITE_URL` that is not empty; its path, or `BASE_PATH`, is the sub-path. A file that
 * cannot be read gives a stand-in address; the content check says what is wrong with it.
 */
export function siteAddress(folder: string, environment: Record<string, string | undefined>): SiteAddress {
  const { SITE_URL: given = '' } = environment;
  const url = URL.parse(given === '' ? writtenUrl(folder) : given) ?? new URL('https://example.org/');
  const path = environment['BASE_PATH'] ?? url.pathname;
  return { site: url.origin, base: `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/') };
}

function writtenUrl(folder: string): string {
  try {
    const written = load(readFileSync(join(folder, 'site.yaml'), 'utf8'), { schema: FAILSAFE_SCHEMA });
    return String((written as { url?: unknown }).url);
  } catch {
    return '';
  }
}
