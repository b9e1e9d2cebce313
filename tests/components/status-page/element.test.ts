import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import statusPage from '../../../src/components/status-page/StatusPage.examples.ts';
import { allSaid, said } from '../reading.ts';
import { rendered } from '../rendered.ts';
import { openPage } from '../window.ts';

let html = '';
beforeAll(async () => {
  html = (await rendered(statusPage, 'Two plans over six years')).html;
});
afterEach(() => vi.unstubAllGlobals());

/** Opens the page of letters at an address, with its script at work. */
async function openStatus(query: string, markup = html): Promise<Document> {
  vi.resetModules();
  const document = openPage(markup, `https://example.org/status/${query}`);
  await import('../../../src/components/status-page/element.ts');
  return document;
}

const rowsShown = (document: Document) =>
  [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(({ hidden }) => !hidden);
const status = (document: Document) => allSaid(document, '.s-says > span');
/** Chooses a value in a field of the form, as a reader does. */
function choose(document: Document, field: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(`select[name=${field}]`)!;
  select.value = value;
  select.dispatchEvent(
    new (document.defaultView as unknown as { Event: typeof Event }).Event('change', { bubbles: true }),
  );
}

it('shows every letter where nothing is asked for, and its form', async () => {
  const document = await openStatus('');
  expect(document.querySelector('form')!.hidden).toBe(false);
  expect(rowsShown(document)).toHaveLength(document.querySelectorAll('[data-row]').length);
  expect(status(document)).toEqual([expect.stringMatching(/^\d+件の指標をすべて示しています。$/)]);
  expect(document.querySelector('.hit')).toBeNull();
  expect(document.querySelectorAll('.s-chosen li')).toHaveLength(0);
});

it('narrows to what the address asks for, marks it, and hides what is left empty', async () => {
  const document = await openStatus('?letter=D&year=2021');
  const shown = rowsShown(document);
  expect(shown.map((row) => said(row.querySelector('th')))).toEqual(
    [
      '数値目標 星空観光の入込客数',
      '数値目標 夜型移住者の差し引き人数',
      'KPI 3 夜間窓口の証明書発行件数',
    ].concat(shown.slice(3).map((row) => said(row.querySelector('th')))),
  );
  expect(status(document)).toEqual([`${shown.length}件の指標が当てはまります。`]);
  const hits = [...document.querySelectorAll('.hit')];
  expect(hits).toHaveLength(shown.length);
  expect(hits.every((cell) => said(cell).startsWith('R3 評価 D'))).toBe(true);
  expect(hits[0]!.querySelector('a')!.getAttribute('aria-description')).toBe('条件に当てはまる評価');
  expect(document.querySelectorAll('[aria-description]')).toHaveLength(hits.length);
  // The plan of 2025 has nothing of 2021.
  const [second, first] = [...document.querySelectorAll<HTMLElement>('status-list > [data-part]')];
  expect([second!.hidden, first!.hidden]).toEqual([true, false]);
  expect(document.querySelector<HTMLSelectElement>('select[name=letter]')!.value).toBe('D');
  expect(allSaid(document, '.s-chosen li')).toEqual([
    '評価「D」を外す',
    '年度「令和3年度」を外す',
    '条件をすべて外す',
  ]);
});

it('lets a whole goal stand without marking its letters', async () => {
  const document = await openStatus('?goal=2');
  expect(rowsShown(document).length).toBeGreaterThan(0);
  expect(
    rowsShown(document).every((row) => row.closest('[data-goal]')!.getAttribute('data-goal') === '2'),
  ).toBe(true);
  expect(document.querySelector('.hit')).toBeNull();
  expect(allSaid(document, '.s-chosen li')).toHaveLength(1);
});

it('says which parts of the address it cannot use', async () => {
  const document = await openStatus('?letter=Z&year=2021&year=2022');
  expect(status(document).slice(0, 2)).toEqual([
    'アドレスにある評価「Z」は、この一覧にない値です。ほかの条件だけを使いました。',
    'アドレスにある年度「2022」は、2つ目の値です。1つ目だけを使いました。',
  ]);
  expect(allSaid(document, '.s-chosen li')).toEqual(['年度「令和3年度」を外す', '条件をすべて外す']);
});

it('says how many would be left without a condition where none are', async () => {
  const document = await openStatus('?letter=S&year=2020&change=better');
  expect(rowsShown(document)).toHaveLength(0);
  expect(status(document)).toEqual(['当てはまる指標はありません。条件を外してみてください。']);
  expect(allSaid(document, '.s-chosen li')).toEqual([
    expect.stringMatching(/^評価「S」を外す（\d+件）$/),
    expect.stringMatching(/^年度「令和2年度」を外す（\d+件）$/),
    expect.stringMatching(/^前の年度とくらべて「上がった」を外す（\d+件）$/),
    '条件をすべて外す',
  ]);
});

it('writes what is chosen into the address, and takes it out again', async () => {
  const document = await openStatus('');
  choose(document, 'letter', 'D');
  expect(location.search).toBe('?letter=D');
  const narrowed = rowsShown(document).length;
  choose(document, 'year', '2021');
  expect(location.search).toBe('?letter=D&year=2021');
  expect(rowsShown(document).length).toBeLessThan(narrowed);
  document.querySelectorAll<HTMLElement>('.s-chosen a')[1]!.click();
  expect(location.search).toBe('?letter=D');
  expect(rowsShown(document)).toHaveLength(narrowed);
  document.querySelector<HTMLElement>('.s-chosen a')!.click();
  expect(location.search).toBe('');
  expect(document.activeElement).toBe(document.querySelector('select'));
});

it('counts a thing once that has a row for each axis', async () => {
  const { html: axes } = await rendered(statusPage, 'Letters of measures on three axes');
  const document = await openStatus('', axes);
  expect(rowsShown(document)).toHaveLength(5);
  expect(status(document)).toEqual(['2件の施策をすべて示しています。']);
  choose(document, 'axis', 'yukosei');
  expect(rowsShown(document)).toHaveLength(2);
});
