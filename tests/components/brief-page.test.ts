import { describe, expect, it } from 'vitest';
import page from '../../src/components/brief-page/BriefPage.examples.ts';
import { briefsOf } from '../../src/components/brief-page/briefs.ts';
import { briefDescription, briefTitle } from '../../src/components/brief-page/BriefPage.words.ts';
import { publishedCity } from '../domain/published-city.ts';
import { rendered } from './rendered.ts';
import { allSaid as allWords, rowsSaid as rowsOf, said as wordsOf } from './reading.ts';

const table = async (name: keyof (typeof page)['examples'], selector: string) =>
  rowsOf((await rendered(page, name)).element.querySelector(selector)!);

describe('a measure on one page', () => {
  it('says whose it is, which year it ends with, its plan and who is in charge', async () => {
    const { element } = await rendered(page, 'Three years over two plans');
    expect(wordsOf(element.querySelector('h1'))).toBe('101 星めぐり観光プロジェクト');
    expect(wordsOf(element.querySelector('.brief-when'))).toBe('令和7年度（2025年度） 事後・決算');
    expect(allWords(element, '.brief-facts > div')).toEqual([
      '基本目標 1 夜空のめぐみで、仕事とひとが育つまち',
      '総合戦略 第2期星空市よぞら総合戦略 （令和7年度〜令和11年度）',
      '主管課・担当班 星空みらい課　星見班',
      '関係課 企画ぎんが課　天文まなび課',
    ]);
    expect(allWords(element, 'h2')[0]).toBe(
      '指標と達成状況 太い線は、「星空市よぞら総合戦略」から「第2期星空市よぞら総合戦略」に変わったところです。線より前の達成状況は、前の計画の現状値と目標値によるものです。',
    );
  });

  it('has values, grades with the target that judged them, and the reasons below', async () => {
    const rows = await table('Three years over two plans', '.brief-years');
    expect(rows[0]).toEqual([
      '指標',
      '現状値',
      '令和5年度 予算、決算',
      '令和6年度 決算',
      '令和7年度 決算',
      '目標値',
    ]);
    expect(rows[3]).toEqual([
      'KPI 4 星めぐりツアー参加者数（延べ） 令和6年度までは KPI 1',
      '880 人 令和6年度',
      '845 人 S 評価 S：目標値を達成（見込み） 目標（令和5年度） 800人 のとき',
      '880 人 A 評価 A：現状値より上昇（10%以上） 目標（令和6年度） 900人 のとき',
      '930 人 A 評価 A：現状値より改善（5%以上）',
      '1,200 人 令和11年度',
    ]);
    expect(rows[4]).toEqual([
      '令和7年度 冬の「こたつ列車で星めぐり」が人気を集めた。 令和6年度 目標の900人にはわずかに届かなかったが、現状値のほぼ2倍である。 令和5年度 目標の800人を上回った。リピーターが3割を占める。',
    ]);
    expect(rows[7]![0]).toBe('KPI 2（令和6年度まで） 星空カフェの売上高');
    expect(rows[7]![4]).toBe('シートにありません');
  });

  it('says how the scale changed, with the grades of both', async () => {
    const { element } = await rendered(page, 'Three years over two plans');
    expect(allWords(element, '.brief-note b')).toEqual([
      '達成状況（令和7年度）',
      '達成状況（令和5年度、令和6年度）',
      '施策の進捗状況',
    ]);
    expect(allWords(element, '.brief-note')).toContain(
      '達成状況は、年度によって決まりがちがいます。決まりがちがう年度どうしはくらべられません。',
    );
    const plain = await rendered(page, 'Years without a sheet, and before the plan');
    expect(allWords(plain.element, '.brief-note b')[0]).toBe('達成状況');
  });

  it('has opinions with their answers, the newest first, and says that nothing more is known', async () => {
    const { element } = await rendered(page, 'Three years over two plans');
    expect(rowsOf(element.querySelector('.brief-opinions')!).slice(0, 2)).toEqual([
      ['番号', '推進委員会からの意見（要旨）', '推進委員会からの意見に対する担当課の考え'],
      ['R7-1', 'こたつ列車のみかんは、市内のものを使ってほしい。', '令和8年度から、市内のみかんを使います。'],
    ]);
    expect(wordsOf(element.querySelector('.brief-opinions + p'))).toBe(
      '新しいシートから順に載せています。R7-1 は、令和7年度 事後・決算のシートの推進委員会からの意見（要旨） 1 です。その後：どのシートにも、その後の記載はありません。令和8年度のシートは未登録です。',
    );
  });

  it('has the answer’s state and what came of it, where a sheet states that', async () => {
    expect(await table('All that a form can have', '.brief-opinions')).toEqual([
      ['番号', '虹見の声', '虹守の返事', 'その後'],
      [
        '83',
        '虹見の会の若手 夜の虹も、かぞえてほしい。',
        'かぞえはじめた 月の出る夜に、かぞえはじめます。',
        '月虹を、二夜みとめました。',
      ],
      ['97', '霧の虹は、だれが見るのか。', '虹守の返事の記載なし', 'その後の記載なし'],
    ]);
  });

  it('has amounts in their stages beside each other, summed in each', async () => {
    const rows = await table('Three years over two plans', '.brief-costs');
    expect(rows[0]).toEqual([
      '事務事業',
      '令和5年度 予算',
      '令和5年度 決算',
      '令和6年度 決算',
      '令和7年度 決算',
      'うち一般財源 令和7年度 決算',
    ]);
    expect(rows[3]!.slice(3)).toEqual(['11,800', 'シートにありません', 'シートにありません']);
    expect(rows[4]).toEqual([
      '合計（当サイトの計算）',
      '23,600',
      '22,630',
      '22,220',
      '10,200 2事業',
      '3,675 2事業',
    ]);
    const whole = await rendered(page, 'All that a form can have');
    expect(allWords(whole.element, '.brief-costs caption')).toEqual([
      'にじの枝（単位：万円）',
      'しずく事業（単位：円）',
    ]);
    const own = rowsOf(whole.element.querySelector('.brief-costs')!);
    expect(own[0]).toEqual(['にじの枝', '令和24年度 当初予算', '令和24年度 決算']);
    expect(own.at(-1)).toEqual(['使いきり', '空欄', '97.43％']);
  });

  it('calls everything by the words of the form', async () => {
    const { element } = await rendered(page, 'All that a form can have');
    expect(allWords(element, 'h2').map((words) => words.split(' ')[0])).toEqual([
      '虹のものさしと虹の見立て',
      'にじの枝の虹の見立て',
      'しずく事業の虹の見立て',
      '虹見の声',
      '虹の費え',
    ]);
    expect(allWords(element, '.brief-chip')).toEqual(['評価 たもつ', '評価 のばす', '評価 たもつ']);
  });

  it('judges on several axes side by side, and has no letters where the form gives none to indicators', async () => {
    const { element } = await rendered(page, 'The measure judged on three axes');
    expect(allWords(element, 'h2')).toEqual([
      '指標',
      '施策の評価',
      '事業費 予算の事業費は、これらのシートにありません。',
    ]);
    const rows = rowsOf(element.querySelector('.brief-judged')!);
    // The first of the three years was before the plan: a column of that word alone would say nothing.
    expect(rows[0]).toEqual(['評価', '令和5年度 決算', '令和6年度 決算']);
    expect(rows[1]).toEqual(['必要性', 'A 評価 A：大いにある', 'A 評価 A：大いにある']);
    expect(element.querySelector('.brief-years:not(.brief-judged) .brief-mark')).toBeNull();
  });

  it('has a row for each project with its axes beside each other, and one for each year where there are several', async () => {
    const { element } = await rendered(page, 'Projects judged on three axes in two years');
    const rows = rowsOf(element.querySelector('.brief-grades')!);
    expect(rows[0]).toEqual(['事業', '年度', '必要性 雪まもり役', '有効性', '効率性']);
    expect(rows.slice(1, 3).map(([first, second]) => [first, second])).toEqual([
      ['雪あかり点灯', '令和6年度'],
      ['令和5年度', 'A 評価 A：大いにある'],
    ]);
    expect(element.querySelectorAll('.brief-grades tbody th')).toHaveLength(
      element.querySelectorAll('.brief-grades tbody').length,
    );
  });

  it('names a single year at the head, and no phase where a sheet knows of no money', async () => {
    const { element } = await rendered(page, 'Projects judged on three axes by one sheet without money');
    expect(wordsOf(element.querySelector('.brief-when'))).toBe('令和6年度（2024年度）');
    expect(allWords(element, 'h2')).toEqual(['事業の評価 令和6年度。']);
    const rows = rowsOf(element.querySelector('.brief-grades')!);
    expect(rows[0]).toEqual(['事業', '必要性 雪まもり役', '有効性', '効率性']);
    expect(rows[1]![0]).toBe('雪あかり点灯');
    expect(wordsOf(element.querySelector('.brief-grades caption'))).toBe('事業の評価：令和6年度の評価');
  });

  it('says in a line what else the newest sheet holds, and where', async () => {
    const { element } = await rendered(page, 'Three years over two plans');
    const [besides] = allWords(element, '.brief-foot p');
    expect(besides).toMatch(/^令和7年度のシートには、このほかに「.*」があります。/);
    expect(besides).toContain('/measures/101/2025/');
    const { element: little } = await rendered(page, 'Next to nothing');
    expect(allWords(little, '.brief-foot p')[0]).toMatch(/^出典：/);
  });

  it('says which year has no sheet, and that values are from the others', async () => {
    const { element } = await rendered(page, 'Years without a sheet, and before the plan');
    expect(allWords(element, 'h2')[0]).toBe(
      '指標と評価 令和2年度のシートは未登録です。値は、ほかの年度のシートにあるものだけで、評価は載せていません。',
    );
    const rows = rowsOf(element.querySelector('.brief-years')!);
    expect(rows[0]![2]).toBe('令和2年度 シート未登録');
    expect(rows[1]![2]).toBe('1,100 人 評価は未登録');
    expect(wordsOf(element.querySelector('.brief-foot'))).toContain(
      '「-」はシートの表記で、理由の記載はありません。',
    );
  });

  it('has no box for what the sheets have not', async () => {
    const { element } = await rendered(page, 'Next to nothing');
    expect(element.querySelector('.brief-opinions')).toBeNull();
    expect(element.querySelector('.brief-costs')).toBeNull();
  });
});

describe('for search results', () => {
  const publications = ['hoshizora', 'maboroshi', 'tsukimi', 'yukiguni'].map(publishedCity);

  it('the title names the measure, and the description says what its newest sheet finds', () => {
    const [hoshizora] = publications;
    const brief = briefsOf(hoshizora!).find(({ measure }) => measure.id === '101')!;
    expect(briefTitle(brief.measure)).toBe('101　星めぐり観光プロジェクト A4 1枚にまとめたもの');
    expect(briefDescription(brief, '星空市')).toBe(
      '星空市の重点施策「101　星めぐり観光プロジェクト」の令和5年度〜令和7年度を、A4 1枚にまとめました。令和7年度の達成状況は A 2、C 1。推進委員会からの意見（要旨）3件、2事業の事業費も載せています。',
    );
  });

  it('no description is longer than 120 characters', () => {
    const lengths = publications.flatMap((publication) =>
      briefsOf(publication).map(
        (brief) => briefDescription(brief, publication.site.municipality.name).length,
      ),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
    expect(lengths.length).toBeGreaterThan(10);
  });
});
