/** One table of rules, and what each host makes of it. */
import { describe, expect, it } from 'vitest';
import { headersText } from '../../src/hosting/headers-file.ts';
import { headerRules, headersOf } from '../../src/hosting/header-rules.ts';
import { nginxServer } from '../../src/hosting/nginx.ts';
import { syncCommands } from '../../src/hosting/object-storage.ts';

/** A file of each kind that a site has, by its path. */
const files = [
  'index.html',
  '404.html',
  'measures/103/2021/index.html',
  'measures/103/2021/index.md',
  'llms.txt',
  'data/examples/questions.ipynb',
  'data/examples/questions.qmd',
  'data/examples/questions.sql',
  'embed/indicators/103-kpi-10/index.html',
  'embed/indicators/103-kpi-10/oembed.json',
  'assets/Page.Ab12Cd34.css',
  'assets/SearchPage.Ab12Cd34.js',
  'search/index.html',
  'search/cec8ab44329d/directory.json',
  'data/index.html',
  'data/observations.csv',
  'data/observations.csv-metadata.json',
  'data/observations.parquet',
  'data/all.xlsx',
  'data/all.zip',
  'data/SHA256SUMS',
  'data/releases/2026.1/SHA256SUMS',
  'data/indicators/103-kpi-10.svg',
  'schema/v1/observations.schema.json',
  'api/3/action/package_search',
  'catalog.jsonld',
  'datapackage.json',
  '990078_open_data_list.csv',
  'feed.atom',
  'sitemap-0.xml',
  'robots.txt',
  'share/measures/103/2021.png',
  '.well-known/csvm',
];

describe('the rules', () => {
  it('say what each kind of file is', () => {
    const types = files.map((file) => [file, headersOf(file)['Content-Type']]);
    expect(types.filter(([, type]) => type === undefined)).toEqual([]);
    expect(headersOf('data/observations.parquet')['Content-Type']).toBe('application/vnd.apache.parquet');
    expect(headersOf('data/observations.csv')['Content-Type']).toBe('text/csv; charset=utf-8');
    expect(headersOf('schema/v1/a.schema.json')['Content-Type']).toBe('application/schema+json');
    expect(headersOf('api/3/action/package_list')['Content-Type']).toBe('application/json');
    expect(headersOf('catalog.jsonld')['Content-Type']).toBe('application/ld+json');
  });

  it('keep what bears a hash for good, and have everything else asked for again', () => {
    const kept = files.filter((file) => headersOf(file)['Cache-Control']?.includes('immutable'));
    expect(kept).toEqual([
      'assets/Page.Ab12Cd34.css',
      'assets/SearchPage.Ab12Cd34.js',
      'search/cec8ab44329d/directory.json',
    ]);
    const others = files.filter((file) => !kept.includes(file));
    expect(new Set(others.map((file) => headersOf(file)['Cache-Control']))).toEqual(new Set(['no-cache']));
  });

  it('forbid everything, and let other sites frame nothing but what is made for it', () => {
    for (const file of files)
      expect(headersOf(file)['Content-Security-Policy']).toMatch(/^default-src 'none';/);
    const framed = files.filter((file) =>
      headersOf(file)['Content-Security-Policy']?.includes('frame-ancestors *'),
    );
    expect(framed).toEqual(files.filter((file) => file.startsWith('embed/')));
    expect(headersOf('')['Content-Security-Policy']).not.toContain('unsafe');
  });

  it('let programs on other sites read data, and no page', () => {
    const open = files.filter((file) => headersOf(file)['Access-Control-Allow-Origin'] === '*');
    expect(open).toContain('data/observations.parquet');
    expect(open).toContain('feed.atom');
    expect(open).toContain('990078_open_data_list.csv');
    expect(open).not.toContain('measures/103/2021/index.html');
  });
});

/** The blocks of a `_headers` file. */
function blocksOf(text: string): { pattern: string; lines: string[] }[] {
  const blocks: { pattern: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) blocks.push({ pattern: line, lines: [] });
    else if (line.startsWith('  ')) blocks.at(-1)!.lines.push(line.trim());
    else expect(line).toMatch(/^(#.*)?$/);
  }
  return blocks;
}

/** What a pattern of `_headers` stands for, as both hosts document it: `*` is anything. */
const stands = (pattern: string) =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll(/[.+?$()[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

/** Netlify: of two values the later counts, and a line without a colon says nothing. */
function netlify(text: string, path: string): Record<string, string> {
  const said = blocksOf(text).filter(({ pattern }) => stands(pattern).test(path));
  const lines = said.flatMap(({ lines }) => lines).filter((line) => line.includes(':'));
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line)!;
      return [name, value];
    }),
  );
}

