/** Each package has its reason in src/README.md, and nothing has one that is not here. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

it('every package has its reason', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const rows = read('src/README.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  expect(named.toSorted()).toEqual(Object.keys(all).toSorted());
  expect(rows.every((row) => (row.split('|')[2] ?? '').trim() !== '')).toBe(true);
});
