/**
 * A sheet prints as the official form, from the same data as its page: printed by Chromium, read back by a PDF reader and
 * held against the content files. Other pages print readably.
 */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { ProjectOnSheet, Sheet } from '../../src/domain/publication/publication.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { readContentFolder } from '../../src/loader/content-folder.ts';
import type { Absence } from '../../src/schema/absence.ts';
import { paragraphsOf } from '../../src/schema/judged.ts';
import { columnKey, type Column } from '../../src/schema/column-key.ts';
import { builtSites } from '../site/built-sites.ts';
import { serveSite, type SiteServer } from '../site/server.ts';
import { siteUrl } from '../site/site.ts';
import { openBrowser } from './chromium.ts';
import { plain, print, type PrintedPage } from './pdf.ts';

const built = await builtSites('root', 'hoshizora', 'yukiguni');
const millimetre = 72 / 25.4;
let browser: Browser;
let servers: { asahi: SiteServer; hoshizora: SiteServer; yukiguni: SiteServer };

beforeAll(async () => {
  browser = await openBrowser();
  servers = {
    asahi: await serveSite(built.root),
    hoshizora: await serveSite(built.hoshizora),
    yukiguni: await serveSite(built.yukiguni),
  };
});

afterAll(async () => {
  await browser.close();
  await servers.asahi.close();
  await servers.hoshizora.close();
  await servers.yukiguni.close();
});

