import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const siteUrl = 'https://sheets.example.jp';
const subPath = '/sub/path';
const maboroshiUrl = 'https://shirushi.maboroshi.example';

export interface BuiltSite {
  /** The folder of the site built for the root of a host. */
  root: string;
  /** The folder of the same site built for `subPath`. */
  sub: string;
  /** The folder of the site of the invented city 星空市, built for the root of a host. */
  hoshizora: string;
  /** The same of the invented town 雪ぐに町: three axes of rating and no rule. */
  yukiguni: string;
  /** The same of the invented village まぼろし村, whose content has every field of the schema. */
  maboroshi: string;
  subPath: string;
  siteUrl: string;
  /** The address of maboroshi's site: that of its own content. */
  maboroshiUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    builtSite: BuiltSite;
    /** Whether this run writes what it finds instead of comparing (`npm run golden`). */
    acceptingGolden: boolean;
  }
}

/** Builds a site into a folder of the project; the environment of the build may be made another. */
export async function build(
  folder: string,
  basePath: string,
  content?: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  await rm(`${root}${folder}`, { recursive: true, force: true });
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SITE_URL: siteUrl,
    BASE_PATH: basePath,
    MEASURE_SHEETS_OUT: folder,
    NODE_ENV: 'production',
  };
  // What vitest and the developer's shell put there is not part of the site being tested.
  for (const name of ['CONTENT_DIR', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'BASE_URL', 'SITE', 'SSR']) {
    Reflect.deleteProperty(env, name);
  }
  if (content !== undefined) env.CONTENT_DIR = content;
  Object.assign(env, environment);
  const builder = spawn(process.execPath, ['src/cli/build.ts'], { cwd: root, env });
  let log = '';
  builder.stdout.on('data', (text: Buffer) => (log += text.toString()));
  builder.stderr.on('data', (text: Buffer) => (log += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    builder.on('error', reject);
    builder.on('close', resolve);
  });
  if (code !== 0) throw new Error(`The site could not be built under ${basePath}:\n${log}`);
  return `${root}${folder}`;
}

// One after the other: together they would only wait for the same processors.
async function buildAll(): Promise<BuiltSite> {
  const atRoot = await build('dist-tests/root', '/');
  const underPath = await build('dist-tests/sub', subPath);
  const hoshizora = await build('dist-tests/hoshizora', '/', 'tests/cities/hoshizora/content');
  const yukiguni = await build('dist-tests/yukiguni', '/', 'tests/cities/yukiguni/content');
  // Its own address is one of its fields.
  const maboroshi = await build('dist-tests/maboroshi', '/', 'tests/cities/maboroshi/content', {
    SITE_URL: '',
  });
  return { root: atRoot, sub: underPath, hoshizora, yukiguni, maboroshi, subPath, siteUrl, maboroshiUrl };
}

// vitest loads this file anew for every project; only the process itself can remember that the site is built.
const shared = globalThis as typeof globalThis & { builtSite?: Promise<BuiltSite> };

export default async function setup(project: TestProject): Promise<void> {
  shared.builtSite ??= buildAll();
  project.provide('builtSite', await shared.builtSite);
  project.provide('acceptingGolden', project.config.snapshotOptions.updateSnapshot === 'all');
}
