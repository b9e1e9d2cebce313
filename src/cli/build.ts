import { relative } from 'node:path';
import { outputFolder } from './output-folder.ts';
import { publishSite } from './site-build.ts';

// Builds the site: `npm run build`. With `--silent`, only what goes wrong is told.
const silent = process.argv.includes('--silent');
if (await publishSite(silent ? 'silent' : 'info')) {
  if (!silent) console.log(`サイトを作りました：${relative('', outputFolder(process.cwd(), process.env))}`);
} else process.exitCode = 1;