async function open(city: keyof typeof servers, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${servers[city].url}${path}`, { waitUntil: 'load' });
  return page;
}

function sheetOf(content: string, id: string): Sheet {
  const read = readContentFolder(fileURLToPath(new URL(`../../${content}`, import.meta.url)));
  if (!read.content) throw new Error(JSON.stringify(read.problems, null, 2));
  const sheet = publish(read.content).sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(`no sheet ${id} in ${content}`);
  return sheet;
}

/** A number or a word under a column of the table. */
interface TableCell extends Partial<Column> {
  value?: string | undefined;
  absence?: Absence;
}

/** What a row of table (4) must read as: its label, its unit, and a number or a word for each column, none left out. */
function rowText(label: string, unit: string, row: readonly TableCell[], columns: readonly Column[]): string {
  const words: Record<Absence, string> = {
    unplaced: '欄未特定',
    dash: '-',
    blank: '',
    after_sheet: '',
    not_applicable: '対象外',
    cancelled: '中止',
    not_published: '非公表',
    suppressed: '秘匿',
  };
  const cells = columns.map((column) => {
    const { value, absence = 'blank' } =
      row.find(({ period = '', ...rest }) => columnKey({ ...rest, period }) === columnKey(column)) ?? {};
    return value === undefined ? words[absence] : withCommas(value);
  });
  return plain([label, unit, ...cells].join(''));
}

function withCommas(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = Number(whole).toLocaleString('en').replace('-', '\u2212');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function rowTexts({ form, columns: { projects } }: Sheet, { costs, indicators }: ProjectOnSheet): string[] {
  const items = [{ id: 'cost', label: '事業費' }, ...(form.funding?.sources ?? [])];
  return [
    ...items.flatMap(({ id, label }) => {
      const row = costs.filter(({ item }) => item === id).map((cost) => ({ ...cost, value: cost.published }));
      return row[0] ? [rowText(label, row[0].unit, row, projects)] : [];
    }),
    ...indicators.map(({ printed: { name, unit = '' }, actuals }) => rowText(name, unit, actuals, projects)),
  ];
}

/** The texts, in the order in which they stand; a text that is missing or out of order shows in the difference. */
function inOrder(text: string, wanted: readonly string[]): string[] {
  return wanted
    .map((each) => ({ each, at: text.indexOf(plain(each)) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

describe('the sheet of the real city', () => {
  const sheet = sheetOf('content', '2021/103');
  const { record } = sheet;
  let pages: PrintedPage[];
  let text: string;

  beforeAll(async () => {
    const page = await open('asahi', 'measures/103/2021/');
    pages = await print(page);
    text = pages.map((each) => each.text).join('');
  });

  it('fills two pages of A4, landscape', () => {
    expect(pages).toHaveLength(2);
    for (const { width, height } of pages) {
      expect(width / millimetre).toBeCloseTo(297, 0);
      expect(height / millimetre).toBeCloseTo(210, 0);
    }
  });

  it('keeps the sections in the order of the paper, and each on its side', () => {
    const front = [
      '重点施策マネジメントシート',
      '基本目標',
      '（1）施策の目標指標、KPI',
      '（2）重点施策に関する検証',
      '①施策の進捗状況',
      '②（１）数値目標・ＫＰＩの実績値と（２）－①の状況の理由等',
      '③現状と課題、方向性',
      '④令和5年度施策の方針',
      '達成状況の評価S目標値を達成（見込み）',
    ];
    const back = [
      '重点施策マネジメントシート',
      '推進委員会からの意見（要旨）',
      '（4）重点施策関連事業',
      '事業費の合計',
      '欄未特定＝',
    ];
    expect(inOrder(pages[0]!.text, front)).toEqual(front);
    expect(inOrder(pages[1]!.text, back)).toEqual(back);
  });

  it.each([
    ['数値目標', '人口の社会増減', '−11人（平成30年）−74人−61人増加D'],
    ['KPI 9', 'ホームページのアクセス件数（重3、施24）', '欄未特定1,475,683件1,450,173件1,000,000件S'],
    [
      'KPI 10',
      '転入世帯数（定住促進奨励金交付事業）（重3、施15）',
      '42世帯（平成30年度）47世帯58世帯50世帯S',
    ],
    [
      'KPI 11',
      '幽学の里で米作り交流事業参加者数（定住（19）医療福祉・食・交流の郷づくり）',
      '1,358人（平成30年度）-中止1,400人―',
    ],
  ])('prints the row of %s with every value, absence and letter', (number, name, values) => {
    expect(pages[0]!.text).toContain(plain(`${number}${name}${values}`));
  });

  it('prints the texts of the city whole: reasons with their letters, progress, issues, policy', () => {
    const reasons = [
      '数値目標【達成状況：D】',
      'KPI 9【達成状況：S】',
      'KPI 10【達成状況：S】',
      'KPI 11【達成状況：―】',
    ].map((lead, index) => `${lead}${record.indicators[index]!.ratings[0]!.reason!}`);
    const shares = ['順調28.6%', '概ね順調28.6%', '停滞42.9%', '実施困難0.0%'];
    for (const each of [
      ...shares,
      ...reasons,
      ...paragraphsOf(record.texts['issues']),
      ...record.policy!.items,
    ]) {
      expect(pages[0]!.text).toContain(plain(each));
    }
  });

  it('prints each opinion beside its answer', () => {
    expect(record.opinions).toHaveLength(4);
    for (const { number, opinion, answer } of record.opinions) {
      expect(pages[1]!.text).toContain(plain(`${number}${opinion}${answer!}`));
    }
  });

  it('prints every cell of every project, the words for missing values and the numbers without a cell', () => {
    expect(sheet.projects).toHaveLength(7);
    for (const project of sheet.projects) {
      const { number, code, name } = project.printed;
      expect(pages[1]!.text).toContain(plain(`${number!}○${code!}${name}`));
      for (const row of rowTexts(sheet, project)) expect(pages[1]!.text).toContain(row);
    }
    for (const { text: number } of record.unplacedValues!.values) expect(pages[1]!.text).toContain(number);
    expect(pages[1]!.text).toContain(plain('後の年度の空欄＝様式にあらかじめ印刷された'));
  });

  it('says on both pages that it is not official, and names the source and its own address', () => {
    for (const { text: each } of pages) {
      expect(each).toContain(plain('非公式：旭市の公表資料をもとに作成'));
      expect(each).toContain(plain('非公式：旭市の公表資料をもとに「旭市 重点施策データ」が作成。'));
      expect(each).toContain(
        plain(
          '出典：旭市「重点施策マネジメントシート 令和3年度 事後・決算」重点施策 103 故郷創出プロジェクト',
        ),
      );
      expect(each).toContain(`${siteUrl}/measures/103/2021/`);
    }
  });

  it('numbers its pages, and prints neither navigation nor the page itself', () => {
    for (const [index, { pieces }] of pages.entries()) {
      const lowest = pieces.filter(({ y, x }) => y < 30 && x > 780).map((piece) => piece.text);
      expect(lowest.join('')).toBe(`${index + 1}/2`);
    }
    for (const word of ['本文へ移動', 'ひと目で', 'このページの目次', '引用のしかた'])
      expect(text).not.toContain(plain(word));
  });
});

describe('a sheet of 40 projects', () => {
  const sheet = sheetOf('tests/cities/hoshizora/content', '2022/103');
  let pages: PrintedPage[];

  beforeAll(async () => {
    pages = await print(await open('hoshizora', 'measures/103/2022/'));
  });

  /** Whether the project stands there with all its rows, one right after the other. */
  function holdsWhole(text: string, project: ProjectOnSheet): boolean {
    const { code, name: printed, note = '' } = project.printed;
    const name = plain(`${code!}${printed}`);
    const from = text.indexOf(name);
    const rows = rowTexts(sheet, project);
    const between = plain(`成果指標${note}`).length;
    const ends = rows.map((row) => text.indexOf(row, from + name.length) + row.length);
    return (
      from !== -1 &&
      rows.every((row) => text.includes(row, from)) &&
      Math.max(...ends) <= from + [name, ...rows].join('').length + between
    );
  }

  it('flows on to further pages and keeps every project whole on one of them', () => {
    expect(sheet.projects).toHaveLength(40);
    expect(pages.length).toBeGreaterThan(2);
    const holding = sheet.projects.map((project) => pages.findIndex(({ text }) => holdsWhole(text, project)));
    expect(holding).not.toContain(-1);
    expect(holding).toEqual([...holding].sort((a, b) => a - b));
    expect(new Set(holding).size).toBeGreaterThan(1);
  });

  it('repeats the head of the form and of the table on each of them', () => {
    for (const { text } of pages.slice(1)) {
      expect(text).toContain(
        plain('重点施策マネジメントシート令和4年度 事後・決算 重点施策 103 夜光バスプロジェクト'),
      );
      expect(text.split('No.主な事業事務事業区分単位令和元年度(決算)')).toHaveLength(2);
      expect(text).toContain(plain('出典：星空市「重点施策マネジメントシート 令和4年度 事後・決算」'));
    }
  });

  it('keeps the rows clear of the foot and inside the margins', () => {
    for (const { pieces, height, width } of pages) {
      const foot = pieces
        .filter(({ text }) => /原本を正しいものとします|^出典|https:/.test(text))
        .map(({ y }) => y);
      const body = pieces.filter(({ y }) => y > Math.max(...foot) + 0.5);
      expect(body.length).toBeGreaterThan(20);
      expect(Math.min(...body.map(({ y }) => y))).toBeGreaterThan(Math.max(...foot) + 8);
      expect(Math.max(...pieces.map(({ y }) => y))).toBeLessThan(height - 7 * millimetre);
      expect(Math.min(...pieces.map(({ x }) => x))).toBeGreaterThan(7 * millimetre);
      expect(Math.max(...pieces.map(({ x }) => x))).toBeLessThan(width - 9 * millimetre);
    }
  });
});

describe('a sheet whose form has no layout of its own', () => {
  let page: Page;

  beforeAll(async () => {
    page = await open('yukiguni', 'measures/yuki-akari/2024/');
  });

  it('prints its own sections on A4, upright, under the name of its paper', async () => {
    const pages = await print(page);
    for (const { width, height } of pages) {
      expect(width / millimetre).toBeCloseTo(210, 0);
      expect(height / millimetre).toBeCloseTo(297, 0);
    }
    const text = pages.map((each) => each.text).join('');
    const order = [
      '雪あかり評価シート令和6年度 事後・決算雪ぐに町',
      '施策雪あかりの道づくり',
      '活動指標・道しるべ',
      '指標令和5年度 実績値令和6年度 実績値目標値',
      '雪あかりの数1,200基1,650基2,000基令和8年度',
      '現状と課題、方向性空欄',
      '評価の意味',
      '必要性A大いにある出歩く人が増えた。',
      '関連する事業',
    ];
    expect(inOrder(text, order)).toEqual(order);
    for (const word of ['本文へ移動', 'ひと目で', 'このページの目次', '引用のしかた', '重点施策マネジメント'])
      expect(text).not.toContain(plain(word));
    expect(pages.at(-1)!.text).toContain(`${pages.length}/${pages.length}`);
  });

  it('keeps every row whole and clear of the foot, however many there are and however long the source is', async () => {
    const foot = await page.evaluate(() => {
      const source = document.querySelector('.paper-foot p:last-child')!;
      source.textContent = `出典：雪ぐに町　https://yukiguni.example/${'minato-no-michi/'.repeat(30)}`;
      return source.parentElement!.textContent;
    });
    await page.evaluate(() => {
      const row = document.querySelector('.ind-values tbody tr')!;
      const long = '雪の道をともす、たいそう長い名前の指標'.repeat(6);
      for (let number = 1; number <= 80; number += 1) {
        const copy = row.cloneNode(true) as Element;
        copy.removeAttribute('id');
        copy.querySelector('a')!.textContent = `始${number}番${long}終${number}番`;
        row.parentElement!.append(copy);
      }
    });
    const pages = await print(page);
    expect(pages.length).toBeGreaterThan(3);
    const holding = Array.from({ length: 80 }, (_, index) =>
      pages.findIndex(({ text }) => text.includes(`始${index + 1}番`) && text.includes(`終${index + 1}番`)),
    );
    expect(holding).not.toContain(-1);
    expect(new Set(holding).size).toBeGreaterThan(2);
    for (const { pieces } of pages) {
      const ofFoot = pieces.filter(({ text }) => plain(foot).includes(text));
      // A short piece of it, such as the name of the city, stands in the head as well.
      const lines = new Set(ofFoot.filter(({ text }) => text.length > 8).map(({ y }) => Math.round(y)));
      expect(lines.size).toBeGreaterThan(3);
      const top = Math.max(...lines);
      const body = pieces.filter((piece) => piece.x < 500 && !(ofFoot.includes(piece) && piece.y < top + 1));
      expect(body.length).toBeGreaterThan(10);
      expect(Math.min(...body.map(({ y }) => y))).toBeGreaterThan(top + 8);
    }
  });
});

