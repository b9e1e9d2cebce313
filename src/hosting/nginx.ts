import { createHash } from 'node:crypto';
import { headerRules, plainType } from './header-rules.ts';

/** Where nginx finds a site and who asks for it. */
export interface NginxPlace {
  /** The host's name: `sheets.example.jp`. */
  host: string;
  /** The path of the home page, with a slash at both ends. */
  base: string;
  /** The folder of the built site, whole. */
  folder: string;
  /** What nginx listens on: a port, or an address with one. */
  listen: string;
}

const typeHeader = 'Content-Type';
const typeRules = headerRules.flatMap(({ for: patterns, say }) => {
  const type = say[typeHeader];
  return type === undefined ? [] : patterns.map((pattern) => ({ pattern, type }));
});
const bare = (type: string) => type.replace(/;.*/, '');
const unique = (list: readonly string[]) => [...new Set(list)];

/** What nginx takes for part of its own language in a quoted path. */
const unquotable = /["$\\\n]/;

/**
 * A server of nginx for the built site, to be included in its `http` block (on Debian a file in /etc/nginx/conf.d/). The headers are
 * chosen by maps, the later rule first, because nginx takes the first pattern that fits. Text is compressed as it is sent: the build
 * writes no compressed files beside its own. A folder whose path nginx could not read is refused with an error.
 */
export function nginxServer({ host, base, folder, listen }: NginxPlace): string {
  if (unquotable.test(folder)) throw new Error(`nginx cannot read the path ${JSON.stringify(folder)}.`);
  // Names of variables are common to all servers of one nginx, and may not be long.
  const own = createHash('sha256').update(`${host}${base}`).digest('hex').slice(0, 8);
  const names = unique(headerRules.flatMap(({ say }) => Object.keys(say))).filter(
    (name) => name !== typeHeader,
  );
  const variable = (name: string) => `$sheets_${own}_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.flatMap((name) => [
    `map $uri ${variable(name)} {`,
    '    default "";',
    ...headerRules
      .flatMap(({ for: patterns, say }) => patterns.map((pattern) => [pattern, say[name]] as const))
      .filter(([, value]) => value !== undefined)
      .toReversed()
      .map(([pattern, value]) => `    "~${expression(base, pattern)}" "${value}";`),
    '}',
  ]);
  const endings = typeRules.flatMap(({ pattern, type }) =>
    pattern.startsWith('*.') ? [`        ${bare(type)} ${pattern.slice(2)};`] : [],
  );
  const texts = unique(
    typeRules.filter(({ type }) => type.includes('charset')).map(({ type }) => bare(type)),
  );
  const compressed = unique(typeRules.map(({ type }) => bare(type))).filter(
    (type) => /^text\/|json|xml/.test(type) && !type.includes('openxml'),
  );
  const folders = typeRules.flatMap(({ pattern, type }) => {
    const [, inside] = /^([^*]+\/)\*$/.exec(pattern) ?? [];
    return inside === undefined
      ? []
      : [
          `    location ${base}${inside} {`,
          `        alias "${folder}/${inside}";`,
          '        types { }',
          `        default_type ${bare(type)};`,
          '    }',
        ];
  });
  const notHtml = (types: readonly string[]) => types.filter((type) => type !== 'text/html').join(' ');
  return [
    ...maps,
    'server {',
    `    listen ${listen};`,
    `    server_name ${host};`,
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    charset utf-8;',
    `    charset_types ${notHtml(texts)};`,
    `    default_type ${bare(plainType)};`,
    '    types {',
    ...endings,
    '    }',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_proxied any;',
    '    gzip_min_length 1024;',
    `    gzip_types ${notHtml(compressed)};`,
    ...names.map((name) => `    add_header ${name} ${variable(name)} always;`),
    `    error_page 404 ${base}404.html;`,
    `    location ${base} {`,
    `        alias "${folder}/";`,
    '        index index.html;',
    '    }',
    ...folders,
    // The mark of the build, and whatever else is hidden, is for no reader.
    '    location ~ /\\.(?!well-known/) {',
    '        return 404;',
    '    }',
    ...(base === '/'
      ? []
      : [
          `    location = ${base.slice(0, -1)} {`,
          `        return 301 ${base};`,
          '    }',
          '    location / {',
          '        return 404;',
          '    }',
        ]),
    '}',
    '',
  ].join('\n');
}

/** A pattern of a rule as a regular expression over whole paths. */
function expression(base: string, pattern: string): string {
  const escaped = `${base}${pattern}`.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*');
  return `^${escaped}$`;
}
