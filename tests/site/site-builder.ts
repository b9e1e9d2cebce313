import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPlans, isSite, siteUrl, type Site } from './site.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What stands in the environment of one build and of no other. */
const environments: Partial<Record<Site, NodeJS.ProcessEnv>> = {
  again: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
};

/** Builds sites for the tests of a whole run: each when it is first asked for, and one after the other. */
export class SiteBuilder {
  readonly #build: (site: Site) => Promise<string>;
  readonly #sites = new Map<Site, Promise<string>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(buildSite: (site: Site) => Promise<string> = build) {
    this.#build = buildSite;
  }

  /** The folder of a built site. Whoever asks while it is being built waits for the same build. */
  folder(site: Site): Promise<string> {
    const asked = this.#sites.get(site) ?? this.#afterTheLast(() => this.#build(site));
    this.#sites.set(site, asked);
    return asked;
  }

  /** Has every site built anew when it is next asked for. */
  forget(): void {
    this.#sites.clear();
  }

  /** Answers the workers: `/hoshizora` gives the folder, or status 500 and what the build said. */
  async listen(): Promise<{ address: string; close: () => void }> {
    const server = createServer(({ url = '' }, response) => {
      const name = url.slice(1);
      const answer = isSite(name)
        ? this.folder(name)
        : Promise.reject(new Error(`There is no site called ${name}.`));
      answer.then(
        (folder) => response.end(folder),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
  }

  // Together they would only wait for the same processors.
  #afterTheLast(work: () => Promise<string>): Promise<string> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

async function build(site: Site): Promise<string> {
  const { content, base, origin } = buildPlans[site];
  const folder = `dist-tests/${site}`;
  await rm(join(project, folder), { recursive: true, force: true });
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // An address of the content's own is one of its fields.
    SITE_URL: origin === siteUrl ? siteUrl : '',
    BASE_PATH: base.replace(/(?<=.)\/$/, ''),
    MEASURE_SHEETS_OUT: folder,
    NODE_ENV: 'production',
  };
  // What vitest and the developer's shell put there is not part of the site being tested; SITE, BASE_URL and their like stay, for
  // no build may heed them.
  for (const name of ['CONTENT_DIR', 'VITEST', 'TEST']) {
    Reflect.deleteProperty(env, name);
  }
  // A folder that is named has a cache of its own.
  if (content !== 'content' || site === 'again') env.CONTENT_DIR = content;
  Object.assign(env, environments[site]);
  const builder = spawn(process.execPath, ['src/cli/build.ts'], { cwd: project, env });
  let log = '';
  builder.stdout.on('data', (text: Buffer) => (log += text.toString()));
  builder.stderr.on('data', (text: Buffer) => (log += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    builder.on('error', reject);
    builder.on('close', resolve);
  });
  if (code !== 0) throw new Error(`The site ${site} could not be built:\n${log}`);
  return join(project, folder);
}
