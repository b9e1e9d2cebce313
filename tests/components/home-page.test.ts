import { describe, expect, it } from 'vitest';
import page from '../../src/components/home-page/HomePage.examples.ts';
import newest from '../../src/components/home-page/NewestSheet.examples.ts';
import guide from '../../src/components/home-page/ReadingGuide.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, termsOf, wordsOf } from './words-in.ts';

describe('the home page', () => {
  it('says what the site is for, what is new, what is registered of each plan, and how to use and read it', async () => {
    const { element } = await rendered(page, 'Two plans');
    expect(allWords(element, 'h1, h2')).toEqual([
      '星空市の重点施策が、目標にどこまで近づいたかを見る。',
      '101　星めぐり観光プロジェクト（令和7年度 事後・決算）',
      '総合戦略の全体',
      '前の総合戦略',
      'データを使う',
      '読み方',
      '問い合わせ',
    ]);
    expect(wordsOf(element.querySelector('.lead'))).toBe(
      '市がつくる「重点施策マネジメントシート」を、だれでも読めて、だれでも使えるデータにしました。書かれていることを、原本のとおりに載せています。',
    );
    expect(wordsOf(element.querySelector('#plan header a'))).toBe('第2期星空市よぞら総合戦略');
    expect(wordsOf(element.querySelector('#plan-2020 summary'))).toBe(
      '星空市よぞら総合戦略 / 令和2〜6年度　期間は終わりました',
    );
    // The newest plan has just begun, so the sheet that was written last stands in place of the counts.
    expect(wordsOf(element.querySelector('.hero'))).toContain('まだくらべられません。');
    expect(element.querySelector('.moved-sum')).toBeNull();
    expect(linksOf(element.querySelector('.hero')!)).toHaveProperty('夜光バス');
  });

  it('offers the tables that most readers want, as CSV and JSON, with what a row is', async () => {
    const { element } = await rendered(page, 'One plan');
    const section = element.querySelector('#get')!;
    expect(linksOf(section)['すべてのデータと説明']).toBe('/data/');
    expect(allWords(section, 'b')).toEqual(['指標の値', '事業費', '意見と回答']);
    expect(allWords(section, '.d')).toEqual([
      '1行：1枚のシートが書いている値1つ（指標 × 期間 × 現状値・実績値・目標値 × 値の性質）　15行',
      '1行：1枚のシートが書いている額や数1つ（事業か施策 × 年度 × 値の性質 × 費目）　6行',
      '1行：意見1つとその答え　3行',
    ]);
    expect(Object.values(linksOf(section))).toEqual(
      ['/data/'].concat(
        ['observations', 'costs', 'opinions'].flatMap((table) => [
          `/data/${table}.csv`,
          `/data/${table}.json`,
        ]),
      ),
    );
  });

  it('says that no sheet is registered yet, and offers no table that is not there', async () => {
    const { element } = await rendered(page, 'No sheet yet');
    expect(wordsOf(element.querySelector('.newest'))).toBe(
      'シートは、まだ1枚も登録していません。登録すると、ここにその結果が出ます。',
    );
    expect(allWords(element, '#get b, #get ul')).toEqual([]);
    expect(linksOf(element.querySelector('#get')!)).toEqual({ すべてのデータと説明: '/data/' });
  });
});

it('counts what moved, and lists it, where the newest plan has a year to compare with', async () => {
  const { element } = await rendered(page, 'A plan in its fifth year');
  expect(allWords(element, '.moved-sum dt')).toEqual([
    '評価が変わった指標',
    '評価が同じ指標',
    'くらべられない指標',
  ]);
  expect(element.querySelector('#moved .moved > li')).not.toBeNull();
  expect(element.querySelector('.newest')).toBeNull();
});

