import { existsSync, readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const direction = 'boundaries/dependencies';
const unknown = 'boundaries/no-unknown-dependencies';
const restricted = '@typescript-eslint/no-restricted-imports';
const inline = 'no-restricted-syntax';

// Only a file that exists can be told from a misspelt one, so the imports name files of this project.
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
const questions = anyFile('questions', '.ts');
const text = anyFile('text', '.ts');
const loader = anyFile('loader', '.ts');
const component = 'src/components/some-thing/SomeThing.astro';
const page = 'src/pages/some.astro';
const placeless = 'src/new/New.astro';
/** How one file of the project imports another. */
const between = (file: string, target: string): string => {
  const path = relative(dirname(file), target).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
};

const inTypeScript = [
  ['the schema knows no domain', schema, between(schema, domain), direction],
  ['the schema knows no command', schema, '../cli/tally.mjs', direction],
  ['the domain knows no command', domain, between(domain, 'src/cli/tally.mjs'), direction],
  ['the domain reads no files', domain, 'node:fs', restricted],
  ['the domain reads no files by the old name', domain, 'fs/promises', restricted],
  ['the domain knows no Astro', domain, 'astro/zod', restricted],
  ['the domain does not ask for content', domain, 'astro:content', restricted],
  ['the domain knows no questions', domain, between(domain, questions), direction],
  ['the words know no questions', text, between(text, questions), direction],
  ['the questions know no files of the content', questions, between(questions, loader), direction],
  ['the questions know no command', questions, between(questions, 'src/cli/tally.mjs'), direction],
  ['the questions read no files', questions, 'node:fs', restricted],
  ['the source knows no tests', domain, between(domain, 'tests/vitest.config.ts'), unknown],
  ['an import names its file in full', domain, between(domain, schema).replace('.ts', ''), unknown],
] as const;
const statements = (source: string) => [`import '${source}';`, `export * from '${source}';`];
const dynamic = "export const tally = import('../cli/tally.mjs');";
const allowedInDomain = [`export * from '${between(domain, schema)}';`, "import 'big.js';"];

const inFrontmatter = [
  ['a component knows no command', component, '../../cli/tally.mjs', direction],
  ['a component does not ask for content', component, 'astro:content', restricted],
  ['a page knows no schema', page, between(page, schema), direction],
  ['a page does not compute', page, between(page, domain), direction],
  ['a page does not ask for content', page, 'astro:content', restricted],
] as const;
const ofAbove = `import '${between(component, domain)}';`;
const typesOfDomain = `import type { Any } from '${between(page, domain)}';`;
const inScripts = [
  ['../../cli/tally.mjs', [direction]],
  [between(component, domain).replace('../', ''), [unknown]],
  [between(component, domain), []],
] as const;
const script = (source: string) => `<script>import '${source}'; export const script = 1;</script>`;

const notUnderStrictPolicy = [
  '<p style="color: red">text</p>',
  '<p style={`color: ${1}`}>text</p>',
  '<p style=`color: red`>text</p>',
  '<p {style}>text</p>',
  '<script is:inline>window.focus();</script>',
  '<script define:vars={{ one: 1 }}>window.focus();</script>',
  '<style is:inline>p { color: red; }</style>',
];
const underStrictPolicy = [
  '<script type="application/ld+json" is:inline set:html={"{}"} />',
  '<p class="style">text</p>',
];

const linesFor = (cases: readonly (readonly [string, string, string, string])[], file: string) =>
  cases.filter(([, each]) => each === file).flatMap(([, , source]) => statements(source));
const astro = (frontmatter: readonly string[], markup: readonly string[]) =>
  ['---', ...frontmatter, '---', ...markup].join('\n');

/** What each file is taken to hold: a line for every case, so that one run over them answers all. */
const texts: Record<string, string> = {
  [schema]: [...linesFor(inTypeScript, schema), dynamic].join('\n'),
  [domain]: [...linesFor(inTypeScript, domain), ...allowedInDomain].join('\n'),
  [questions]: linesFor(inTypeScript, questions).join('\n'),
  [text]: linesFor(inTypeScript, text).join('\n'),
  [component]: astro(
    [...linesFor(inFrontmatter, component), ofAbove, "const style = '';"],
    [...inScripts.map(([source]) => script(source)), ...notUnderStrictPolicy, ...underStrictPolicy],
  ),
  [page]: astro([...linesFor(inFrontmatter, page), typesOfDomain], ['<p>text</p>']),
  [placeless]: '<p>text</p>',
};

/** The rules of interest here that refuse something, by file and line. */
const refusals = new Map<string, { line: number; rule: string }[]>();

beforeAll(async () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: 'tests/lint/eslint.config.mjs',
    // None of the rules of interest asks for types, which take most of the time.
    overrideConfig: {
      ...tseslint.configs.disableTypeChecked,
      files: ['**/*.ts'],
    },
  });
  for (const [file, text] of Object.entries(texts)) {
    const [result] = await eslint.lintText(`${text}\n`, { filePath: `${root}${file}` });
    // A text that cannot be parsed is refused under no rule's name.
    const wanted = /boundaries|restricted|^null$/;
    const found = (result?.messages ?? []).map(({ ruleId, line }) => ({ rule: String(ruleId), line }));
    refusals.set(
      file,
      found.filter(({ rule }) => wanted.test(rule)),
    );
  }
});

/** The rules that refuse a line of a file. */
function refused(file: string, line: string): string[] {
  const number = texts[file]!.split('\n').indexOf(line) + 1;
  expect(number, line).toBeGreaterThan(0);
  return refusals
    .get(file)!
    .filter((each) => each.line === number)
    .map(({ rule }) => rule);
}

describe('the direction of imports in TypeScript', () => {
  it.each(inTypeScript)('%s', (_, file, source, rule) => {
    for (const line of statements(source)) expect(refused(file, line)).toContain(rule);
  });

  it('sees dynamic imports', () => {
    expect(refused(schema, dynamic)).toContain(direction);
  });

  it.each(allowedInDomain)('allows what stands below: %s', (line) => {
    expect(refused(domain, line)).toEqual([]);
  });
});

describe('the direction of imports in .astro files', () => {
  it.each(inFrontmatter)('%s', (_, file, source, rule) => {
    for (const line of statements(source)) expect(refused(file, line)).toContain(rule);
  });

  it.each(inScripts)('sees the scripts in them: %s', (source, rules) => {
    expect(refused(component, script(source))).toEqual(rules);
  });

  it('allows what stands below', () => {
    expect(refused(component, ofAbove)).toEqual([]);
    expect(refused(page, typesOfDomain)).toEqual([]);
  });

  it('refuses a folder that has no place in the house', () => {
    expect(refusals.get(placeless)!.map(({ rule }) => rule)).toContain('boundaries/no-unknown-files');
    expect(refusals.get(page)!.map(({ rule }) => rule)).not.toContain('boundaries/no-unknown-files');
  });
});

describe('a strict Content-Security-Policy', () => {
  it.each(notUnderStrictPolicy)('refuses %s', (line) => {
    expect(refused(component, line)).toContain(inline);
  });

  it.each(underStrictPolicy)('allows what it takes: %s', (line) => {
    expect(refused(component, line)).toEqual([]);
  });
});

it('every one-file layer is where the direction looks for it', () => {
  const files = [
    'src/addresses.ts',
    'src/load-publication.ts',
    'src/site-folder.ts',
    'src/content.config.ts',
  ];
  expect(files.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
});
