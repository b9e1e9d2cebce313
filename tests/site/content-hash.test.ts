import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentHash } from '../../src/domain/between-versions/content-hash.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import { hashInGroups } from '../../src/text/version-comparison.ts';
import { builtSites } from './built-sites.ts';

const sites = await builtSites('root', 'hoshizora');

// What stands on the paper of a decision is worked out by the check, and must be what the build shows.
test.each([
  ['root', 'content'],
  ['hoshizora', 'tests/cities/hoshizora/content'],
] as const)('the site of %s shows the hash of its content', (city, folder) => {
  const { content } = readContentFolder(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
  const page = readFileSync(join(sites[city], 'about/index.html'), 'utf8');
  expect(page).toContain(hashInGroups(contentHash(content!)));
});
