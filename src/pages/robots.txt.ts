import { absolute, paths } from '../addresses.ts';

/** Everybody may read everything. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.sitemap)}\n`);
}
