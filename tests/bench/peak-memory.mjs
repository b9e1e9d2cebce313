import { appendFileSync } from 'node:fs';
import process from 'node:process';

// Loaded into every Node process of a measured build: each leaves its own peak, in kilobytes.
process.on('exit', () => appendFileSync(process.env.BENCH_MEMORY, `${process.resourceUsage().maxRSS}\n`));
