/** The page where indicators are compared, with its scripts: what a reader chooses, and what then stands there. */
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MovingPicture } from '../../../src/charts/moving/picture.ts';
import type { startMoving } from '../../../src/components/moving-chart/moving-stage.ts';
import { plain } from '../../../src/text/words.ts';
import { opened, type Opened } from './opened.ts';

const [visitors, tours, sales] = ['101-headline-1', '101-kpi-1', '101-kpi-2'] as const;

/** The charts that were started to be moved; a document without pixels draws none. */
const moving = vi.hoisted(() => ({
  started: [] as {
    picture: MovingPicture;
    says: (slot: number) => string;
    window?: unknown;
    stopped: boolean;
  }[],
}));
vi.mock('../../../src/components/moving-chart/moving-stage.ts', () => ({
  startMoving: ((_parts, picture, wordsOf) => {
    const chart = { picture, says: (slot: number) => plain(wordsOf(slot)), stopped: false };
    moving.started.push(chart);
    return {
      choose: (window) => Object.assign(chart, { window }),
      stop: () => Object.assign(chart, { stopped: true }),
    };
  }) satisfies typeof startMoving,
}));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  moving.started.length = 0;
});

const search = (page: Opened) => page.window.location.search;
const address = (page: Opened) => page.input('[data-address]').value;

