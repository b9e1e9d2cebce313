import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../src/pages', import.meta.url));

const partsOf = (kind: string) => kind.split('/').filter((part) => part !== 'index');

/** Astro asks the more definite file first: a name, then `[one]`, then `[...any]`. */
const order = (kind: string) =>
  partsOf(kind)
    .map((part) => (part.startsWith('[...') ? 2 : part.startsWith('[') ? 1 : 0))
    .join('');

/** Every file of src/pages that makes a page, or many of a kind: `about/index`, `measures/[measure]/[...sheet]`. */
export const pageKinds = globSync('**/*.{astro,html,md,mdx}', { cwd: folder })
  .map((file) => file.replaceAll('\\', '/').replace(/\.\w+$/, ''))
  .filter((kind) => !/(^|\/)_/.test(kind))
  // A list that stands only where a city has something for it bears its own name in brackets.
  .map((kind) => kind.replace(/^\[(?!language\])(\w+)\]\/index$/, '$1/index'))
  .sort((one, other) => order(one).localeCompare(order(other)) || one.localeCompare(other));

function makes([part, ...parts]: string[], [name, ...names]: string[]): boolean {
  if (part === undefined) return name === undefined;
  if (part.startsWith('[...')) return true;
  return name !== undefined && (part === name || part.startsWith('[')) && makes(parts, names);
}

/** The kind of a built page, by where it stands below the home page: `measures/103/`, `404.html`. */
export function kindOf(path: string): string {
  const names = path
    .replace(/\.html$/, '')
    .split('/')
    .filter(Boolean);
  const kind = pageKinds.find((each) => makes(partsOf(each), names));
  if (kind === undefined) throw new Error(`Nothing in src/pages makes /${path}`);
  return kind;
}
