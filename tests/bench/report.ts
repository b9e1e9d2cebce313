import { cpus, totalmem } from 'node:os';
import { createRequire } from 'node:module';
import type { Taken } from './measured-run.ts';

/** The builds of one city, and what stood beside them. */
export interface Measured {
  name: string;
  /** When and on what it was measured. */
  day: string;
  machine: string;
  pages: number;
  files: number;
  bytes: number;
  cold: Taken;
  warm: Taken;
  /** Plain Node writing the same bytes, and an Astro project of one component with as many pages; each twice. */
  plain: Taken[];
  astro: Taken[];
}

/** The figures as Markdown. */
export function reportOf(measured: readonly Measured[]): string {
  const where = [...new Set(measured.map((each) => `${each.day}: ${each.machine}`))];
  return [...where, costs(measured), phases(measured), growth(measured), budgets(measured)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** On what something is measured, in one line. */
export function machine(): string {
  const { version } = createRequire(import.meta.url)('astro/package.json') as { version: string };
  const [cpu] = cpus();
  const memory = (totalmem() / 1e9).toFixed(0);
  return `Node ${process.version}, Astro ${version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model ?? ''}, ${memory} GB`;
}

function costs(measured: readonly Measured[]): string {
  return table(
    [
      'city',
      'pages',
      'files',
      'MB',
      'CPU s cold',
      'CPU s warm',
      'peak MB',
      'ms a page, warm',
      'plain Node, CPU s',
      'trivial Astro, CPU s',
    ],
    measured.map(({ name, pages, files, bytes, cold, warm, plain, astro }) => [
      name,
      String(pages),
      String(files),
      (bytes / 1e6).toFixed(1),
      cold.cpu.toFixed(1),
      warm.cpu.toFixed(1),
      Math.max(cold.peak, warm.peak).toFixed(0),
      ((warm.cpu / pages) * 1000).toFixed(2),
      plain.map(({ cpu }) => cpu.toFixed(1)).join(', '),
      astro.map(({ cpu }) => cpu.toFixed(1)).join(', '),
    ]),
  );
}

/** Where the CPU seconds of the warm builds went. */
function phases(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, warm }) => {
    const ends = [...warm.phases.map(({ until }) => until), warm.cpu];
    return [name, ...ends.map((until, index) => (until - (ends[index - 1] ?? 0)).toFixed(1))];
  });
  const names = measured[0]?.warm.phases.map(({ name }) => name) ?? [];
  return table(['warm, CPU s', ...names, 'after them'], rows);
}

/** What a page more costs, between two cities of one shape. */
function growth(measured: readonly Measured[]): string {
  const [small, large] = ['1,000 pages', '10,000 pages'].map((size) =>
    measured.find(({ name }) => name === size),
  );
  if (!small || !large) return '';
  const more = marginal(small, large);
  return `From ${small.pages} to ${large.pages} pages each page more takes ${more.toFixed(2)} CPU ms with all its files. A page takes ${(((large.warm.cpu / large.pages) * small.pages) / small.warm.cpu).toFixed(2)} times what it takes at ${small.pages} pages.`;
}

function marginal(small: Measured, large: Measured): number {
  return ((large.warm.cpu - small.warm.cpu) / (large.pages - small.pages)) * 1000;
}

function budgets(measured: readonly Measured[]): string {
  const of = (size: string) => measured.find(({ name }) => name === size);
  const [wide, small, large] = [of('wide'), of('1,000 pages'), of('10,000 pages')];
  const rows = [
    ...(wide
      ? [
          ['wide, cold, CPU s', 40, wide.cold.cpu],
          ['wide, warm, CPU s', 25, wide.warm.cpu],
          ['wide, MB', 90, wide.bytes / 1e6],
          ['wide, files', 12_000, wide.files],
          ['wide, peak MB', 1000, Math.max(wide.cold.peak, wide.warm.peak)],
        ]
      : []),
    ...(small && large
      ? [
          ['a page more, CPU ms', 3.5, marginal(small, large)],
          [
            'large, ms a page against 1,000 pages',
            1.1,
            large.warm.cpu / large.pages / (small.warm.cpu / small.pages),
          ],
          ['large, peak MB', 2000, Math.max(large.cold.peak, large.warm.peak)],
        ]
      : []),
  ] as [string, number, number][];
  return table(
    ['budget', 'at most', 'measured', ''],
    rows.map(([what, most, is]) => [
      what,
      String(most),
      is < 100 ? is.toFixed(2) : is.toFixed(0),
      is <= most ? 'met' : `missed by ${Math.round((is / most - 1) * 100)} %`,
    ]),
  );
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