describe('choosing', () => {
  it('begins with nothing chosen and nothing asked for', async () => {
    const page = await opened();
    expect(page.texts('[data-status]')).toEqual(['まだ選んでいません。12まで選べます。']);
    for (const part of ['chosen', 'result', 'notes'])
      expect(page.part(`[data-${part}]`).hidden, part).toBe(true);
    expect(page.part('[data-choices]').hasAttribute('open')).toBe(true);
    expect(page.texts('[data-choices] li label').slice(0, 2)).toEqual([
      '数値目標 星空観光の入込客数',
      'KPI 4 星めぐりツアー参加者数（延べ）',
    ]);
    expect(page.asked).toEqual([]);
  });

  it('puts each choice into the address, and shows its chart, its values and its files in order', async () => {
    const page = await opened();
    page.tick(visitors);
    await page.shows(visitors);
    page.tick(tours);
    await page.shows(visitors, tours);
    expect(search(page)).toBe(`?i=${visitors}&i=${tours}`);
    expect(address(page)).toBe(`https://example.org/compare/?i=${visitors}&i=${tours}`);
    expect(page.texts('[data-status]')).toEqual(['2つの指標を選んでいます（12まで）。']);
    expect(page.part('[data-chosen]').hidden).toBe(false);
    expect(page.part('[data-result]').hidden).toBe(false);
    expect(page.texts('[data-charts] h3')).toEqual([
      '数値目標 星空観光の入込客数',
      'KPI 4 星めぐりツアー参加者数（延べ）',
    ]);
    expect(page.texts('[data-charts] figure p')).toEqual(['単位：千人', '単位：人']);
    expect(page.asked).toEqual([`indicators/${visitors}.json`, `indicators/${tours}.json`]);
    // A form that is sent would leave the page.
    const sent = new page.window.Event('submit', { cancelable: true, bubbles: true });
    expect(page.part('form').dispatchEvent(sent)).toBe(false);
  });

  it('ticks an indicator wherever it stands, and takes it away again', async () => {
    const page = await opened('?i=101-kpi-4');
    await page.shows('101-kpi-4');
    const boxes = [...page.host.querySelectorAll<HTMLInputElement>('input[value="101-kpi-4"]')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
    page.tick('101-kpi-4', false);
    expect(search(page)).toBe('');
    expect(page.part('[data-result]').hidden).toBe(true);
    expect(page.part('[data-chosen]').hidden).toBe(true);
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
  });

  it('moves one place earlier and takes away by buttons, which the first has no need of', async () => {
    const page = await opened(`?i=${visitors}&i=${tours}&i=${sales}`);
    await page.shows(visitors, tours, sales);
    expect(page.texts('[data-list] li')).toEqual([
      '数値目標 星空観光の入込客数はずす',
      'KPI 4 星めぐりツアー参加者数（延べ）前へはずす',
      'KPI 2 星空カフェの売上高前へはずす',
    ]);
    page.press('KPI 2 星空カフェの売上高を前へ');
    await page.shows(visitors, sales, tours);
    expect(page.window.document.activeElement!.getAttribute('aria-label')).toBe(
      'KPI 2 星空カフェの売上高を前へ',
    );
    page.press('KPI 2 星空カフェの売上高を前へ');
    await page.shows(sales, visitors, tours);
    // It has no such button any more: the nearest there is.
    expect(page.window.document.activeElement!.getAttribute('aria-label')).toBe(
      'KPI 2 星空カフェの売上高をはずす',
    );
    page.press('数値目標 星空観光の入込客数をはずす');
    await page.shows(sales, tours);
    expect(page.window.document.activeElement!.getAttribute('aria-label')).toBe(
      'KPI 4 星めぐりツアー参加者数（延べ）をはずす',
    );
    page.press('KPI 4 星めぐりツアー参加者数（延べ）をはずす');
    await page.shows(sales);
    expect(page.window.document.activeElement!.getAttribute('aria-label')).toBe(
      'KPI 2 星空カフェの売上高をはずす',
    );
    page.press('KPI 2 星空カフェの売上高をはずす');
    expect(page.window.document.activeElement!.textContent).toBe('指標の一覧');
  });

  it('follows the address when the reader goes back', async () => {
    const page = await opened(`?i=${visitors}`);
    await page.shows(visitors);
    page.tick(tours);
    await page.shows(visitors, tours);
    page.window.history.replaceState(null, '', `?i=${sales}&scale=index`);
    page.window.dispatchEvent(new page.window.Event('popstate'));
    await page.shows(sales);
    expect(page.input('[value=index]').checked).toBe(true);
  });

  it('folds the list for whoever follows a link to a comparison; one indicator alone waits for others', async () => {
    const two = await opened(`?i=${visitors}&i=${tours}`);
    expect(two.part('[data-choices]').hasAttribute('open')).toBe(false);
    const one = await opened(`?i=${visitors}`);
    expect(one.part('[data-choices]').hasAttribute('open')).toBe(true);
  });

  it('says what of an address cannot be shown, until something else is chosen', async () => {
    const page = await opened(`?i=${visitors}&i=999-kpi-1&scale=log`);
    expect(page.texts('[data-notes] li')).toEqual([
      '「999-kpi-1」という指標は、このサイトにありません。アドレスを写したときに、文字が欠けたり変わったりしたのかもしれません。',
      '図の目盛りの指定「log」は分からないので、それぞれの単位で示しています。',
    ]);
    expect(page.part('[data-notes]').hidden).toBe(false);
    await page.shows(visitors);
    page.tick(tours);
    expect(page.part('[data-notes]').hidden).toBe(true);
  });

  it('takes no more than twelve', async () => {
    const page = await opened();
    const ids = [...page.host.querySelectorAll<HTMLInputElement>('[data-choices] input')].map(
      ({ value }) => value,
    );
    const [last = '', ...twelve] = [...new Set(ids)].slice(0, 13).reverse();
    for (const id of twelve.toReversed()) page.tick(id);
    page.tick(last);
    expect(page.texts('[data-status]')).toEqual([
      '12まで選べます。ほかの指標を選ぶには、どれかをはずしてください。',
    ]);
    expect(page.input(`[data-choices] input[value="${last}"]`).checked).toBe(false);
    await page.shows(...twelve.toReversed());
  });
});

describe('the filter of names', () => {
  const shownNames = (page: Opened) =>
    [...page.host.querySelectorAll<HTMLElement>('[data-choices] li')]
      .filter(({ hidden }) => !hidden)
      .map(({ dataset }) => dataset['id']);

  it('leaves the names that hold every word, whatever their width, and opens their groups', async () => {
    const page = await opened(`?i=${visitors}&i=${tours}`);
    expect(page.part('[data-filter]').hidden).toBe(false);
    page.type('ｋｐｉ　貸出');
    expect(shownNames(page)).toEqual(['202-kpi-2', '202-kpi-6', '202-kpi-7']);
    expect(page.texts('[data-found]')).toEqual(['3つの指標が合います。']);
    expect(page.part('[data-choices]').hasAttribute('open')).toBe(true);
    const groups = [...page.host.querySelectorAll<HTMLDetailsElement>('[data-choices] details')];
    expect(groups.map(({ hidden, open }) => [hidden, open]).filter(([hidden]) => !hidden)).toEqual([
      [false, true],
    ]);
  });

  it('counts an indicator of two measures once', async () => {
    const page = await opened();
    page.type('夜光バスの乗車人数 KPI');
    expect(shownNames(page)).toEqual(['101-kpi-4', '101-kpi-4']);
    expect(page.texts('[data-found]')).toEqual(['1つの指標が合います。']);
  });

  it('says where no name fits, and shows all again when it is emptied', async () => {
    const page = await opened();
    page.type('ありえない名前');
    expect(page.texts('[data-found]')).toEqual(['名前が合う指標は、ありません。']);
    expect(shownNames(page)).toEqual([]);
    page.type(' ');
    expect(page.texts('[data-found]')).toEqual(['']);
    expect(shownNames(page)).toHaveLength(55);
    const groups = [...page.host.querySelectorAll<HTMLDetailsElement>('[data-choices] details')];
    expect(groups.every(({ hidden, open }) => !hidden && !open)).toBe(true);
  });
});

describe('the charts', () => {
  it('say their scales differ, and how they are to be read', async () => {
    const page = await opened(`?i=${visitors}&i=102-headline-1`);
    await page.shows(visitors, '102-headline-1');
    expect(page.texts('[data-scale-words]')).toEqual([
      '目盛りは、図ごとに違います。図どうしで高さをくらべないでください。',
    ]);
    expect(page.texts('[data-caption] p')).toHaveLength(1);
    expect(page.texts('[data-caption] p')[0]).toContain('点線は、現状値から最初の実績値までを示します。');
    expect(page.texts('[data-caption] p')[0]).toContain('矢印は向きを示し、長さに意味はありません。');
    const pictures = [...page.host.querySelectorAll('[data-charts] .chart > svg')];
    expect(pictures.map((picture) => picture.getAttribute('aria-label')?.split('。')[0])).toEqual([
      '数値目標 星空観光の入込客数の推移',
      '数値目標 夜型移住者の差し引き人数の推移',
    ]);
    expect(pictures[0]!.getAttribute('role')).toBe('img');
    expect(page.part('[data-charts] a').getAttribute('href')).toBe(
      `https://example.org/indicators/${visitors}/`,
    );
    expect(page.part('[data-overlay]').hidden).toBe(true);
    // What does not occur is not explained.
    const other = await opened('?i=103-headline-1');
    await other.shows('103-headline-1');
    expect(other.texts('[data-caption] p')).toEqual([
      '斜線は、欄を特定できなかった年度です。図は当サイトが作りました。',
    ]);
  });

  it('stand on one scale as indices, with what stands for 100, or say why they cannot', async () => {
    const page = await opened(`?i=${visitors}&i=101-kpi-3&i=103-headline-1&i=102-headline-1&scale=index`);
    await page.shows(visitors, '101-kpi-3', '103-headline-1', '102-headline-1');
    expect(page.texts('[data-scale-words]')).toEqual([
      'どの図も、同じ目盛りです。100が、それぞれの現状値です。小数第2位を四捨五入しています。指数は当サイトの計算です。',
    ]);
    expect(page.texts('[data-charts] figure p')).toEqual([
      '現状値（平成30年度） 120.5千人 = 100',
      '現状値が0なので、指数にできません。',
      '現状値の数がないので、指数にできません。',
      '現状値が0より小さいので、指数にできません。',
    ]);
    const plots = [...page.host.querySelectorAll<HTMLElement>('[data-charts] .chart')];
    expect(plots.map((plot) => [plot.hidden, plot.children.length])).toEqual([
      [false, 1],
      [true, 0],
      [true, 0],
      [true, 0],
    ]);
    // One index alone has nothing to lie over.
    expect(page.part('[data-overlay]').hidden).toBe(true);
    expect(moving.started).toEqual([]);
  });

  it('are redrawn on the other scale in their own places, and without a caption where nothing is drawn', async () => {
    const page = await opened('?i=101-kpi-3');
    await page.shows('101-kpi-3');
    const figure = page.part('[data-charts] figure');
    const index = page.input('[value=index]');
    index.checked = true;
    index.dispatchEvent(new page.window.Event('change'));
    await vi.waitFor(() =>
      expect(page.texts('[data-charts] p')).toEqual(['現状値が0なので、指数にできません。']),
    );
    expect(search(page)).toBe('?i=101-kpi-3&scale=index');
    expect(page.part('[data-charts] figure')).toBe(figure);
    expect(page.texts('[data-caption] p')).toEqual([]);
  });
});

describe('the chart in which indices lie over each other', () => {
  it('has a line for each index, and says each with the number that it was made of and its basis', async () => {
    const page = await opened(`?i=${visitors}&i=102-kpi-2&i=103-headline-1&scale=index`);
    await page.shows(visitors, '102-kpi-2', '103-headline-1');
    await vi.waitFor(() => expect(moving.started).toHaveLength(1));
    const [{ picture, says, window }] = moving.started as [(typeof moving.started)[number]];
    expect(page.part('[data-overlay]').hidden).toBe(false);
    expect(page.host.querySelectorAll('[data-overlay] canvas')).toHaveLength(1);
    expect(picture.series.map(({ label, look }) => [label, look])).toEqual([
      ['数値目標 星空観光の入込客数', 'compared-0'],
      ['KPI 2 宵の移住相談件数', 'compared-1'],
    ]);
    expect(picture.endValues).toBe(true);
    expect(picture.series.map(({ values }) => values.slice(0, 10))).toEqual([
      [null, 100, null, 66.6, 82.2, 98.9, 106.6, 125.5, 124.3, null],
      [null, 100, null, 105, 95, 102.5, 107.5, 142.5, null, null],
    ]);
    expect(picture.series.map(({ joined }) => joined)).toEqual([
      [3, 4, 5, 6, 7, 8],
      [3, 4, 5, 6, 7],
    ]);
    expect(says(7)).toBe(
      '令和6年度　数値目標 星空観光の入込客数 125.5（151.2千人）、KPI 2 宵の移住相談件数 142.5（285件 見込み）',
    );
    expect(says(1)).toBe(
      '平成30年度　数値目標 星空観光の入込客数 100.0（120.5千人）、KPI 2 宵の移住相談件数 100.0（200件）',
    );
    expect(says(2)).toBe('令和元年度　値はありません');
    expect(picture.series[1]!.short?.[7]).toBe('142.5（285件 見込み）');
    expect(picture.series[1]!.short?.[8]).toBeUndefined();
    // Targets are no index of what was reached: their slot beside the years is left out.
    expect(window).toEqual({ from: 0, to: 12 });
  });

  it('is stopped and taken away when another choice is made', async () => {
    const page = await opened(`?i=${visitors}&i=${tours}&scale=index`);
    await vi.waitFor(() => expect(moving.started).toHaveLength(1));
    page.tick(sales);
    await vi.waitFor(() => expect(moving.started).toHaveLength(2));
    expect(moving.started.map(({ stopped }) => stopped)).toEqual([true, false]);
    expect(page.host.querySelectorAll('[data-overlay] canvas')).toHaveLength(1);
    const own = page.input('[value=own]');
    own.checked = true;
    own.dispatchEvent(new page.window.Event('change'));
    await vi.waitFor(() => expect(page.part('[data-overlay]').hidden).toBe(true));
    expect(page.host.querySelectorAll('[data-overlay] canvas')).toHaveLength(0);
    expect(moving.started.map(({ stopped }) => stopped)).toEqual([true, true]);
  });
});

describe('the table', () => {
  it('has a row for each indicator under the same years, with its unit, and what is beside the years', async () => {
    const page = await opened(`?i=${visitors}&i=102-kpi-2&i=103-headline-1`);
    await page.shows(visitors, '102-kpi-2', '103-headline-1');
    expect(page.texts('[data-table] caption')).toEqual(['選んだ指標の、年度ごとの値']);
    // The column of the names has a width of its own.
    expect(page.texts('[data-table] colgroup col')).toHaveLength(1);
    expect(page.texts('[data-table] thead th')).toEqual([
      '指標',
      '現状値年度では並べられない',
      'H302018',
      'R12019',
      'R22020',
      'R32021',
      'R42022',
      'R52023',
      'R62024',
      'R72025',
      'R82026',
      'R92027',
      'R102028',
      'R112029',
      '目標値',
    ]);
    expect(page.texts('[data-table] tbody th')).toEqual([
      '数値目標 星空観光の入込客数（千人）',
      'KPI 2 宵の移住相談件数（件）',
      '数値目標 夜光バスの満足度（%）',
    ]);
    expect(page.part('[data-table] tbody a').getAttribute('href')).toBe(
      `https://example.org/indicators/${visitors}/`,
    );
    const cells = (row: number) => page.texts(`[data-table] tbody tr:nth-child(${row}) td`);
    expect(cells(1).slice(0, 4)).toEqual(['現状値', 'H30現状値120.5', 'R1欄なし', 'R280.2']);
    expect(cells(1).slice(-7)).toEqual([
      'R6151.2目標150.0',
      'R7149.8',
      'R8後の年度',
      'R9後の年度',
      'R10後の年度',
      'R11後の年度',
      '目標値R11170.0',
    ]);
    expect(cells(2).slice(-7, -5)).toEqual(['R6285見込み', 'R7欄なし']);
    expect(cells(3)[0]).toBe('現状値欄未特定');
    expect(page.texts('[data-table] tr:nth-child(1) [data-n]')).toContain('151.2');
    // What was reached stands out against targets.
    expect(page.texts('[data-table] tbody tr:first-child b')).not.toContain('150.0');
  });

  it('carries the remarks on values, and none where there are none', async () => {
    const page = await opened(`?i=${visitors}&i=102-kpi-2`);
    await page.shows(visitors, '102-kpi-2');
    expect(page.texts('[data-table] > ul li')).toEqual([
      '注記（数値目標 星空観光の入込客数、令和4年度）：令和4年度のシートでは118.0（暫定値）でした。',
      '注記（KPI 2 宵の移住相談件数、令和6年度）：3月分は見込みです。',
    ]);
    const none = await opened('?i=103-headline-1');
    await none.shows('103-headline-1');
    expect(none.texts('[data-table] > *')).toHaveLength(1);
  });

  it('says below each number what it is as an index, where that was asked for', async () => {
    const page = await opened(`?i=${visitors}&i=101-kpi-3&scale=index`);
    await page.shows(visitors, '101-kpi-3');
    const cells = (row: number) => page.texts(`[data-table] tbody tr:nth-child(${row}) td`);
    expect(cells(1)[0]).toBe('H30現状値120.5指数 100.0');
    expect(cells(1).at(-7)).toBe('R6151.2指数 125.5目標150.0指数 124.5');
    expect(cells(2).join()).not.toContain('指数');
  });

  it('has no column beside the years where no baseline is without one, and says of which kind the years are', async () => {
    const page = await opened('?i=102-headline-1');
    await page.shows('102-headline-1');
    expect(page.texts('[data-table] thead th').slice(0, 2)).toEqual(['指標', 'H302018']);
    expect(page.texts('[data-table] tbody th')).toEqual([
      '数値目標 夜型移住者の差し引き人数（人）平成30年は「年」、ほかは「年度」と書かれた欄の値です。',
    ]);
    expect(page.texts('[data-table] tbody td').at(-1)).toBe('目標値R6増加数値なし');
  });
});

describe('the files', () => {
  it('are named by their fixed addresses, with the documents behind them', async () => {
    const page = await opened(`?i=${visitors}&i=103-headline-1`);
    await page.shows(visitors, '103-headline-1');
    expect(page.texts('[data-files] li span')).toEqual([
      '数値目標 星空観光の入込客数',
      '数値目標 夜光バスの満足度',
    ]);
    expect(page.texts('[data-files] li:first-child a')).toEqual([
      `https://example.org/data/indicators/${visitors}.csv`,
      `https://example.org/data/indicators/${visitors}.json`,
    ]);
    const [sources = ''] = page.texts('[data-sources]');
    expect(sources).toMatch(/^値のもと：星空市「重点施策マネジメントシート 令和2年度 事後・決算」、/);
    // Each document once, whichever indicators it states.
    expect(sources.split('令和2年度 事後・決算')).toHaveLength(2);
  });

  it('are saved as one', async () => {
    const page = await opened(`?i=${visitors}&i=${tours}`);
    await page.shows(visitors, tours);
    const saved: { text: Promise<string>; name: string }[] = [];
    let text = Promise.resolve('');
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      text = (blob as Blob).text();
      return 'blob:saved';
    });
    vi.spyOn(page.window.HTMLElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
      saved.push({ text, name: this.getAttribute('download') ?? '' });
    });
    page.part('[data-save]').dispatchEvent(new page.window.Event('click'));
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toBe(`compare_${visitors}_${tours}.csv`);
    const rows = parse<Record<string, string>>(await saved[0]!.text, { bom: true, columns: true });
    expect(new Set(rows.map((row) => row['指標ID']))).toEqual(new Set([visitors, tours]));
    expect(page.texts('[data-save-failed]')).toEqual(['']);
    expect(page.part('[data-save]').hasAttribute('disabled')).toBe(false);
  });

  it('that cannot be read are said to be so, and the button can be pressed again', async () => {
    const page = await opened(`?i=${visitors}`);
    await page.shows(visitors);
    page.broken.add(`indicators/${visitors}.csv`);
    page.part('[data-save]').dispatchEvent(new page.window.Event('click'));
    expect(page.part('[data-save]').hasAttribute('disabled')).toBe(true);
    await vi.waitFor(() =>
      expect(page.texts('[data-save-failed]')).toEqual([
        'ファイルを読み込めませんでした。通信を確かめて、もう一度押してください。',
      ]),
    );
    expect(page.part('[data-save]').hasAttribute('disabled')).toBe(false);
  });
});

