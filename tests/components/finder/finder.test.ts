import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import examples, { lanterns } from '../../../src/components/finder/Finder.examples.ts';
import type { FinderList } from '../../../src/components/finder/finder-list.ts';
import { allSaid, said } from '../reading.ts';
import { rendered } from '../rendered.ts';
import { openPage } from '../window.ts';

let html = '';
beforeAll(async () => {
  html = (await rendered(examples, 'A name, two facets and a view')).html;
});
afterEach(() => vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Opens the list at an address, with its script at work; its file holds `list`. */
async function open(query: string, list: FinderList = lanterns, ok = true): Promise<Document> {
  vi.resetModules();
  const document = openPage(html, `https://example.org/lanterns/${query}`);
  const { defaultView } = document;
  for (const name of ['HTMLSelectElement', 'HTMLInputElement'] as const)
    vi.stubGlobal(name, (defaultView as unknown as Record<string, unknown>)[name]);
  vi.stubGlobal(
    'fetch',
    vi.fn((address: string) =>
      Promise.resolve({ ok, statusText: address, json: () => Promise.resolve(structuredClone(list)) }),
    ),
  );
  await import('../../../src/components/finder/waking.ts');
  await import('../../../src/components/finder/finder.ts');
  await settled();
  return document;
}

const fire = (document: Document, element: Element, type: string) =>
  element.dispatchEvent(
    new (document.defaultView as unknown as { Event: typeof Event }).Event(type, { bubbles: true }),
  );
async function choose(document: Document, field: string, value: string): Promise<void> {
  const element = document.querySelector<HTMLSelectElement>(`.f-form [name=${field}]`)!;
  fire(document, element, 'focusin');
  await settled();
  element.value = value;
  fire(document, element, element.tagName === 'SELECT' ? 'change' : 'input');
  await settled();
}
const count = (document: Document) => said(document.querySelector('[role=status]'));
const rows = (document: Document) => allSaid(document, '.f-table tbody tr');
const isPlain = (document: Document) => !document.querySelector<HTMLElement>('[data-plain]')!.hidden;

describe('a list that can be narrowed', () => {
  it('gives what is found as a CSV file, made when it is asked for', async () => {
    const document = await open('?hill=2');
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${String(made.push(blob as Blob))}`);
    const button = document.querySelector<HTMLButtonElement>('.f-file')!;
    expect(said(button)).toBe('この結果のCSV');
    expect(made).toEqual([]);
    button.click();
    expect(made).toHaveLength(1);
    expect(await made[0]!.text()).toMatch(/^灯り,.*\r\n紙の灯り,/u);
  });

  it('asks for nothing before it is touched', async () => {
    const document = await open('');
    expect(fetch).not.toHaveBeenCalled();
    expect(isPlain(document)).toBe(true);
    expect(count(document)).toBe('3件の灯り');
    expect(rows(document)).toEqual([]);
  });

  it('loads its rows once it is, and leaves the list as it was', async () => {
    const document = await open('');
    fire(document, document.querySelector('input')!, 'focusin');
    fire(document, document.querySelector('input')!, 'focusin');
    await settled();
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/lanterns/list.json');
    expect(isPlain(document)).toBe(true);
  });

  it('shows what the address asks for, with what the sum lacks and what is not known', async () => {
    const document = await open('?giver=moon&sort=-cost');
    expect(isPlain(document)).toBe(false);
    expect(document.querySelector('[data-plain]')!.childElementCount).toBe(0);
    expect(count(document)).toBe('3のうち 2件の灯り');
    expect(said(document.querySelector('[data-results] > .small'))).toBe(
      '令和7年度 決算の費えは、あわせて 5,012.5千円（約501万円）。うち月の組は、あわせて 2,012.5千円（約201万円）。1件の灯りは、出し手が分からないので入っていません。',
    );
    expect(allSaid(document, '.f-chosen li')).toEqual(['月の組の分がある はずす']);
    expect(allSaid(document, '.f-table thead th')).toEqual([
      '灯り',
      '丘',
      '費え R7 決算・大きい順',
      'うち月の組 R7 決算',
    ]);
    expect(rows(document)).toEqual([
      '石の灯り 10　坂の上 おもな灯り 東の丘 5,000千円 2,000千円',
      '竹の灯り 西の丘 12.5千円 12.5千円',
    ]);
    expect(document.querySelector('[aria-sort]')!.getAttribute('aria-sort')).toBe('descending');
    expect(document.querySelector<HTMLSelectElement>('select[name=giver]')!.value).toBe('moon');
  });

  it('writes what is chosen into the address, with the numbers that the other conditions leave', async () => {
    const document = await open('');
    await choose(document, 'hill', '2');
    expect(location.search).toBe('?hill=2');
    expect(rows(document)).toEqual(['紙の灯り 20　橋のたもと 西の丘 空欄', '竹の灯り 西の丘 12.5千円']);
    expect(allSaid(document, 'select[name=giver] option')).toEqual(['すべて', '月の組（1）', '日の組（0）']);
    expect(
      [...document.querySelectorAll<HTMLOptionElement>('select[name=giver] option')].map(
        ({ disabled }) => disabled,
      ),
    ).toEqual([false, false, true]);
    expect(said(document.querySelector('summary small'))).toBe('選んだ条件 1');
    await choose(document, 'words', '竹');
    expect(location.search).toBe('?words=%E7%AB%B9&hill=2');
    document.querySelectorAll<HTMLElement>('.f-chosen a')[1]!.click();
    expect(location.search).toBe('?words=%E7%AB%B9');
    document.querySelector<HTMLElement>('.f-chosen a')!.click();
    expect(location.search).toBe('');
    expect(isPlain(document)).toBe(true);
    expect(allSaid(document, '[data-plain] li')).toEqual(['石の灯り', '紙の灯り', '竹の灯り']);
  });

  it('says what each condition taken off alone would give, where nothing fits', async () => {
    const document = await open('?hill=1&words=紙');
    expect(count(document)).toBe('あてはまる灯りはありません');
    expect(allSaid(document, '.f-chosen li')).toEqual([
      '名前「紙」 はずすと 1件',
      '丘 1 はずすと 1件',
      'すべてはずす',
    ]);
    expect(document.querySelector('.f-table')).toBeNull();
    const elsewhere = document.querySelector('.f-more a')!;
    expect(said(elsewhere)).toBe('「紙」をサイト全体で探す');
    expect(elsewhere.getAttribute('href')).toBe('/search/?q=%E7%B4%99');
  });

  it('keeps the order while conditions change, and turns it round at the same head', async () => {
    const document = await open('?hill=2&sort=-cost');
    document.querySelectorAll<HTMLElement>('.f-table thead a')[2]!.click();
    expect(location.search).toBe('?hill=2&sort=cost');
    await choose(document, 'hill', '');
    expect(location.search).toBe('?sort=cost');
    expect(rows(document).map((row) => row.slice(0, 1))).toEqual(['竹', '石', '紙']);
  });

  it('shows fifty rows and the next fifty', async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({
      ...lanterns.rows[2]!,
      name: `灯り${index}`,
      path: `lanterns/${index}/`,
    }));
    const document = await open('?hill=2', { ...lanterns, rows: many });
    expect(count(document)).toBe('120件の灯り');
    expect(rows(document)).toHaveLength(50);
    const next = () => document.querySelector<HTMLElement>('[data-more]');
    expect(said(next())).toBe('つぎの50件');
    next()!.click();
    expect(rows(document)).toHaveLength(100);
    expect(said(document.activeElement)).toBe('灯り50');
    expect(said(next())).toBe('つぎの20件');
    next()!.click();
    expect(rows(document)).toHaveLength(120);
    expect(next()).toBeNull();
    expect(location.search).toBe('?hill=2&rows=150');
  });

  it('tells what of the address it does not know', async () => {
    const document = await open('?hill=9');
    expect(isPlain(document)).toBe(true);
    expect(said(document.querySelector('[data-results]'))).toBe(
      'アドレスにある丘「9」は、この一覧にない値なので使っていません。',
    );
  });

  it('says so where its rows cannot be loaded', async () => {
    const document = await open('?hill=1', lanterns, false);
    expect(count(document)).toMatch(/^一覧を読み込めませんでした/);
    expect(isPlain(document)).toBe(true);
  });
});
