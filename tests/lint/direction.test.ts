import { existsSync, readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root, overrideConfigFile: 'tests/lint/eslint.config.mjs' });

/** The rules of interest here that refuse this text as the content of that file. */
async function refusals(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}${file}` });
  // A text that cannot be parsed is refused under no rule's name.
  const wanted = /boundaries|restricted|^null$/;
  return (result?.messages ?? []).map(({ ruleId }) => String(ruleId)).filter((rule) => wanted.test(rule));
}

/** The text of an .astro file whose frontmatter imports what is given. */
const frontmatter = (source: string): string => `---\nimport '${source}';\n---\n<p>text</p>\n`;

const direction = 'boundaries/dependencies';
const unknown = 'boundaries/no-unknown-dependencies';
const restricted = '@typescript-eslint/no-restricted-imports';

// Only a file that exists can be told from a misspelt one, so the imports name files of this project;
// an importing file is any that exists, because type-aware rules refuse to read one that does not.
function anyFile(layer: string, ending: string): string {
  const folder = `src/${layer}`;
  const file = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith(ending),
  );
  if (!file) throw new Error(`${folder} holds no ${ending} file`);
  return `${folder}/${file}`;
}
const schema = anyFile('schema', '.ts');
const domain = anyFile('domain', '.ts');
/** How one file of the project imports another. */
const between = (file: string, target: string): string => {
  const path = relative(dirname(file), target).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
};

describe('the direction of imports in TypeScript', () => {
  it.each([
    ['the schema knows no domain', schema, between(schema, domain), direction],
    ['the schema knows no command', schema, '../cli/tally.mjs', direction],
    ['the domain knows no command', domain, between(domain, 'src/cli/tally.mjs'), direction],
    ['the domain reads no files', domain, 'node:fs', restricted],
    ['the domain reads no files by the old name', domain, 'fs/promises', restricted],
    ['the domain knows no Astro', domain, 'astro/zod', restricted],
    ['the domain does not ask for content', domain, 'astro:content', restricted],
    ['the source knows no tests', domain, between(domain, 'tests/vitest.config.ts'), unknown],
    ['an import names its file in full', domain, between(domain, schema).replace('.ts', ''), unknown],
  ])('%s', async (_, file, source, rule) => {
    expect(await refusals(file, `import '${source}';\n`)).toContain(rule);
    expect(await refusals(file, `export * from '${source}';\n`)).toContain(rule);
  });

  it('sees dynamic imports', async () => {
    expect(await refusals(schema, "export const tally = import('../cli/tally.mjs');\n")).toContain(direction);
  });

  it('allows what stands below', async () => {
    expect(await refusals(domain, `export * from '${between(domain, schema)}';\nimport 'big.js';\n`)).toEqual(
      [],
    );
  });
});

describe('the direction of imports in .astro files', () => {
  const component = 'src/components/some-thing/SomeThing.astro';
  const page = 'src/pages/some.astro';

  it.each([
    ['a component knows no command', component, '../../cli/tally.mjs', direction],
    ['a component does not ask for content', component, 'astro:content', restricted],
    ['a page knows no schema', page, between(page, schema), direction],
    ['a page does not compute', page, between(page, domain), direction],
    ['a page does not ask for content', page, 'astro:content', restricted],
  ])('%s', async (_, file, source, rule) => {
    expect(await refusals(file, frontmatter(source))).toContain(rule);
  });

  it('sees the scripts in them', async () => {
    const script = (path: string): string => `<p>text</p>\n<script>\nimport '${path}';\n</script>\n`;
    expect(await refusals(component, script('../../cli/tally.mjs'))).toEqual([direction]);
    expect(await refusals(component, script(between(component, domain).replace('../', '')))).toEqual([
      unknown,
    ]);
    expect(await refusals(component, script(between(component, domain)))).toEqual([]);
  });

  it('allows what stands below', async () => {
    expect(await refusals(component, frontmatter(between(component, domain)))).toEqual([]);
    const types = `---\nimport type { Any } from '${between(page, domain)}';\nconst any: Any = 1;\n---\n<p>{any}</p>\n`;
    expect(await refusals(page, types)).toEqual([]);
  });

  it('refuses a folder that has no place in the house', async () => {
    expect(await refusals('src/new/New.astro', '<p>text</p>\n')).toContain('boundaries/no-unknown-files');
  });
});

describe('a strict Content-Security-Policy', () => {
  const file = 'src/components/some-thing/SomeThing.astro';
  const rule = 'no-restricted-syntax';

  it.each([
    '<p style="color: red">text</p>',
    '<p style={`color: ${1}`}>text</p>',
    '<p style=`color: red`>text</p>',
    '---\nconst style = "";\n---\n<p {style}>text</p>',
    '<script is:inline>window.focus();</script>',
    '<script define:vars={{ one: 1 }}>window.focus();</script>',
    '<style is:inline>p { color: red; }</style>',
  ])('refuses %s', async (text) => {
    expect(await refusals(file, `${text}\n`)).toContain(rule);
  });

  it('allows data for search engines', async () => {
    const data =
      '<script type="application/ld+json" is:inline set:html={"{}"} />\n<p class="style">text</p>\n';
    expect(await refusals(file, data)).toEqual([]);
  });
});

it('every one-file layer is where the direction looks for it', () => {
  const files = ['src/addresses.ts', 'src/load-publication.ts', 'src/content.config.ts'];
  expect(files.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
});