describe('the newest sheet', () => {
  it('has its year, its letters, and what its year came to against the targets', async () => {
    const { element } = await rendered(newest, 'Letters, values and targets');
    expect(allWords(element, 'header > *')).toEqual([
      '登録しているうちで最後のシート　令和7年度（2025年度） 事後・決算',
      '101　星めぐり観光プロジェクト（令和7年度 事後・決算）',
    ]);
    expect(linksOf(element.querySelector('h2')!)).toEqual({
      '101　星めぐり観光プロジェクト（令和7年度 事後・決算）': '/measures/101/2025/',
    });
    expect(allWords(element, 'li')).toEqual([
      'C / 評価 C：現状値と同水準（同値～△5％以下）星空観光の入込客数149.8千人目標値（令和11年度） 170.0千人',
      'A / 評価 A：現状値より改善（5%以上）星めぐりツアー参加者数（延べ）930人目標値（令和11年度） 1,200人',
      'A / 評価 A：現状値より改善（5%以上）星空案内人の登録者数（累計）38人（速報値）目標値（令和11年度） 60人',
    ]);
    expect(allWords(element, '.newest > p')).toEqual(['2事業の事業費は 10,200千円（1,020万円）。']);
  });

  it('shows six indicators and says how many more there are', async () => {
    const { element } = await rendered(newest, 'More indicators than are shown');
    expect(allWords(element, 'li')).toHaveLength(6);
    expect(allWords(element, '.newest > p')).toEqual([
      'ほかに1つの指標があります。',
      '2事業の事業費は 6,410千円（641万円）。',
    ]);
  });

  it('says nothing of cost where no project has any, and names a year only where it is another', async () => {
    const { element } = await rendered(newest, 'Words and no projects');
    expect(allWords(element, 'li')).toEqual([
      '深 / 評価 深：とげた / 的 / 評価 的とれたしずく67,003滴目標値 67,021滴',
      '深 / 評価 深：とげたこぼれたしずく68,023粒（令和24年）目標値 68,041粒',
    ]);
    expect(element.querySelector('.newest > p')).toBeNull();
  });

  it('shows the newest value that it states where it has none of its year, with its period', async () => {
    const { element } = await rendered(newest, 'Values older than its year');
    expect(allWords(element, '.n-v')).toEqual([
      '80.2千人（令和2年度）目標値（令和6年度） 150.0千人',
      '目標値 600人',
      '700万円（令和2年度）目標値（令和6年度） 1,200万円',
      '0人（令和2年度）目標値（令和6年度） 30人',
      '1,500人（令和2年度）目標値（令和6年度） 3,000人',
    ]);
  });

  it('says what stands in place of a number, which is no number in bold', async () => {
    const planned = await rendered(newest, 'Amounts that are planned');
    expect(allWords(planned.element, '.n-v')[0]).toBe('空欄目標値（令和6年度） 150.0千人');
    const words = await rendered(newest, 'Years that have no value');
    expect(allWords(words.element, '.n-v')).toEqual([
      '52,027.17あまり（日和）（速報値）虹のめあて 52,067.23以上（日和）',
      '数えきれず（非公表）虹のめあて 53,017本',
      '54,013橋',
    ]);
    expect(allWords(words.element, '.n-v b')).toEqual(['52,027.17あまり（日和）', '54,013橋']);
  });
});

describe('how to read the sheets', () => {
  it('has a legend for each scale, named where there are several', async () => {
    const two = await rendered(guide, 'Two scales');
    expect(allWords(two.element, 'h2, h3')).toEqual([
      '読み方',
      '評価の決まり（第2期星空市よぞら総合戦略）',
      '評価の決まり（星空市よぞら総合戦略）',
      '数字と記号',
    ]);
    expect(wordsOf(two.element.querySelector('header p'))).toBe(
      'シートを読むときに知っておくとよいことです。',
    );
    const one = await rendered(guide, 'One scale');
    expect(allWords(one.element, 'h3')).toEqual(['評価の決まり', '数字と記号']);
    const kept = await rendered(guide, 'A newer plan that keeps the scale');
    expect(allWords(kept.element, 'h3')).toEqual(['評価の決まり', '数字と記号']);
  });

  it('explains years, numbers and words on examples of a sheet', async () => {
    const { element } = await rendered(guide, 'Examples of every kind');
    const { '「-」': dash, 欄なし: noColumn, 未登録: unregistered, ...entries } = termsOf(element);
    expect(entries).toMatchObject({
      R3: '令和3年度（2021年度）です。2021年4月から2022年3月までです。',
      平成30年:
        'シートの欄に「年度」ではなく「年」と書かれているところは、そのとおりに「年」と書いています。「夜型移住者の差し引き人数」に、平成30年の欄の値があります。',
      '−20人':
        'マイナス20人です（平成30年の現状値、「夜型移住者の差し引き人数」）。原本では ▲ や △ と書かれることがあります。',
      千円: '令和元年度の事業費の5,000千円は、500万円です。',
      現状値: 'くらべるもとになる値です。いまの値ではなく、計画が始まるころの値です。',
      目標値: '計画でめざす値です。「増加」のように、数がない目標もあります。',
      '0': '0 という値です。値がないときは、0 ではなく、次の語で理由を書きます。',
    });
    expect(dash).toContain('理由は書かれていません。');
    expect(noColumn).not.toBe('');
    expect(unregistered).toBe(
      'このサイトにまだ登録していないシートです。公表されていないという意味ではありません。',
    );
  });

  it('explains no more than the sheet has: whole yen need no explanation', async () => {
    const { element } = await rendered(guide, 'Whole yen');
    expect(allWords(element, 'dt').slice(0, 4)).toEqual(['R6', '現状値', '目標値', '0']);
    expect(termsOf(element)['目標値']).toBe('計画でめざす値です。');
  });

  it('is there before the first sheet', async () => {
    const { element } = await rendered(guide, 'No letters and no sheet');
    expect(allWords(element, 'h3')).toEqual(['数字と記号']);
    expect(termsOf(element)['R2']).toBe('令和2年度（2020年度）です。2020年4月から2021年3月までです。');
  });
});