describe('values that cannot be read', () => {
  it('are named, the others shown, and asked for again when they are chosen again', async () => {
    const page = await opened();
    page.broken.add(`indicators/${tours}.json`);
    page.tick(visitors);
    await page.shows(visitors);
    page.tick(tours);
    await vi.waitFor(() =>
      expect(page.texts('[data-notes] li')).toEqual([
        '「KPI 4 星めぐりツアー参加者数（延べ）」の値を読み込めませんでした。通信を確かめて、ページを開きなおしてください。',
      ]),
    );
    expect(
      [...page.host.querySelectorAll<HTMLElement>('[data-charts] figure')].map(
        ({ dataset }) => dataset['id'],
      ),
    ).toEqual([visitors]);
    page.broken.clear();
    page.tick(tours, false);
    await page.shows(visitors);
    page.tick(tours);
    await page.shows(visitors, tours);
    expect(page.asked.filter((name) => name.includes(tours))).toHaveLength(2);
    expect(page.asked.filter((name) => name.includes(visitors))).toHaveLength(1);
  });

  it('leave nothing to show where there are no others', async () => {
    const page = await opened();
    page.broken.add(`indicators/${tours}.json`);
    page.tick(tours);
    await vi.waitFor(() => expect(page.part('[data-notes]').hidden).toBe(false));
    expect(page.part('[data-result]').hidden).toBe(true);
  });
});

describe('the address', () => {
  it('is copied, and that is said until something else is chosen', async () => {
    const page = await opened(`?i=${visitors}`);
    await page.shows(visitors);
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    page.press('アドレスを写す');
    await vi.waitFor(() => expect(page.texts('[data-copied]')).toEqual(['写しました。']));
    expect(writeText).toHaveBeenCalledWith(`https://example.org/compare/?i=${visitors}`);
    page.tick(tours);
    expect(page.texts('[data-copied]')).toEqual(['']);
    await page.shows(visitors, tours);
  });

  it('is selected for the reader to copy where the browser does not allow it', async () => {
    const page = await opened(`?i=${visitors}`);
    await page.shows(visitors);
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
    page.press('アドレスを写す');
    await vi.waitFor(() =>
      expect(page.texts('[data-copied]')).toEqual(['選びました。このままコピーしてください。']),
    );
    const field = page.input('[data-address]');
    expect(page.window.document.activeElement).toBe(field);
    expect(field.selectionEnd! - field.selectionStart!).toBe(field.value.length);
  });
});
