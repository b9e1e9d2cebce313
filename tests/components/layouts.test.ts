/** The frames of pages: whole documents, which hold what stands in their slots. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/addresses.ts';
import { examplesOf, type Examples } from '../../src/gallery/example.ts';
import Embed from '../../src/layouts/Embed.astro';
import Page from '../../src/layouts/Page.astro';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

const pages = examplesOf(
  Page,
  {
    whole: (city) => ({
      publication: city('hoshizora'),
      title: '星空観光の入込客数',
      description: '入込客数の推移です。',
      path: paths.indicator('101-headline-1'),
      crumbs: [{ name: '指標', path: paths.indicators }, { name: '星空観光の入込客数' }],
      alternates: [{ type: 'text/csv', title: 'CSV', path: 'data/indicators/101-headline-1.csv' }],
      image: { path: 'share/101.png', alt: '入込客数の図' },
    }),
    home: (city) => ({
      publication: city('yukiguni'),
      description: 'シートのデータです。',
      path: paths.home,
    }),
    lost: (city) => ({
      publication: city('hoshizora'),
      title: '見つかりません',
      description: 'ありません。',
    }),
  },
  { default: '<h1>本文の見出し</h1>', head: '<meta name="further" content="1" />' },
);
const embeds = examplesOf(
  Embed,
  {
    embed: (city) => ({
      site: city('hoshizora').site,
      title: '星空観光の入込客数',
      description: '入込客数の推移です。',
      fullPath: paths.indicator('101-headline-1'),
    }),
  },
  { default: '<p>図です。</p>' },
);

/** Renders a frame as a document of its own. */
async function opened<Name extends string>(examples: Examples<Name>, name: Name): Promise<Document> {
  const { html } = await rendered(examples, name);
  const { DOMParser: Parser } = new Window();
  return new Parser().parseFromString(html, 'text/html') as unknown as Document;
}
const content = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
const linked = (document: Document, kind: string) =>
  [...document.querySelectorAll(`link[rel="${kind}"]`)].map((link) => link.getAttribute('href'));

describe('the frame of every page', () => {
  it('names the page and the site to browsers, search engines and those who share a link', async () => {
    const document = await opened(pages, 'whole');
    expect(document.documentElement.lang).toBe('ja');
    expect(document.title).toBe('星空観光の入込客数 ― 星空市 重点施策データ');
    expect(content(document, 'description')).toBe('入込客数の推移です。');
    expect(content(document, 'og:title')).toBe('星空観光の入込客数');
    expect(content(document, 'og:site_name')).toBe('星空市 重点施策データ');
    expect(content(document, 'og:description')).toBe('入込客数の推移です。');
    expect(linked(document, 'canonical')).toEqual(['https://example.org/indicators/101-headline-1/']);
    expect(content(document, 'og:url')).toBe('https://example.org/indicators/101-headline-1/');
    expect(content(document, 'robots')).toBeUndefined();
    expect(content(document, 'further')).toBe('1');
  });

  it('has the picture for sharing, with what it shows', async () => {
    const document = await opened(pages, 'whole');
    expect(content(document, 'og:image')).toBe('https://example.org/share/101.png');
    expect(content(document, 'og:image:alt')).toBe('入込客数の図');
    expect(content(document, 'twitter:card')).toBe('summary_large_image');
    const home = await opened(pages, 'home');
    expect(content(home, 'og:image')).toBe('https://example.org/share/site.png');
    expect(content(home, 'og:image:alt')).toContain('雪ぐに町');
    expect(content(home, 'twitter:card')).toBe('summary_large_image');
  });

  it('leads to the files that hold what the page says, and to the feed', async () => {
    const document = await opened(pages, 'whole');
    expect(linked(document, 'alternate')).toEqual(['/feed.atom', '/data/indicators/101-headline-1.csv']);
    expect(linked(await opened(pages, 'home'), 'alternate')).toEqual(['/feed.atom']);
  });

  it('lets one skip its head, and says where the page stands', async () => {
    const document = await opened(pages, 'whole');
    const skip = document.body.firstElementChild!;
    expect(said(skip)).toBe('本文へ移動');
    expect(document.querySelector(skip.getAttribute('href')!)!.tagName).toBe('MAIN');
    const main = document.querySelector('main')!;
    expect(allSaid(main, 'nav li')).toEqual(['ホーム', '指標', '星空観光の入込客数']);
    expect(said(main.querySelector('h1'))).toBe('本文の見出し');
    expect([...document.body.children].map((part) => part.tagName)).toEqual(
      expect.arrayContaining(['A', 'HEADER', 'MAIN', 'FOOTER']),
    );
    expect(document.querySelector('header [aria-current=true]')!.textContent.trim()).toBe('指標');
  });

  it('bears the name of the site alone on the home page, without a way to it', async () => {
    const document = await opened(pages, 'home');
    expect(document.title).toBe('雪ぐに町 施策評価シート');
    expect(content(document, 'og:title')).toBe('雪ぐに町 施策評価シート');
    expect(document.querySelector('main nav')).toBeNull();
    expect(said(document.querySelector('.unofficial'))).toContain('非公式');
  });

  it('keeps the error page out of search engines', async () => {
    const document = await opened(pages, 'lost');
    expect(content(document, 'robots')).toBe('noindex');
    expect(linked(document, 'canonical')).toEqual([]);
    expect(content(document, 'og:url')).toBeUndefined();
  });
});

describe('the frame of a page inside another site', () => {
  it('has neither head nor foot, and sends search engines to the full page', async () => {
    const document = await opened(embeds, 'embed');
    expect(document.title).toBe('星空観光の入込客数 ― 星空市 重点施策データ');
    expect(content(document, 'robots')).toBe('noindex');
    expect(content(document, 'description')).toBe('入込客数の推移です。');
    expect(linked(document, 'canonical')).toEqual(['https://example.org/indicators/101-headline-1/']);
    expect(document.querySelector('header, footer, nav, .skip')).toBeNull();
    expect(said(document.body)).toBe('図です。');
  });
});
