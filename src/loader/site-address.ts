import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import { sitePath, siteUrl } from '../schema/site-address.ts';
import { explain } from './explanation.ts';
import { largestText, plainFileFault } from './plain-file.ts';
import type { Problem } from './problem.ts';

/** Where the site stands: its origin, and the path under it, beginning and ending with a slash. */
export interface SiteAddress {
  site: string;
  base: string;
  /** What is wrong with the variables that say it; then a stand-in is given. */
  problems: Problem[];
}

/**
 * The site's address: `url` of site.yaml, overridden by `SITE_URL`; its path, or `BASE_PATH`, is the sub-path. Empty is unset. All
 * three are checked by the same rules: what is wrong with the variables is told here, with the file by the content check.
 */
export function siteAddress(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): SiteAddress {
  const problems: Problem[] = [];
  const url = variable('SITE_URL', siteUrl) ?? writtenUrl(folder) ?? 'https://example.org/';
  const { origin, pathname } = new URL(url);
  const path = variable('BASE_PATH', sitePath) ?? pathname;
  return { site: origin, base: `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'), problems };

  function variable(name: string, schema: z.ZodType<string>): string | undefined {
    const given = environment[name]?.trim();
    if (!given) return undefined;
    const checked = schema.safeParse(given);
    if (checked.success) return checked.data;
    const file = `環境変数 ${name}`;
    problems.push(
      ...explain(checked.error.issues, schema, given).map(({ reason, remedy }) => ({
        file,
        field: `「${given}」`,
        reason,
        remedy,
      })),
    );
    return undefined;
  }
}

/** What `url` of site.yaml says, where it says something that can be used. */
function writtenUrl(folder: string): string | undefined {
  try {
    const file = join(folder, 'site.yaml');
    if (plainFileFault(file, largestText)) return undefined;
    const written = load(readFileSync(file, 'utf8'), { schema: FAILSAFE_SCHEMA });
    return siteUrl.safeParse((written as { url?: unknown }).url).data;
  } catch {
    return undefined;
  }
}
