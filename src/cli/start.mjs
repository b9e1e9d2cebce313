// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap, root } from './bootstrap.mjs';
import { environment } from './runtime.mjs';

const server = spawn(bootstrap(), [join(root, 'src', 'cli', 'serve.mjs')], {
  cwd: root,
  stdio: 'inherit',
  env: environment(root),
});

// Ctrl-C reaches the server by itself (same process group); this process only has to outlive it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.on('exit', (code) => process.exit(code ?? 1));
