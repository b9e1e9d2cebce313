import type { AstroIntegration } from 'astro';
import { contentFolder } from './content-folder.ts';
import { printReport } from './report.ts';
import { sharedReading } from './shared-reading.ts';
import { siteAddress } from './site-address.ts';

/**
 * Refuses to build from a content folder with problems, or for an address that no site can have: the report goes to standard error and the process ends with 1,
 * before anything is written. The dev server prints the report and goes on with what was good before.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'preview') return;
        const folder = contentFolder(process.env);
        const wrongAddress = siteAddress(folder, process.env).problems;
        if (wrongAddress.length > 0) printReport(wrongAddress);
        const { problems } = sharedReading(folder);
        if (wrongAddress.length > 0 || (problems.length > 0 && command !== 'dev')) process.exit(1);
      },
    },
  };
}
