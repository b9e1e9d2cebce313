import { relative } from 'node:path';
import { outputFolder } from './output-folder.ts';
import { publishSite } from './site-build.ts';

// Builds the site: `npm run build`. With `--silent`, only what goes wrong is told; with `--force`, also what stands already is built.
const silent = process.argv.includes('--silent');
const force = process.argv.includes('--force');
const done = await publishSite({ logLevel: silent ? 'silent' : 'info', force });
const output = relative('', outputFolder(process.cwd(), process.env));
if (done === undefined) process.exitCode = 1;
else if (!silent)
  console.log(
    done === 'built'
      ? `サイトを作りました：${output}`
      : `前に作ったときから何も変わっていないので、サイトはそのままです：${output}（それでも作るときは npm run build -- --force）`,
  );
