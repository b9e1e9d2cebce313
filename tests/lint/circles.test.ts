import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** What each file of the source imports of it, types included. */
function importsOf(folder: string): Map<string, string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|mjs|astro)$/.test(name),
  );
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), 'utf8'));
      const inside = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
      return [file, inside.map(({ fileName }) => join(dirname(file), fileName))];
    }),
  );
}

/** The circles of imports, each from a file back to itself by the shortest way. */
function circles(imports: Map<string, string[]>): string[][] {
  const wayBack = (file: string): string[] | undefined => {
    const before = new Map<string, string>();
    const next = [file];
    for (const at of next) {
      for (const to of imports.get(at) ?? []) {
        if (to === file) {
          const way = [at];
          for (let step = before.get(at); step !== undefined; step = before.get(step)) way.unshift(step);
          return [...way, file];
        }
        if (!before.has(to)) {
          before.set(to, at);
          next.push(to);
        }
      }
    }
    return undefined;
  };
  return [...imports.keys()].flatMap((file) => {
    const way = wayBack(file);
    return way ? [way] : [];
  });
}

test('no file of the source imports itself by way of others, types included', () => {
  const imports = importsOf(source);
  expect(imports.size).toBeGreaterThan(500);
  expect(circles(imports)).toEqual([]);
});

test('a circle is found, with the way round', () => {
  const imports = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts', 'd.ts']],
    ['c.ts', ['a.ts']],
    ['d.ts', []],
  ]);
  expect(circles(imports)).toContainEqual(['a.ts', 'b.ts', 'c.ts', 'a.ts']);
});
