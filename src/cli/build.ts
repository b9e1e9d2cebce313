import { relative } from 'node:path';
import { outputFolder } from './output-folder.ts';
import { publishSite } from './site-build.ts';
import { elsewhere, strayArguments } from './stray-arguments.ts';

// Builds the site: `npm run build`. With `--silent`, only what goes wrong is told; with `--force`, also what stands already is built.
const args = process.argv.slice(2);
const silent = args.includes('--silent');
const force = args.includes('--force');
const usage = [
  '使い方：npm run build',
  '　　　　npm run build -- --force　何も変わっていなくても作る',
  '　　　　npm run build -- --silent　うまくいったときは何も言わない',
  elsewhere,
].join('\n');
const stray = strayArguments(args, usage, ['--silent', '--force']);
if (stray !== undefined) console.error(stray);
const done =
  stray === undefined ? await publishSite({ logLevel: silent ? 'silent' : 'info', force }) : undefined;
const output = relative('', outputFolder(process.cwd(), process.env));
if (done === undefined) process.exitCode = 1;
else if (!silent)
  console.log(
    done === 'built'
      ? `サイトを作りました：${output}`
      : `前に作ったときから何も変わっていないので、サイトはそのままです：${output}（それでも作るときは npm run build -- --force）`,
  );
