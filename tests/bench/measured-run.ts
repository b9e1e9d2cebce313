import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a program took: seconds of CPU (user and system, of all its processes), megabytes of its largest process at its peak. */
export interface Taken {
  cpu: number;
  peak: number;
  /** Seconds of CPU until each line that the program announced a phase by, in order. */
  phases: { name: string; until: number }[];
}

/** Runs a Node program and measures it. The phases are named by what the program prints. */
export async function measuredRun(
  program: readonly string[],
  { folder, env = {}, phases = [] }: { folder: string; env?: NodeJS.ProcessEnv; phases?: readonly Phase[] },
): Promise<Taken> {
  const usage = join(folder, 'usage');
  writeFileSync(usage, '');
  const child = spawn(process.execPath, program, {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...env,
      BENCH_USAGE: usage,
      NODE_OPTIONS: `--import=${new URL('usage.mjs', import.meta.url).href}`,
    },
  });
  const reached: Taken['phases'] = [];
  const said: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    said.push(line);
    const phase = phases[reached.length];
    if (phase && line.includes(phase.ends)) reached.push({ name: phase.name, until: cpuOf(child.pid ?? 0) });
  });
  createInterface(child.stderr).on('line', (line) => said.push(line));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error(`${program.join(' ')} failed:\n${said.slice(-40).join('\n')}`);
  const processes = readFileSync(usage, 'utf8').trim().split('\n');
  const all = processes.map((line) => JSON.parse(line) as { cpu: number; peak: number });
  return {
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(...all.map(({ peak }) => peak)),
    phases: reached,
  };
}

/** A part of a run, and what the program prints when it ends. */
export interface Phase {
  name: string;
  ends: string;
}

/** Seconds of CPU that a running process has taken (Linux counts them in hundredths). */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
