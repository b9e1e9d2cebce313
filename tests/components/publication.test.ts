/** The whole publication is for whole pages: every other component takes the nodes or values that it shows. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../src/components', import.meta.url));
// An example takes what it shows out of a city.
const files = globSync('**/*.{astro,ts}', { cwd: folder }).filter((file) => !file.endsWith('.examples.ts'));

/** A component that makes up a whole page, or what such a page is worked out of: `measure-page/MeasurePage.astro`, `status-page/status-list.ts`. */
const isWholePage = (file: string) =>
  /(^|\/)[\w-]+-page\/(\w+Page\.(astro|words\.ts)|[a-z-]+-(list|view|pages|years)\.ts)$/.test(
    file.replaceAll('\\', '/'),
  );

/** What a file imports under names of its own or by `import('…').Publication`, types included. */
function importsPublication(file: string): boolean {
  const text = readFileSync(join(folder, file), 'utf8');
  const imported = [...text.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}\s*from/g)].map(
    ([, names]) => names ?? '',
  );
  return (
    imported.some((names) => /\bPublication\b/.test(names)) || /import\([^)]*\)\.Publication\b/.test(text)
  );
}

describe('the components', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter(isWholePage).length).toBeGreaterThan(15);
  });

  it('take nodes and values, unless they make up a whole page', () => {
    expect(files.filter((file) => importsPublication(file) && !isWholePage(file))).toEqual([]);
  });
});
