// @ts-check
// Loaded before a command: kills it in front of the n-th call by which it would change the file system (KILLED_AT), as a cut of
// power would. Where it comes to its end before, it lives.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env['KILLED_AT']);
const within = process.env['KILLED_WITHIN'] ?? '';

for (const name of /** @type {const} */ ([
  'mkdirSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'fsyncSync',
])) {
  const original = /** @type {(...args: unknown[]) => unknown} */ (fs[name]);
  Object.assign(fs, {
    /** @param {unknown[]} args */
    [name]: (...args) => {
      if (name === 'fsyncSync' || String(args[0]).startsWith(within)) {
        if (left === 0) process.kill(process.pid, 'SIGKILL');
        left -= 1;
      }
      return original(...args);
    },
  });
}
syncBuiltinESMExports();
