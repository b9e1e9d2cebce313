import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { contentFolder } from '../loader/content-folder.ts';
import { printReport } from '../loader/report.ts';
import { sharedReading } from '../loader/shared-reading.ts';
import { siteAddress } from '../loader/site-address.ts';
import { clearAbandoned, makeBuildPlace } from './build-place.ts';
import { hostFault } from './host-fault.ts';
import { outputFolder, realPlace, refusalOf } from './output-folder.ts';
import { markedDigests } from './own-mark.ts';
import { settleReleases } from './release-place.ts';
import { filesDigest, originDigest } from './site-digests.ts';
import { spareMemory } from './spared-memory.ts';
import { clearBeside, placeBeside, putBack, swapIn } from './swap.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** How the folders begin in which Astro builds. */
const workshops = join(root, '.astro', 'build-');

type LogLevel = NonNullable<AstroInlineConfig['logLevel']>;

/** How a build is asked for. */
interface BuildOptions {
  logLevel?: LogLevel;
  /** Builds also where the site that stands is the one that would come of it. */
  force?: boolean;
}

/**
 * Builds the site and puts it in the place of the last one, which stays as it was until then, and for good where the build is
 * refused, fails or is killed. Where the one that stands was made from the same bytes, and is still whole, nothing is built. Tells
 * which of the two it was, or nothing where it did not go well, after saying what did not.
 */
export function publishSite({ logLevel = 'info', force = false }: BuildOptions = {}): Promise<
  'built' | 'unchanged' | undefined
> {
  return guarded(async (content) => {
    const output = outputFolder(root, process.env);
    refuse(refusalOf(output, root, content));
    const place = realPlace(output) ?? output;
    putBack(place);
    settleReleases(content);
    // Astro puts what it chose itself among the variables.
    const given = { ...process.env };
    const origin = originDigest(root, content, given);
    if (!force && origin !== undefined && isWhole(place, origin)) {
      clearBeside(place);
      clearAbandoned(workshops);
      return 'unchanged';
    }
    refuseContent(content);
    const beside = placeBeside(place);
    await inWorkshop(logLevel, (site) => {
      // Somebody may have put something there meanwhile.
      refuse(refusalOf(output, root, content));
      // What was changed while it was built may be in it, or may not.
      const stayed = origin !== undefined && originDigest(root, content, given) === origin;
      swapIn(site, place, beside, stayed ? origin : undefined);
    });
    beside.remove();
    return 'built';
  });
}

/** Whether the site of an origin stands in a folder, every file as it was written. */
function isWhole(site: string, origin: string): boolean {
  const marked = markedDigests(site);
  return marked?.origin === origin && marked.files === filesDigest(site);
}

/** Builds the site where nobody sees it and hands its folder to `use`; then it is removed. Nothing where it cannot be built. */
export function withSite<Result>(use: (site: string) => Result): Promise<Result | undefined> {
  return guarded((content) => {
    refuseContent(content);
    return inWorkshop('error', use);
  });
}

/** Something that was said already, so that nothing is left but to stop. */
class Refusal extends Error {}

function refuse(sentence: string | undefined): void {
  if (sentence === undefined) return;
  console.error(sentence);
  throw new Refusal(sentence);
}

function refuseContent(content: string): void {
  const odd = /[#?%]/.exec(root)?.[0];
  if (odd) {
    refuse(
      `このプログラムのフォルダー（${root}）の名前に「${odd}」があると、サイトを作れません。「${odd}」の無い名前に変えてください。`,
    );
  }
  const { problems } = siteAddress(content, process.env);
  if (problems.length > 0) printReport(problems);
  if (problems.length + sharedReading(content).problems.length > 0) throw new Refusal();
}

/** Runs a build and says what stops it; whatever it was, the places it worked in are removed when the process ends. */
async function guarded<Result>(run: (content: string) => Promise<Result>): Promise<Result | undefined> {
  if (process.env['CONTENT_DIR']?.trim()) process.env['CONTENT_DIR'] = contentFolder(process.env);
  process.chdir(root);
  // The site is for everybody to read, whatever else the one who builds it keeps to himself.
  process.umask(process.umask(0o022) & ~0o055);
  for (const [signal, stop] of stops) process.once(signal, stop);
  process.once('uncaughtException', stopAt);
  try {
    return await run(contentFolder(process.env));
  } catch (error) {
    report(error);
    // What Astro goes on with in the background comes to nothing as well, and need not be told again.
    process.once('uncaughtException', () => process.exit(1));
    return undefined;
  } finally {
    for (const [signal, stop] of stops) process.off(signal, stop);
    process.off('uncaughtException', stopAt);
  }
}

/** A build that is asked to end ends with `exit`, which removes its places. */
const stops = (
  [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const
).map(([signal, code]) => [signal, () => process.exit(code)] as const);

function stopAt(error: unknown): void {
  report(error);
  process.exit(1);
}

function report(error: unknown): void {
  if (error instanceof Refusal) return;
  const fault = hostFault(error);
  if (fault === undefined) console.error(error);
  console.error(
    `${fault ?? 'サイトを作れませんでした。上の表示を見てください。'}前のサイトは、そのままです。`,
  );
}

/** Lets Astro build in a folder of the checkout (it has to find the packages from there) that no other build uses. */
async function inWorkshop<Result>(logLevel: LogLevel, use: (site: string) => Result): Promise<Result> {
  const { folder, remove } = makeBuildPlace(workshops);
  const site = join(folder, 'site');
  // Astro reports its use over the network unless the environment says no before it is loaded.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  spareMemory();
  const { build } = await import('astro');
  await build({
    root: folder,
    configFile: relative(folder, join(root, 'astro.config.mjs')),
    srcDir: join(root, 'src'),
    publicDir: join(root, 'public'),
    outDir: site,
    cacheDir: join(folder, 'cache'),
    vite: { cacheDir: join(folder, 'vite') },
    logLevel,
  });
  const result = use(site);
  remove();
  return result;
}
