import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform, type CustomAtRules, type Visitor } from 'lightningcss';

/** The links to style sheets in the head of a page, which Astro writes next to each other. */
const links = /(?:<link rel="stylesheet" href="[^"]+">)+/;

/** The condition round rules that are sent with a class alone (`layeredStyles`). */
const markers = /\(--sent-with:\s*([\w-]+)\)/g;

/**
 * Gives every page one style sheet, with the rules of its own components. Vite makes a file for each set of pages that share
 * some: up to 23 a page, a request each, and in sum a third heavier (Brotli) than the same rules in one. What a sheet's page may
 * show depends on its form: rules that say with which class they are sent reach only the pages that have it.
 */
export function joinedStyles(): AstroIntegration {
  return {
    name: 'joined-styles',
    hooks: { 'astro:build:done': ({ dir }) => joinStyles(fileURLToPath(dir)) },
  };
}

/** @param site the folder of a built site, whose pages and style sheets are rewritten */
function joinStyles(site: string): void {
  /** What takes the place of each row of links. */
  const joined = new Map<string, string>();
  const parts = new Set<string>();
  const rules = new Map<string, Rules>();
  for (const page of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    const file = join(site, page);
    const html = readFileSync(file, 'utf8');
    const row = links.exec(html)?.[0];
    if (row === undefined) continue;
    const { text, asked } = rules.get(row) ?? rulesOf(site, row, parts);
    rules.set(row, { text, asked });
    const classes = new Set(asked.filter((marker) => hasClass(html, marker)));
    const key = [row, ...classes].join(' ');
    const link = joined.get(key) ?? joinedLink(site, row, { text, classes });
    joined.set(key, link);
    if (link !== row) writeFileSync(file, html.replace(row, link));
  }
  for (const part of parts) rmSync(join(site, 'assets', part));
}

/** The files that a row of links names, by their names. */
function namesIn(row: string): string[] {
  return [...row.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => basename(address));
}

/** The rules of all style sheets of one row of links, and the classes that some of them are sent with. */
interface Rules {
  text: string;
  asked: string[];
}

/** Reads the style sheets of one row of links, whose files are noted as read. */
function rulesOf(site: string, row: string, parts: Set<string>): Rules {
  const names = namesIn(row);
  for (const name of names) parts.add(name);
  const text = names.map((name) => readFileSync(join(site, 'assets', name), 'utf8')).join('');
  return { text, asked: [...new Set([...text.matchAll(markers)].map(([, marker = '']) => marker))] };
}

function hasClass(html: string, name: string): boolean {
  return new RegExp(` class="(?:[^"]* )?${name}[ "]`).test(html);
}

/** Writes the style sheets of one row of links, as far as a page with some classes needs them, into one file and gives the link to it. */
function joinedLink(
  site: string,
  row: string,
  { text, classes }: { text: string; classes: ReadonlySet<string> },
): string {
  const [, first = ''] = /href="([^"]+)"/.exec(row) ?? [];
  const needed = transform({
    filename: first,
    code: Buffer.from(text),
    visitor: sentWithClasses(classes),
  }).code.toString();
  const { code } = transform({
    filename: first,
    code: Buffer.from(needed),
    minify: true,
    unusedSymbols: unusedSizes(needed),
  });
  const name = `style.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(site, 'assets', name), code);
  return `<link rel="stylesheet" href="${first.slice(0, -basename(first).length)}${name}">`;
}

/** Leaves out the rules that are sent with a class which is not there; the others stay in their condition, which always holds. */
function sentWithClasses(classes: ReadonlySet<string>): Visitor<CustomAtRules> {
  return {
    Rule: {
      supports({ value: { condition } }) {
        if (condition.type !== 'declaration' || condition.propertyId.property !== '--sent-with')
          return undefined;
        return classes.has(condition.value.trim()) ? undefined : [];
      },
    },
  };
}

/** The tokens for type, space and width that a style sheet states and does not use. Colours may be read by a script. */
function unusedSizes(text: string): string[] {
  const stated = new Set(
    [...text.matchAll(/(--(?:text|space|width|t)-[\w-]+):/g)].map(([, token = '']) => token),
  );
  return [...stated].filter((token) => !text.includes(`var(${token})`));
}
