import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import { buildPlans, sweptSites, type Site } from './site.ts';

/**
 * The folders of built sites. Each is built once in a whole run, when the first test asks for it; this waits until all of them
 * stand. To be called where a test file begins: a test of its own would run out of time.
 */
export async function builtSites<Name extends Site>(...names: Name[]): Promise<Record<Name, string>> {
  const folders = await Promise.all(names.map(async (name) => [name, await folderOf(name)] as const));
  return Object.fromEntries(folders) as Record<Name, string>;
}

/** The sites that every sweep reads, with what they were built of and where their folders are. */
export async function everySite() {
  const built = await builtSites(...sweptSites);
  return sweptSites.map((site) => ({ site, folder: built[site], ...buildPlans[site] }));
}

/** The same without the one that has no sheet yet, for sweeps of what sheets say. */
export async function everySiteWithSheets() {
  return (await everySite()).filter(({ site }) => site !== 'hajimari');
}

async function folderOf(site: Site): Promise<string> {
  // Not fetch, which gives up a build that waits for others.
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${inject('siteBuilder')}/${site}`, resolve).on('error', reject);
  });
  const answer = await text(response);
  if (response.statusCode !== 200) throw new Error(answer);
  return answer;
}
