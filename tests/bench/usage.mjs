import { appendFileSync } from 'node:fs';
import process from 'node:process';

// Loaded into every Node process of a measured run: each leaves what it took, in seconds of CPU and megabytes.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const taken = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1000 };
  appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(taken)}\n`);
});
