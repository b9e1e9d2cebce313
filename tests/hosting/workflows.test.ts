/** The workflows: what they may do, what they call, and what their own lines of shell really do. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { checkout, removeAll, temporary, tsukimi } from '../cli/building.ts';
import { dcatCatalogue } from '../../src/exports/dcat/catalogue.ts';
import { keptFolder } from '../../src/share/kept.ts';
import { publicationIn } from '../share/cities.ts';

// The commands begin as they do on a fresh clone: what is missing is installed first.
vi.setConfig({ testTimeout: 200_000 });

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  permissions: Record<string, string>;
  env?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const files = ['.github/workflows/*.yml', 'src/hosting/workflows/*.yml'].flatMap((pattern) =>
  globSync(pattern, { cwd: checkout }),
);
const text = (file: string) => readFileSync(join(checkout, file), 'utf8');
const workflow = (file: string) => parse(text(file)) as Workflow;
const stepsOf = (file: string) => Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

afterAll(removeAll);

describe.each(files)('%s', (file) => {
  it('pins every action to a commit, and says of which version it is', () => {
    const used = text(file).match(/uses: .*/g)!;
    expect(used.length).toBe(stepsOf(file).filter(({ uses }) => uses).length);
    for (const each of used) expect(each).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('calls commands that there are', () => {
    const called = [...text(file).matchAll(/npm (?:run (?:--silent )?)?([\w:]+)/g)].map(([, name]) => name!);
    expect(called).toContain('check');
    expect(called.filter((name) => !(name in scripts))).toEqual(called.filter((name) => name === 'npm'));
  });

  it('puts nothing that others wrote into its shell', () => {
    for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{');
  });

  it('may write nothing but the site, and that where it is deployed alone', () => {
    const { permissions, jobs } = workflow(file);
    expect(permissions).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(jobs)) {
      const writes = Object.entries(job.permissions ?? {}).filter(([, kind]) => kind === 'write');
      expect(Object.fromEntries(writes)).toEqual(
        name === 'deploy' ? { pages: 'write', 'id-token': 'write' } : {},
      );
    }
  });

  it('keeps the pictures that are drawn, in the folder that is read, after the packages are there', () => {
    const steps = stepsOf(file);
    const at = steps.findIndex(({ uses }) => uses?.includes('/cache@'));
    expect(String(steps[at]?.with?.['path']).replace('software/', '')).toBe(
      relative(process.cwd(), keptFolder).replaceAll('\\', '/'),
    );
    expect(steps[at + 1]?.run).toBe('npm run build');
    expect(steps.findIndex(({ run }) => run === 'npm run check')).toBeLessThan(at);
  });

  it('sends hidden files too, such as .well-known/', () => {
    const uploads = stepsOf(file).filter(({ uses }) => uses?.includes('/upload-'));
    expect(uploads.length).toBeGreaterThan(0);
    for (const upload of uploads) expect(upload.with).toMatchObject({ 'include-hidden-files': true });
  });
});

it('all workflows use the same version of an action', () => {
  const used = files.flatMap((file) => text(file).match(/actions\/[\w-]+@.*/g)!);
  const pins = new Set(used);
  expect(new Set([...pins].map((each) => each.replace(/@.*/, ''))).size).toBe(pins.size);
});

/** Runs the lines of a step as the runner does. */
function run(file: string, name: string, cwd: string, env: Record<string, string>): void {
  const step = stepsOf(file).find((each) => each.name === name)!;
  const { status, stderr } = spawnSync('bash', ['-e', '-c', step.run!], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
}

describe('what readers will see otherwise', () => {
  it.each(['city', 'prefecture'])('is in the summary of %s.yml, value by value', (name) => {
    const folder = temporary();
    const content = join(folder, 'content');
    const summary = join(folder, 'summary');
    cpSync(tsukimi, content, { recursive: true });
    const who = ['-c', 'user.name=月見', '-c', 'user.email=tsukimi@tsukimi.example'];
    for (const words of [
      ['init', '-q'],
      ['add', '-A'],
      ['commit', '-qm', 'first'],
    ])
      expect(spawnSync('git', ['-C', content, ...who, ...words]).status).toBe(0);
    const sheet = join(content, 'measures/2021/201.yaml');
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('令和3年度: 1,250', '令和3年度: 1,205'));
    const env = { CONTENT_DIR: content, GITHUB_STEP_SUMMARY: summary, CITY: 'tsukimi' };
    const step = 'What readers will see otherwise';
    run(`src/hosting/workflows/${name}.yml`, step, checkout, { ...env, BEFORE: 'HEAD' });
    expect(readFileSync(summary, 'utf8')).toContain('1,250人  →  1,205人');
    appendFileSync(summary, '\n----\n');
    run(`src/hosting/workflows/${name}.yml`, step, checkout, { ...env, BEFORE: '0'.repeat(40) });
    expect(readFileSync(summary, 'utf8').split('----')[1]).toContain('くらべる前の版は、ありません。');
  });
});

describe('many cities', () => {
  it('are those whose folders hold a site.yaml', () => {
    const folder = temporary();
    for (const name of ['tsukimi', 'hoshizora', 'notes'])
      mkdirSync(join(folder, 'cities', name), { recursive: true });
    for (const name of ['tsukimi', 'hoshizora']) writeFileSync(join(folder, 'cities', name, 'site.yaml'), '');
    writeFileSync(join(folder, 'cities/README.md'), '');
    const output = join(folder, 'output');
    run('src/hosting/workflows/prefecture.yml', 'One city a folder', folder, { GITHUB_OUTPUT: output });
    expect(readFileSync(output, 'utf8')).toBe('cities=["hoshizora","tsukimi"]\n');
  });

  it('are put beside each other, under a page that leads to them', () => {
    const folder = temporary();
    symlinkSync(checkout, join(folder, 'software'));
    const site = join(folder, 'downloaded/site-tsukimi');
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'catalog.jsonld'), dcatCatalogue(publicationIn('tests/cities/tsukimi/content')));
    const step = 'Each site under the name of its city, and a page that leads to them';
    run('src/hosting/workflows/prefecture.yml', step, folder, { TITLE: '架空県', GITHUB_WORKSPACE: folder });
    expect(readFileSync(join(folder, 'sites/index.html'), 'utf8')).toContain('<h1>架空県</h1>');
    expect(existsSync(join(folder, 'sites/tsukimi/catalog.jsonld'))).toBe(true);
  });
});
