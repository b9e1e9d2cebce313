import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../../src/questions/rules.ts';
import { questionRule } from '../../src/schema/question-rule.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const folderOf = (id: string) => `questions/${id.replaceAll('_', '-')}`;

test('every rule that the content may name is in the list, and stands in a folder of its name', () => {
  expect(Object.keys(rules).sort()).toEqual(questionRule.options.toSorted());
  const folders = readdirSync(`${source}/questions`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `questions/${name}`);
  expect(folders.sort()).toEqual(questionRule.options.map(folderOf).sort());
  const list = readFileSync(`${source}/questions/rules.ts`, 'utf8');
  for (const id of questionRule.options) {
    const folder = folderOf(id).replace('questions', '.');
    const [, name] = new RegExp(`import \\{ rule as (\\w+) \\} from '${folder}/rule\\.ts'`).exec(list) ?? [];
    expect(list).toContain(`\n  ${id}: ${name!},\n`);
  }
});

test('no other place of the source knows a rule by its id: whatever differs by rule is a piece of the rule', () => {
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|astro)$/.test(name))
    .map((file) => ({ file, text: readFileSync(`${source}/${file}`, 'utf8') }));
  for (const id of questionRule.options) {
    // As a word of the code: in quotes, as a key or after a point. A comment may give an example.
    const named = new RegExp(`['"]${id}['"]|\\b${id}:|\\.${id}\\b`);
    const files = texts.filter(({ text }) => named.test(text)).map(({ file }) => file);
    const elsewhere = files.filter((file) => !file.startsWith(`${folderOf(id)}/`));
    expect(elsewhere.sort()).toEqual(['questions/rules.ts', 'schema/question-rule.ts']);
  }
});

test('every rule has a title of its own', () => {
  const titles = Object.values(rules).map(({ guide }) => guide.title);
  expect(new Set(titles).size).toBe(titles.length);
});
