// @ts-check
// Plain JavaScript that any Node since 18 can run: every npm script begins here, before anything is installed.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap, root } from './bootstrap.mjs';
import { environment } from './runtime.mjs';

const [program = '', ...args] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));

// The first versions that are new enough read TypeScript only when asked to.
const options = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const child = spawn(bootstrap(), [...options, join(here, program), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: environment(root),
});

// Ctrl-C reaches the program by itself (same process group); this process only has to outlive it.
process.on('SIGINT', () => {});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)));
