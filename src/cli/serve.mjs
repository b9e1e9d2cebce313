// @ts-check
import { build, preview } from 'astro';

// Astro's programming interface, not its command line: the latter refuses a second preview of the same folder,
// and goes to the background when it believes that a program started it.
try {
  await build({});
  const server = await preview({});
  const stop = () => void server.stop().finally(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const address = server.urls?.local[0] ?? `http://localhost:${server.port}/`;
  console.log(
    `\n  サイトを公開しています（終了は Ctrl-C） / The site is being served (Ctrl-C ends it):\n\n  ${address}\n`,
  );
} catch (error) {
  console.error(error);
  console.error(
    '\nサイトを作れませんでした。上の表示を見てください。 / The site could not be built; see the lines above.',
  );
  process.exit(1);
}