describe('on screen', () => {
  it.each([
    ['with', true],
    ['without', false],
  ])('nobody meets the form a second time, %s a script', async (_, javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${servers.asahi.url}measures/103/2021/`, { waitUntil: 'load' });
    expect(await page.locator('.form').count()).toBe(1);
    expect(await page.locator('.form').isVisible()).toBe(false);
    const spoken = await page.locator('body').ariaSnapshot();
    expect(spoken).toContain('故郷創出プロジェクト');
    expect(spoken).not.toContain('実績値と');
    expect(await page.locator('.form [id]').count()).toBe(0);
    expect(await page.locator('.form').evaluate((form) => form.hasAttribute('hidden'))).toBe(true);
    await context.close();
  });
});

test('another page prints its text with what is folded away, without navigation, on white', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(`${servers.asahi.url}indicators/103-kpi-10/`, { waitUntil: 'load' });
  const folded = await page
    .locator('main details > :not(summary)')
    .evaluateAll((parts) => parts.map((part) => part.textContent).filter((each) => each !== ''));
  const navigation = await page.locator('.gnav').first().textContent();
  const pages = await print(page);
  const text = pages.map((each) => each.text).join('');
  expect(text).toContain('転入世帯数');
  expect(folded.length).toBeGreaterThan(0);
  for (const each of folded) expect(text).toContain(plain(each).slice(0, 30));
  expect(text).not.toContain(plain(navigation!));
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
});

test.each([
  ['the page of a measure of two plans', 'measures/101/', 6],
  ['the page of an indicator of eleven years', 'indicators/101-kpi-1/', 5],
  ['the page of all letters', 'status/', 5],
])('%s fills a third of the sheets that it once did, in two columns', async (_, path, sheets) => {
  const page = await browser.newPage();
  await page.goto(`${servers.hoshizora.url}${path}`, { waitUntil: 'load' });
  const pages = await print(page);
  expect(pages.length).toBeLessThanOrEqual(sheets);
  const text = pages.map((each) => each.text).join('');
  expect(text).toContain(plain((await page.locator('main h1').textContent()) ?? ''));
});

test.each([
  ['what a measure came to over the years', 'measures/101/', '#indicators'],
  ['all values of an indicator', 'indicators/101-kpi-1/', '#values'],
])('%s goes over both columns', async (_, path, part) => {
  const page = await open('hoshizora', path);
  await page.emulateMedia({ media: 'print' });
  const [whole, wide] = await Promise.all(
    ['main', part].map((each) => page.locator(each).evaluate((element) => element.clientWidth)),
  );
  expect(wide! / whole!).toBeGreaterThan(0.9);
});
