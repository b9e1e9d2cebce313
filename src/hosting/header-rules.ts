import { paths } from '../addresses.ts';

/** What a host says beside the files whose path fits one of `for`; of two rules that say the same header, the later one counts. */
export interface HeaderRule {
  /** Paths below the home page; one `*` stands for anything, slashes too. */
  for: readonly string[];
  /** Values by the names of the headers. */
  say: Readonly<Record<string, string>>;
}

/** Where the build puts what bears the hash of its content in its name (`build.assets` of astro.config.mjs). */
const hashed = 'assets/*';
const embedded = 'embed/*';

/**
 * What a page may do, everything else being forbidden (Content Security Policy Level 3): its own scripts, styles and pictures, asking
 * for its own files, sending its own forms. No page needs anything inline or from another host.
 */
const policy = (frames: "'none'" | '*') =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frames}`,
  ].join('; ');

const utf8 = (type: string) => `${type}; charset=utf-8`;

/** Media types by the end of a file's name. Registered ones (IANA), and that of Jupyter for its notebooks; RIS, BibTeX and CFF have none and are text. */
const typesByEnding: readonly [ending: string, type: string][] = [
  ['.html', utf8('text/html')],
  ['.css', utf8('text/css')],
  ['.js', utf8('text/javascript')],
  ['.csv', utf8('text/csv')],
  ['.txt', utf8('text/plain')],
  ['.md', utf8('text/markdown')],
  ['.qmd', utf8('text/markdown')],
  ['.ipynb', 'application/x-ipynb+json'],
  ['.sql', utf8('application/sql')],
  ['.bib', utf8('text/plain')],
  ['.ris', utf8('text/plain')],
  ['.cff', utf8('text/plain')],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.atom', utf8('application/atom+xml')],
  ['.xml', utf8('application/xml')],
  ['.svg', utf8('image/svg+xml')],
  ['.png', 'image/png'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.zip', 'application/zip'],
];

/** What a file is whose name has no known ending: the checksums, and the line that says how CSV metadata is called. */
export const plainType = utf8('text/plain');

/**
 * Everything that a host has to be told: the one place from which `_headers`, the configuration of nginx and the commands for object
 * storage are made.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    for: ['*'],
    say: {
      'Content-Security-Policy': policy("'none'"),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      // Kept, and asked for again: a correction is seen at once, and what has not changed is not sent again.
      'Cache-Control': 'no-cache',
    },
  },
  { for: [embedded], say: { 'Content-Security-Policy': policy('*') } },
  // The name of such a file changes with its content; so does the folder of the search index.
  {
    for: [hashed, `${paths.search}*.json`],
    say: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  // What programs on other sites read: data and what describes them, feeds, the lists behind the pages.
  {
    for: [
      `${paths.data}*`,
      paths.openDataList('*'),
      '*.json',
      '*.jsonld',
      '*.atom',
      '*.md',
      paths.llms,
      'api/*',
      '.well-known/csvm',
    ],
    say: { 'Access-Control-Allow-Origin': '*' },
  },
  ...typesByEnding.map(([ending, type]) => ({ for: [`*${ending}`], say: { 'Content-Type': type } })),
  { for: ['*/SHA256SUMS', '.well-known/csvm'], say: { 'Content-Type': plainType } },
  { for: ['schema/*'], say: { 'Content-Type': 'application/schema+json' } },
  { for: ['api/*'], say: { 'Content-Type': 'application/json' } },
];

/** The headers that a host is to send with a file, by its path below the home page. */
export function headersOf(path: string): Record<string, string> {
  const said = headerRules.filter((rule) => rule.for.some((pattern) => fits(pattern, path)));
  return Object.assign({}, ...said.map(({ say }) => say)) as Record<string, string>;
}

/** Whether a path is one of those that a pattern of a rule stands for. */
export function fits(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === before;
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}
