import type { AstroIntegration } from 'astro';
import { fill } from '../site-folder.ts';

/**
 * Astro keeps what it generates in a folder under its root, the same for all builds. So a build of ours begins with a root of its
 * own and is given the real one here, once Astro has chosen that folder (src/cli/site-build.ts). Astro's own command, which
 * would empty the output before it begins, is refused.
 */
export function ownBuilder(root: URL): AstroIntegration {
  let isBuild = false;
  return {
    name: 'own-builder',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        isBuild = true;
        if (config.root.href === root.href) {
          console.error(
            'サイトは npm run build で作ってください。astro build は、前のサイトを先に消します。',
          );
          process.exit(1);
        }
        updateConfig({ root });
      },
      'astro:config:done': ({ config }) => {
        if (isBuild) fill(config.outDir);
      },
    },
  };
}
