/** Every page that is built, as the programs that read pages see it: at the root of a host, under a path, and of other cities. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { needing } from '../requirement.ts';
import { everySite } from './built-sites.ts';
import { everyPage, isEmbedded, linkTo, meta, type BuiltPage } from './every-page.ts';

const sites = (await everySite()).map(({ site, name, folder, origin, base }) => ({
  site,
  name,
  pages: everyPage(folder),
  base: `${origin}${base}`,
}));
const isErrorPage = ({ path }: BuiltPage) => path === '404.html';

/** One line for each page with a fault, so that a failure names them all. */
const faults = (pages: BuiltPage[], faultOf: (page: BuiltPage) => string | boolean | undefined) =>
  pages.flatMap((page) => {
    const fault = faultOf(page);
    return fault === undefined || fault === false || fault === '' ? [] : [`/${page.path}: ${String(fault)}`];
  });

const languageOf = (path: string) => (path.startsWith('en/') ? 'en' : 'ja');

const doubles = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

it('looks at all pages', () => {
  const counts = Object.fromEntries(sites.map(({ site, pages }) => [site, pages.length])) as Record<
    (typeof sites)[number]['site'],
    number
  >;
  expect(counts.root).toBeGreaterThanOrEqual(50);
  expect(counts.sub).toBe(counts.root);
  expect(counts.hoshizora).toBeGreaterThanOrEqual(180);
  expect(Math.min(counts.yukiguni, counts.yukiakari, counts.hotaru)).toBeGreaterThanOrEqual(25);
});

