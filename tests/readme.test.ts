/** What the README files say of the repository is so. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const lines = (text: string) => text.trimEnd().split('\n').length;
const readmes = globSync(['README*.md', '{src,tests,content}/**/README*.md'], { cwd: root });
const sources = globSync(['{src,tests}/**/*.{ts,mjs,astro,css}', '.ci/*'], { cwd: root });

it('the door is shorter than 200 lines', () => {
  expect(lines(read('README.md'))).toBeLessThan(200);
});

it('the five files that explain the whole are as short as they are said to be', () => {
  const claim = /Five files of under ([\d,]+) lines explain.*?\n\n/s.exec(
    read('README.md').replaceAll('\r', ''),
  )!;
  const named = [...claim[0].matchAll(/`(src\/[^`]+)`/g)].map(([, file]) => file!);
  expect(named).toHaveLength(5);
  const sum = named.reduce((all, file) => all + lines(read(file)), 0);
  expect(sum).toBeLessThan(Number(claim[1]!.replace(',', '')));
});

describe.each(readmes)('%s', (readme) => {
  const text = read(readme);

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(root, dirname(readme), link)))).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:src|tests|\.ci)\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('a rule that a comment cites stands in the repository', () => {
  const headings = new Set(
    [...read('src/schema/README.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!.toLowerCase()),
  );
  const cited = sources.flatMap((file) =>
    [...read(file).matchAll(/\(schema\/README: ([^)]+)\)/g)].map(([, rule]) => ({ file, rule: rule! })),
  );
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter(({ rule }) => !headings.has(rule.toLowerCase()))).toEqual([]);
});
