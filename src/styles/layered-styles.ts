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

/**
 * Puts every style sheet of the site into the cascade layer of its folder, in development and in the build alike.
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
      return layer === undefined ? undefined : { code: `${order}@layer ${layer} {\n${code}}\n`, map: null };
    },
  };
}
