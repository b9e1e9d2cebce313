/** What the README files say of the repository is so. */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkCommand } from '../src/cli/check-command.ts';
import { newCity } from '../src/cli/new-city-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const lines = (text: string) => text.trimEnd().split('\n').length;
const readmes = globSync(['README*.md', 'FIELDS.ja.md', '{src,tests,content}/**/README*.md'], { cwd: root });
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

describe.each([
  ['README.md', /^## Adopt it\n[^]*?(?=^## )/m],
  ['README.ja.md', /^## ほかの市町村で使う\n[^]*/m],
])('%s leads another city from nothing to a site', (readme, section) => {
  const words = section.exec(read(readme))![0];
  const [, command = ''] = /npm run city:new -- ([^\n\\]*(?:\\\n[^\n]*)?)/.exec(words) ?? [];
  const [, ...flags] = command.replace('\\\n', ' ').trim().split(/\s+/);
  // A file is shown in the block behind the last file that is named before it.
  const files = [...words.matchAll(/`([\w/.-]+\.yaml)`[^`]*\n+ *```yaml\n([^]*?)```/g)].map(
    ([, path, text]) => [path!, text!.replaceAll(/^ {3}/gm, '')] as const,
  );

  function city(): string {
    const parent = mkdtempSync(join(tmpdir(), 'adopt-'));
    onTestFinished(() => rmSync(parent, { recursive: true }));
    const folder = join(parent, 'town');
    expect(newCity([folder, ...flags], {})).toMatchObject({ exitCode: 0, stderr: '' });
    return folder;
  }

  it('by a command that writes the first files', () => {
    expect(checkCommand([city()], {})).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('by files that belong together', () => {
    const folder = city();
    expect(files.map(([path]) => path).filter((path) => !existsSync(join(folder, path)))).toEqual([
      'register/all.yaml',
      expect.stringMatching(/^measures\/2022\//),
    ]);
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { exitCode, stdout, stderr } = checkCommand([folder], {});
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^問題はありません。様式 1、計画 1、施策 1、シート 1、指標 1、/);
    expect(stdout).not.toContain('確かめてください');
  });
});
