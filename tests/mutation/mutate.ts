/**
 * Whether the tests notice slips: `npm run mutate` draws 40 small mutations of the last commit, by its hash, runs the unit tests
 * that a changed file concerns, and lists what nobody noticed. It works on a copy; the checkout stays as it is.
 * `-- --count 10 --rooms words,loader` draws fewer, or from some rooms only; `--seed` draws as for another commit;
 * `--near` asks the tests of the same room only, which takes minutes and lists what has no test close by.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { draw, type Candidate } from './draw.ts';
import { isReadable, lineOf, mutated, mutationsOf } from './mutation.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What noticed a mutation. */
interface Failure {
  /** The file of the test, where one failed. */
  test?: string;
  words: string;
}

/** The rooms that are drawn from. */
const rooms: Record<string, (file: string) => boolean> = {
  words: (file) => file.startsWith('src/text/') || file.endsWith('.words.ts'),
  charts: room('charts'),
  components: room('components'),
  exports: room('exports'),
  domain: room('domain'),
  loader: room('loader'),
  questions: room('questions'),
};

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '40' },
    rooms: { type: 'string', default: Object.keys(rooms).join(',') },
    seed: { type: 'string' },
    near: { type: 'boolean', default: false },
  },
});
const commit = git('rev-parse', 'HEAD');
const copy = mkdtempSync(join(tmpdir(), 'mutation-'));
// A test reads the checkout as somebody else.
chmodSync(copy, 0o755);
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

git('clone', '--quiet', '--shared', project, join(copy, 'checkout'));
const checkout = join(copy, 'checkout');
symlinkSync(join(project, 'node_modules'), join(checkout, 'node_modules'));

const drawn = draw(candidates(values.rooms.split(',')), values.seed ?? commit)
  .filter(({ file, mutation }) => isReadable(file, source(file), mutation))
  .take(Number(values.count))
  .toArray();
console.log(`${drawn.length} mutations, drawn by ${values.seed ?? commit}`);

/** Test files that were seen to pass while nothing is changed. */
const sound = new Set<string>();

const outcomes: { candidate: Candidate; noticed: string | undefined }[] = [];
for (const [index, candidate] of drawn.entries()) {
  const noticed = await noticedBy(candidate);
  console.log(`${index + 1}/${drawn.length} ${noticed ?? 'SURVIVED'}  ${inWords(candidate)}`);
  outcomes.push({ candidate, noticed });
}
const survivors = outcomes.filter(({ noticed }) => noticed === undefined).map(({ candidate }) => candidate);
const killed = drawn.length - survivors.length;
const list = [
  `# Mutations of ${commit}`,
  '',
  `${killed} of ${drawn.length} killed (${Math.round((killed / drawn.length) * 100)} %).`,
  ...Object.keys(rooms).flatMap((name) => shareOf(name)),
  '',
  '## Survivors',
  '',
  ...survivors.map(inWords),
  '',
];
mkdirSync(join(project, 'dist-mutation'), { recursive: true });
const path = join(project, 'dist-mutation', `${(values.seed ?? commit).slice(0, 12)}.md`);
writeFileSync(path, list.join('\n'));
console.log(`\n${list.join('\n')}\n${path}`);

function room(name: string): (typeof rooms)[string] {
  return (file) => file.startsWith(`src/${name}/`) && !/\.(words|examples)\.ts$/.test(file);
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function candidates(names: readonly string[]): Candidate[] {
  const sources = globSync('src/**/*.{ts,astro}', { cwd: checkout }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return sources.toSorted().flatMap((file) => {
    const name = names.find((each) => rooms[each]?.(file));
    if (name === undefined) return [];
    return mutationsOf(file, source(file)).map((mutation) => ({ room: name, file, mutation }));
  });
}

function source(file: string): string {
  return readFileSync(join(checkout, file), 'utf8');
}

/** The test that fails with a mutation, if there is one. */
async function noticedBy({ file, mutation }: Candidate): Promise<string | undefined> {
  const whole = source(file);
  writeFileSync(join(checkout, file), mutated(whole, mutation));
  // Most slips are seen close by, which saves the tests of all the rooms above.
  const closeBy = await failureOf(file, file.split('/').slice(0, 2).join('/').replace('src', 'tests'));
  const failure = closeBy ?? (values.near ? undefined : await failureOf(file, 'tests'));
  writeFileSync(join(checkout, file), whole);
  if (failure?.test !== undefined && !sound.has(failure.test)) {
    if (await failureOf(file, failure.test))
      throw new Error(`${failure.test} fails before anything is changed: ${failure.words}`);
    sound.add(failure.test);
  }
  return failure?.words;
}

/** The first failure of the unit tests in a folder or file that read a source file. */
async function failureOf(file: string, tests: string): Promise<Failure | undefined> {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const args = [join(checkout, 'tests/mutation/related.mjs'), report, file, tests];
  // A slip may also make something go on for ever.
  const running = spawn(process.execPath, args, { cwd: checkout, timeout: 900_000 });
  process.once('exit', stop);
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const [code] = (await once(running, 'close')) as [number | null];
  process.off('exit', stop);
  if (code === 0) return undefined;
  if (running.killed) return { words: 'no end' };
  if (!existsSync(report)) throw new Error(`The tests could not be run: ${said}`);
  return firstFailure(report);

  function stop(): void {
    running.kill();
  }
}

function firstFailure(report: string): Failure {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: {
      name: string;
      status: string;
      assertionResults: { fullName: string; status: string }[];
    }[];
  };
  // Files that were cut short by the first failure are called failed too.
  const ofFailed = testResults.filter(({ status }) => status === 'failed');
  const failed =
    ofFailed.find(({ assertionResults }) => assertionResults.some(({ status }) => status === 'failed')) ??
    ofFailed[0];
  if (!failed) return { words: 'an error that belongs to no test' };
  const test = failed.name.slice(checkout.length + 1);
  const assertion = failed.assertionResults.find(({ status }) => status === 'failed');
  return { test, words: `${test}${assertion ? ` > ${assertion.fullName}` : ''}` };
}

function inWords({ file, mutation }: Candidate): string {
  const { before, after, kind } = mutation;
  return `- ${file}:${lineOf(source(file), mutation)} ${kind}: \`${before.trim()}\` → \`${after.trim()}\``;
}

function shareOf(name: string): string[] {
  const all = outcomes.filter(({ candidate }) => candidate.room === name);
  const noticed = all.filter((each) => each.noticed !== undefined).length;
  return all.length === 0 ? [] : [`- ${name}: ${noticed} of ${all.length}`];
}
