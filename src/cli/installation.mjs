// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutOwnTools } from './runtime.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 */

/**
 * Whether what npm wrote down about node_modules is what the lock file asks for. Contents are compared, not file times:
 * a fresh checkout makes the lock file newer than an installation that is in fact current.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function isCurrent(wanted, installed) {
  const have = installed.packages ?? {};
  const want = Object.entries(wanted.packages ?? {}).filter(([path]) => path !== '');
  const known = new Set(want.map(([path]) => path));
  return (
    want.every(([path, entry]) => {
      const found = have[path];
      // npm leaves out the optional packages that are made for other systems.
      if (!found) return Boolean(entry.optional || entry.devOptional);
      return found.version === entry.version && found.integrity === entry.integrity;
    }) && Object.keys(have).every((path) => known.has(path))
  );
}

/** @param {string} root */
export function installationIsCurrent(root) {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  try {
    return isCurrent(JSON.parse(readFileSync(lock, 'utf8')), JSON.parse(readFileSync(installed, 'utf8')));
  } catch {
    return false;
  }
}

// npm warns of every package that wants a newer Node than the one npm itself runs on, which is not the one used later.
const command = ['ci', '--loglevel=error'];

/**
 * Runs `npm ci` and tells whether it went well, or that there is no npm.
 * @param {string} root
 * @returns {'installed' | 'failed' | 'no npm'}
 */
export function install(root) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  // `npm ci` deletes node_modules, and with it the Node that may be running this: npm has to run on the other one.
  const env = withoutOwnTools(root);
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit', env });
  const outside = node && !node.startsWith(join(root, 'node_modules'));
  const result =
    npm?.endsWith('.js') && outside
      ? spawnSync(node, [npm, ...command], options)
      : spawnSync(['npm', ...command].join(' '), { ...options, shell: true });
  // What shells answer where there is no such command; Windows has a number of its own.
  if (result.error || [127, 9009].includes(result.status ?? 1)) return 'no npm';
  return result.status === 0 ? 'installed' : 'failed';
}
