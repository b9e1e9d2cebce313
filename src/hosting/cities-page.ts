import { paths } from '../addresses.ts';

/** Where the catalogue of a site stands in its folder, and that of all beside the page. */
export const catalogueName = paths.catalogue;

/** A site as the catalogue in it describes it, and where it stands. */
export interface CitySite {
  /** The folder of the site, as a path from the page: `asahi`. */
  folder: string;
  /** The address of its catalogue, and of the catalogue as a thing. */
  id: string;
  name: string;
  description: string | undefined;
  publisher: string | undefined;
  /** The day on which its data were last changed, YYYY-MM-DD. */
  modified: string | undefined;
  /** How many data sets it lists. */
  datasets: number;
}

/** Says that a page was made here, and may be made anew in its place. */
export const generator = '<meta name="generator" content="measure-sheets cities" />';

/**
 * A plain page that leads to the sites of several publishers, in the order of their folders. Nothing is compared and nothing added up;
 * it has no style of its own and looks as the reader's browser has it, light or dark.
 */
export function citiesPage(title: string, sites: readonly CitySite[]): string {
  const entries = sites.map(({ folder, name, description, publisher, modified, datasets }) =>
    [
      '<li>',
      `<h2><a href="${encodeURI(folder)}/">${text(name)}</a></h2>`,
      ...(description === undefined ? [] : [`<p>${text(description)}</p>`]),
      '<p>',
      ...(publisher === undefined || publisher === name ? [] : [`公開しているところ：${text(publisher)}。`]),
      ...(modified === undefined
        ? []
        : [`更新日：<time datetime="${text(modified)}">${text(modified)}</time>。`]),
      `<a href="${encodeURI(folder)}/${paths.data}">データ（${datasets}種類）</a>`,
      `　<a href="${encodeURI(folder)}/${catalogueName}">カタログ（DCAT）</a>`,
      '</p>',
      '</li>',
    ].join(''),
  );
  return [
    '<!doctype html>',
    '<html lang="ja">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width" />',
    '<meta name="color-scheme" content="light dark" />',
    generator,
    `<title>${text(title)}</title>`,
    `<link rel="alternate" type="application/ld+json" href="${catalogueName}" />`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${text(title)}</h1>`,
    `<p>${sites.length}のサイトがあります。</p>`,
    `<ul>${entries.join('')}</ul>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A catalogue of the catalogues (DCAT 3, `dcat:catalog`), each under the address that it has in its own file. */
export function citiesCatalogue(title: string, sites: readonly CitySite[]): string {
  const catalogue = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      'dcat:catalog': { '@type': '@id' },
      'dct:title': { '@container': '@language' },
      'dct:modified': { '@type': 'http://www.w3.org/2001/XMLSchema#date' },
    },
    '@graph': [
      { '@type': 'dcat:Catalog', 'dct:title': { ja: title }, 'dcat:catalog': sites.map(({ id }) => id) },
      ...sites.map(({ id, name, modified }) => ({
        '@id': id,
        '@type': 'dcat:Catalog',
        'dct:title': { ja: name },
        ...(modified !== undefined && { 'dct:modified': modified }),
      })),
    ],
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

function text(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
