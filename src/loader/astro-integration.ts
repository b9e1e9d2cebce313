import type { AstroIntegration } from 'astro';
import { contentFolder } from './content-folder.ts';
import { sharedReading } from './shared-reading.ts';

/**
 * Refuses to build from a content folder with problems: the report goes to standard error and the process ends with 1,
 * before anything is written. The dev server prints the report and goes on with what was good before.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'preview') return;
        const { problems } = sharedReading(contentFolder(process.env));
        if (problems.length > 0 && command !== 'dev') process.exit(1);
      },
    },
  };
}
