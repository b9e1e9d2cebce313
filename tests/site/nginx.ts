import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxServer } from '../../src/hosting/nginx.ts';
import type { SiteServer } from './server.ts';

/** The nginx that is installed here, if there is one: whoever is not root seldom has its folder among those that are searched. */
export const nginx = ['nginx', '/usr/sbin/nginx'].find((each) => spawnSync(each, ['-v']).status === 0);

/** What a test lacks where there is none. */
export const lackOfNginx = 'no nginx: apt-get install nginx-light';

/** Serves a built site with nginx, as the project configures it. `base` has a slash at both ends. */
export async function serveWithNginx(folder: string, base = '/'): Promise<SiteServer> {
  if (nginx === undefined) throw new Error(lackOfNginx);
  const place = mkdtempSync(join(tmpdir(), 'measure-sheets-'));
  const port = await freePort();
  const listen = `127.0.0.1:${port}`;
  writeFileSync(join(place, 'site.conf'), nginxServer({ host: 'sheets.example.jp', base, folder, listen }));
  // One process that stays in front, and everything that it writes in a folder of its own.
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${place}/${name}";`,
  );
  const main = [
    'daemon off;',
    'master_process off;',
    `pid "${place}/pid";`,
    `error_log "${place}/error.log" warn;`,
    'events {}',
    `http { access_log off; ${bodies.join(' ')} include "${place}/site.conf"; }`,
    '',
  ];
  writeFileSync(join(place, 'nginx.conf'), main.join('\n'));
  const command = ['-p', place, '-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')];
  const child = spawn(nginx, command, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://${listen}${base}`;
  await answering(url, () => {
    if (child.exitCode !== null) throw new Error(readFileSync(join(place, 'error.log'), 'utf8'));
  });
  return {
    url,
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(place, { recursive: true });
    },
  };
}

/** A port that nobody listens on, given back at once. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url: string, stillRuns: () => void): Promise<void> {
  for (;;) {
    stillRuns();
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
