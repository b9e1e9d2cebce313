import { basename, relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The cascade of the whole site, weakest first: elements and tokens, what several components share, components.
 * Where a rule stands decides by its file, so that no page depends on the order in which its style sheets were joined.
 */
const order = '@layer base, shared, parts;\n';

/** The layer of a style sheet by its path from the folder of sources; none for one that is not ours. */
function layerOf(path: string): string | undefined {
  if (path.startsWith('components/')) return 'parts';
  if (!path.startsWith('styles/')) return undefined;
  const name = basename(path, '.css');
  return name === 'base' || name === 'tokens' || name === 'table' ? 'base' : 'shared';
}

/** How a style sheet begins that only pages with a certain class need: its rules are sent with that class and not without. */
const sentWith = /^\/\* Sent with \.([\w-]+)[^*]*\*\//;

/**
 * Puts every style sheet of the site into the cascade layer of its folder, in development and in the build alike. One that begins
 * with «Sent with .class» stands in a condition that always holds, by which `joinedStyles` knows it.
 * @param sources the folder of sources, absolute
 */
export function layeredStyles(sources: string): Plugin {
  return {
    name: 'layered-styles',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.css')) return undefined;
      const layer = layerOf(relative(sources, file).replaceAll('\\', '/'));
      if (layer === undefined) return undefined;
      const [, marker] = sentWith.exec(code) ?? [];
      const rules = marker === undefined ? code : `@supports (--sent-with: ${marker}) {\n${code}}\n`;
      return { code: `${order}@layer ${layer} {\n${rules}}\n`, map: null };
    },
  };
}
