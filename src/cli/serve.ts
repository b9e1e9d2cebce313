import { preview } from 'astro';
import { publishSite } from './site-build.ts';
import { elsewhere, strayArguments } from './stray-arguments.ts';

// Builds the site and serves it: `npm start`.
// Astro's programming interface, not its command line: the latter refuses a second preview of the same folder,
// and goes to the background when it believes that a program started it.
const stray = strayArguments(process.argv.slice(2), `使い方：npm start\n${elsewhere}`);
if (stray !== undefined) console.error(stray);
if (stray === undefined && (await publishSite())) await serve();
else process.exitCode = 1;

async function serve(): Promise<void> {
  const server = await preview({});
  const stop = () => void server.stop().finally(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const [address] = (server as { urls?: { local: string[] } }).urls?.local ?? [];
  console.log(
    `\n  サイトを公開しています（終了は Ctrl-C） / The site is being served (Ctrl-C ends it):\n\n  ${address ?? `http://localhost:${server.port}/`}\n`,
  );
}