describe.each(sites)('every page $name', ({ pages, base }) => {
  it('says its language, one title and one heading, and no two share a title', () => {
    expect(
      faults(pages, ({ path, tags }) => {
        const count = (wanted: string) => tags.filter(({ name }) => name === wanted).length;
        return tags[0]?.attributes.lang !== languageOf(path) || count('h1') !== 1 || count('title') < 1;
      }),
    ).toEqual([]);
    expect(doubles(pages.map(({ html }) => /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? ''))).toEqual([]);
  });

  it('has a description of its own, one or two sentences long', () => {
    expect(
      faults(pages, (page) => {
        const { length } = meta(page, 'description') ?? '';
        return (length < 15 || length > 160) && `${length} characters`;
      }),
    ).toEqual([]);
    expect(doubles(pages.map((page) => meta(page, 'description') ?? ''))).toEqual([]);
  });

  it('names its own address as the right one, but the error page and embedded ones stay out of search', () => {
    expect(
      faults(pages, (page) =>
        isErrorPage(page) || isEmbedded(page)
          ? meta(page, 'robots') !== 'noindex' || (isErrorPage(page) && linkTo(page, 'canonical'))
          : (linkTo(page, 'canonical') !== `${base}${page.path}` && (linkTo(page, 'canonical') ?? 'none')) ||
            meta(page, 'robots'),
      ),
    ).toEqual([]);
  });

  it('sends search engines from an embedded page to the full one', () => {
    const full = new Set(pages.map(({ path }) => path));
    const embedded = pages.filter(isEmbedded);
    const offering = pages.filter(({ html }) => html.includes('type="application/json+oembed"'));
    expect(embedded.map(({ path }) => path)).toEqual(
      expect.arrayContaining(offering.map(({ path }) => `embed/${path}`)),
    );
    expect(embedded.length > 0).toBe(offering.length > 0);
    expect(
      faults(embedded, (page) => {
        const path = page.path.slice('embed/'.length);
        return !full.has(path) || linkTo(page, 'canonical') !== `${base}${path}`;
      }),
    ).toEqual([]);
  });

  it('tells a link to it by title, description, address and kind', () => {
    const shared = pages.filter((page) => !isEmbedded(page));
    expect(
      faults(shared, (page) =>
        ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale', 'og:url']
          .filter((name) => !(name === 'og:url' && isErrorPage(page)))
          .filter((name) => !meta(page, name))
          .join(),
      ),
    ).toEqual([]);
    expect(
      faults(shared, (page) => !isErrorPage(page) && meta(page, 'og:url') !== linkTo(page, 'canonical')),
    ).toEqual([]);
  });

  it('has one title for tabs, results and links that are shared: the name, what was found, and the site', () => {
    const titleOf = ({ tags, html }: BuiltPage) => ({
      title: /<title>(.*?)<\/title>/s.exec(html)?.[1],
      shared: /<meta property="og:title" content="(.*?)"/s.exec(html)?.[1],
      site: /<meta property="og:site_name" content="(.*?)"/s.exec(html)?.[1],
      dash: tags[0]?.attributes.lang === 'en' ? ' – ' : ' ― ',
    });
    expect(
      faults(
        pages.filter((page) => !isEmbedded(page)),
        (page) => {
          const { title, shared, site, dash } = titleOf(page);
          return shared !== site && title !== `${shared}${dash}${site}` && title;
        },
      ),
    ).toEqual([]);
    const subjects = pages.filter(({ path }) => /^(?:en\/)?(?:indicators|projects)\/[^/]+\/$/.test(path));
    const isEmpty = (page: BuiltPage) =>
      /(?:まだ|決算の\S*は)ありません。|for any year yet\./u.test(meta(page, 'description') ?? '');
    const hasFinding = (page: BuiltPage) => /(?:：|: ).*(?:年|FY|\d{4})/u.test(titleOf(page).title ?? '');
    expect(faults(subjects, (page) => hasFinding(page) === isEmpty(page) && titleOf(page).title)).toEqual([]);
  });

  it('stands under a strict content security policy: no style attribute, no inline style or script, no handler', () => {
    expect(
      faults(pages, ({ tags }) =>
        tags
          .filter(
            ({ name, attributes }) =>
              name === 'style' ||
              Object.keys(attributes).some((key) => key === 'style' || key.startsWith('on')) ||
              attributes.href?.startsWith('javascript:') ||
              (name === 'script' &&
                !/^application\/(?:ld\+)?json$/.test(attributes.type ?? '') &&
                !attributes.src),
          )
          .map(({ name }) => name)
          .join(),
      ),
    ).toEqual([]);
  });

  it('describes itself for machines in JSON that can be read, with the way back on every page but two', () => {
    const described = (page: BuiltPage) =>
      [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
        ([, json]) => JSON.parse(json!) as { '@context': string; '@type': string },
      );
    expect(
      faults(pages, (page) => described(page).some((each) => each['@context'] !== 'https://schema.org')),
    ).toEqual([]);
    expect(
      pages
        .filter((page) => !isEmbedded(page))
        .filter((page) => !described(page).some((each) => each['@type'] === 'BreadcrumbList'))
        .map(({ path }) => path),
    ).toEqual(['404.html', ...pages.filter(({ path }) => path === 'en/').map(({ path }) => path), '']);
  });

  it('names each place on it once, and refers to places that exist', () => {
    expect(
      faults(pages, ({ tags }) => doubles(tags.flatMap(({ attributes }) => attributes.id ?? [])).join()),
    ).toEqual([]);
    const referring = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
    expect(
      faults(pages, ({ tags }) => {
        const ids = new Set(tags.map(({ attributes }) => attributes.id));
        const named = tags.flatMap(({ attributes }) =>
          referring.flatMap((key) => attributes[key]?.split(/\s+/) ?? []),
        );
        return named.filter((id) => !ids.has(id)).join();
      }),
    ).toEqual([]);
  });
});

const hasJava = spawnSync('java', ['-version']).status === 0;

it(
  'the Nu HTML checker finds no error on any page',
  needing(hasJava, 'no Java: apt-get install default-jre-headless'),
  () => {
    const require = createRequire(import.meta.url);
    const jar = join(dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
    const files = sites.flatMap(({ pages }) => pages.map(({ file }) => file));
    const checker = spawnSync('java', ['-jar', jar, '--format', 'json', '--errors-only', ...files], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    onTestFinished(({ task }) => {
      if (task.result?.state === 'fail') console.error(checker.stderr.slice(0, 2000));
    });
    const { messages } = JSON.parse(checker.stderr) as {
      messages: { type: string; url: string; message: string; extract?: string }[];
    };
    expect(messages.map(({ url, message, extract }) => `${url}: ${message} ${extract ?? ''}`)).toEqual([]);
  },
);
