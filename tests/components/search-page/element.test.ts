import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import searchPage from '../../../src/components/search-page/SearchPage.examples.ts';
import { publishedIndex } from '../../../src/search/published-index.ts';
import { publishedCity } from '../../domain/published-city.ts';
import { allSaid, said } from '../reading.ts';
import { rendered } from '../rendered.ts';
import { openPage } from '../window.ts';

const city = publishedCity('hoshizora');
const { files } = publishedIndex(city);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Opens the page of search at an address, with its script at work and the index of a city behind it. */
async function openSearch(query: string, network: { broken?: boolean } = {}): Promise<Document> {
  const { html } = await rendered(searchPage, 'Sheets of two phases, and departments');
  vi.resetModules();
  const document = openPage(html, `https://example.org/search/${query}`);
  const search = document.querySelector<HTMLElement>('site-search')!;
  vi.stubGlobal('fetch', (address: string) => {
    const file = files.get(address.slice(search.dataset['index']!.length, -'.json'.length));
    return Promise.resolve(
      file === undefined || network.broken ? new Response('', { status: 404 }) : new Response(file),
    );
  });
  await import('../../../src/components/search-page/element.ts');
  if (query === '' || query.startsWith('#')) {
    const { FocusEvent: EventOfPage } = document.defaultView as unknown as { FocusEvent: typeof FocusEvent };
    document.querySelector('input')!.dispatchEvent(new EventOfPage('focusin', { bubbles: true }));
  }
  // What answers is loaded on request.
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
  return document;
}

const says = (document: Document) => said(document.querySelector('[role=status]'));
const kinds = (document: Document) => allSaid(document, '[data-found] h2');
/** Writes into the field, and waits as long as a reader does. */
async function write(document: Document, words: string): Promise<void> {
  const field = document.querySelector('input')!;
  field.value = words;
  const { Event: EventOfPage } = document.defaultView as unknown as { Event: typeof Event };
  field.dispatchEvent(new EventOfPage('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(200);
}

it('shows its field, and nothing found, where nothing is asked', async () => {
  const document = await openSearch('');
  expect(document.querySelector('form')!.hidden).toBe(false);
  expect(says(document)).toBe('');
  expect(document.querySelector<HTMLElement>('[data-found]')!.hidden).toBe(true);
  expect(document.querySelector<HTMLElement>('site-search')!.dataset['busy']).toBeUndefined();
});

it('answers what the address asks, kind by kind, three of each', async () => {
  const document = await openSearch(`?q=${encodeURIComponent('夜光バス')}`);
  expect(document.querySelector('input')!.value).toBe('夜光バス');
  expect(says(document)).toMatch(/^「夜光バス」は、(最大)?\d+件見つかりました。$/);
  expect(document.querySelector<HTMLElement>('[data-found]')!.hidden).toBe(false);
  expect(kinds(document)[0]).toMatch(/^重点施策 (最大)?\d+件$/);
  const lists = [...document.querySelectorAll('[data-found] ol')];
  expect(Math.max(...lists.map((list) => list.children.length))).toBe(3);
  expect(document.querySelector('[data-found] li > a[href^="/"]')!.getAttribute('href')).toMatch(
    /^\/measures\//,
  );
});

it('shows more of a kind where one asks for it, and goes to the first of them', async () => {
  const document = await openSearch(`?q=${encodeURIComponent('夜光バス')}`);
  const part = [...document.querySelectorAll<HTMLElement>('[data-kind]')].find((each) =>
    each.querySelector('button'),
  )!;
  const kind = part.dataset['kind']!;
  part.querySelector('button')!.click();
  await vi.advanceTimersByTimeAsync(0);
  const links = [...document.querySelectorAll(`[data-kind=${kind}] li a`)];
  expect(links.length).toBeGreaterThan(3);
  expect(document.activeElement).toBe(links[3]);
});

it('writes the question into the address once one stops writing', async () => {
  const document = await openSearch('#everything');
  await write(document, '星見台');
  expect(location.search).toBe(`?q=${encodeURIComponent('星見台')}`);
  expect(location.hash).toBe('');
  expect(says(document)).toMatch(/^「星見台」は、/);
  await write(document, '  ');
  expect(location.search).toBe('');
  expect(says(document)).toBe('');
  expect(document.querySelector<HTMLElement>('[data-found]')!.hidden).toBe(true);
});

it('waits for the end of a word that is being composed', async () => {
  const document = await openSearch('');
  const { InputEvent: EventOfPage, Event: Plain } = document.defaultView as unknown as {
    InputEvent: typeof InputEvent;
    Event: typeof Event;
  };
  const field = document.querySelector('input')!;
  field.value = 'ほし';
  field.dispatchEvent(new EventOfPage('input', { isComposing: true }));
  await vi.advanceTimersByTimeAsync(200);
  expect(location.search).toBe('');
  field.value = '星見台';
  field.dispatchEvent(new Plain('compositionend'));
  await vi.advanceTimersByTimeAsync(0);
  expect(location.search).toBe(`?q=${encodeURIComponent('星見台')}`);
});

it('says that it found nothing, and what one may try', async () => {
  const document = await openSearch(`?q=${encodeURIComponent('恐竜')}`);
  expect(says(document)).toMatch(/^「恐竜」は見つかりませんでした。/);
  expect(kinds(document)).toEqual([]);
});

it('says that it looked for the beginning of a long question alone', async () => {
  const document = await openSearch(`?q=${encodeURIComponent('夜'.repeat(101))}`);
  expect(says(document)).toMatch(/^ことばが長いので、はじめの100文字で探しました。「夜{100}」/);
  const { element } = { element: await openSearch(`?q=${encodeURIComponent('夜'.repeat(100))}`) };
  expect(says(element)).not.toContain('ことばが長い');
});

it('says so where the index cannot be read, and reads it anew the next time', async () => {
  const network = { broken: true };
  const document = await openSearch(`?q=${encodeURIComponent('星見台')}`, network);
  expect(says(document)).toMatch(/^検索に使うファイルを読み込めませんでした。/);
  expect(document.querySelector<HTMLElement>('[data-found]')!.hidden).toBe(true);
  network.broken = false;
  await write(document, '星見台');
  expect(says(document)).toMatch(/^「星見台」は、/);
});

it('answers whoever asks before what answers is loaded, and does not leave the page', async () => {
  const document = await openSearch('?q=');
  const field = document.querySelector('input')!;
  field.value = '星見台';
  const { Event: EventOfPage } = document.defaultView as unknown as { Event: typeof Event };
  const submit = new EventOfPage('submit', { bubbles: true, cancelable: true });
  document.querySelector('form')!.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
  expect(says(document)).toMatch(/^「星見台」は、/);
  expect(location.search).toBe(`?q=${encodeURIComponent('星見台')}`);
});
