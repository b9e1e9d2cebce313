import type { AstroIntegration } from 'astro';

/** Shows every example of every component under `/gallery/` while the site is being developed; a build has no such page. */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const page = (pattern: string, entry: string) =>
          injectRoute({ pattern, entrypoint: new URL(entry, import.meta.url), prerender: true });
        page('/gallery', 'Gallery.astro');
        page('/gallery/[component]', 'ComponentExamples.astro');
        // What stands on pages in another language is told so by their address.
        page('/[language]/gallery/[component]', 'ComponentExamples.astro');
      },
    },
  };
}