/** Cloudflare: a second value is put behind the first, unless `! Name` has taken that one away. */
function cloudflare(text: string, path: string): Record<string, string> {
  const headers = new Map<string, string>();
  for (const { pattern, lines } of blocksOf(text)) {
    if (!stands(pattern).test(path)) continue;
    for (const line of lines.filter((each) => each.startsWith('! '))) headers.delete(line.slice(2));
    for (const line of lines.filter((each) => !each.startsWith('! '))) {
      const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line)!;
      const had = headers.get(name);
      headers.set(name, had === undefined ? value : `${had}, ${value}`);
    }
  }
  return Object.fromEntries(headers);
}

describe.each(['/', '/sub/path/'])('_headers under %s', (base) => {
  const text = headersText(base);

  it.each(files)('says of %s what the rules say, to both hosts', (file) => {
    expect(netlify(text, base + file)).toEqual(headersOf(file));
    expect(cloudflare(text, base + file)).toEqual(headersOf(file));
  });

  it('keeps to the limits of Cloudflare', () => {
    const blocks = blocksOf(text);
    expect(blocks.length).toBeLessThanOrEqual(100);
    for (const { pattern } of blocks) expect(pattern.split('*').length).toBeLessThanOrEqual(2);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });
});

describe('object storage', () => {
  /** What `aws s3 sync` does with its filters: the last that fits a path counts. */
  function sent(line: string): { files: string[]; type?: string; caching?: string } {
    const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const [from = ''] = words.filter((word) => word.startsWith('/srv/'));
    const inside = from.slice('/srv/site/'.length);
    const after = (option: string) => words[words.indexOf(option) + 1];
    const filters = words.flatMap((word, index) =>
      word === '--exclude' || word === '--include' ? [[word, words[index + 1] ?? ''] as const] : [],
    );
    return {
      files: files.filter((file) => {
        if (!file.startsWith(inside)) return false;
        const last = filters.filter(([, pattern]) => stands(pattern).test(file.slice(inside.length))).at(-1);
        return last?.[0] !== '--exclude';
      }),
      ...(words.includes('--content-type')
        ? { type: after('--content-type')!, caching: after('--cache-control')! }
        : {}),
    };
  }

  const lines = syncCommands('/srv/site', 's3://bucket', files).trim().split('\n');

  it('gets each file by one command, with its type and its caching', () => {
    const commands = lines.slice(0, -1).map(sent);
    for (const file of files) {
      const own = commands.filter((command) => command.files.includes(file));
      const { 'Content-Type': type, 'Cache-Control': caching } = headersOf(file);
      expect(
        own.map((each) => [each.type, each.caching]),
        file,
      ).toEqual([[type, caching]]);
    }
  });

  it('gets the hashed files first, and loses what is gone from the site last', () => {
    expect(lines[0]).toContain('/assets/');
    expect(lines.findIndex((line) => line.includes("'*.html'"))).toBeGreaterThan(2);
    expect(lines.filter((line) => line.includes('--delete'))).toEqual([lines.at(-1)]);
  });

  it('is told a path with a quote in it as a shell takes it', () => {
    expect(syncCommands("/srv/a'b", 's3://bucket', [])).toContain(`'/srv/a'\\''b/'`);
  });
});

it('nginx is not told a path that it would read otherwise', () => {
  const place = { host: 'sheets.example.jp', base: '/', listen: '80' };
  expect(() => nginxServer({ ...place, folder: '/srv/$host' })).toThrow('cannot read');
  expect(nginxServer({ ...place, folder: '/srv/施策 (1) #%' })).toContain('alias "/srv/施策 (1) #%/"');
});

it('a header is said by one name throughout', () => {
  const names = headerRules.flatMap(({ say }) => Object.keys(say));
  expect(new Set(names).size).toBe(new Set(names.map((name) => name.toLowerCase())).size);
});
