import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const tsukimi = join(checkout, 'tests/cities/tsukimi/content');

/** What a command said and how it ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** The environment of a build as staff have it: nothing of vitest's, nothing of the developer's shell. */
function environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', ...more };
  const foreign = [
    'VITEST',
    'TEST',
    'MODE',
    'DEV',
    'PROD',
    'BASE_URL',
    'SSR',
    'SITE',
    'OUT_DIR',
    'FORCE_COLOR',
  ];
  for (const name of foreign) if (!(name in more)) Reflect.deleteProperty(env, name);
  return env;
}

/** How a build is started: `from` another checkout, after what a `shell` is to do first, with arguments. */
interface How {
  from?: string;
  shell?: string;
  args?: string[];
}

/** Starts a build. */
export function start(
  more: NodeJS.ProcessEnv,
  { from = checkout, shell = '', args = [] }: How = {},
): ChildProcess {
  const command = [join(from, 'src/cli/build.ts'), ...args];
  const options = { cwd: from, env: environment({ CONTENT_DIR: tsukimi, ...more }) };
  return shell
    ? spawn('/bin/sh', ['-c', `${shell}; exec "$@"`, 'sh', process.execPath, ...command], options)
    : spawn(process.execPath, command, options);
}

/** Waits for the end of a command; `onLine` is told of each line it says, and how many there were before. */
export function ended(child: ChildProcess, onLine?: (index: number) => unknown): Promise<Ended> {
  let [stdout, stderr, lines] = ['', '', 0];
  child.stdout?.on('data', (bytes: Buffer) => {
    stdout += bytes.toString();
    for (const _ of bytes.toString().matchAll(/\n/g)) onLine?.(lines++);
  });
  child.stderr?.on('data', (bytes: Buffer) => (stderr += bytes.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

export const build = (more: NodeJS.ProcessEnv, how: How = {}): Promise<Ended> => ended(start(more, how));

/** Everything in a folder: each path, with a digest where it is a file. */
export function bytesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(
    entries
      .map((entry) => [join(entry.parentPath, entry.name), entry] as const)
      .map(([path, entry]) => [relative(folder, path), entry.isFile() ? digest(path) : 'folder'] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** A copy of what a build needs, in a folder of another name, with the packages that are installed here. */
export function copyOfCheckout(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const each of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(checkout, each), join(folder, each), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const made: string[] = [];

/** A folder for one test file, removed by `removeAll`. */
export function temporary(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'build-safety-'));
  made.push(folder);
  return folder;
}

const mounted: string[] = [];

/** Why a test is skipped that needs a file system of its own. */
export const mounting = 'no file system can be mounted here: run the tests as root of a whole system';

/** A file system in memory, where this system lets us have one (root on Linux). */
export function mount(options: string): string | undefined {
  const folder = temporary();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  if (status !== 0) return undefined;
  mounted.push(folder);
  return folder;
}

export function removeAll(): void {
  for (const folder of mounted) spawnSync('umount', [folder], { stdio: 'ignore' });
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}
