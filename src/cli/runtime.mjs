// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const neededVersion = '22.12.0';

/**
 * @param {string} version
 * @param {string} needed
 */
export function isAtLeast(version, needed) {
  const have = version.replace(/^v/, '').split('.').map(Number);
  for (const [index, part] of needed.split('.').map(Number).entries()) {
    const other = have[index] ?? 0;
    if (other !== part) return other > part;
  }
  return true;
}

/**
 * The Node that the site's tools run on: the one that npm installed with them, else the one running now.
 * @param {string} root
 * @returns {{ path: string } | { found: string }}
 */
export function findRuntime(root) {
  const own = join(root, 'node_modules', '.bin', 'node');
  for (const path of existsSync(own) ? [own, process.execPath] : [process.execPath]) {
    const answer = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' });
    if (answer.status === 0 && isAtLeast(answer.stdout.trim(), neededVersion)) return { path };
  }
  return { found: process.versions.node };
}

// Windows spells the variable "Path"; a second spelling beside it would win or lose at random.
const pathName = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
const folders = (process.env[pathName] ?? '').split(delimiter);

/**
 * The environment of every child process: what npm installed comes first, and Astro reports nothing over the network.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(root) {
  const path = [join(root, 'node_modules', '.bin'), ...folders].join(delimiter);
  return { ...process.env, [pathName]: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * The environment that npm scripts put their tools into, taken back to what it was.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutOwnTools(root) {
  const own = join(root, 'node_modules', '.bin');
  return { ...process.env, [pathName]: folders.filter((folder) => folder !== own).join(delimiter) };
}
