/** The same content gives the same bytes, whoever builds it, wherever and whenever. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtSites } from './built-sites.ts';
import { siteUrl, subPath } from './site.ts';

const { root, sub, again } = await builtSites('root', 'sub', 'again');

const filesOf = (folder: string, pattern = '**/*') =>
  globSync(pattern, { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

const digests = (folder: string) =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

it('a second build, in another time zone and language and without the first one’s cache, is the same', () => {
  expect(filesOf(again).length).toBeGreaterThan(100);
  expect(digests(again)).toEqual(digests(root));
});

it('where the site is served from changes its addresses in the data files and nothing else', () => {
  const files = filesOf(root, 'data/**/*.{csv,json}');
  expect(files.length).toBeGreaterThan(30);
  expect(filesOf(sub, 'data/**/*.{csv,json}')).toEqual(files);
  const different = files.filter((file) => {
    const [here, there] = [root, sub].map((folder) => readFileSync(join(folder, file), 'utf8'));
    return there?.replaceAll(`${siteUrl}${subPath}/`, `${siteUrl}/`) !== here;
  });
  expect(different).toEqual([]);
});
