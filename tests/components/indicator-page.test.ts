import { beforeAll, describe, expect, it, vi } from 'vitest';
import { periodKindGuide } from '../../src/components/indicator-page/IndicatorMeaning.words.ts';
import facts from '../../src/components/indicator-page/FactTable.examples.ts';
import head from '../../src/components/indicator-page/IndicatorHead.examples.ts';
import meaning from '../../src/components/indicator-page/IndicatorMeaning.examples.ts';
import page from '../../src/components/indicator-page/IndicatorPage.examples.ts';
import trend from '../../src/components/indicator-page/IndicatorTrend.examples.ts';
import letters from '../../src/components/indicator-page/LetterHistory.examples.ts';
import beside from '../../src/components/indicator-page/ProjectBeside.examples.ts';
import { inAWindow, type Page } from './window.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, rowsOf, termsOf, wordsOf } from './words-in.ts';

describe('the page of an indicator', () => {
  it('goes from what it has come to, over its values and letters, to what it means and where it is from', async () => {
    const { element } = await rendered(page, 'Eight sheets over two plans, with values stated anew');
    expect(allWords(element, 'h1, h2')).toEqual([
      '星空観光の入込客数',
      '推移',
      '値の一覧',
      'シートによる違い',
      '評価',
      'この指標の意味',
      '値がない理由',
      '出典と利用条件',
      '共有と引用',
    ]);
    for (const section of element.querySelectorAll('section'))
      expect(wordsOf(section.querySelector('.body'))).not.toBe('');
  });

  it('leaves out what there is nothing to say of', async () => {
    const { element } = await rendered(page, 'A figure without a unit, a target or a letter');
    expect(allWords(element, 'h2')).toEqual([
      '推移',
      '値の一覧',
      'この指標の意味',
      '値がない理由',
      '出典と利用条件',
      '共有と引用',
    ]);
  });

  it('shows projects beside a figure that they state, and questions about it', async () => {
    const shared = await rendered(page, 'A figure that two measures share and a project states too');
    expect(allWords(shared.element, 'h2')).toContain('あわせて見る数字');
    const asked = await rendered(page, 'A figure that its sheets leave questions about');
    expect(allWords(asked.element, 'h2')).toContain('シートを読んでの問い');
    expect(wordsOf(asked.element.querySelector('#questions'))).toContain('虹の橋');
  });

  it('holds two sheets that state a value differently against each other, each with its basis', async () => {
    const shown = await rendered(page, 'Eight sheets over two plans, with values stated anew');
    const section = shown.element.querySelector('#revisions')!;
    expect(wordsOf(section.querySelector('header p'))).toBe(
      'あとのシートが、前のシートと違う値を書いているところです。図と一覧では、あとの値を使っています。',
    );
    expect(rowsOf(section)).toEqual([
      ['どの値か', '前のシート', 'あとのシート'],
      [
        '令和4年度の実績値（前の値は速報値）',
        '118.0千人（速報値）星めぐり観光プロジェクト 令和4年度 事後・決算',
        '119.2千人星めぐり観光プロジェクト 令和5年度 事後・決算',
      ],
    ]);
    expect([...section.querySelectorAll('td')].map((cell) => cell.getAttribute('data-l'))).toEqual([
      '前のシート',
      'あとのシート',
    ]);
    expect(Object.values(linksOf(section))).toEqual(['/measures/101/2022/', '/measures/101/2023/']);
    const plain = await rendered(page, 'A figure that its sheets leave questions about');
    expect(rowsOf(plain.element.querySelector('#revisions')!)[1]![0]).toBe('令和23年度の虹のいま');
  });

  it('names its documents, how to cite it, and offers the chart to other sites', async () => {
    const { element } = await rendered(page, 'Eight sheets over two plans, with values stated anew');
    const source = element.querySelector('#source')!;
    expect(termsOf(element.querySelector('#share'))['引用の書き方']).toContain(
      'https://example.org/indicators/101-headline-1/',
    );
    expect(termsOf(source)['原本']).toContain(
      '星空市「重点施策マネジメントシート 令和4年度 事前・予算」重点施策 101　星めぐり観光プロジェクト',
    );
    const share = element.querySelector('#share')!;
    const line = wordsOf(share.querySelector('copy-line code'));
    expect(line).toContain('<iframe src="https://example.org/embed/indicators/101-headline-1/"');
    const copy = share.querySelector('copy-line')!;
    expect([copy.getAttribute('data-copied'), copy.getAttribute('data-selected')]).toEqual([
      'コピーしました。',
      'コピーできませんでした。選んだ文字を、キーボードやメニューでコピーしてください。',
    ]);
    // The button does nothing without a script, which brings it to light.
    expect(copy.querySelector('button')!.closest('[hidden]')).not.toBeNull();
    expect(allWords(copy, 'button')).toEqual(['コピーする']);
    expect(linksOf(share)['のせたときの見え方を確かめる']).toBe('/embed/indicators/101-headline-1/');
    expect(allWords(share, 'dt')).toContain('ほかのサイトにのせる');
    expect(wordsOf(share)).toContain(
      '1回押すと、全文を選べます。ブログや記事のHTMLに貼ると、この図がのります。',
    );
  });
});

describe('its head', () => {
  it('says kind and name, the newest value in full, target and start beside it, and the letter', async () => {
    const { element } = await rendered(head, 'A number with its target, its start and its letter');
    expect(allWords(element, '.kick, h1')).toEqual(['指標　KPI 2', '宵の移住相談件数']);
    expect(allWords(element, '.heroes > :not(:has(.place-opener))')).toEqual([
      '令和6年度（2024年度）の見込み値285件',
      '目標値（令和6年度）300件',
      '現状値（平成30年度）200件',
      '令和6年度のシートの評価 / S / 評価 S：目標値を達成（見込み）',
    ]);
    expect(allWords(element, '.main')).toEqual(['令和6年度（2024年度）の見込み値285件']);
  });

  it('says by which target a letter was given, where that is another one', async () => {
    const { element } = await rendered(head, 'A letter that another target judged');
    expect(wordsOf(element.querySelector('.letter'))).toBe(
      '令和24年度のシートの評価いたりぐあい 評価者　虹守の長 / 晴 / 評価 晴：よくなる目標（令和24年度） 62,039.1をこえる（匁） のとき',
    );
  });

  it('explains it in plain words where the register does', async () => {
    const { element } = await rendered(page, 'Eight sheets over two plans, with values stated anew');
    expect(allWords(element, '.title .ours')).toEqual([
      '星見台や星空カフェなどを訪れた人の数です。同じ人が2回来れば2人と数えます。',
    ]);
  });

  it('leads to the project whose figure it is, and calls it an outcome unless the sheet says otherwise', async () => {
    const outcome = await rendered(head, 'A figure of a project, without a letter');
    expect(allWords(outcome.element, '.kick, .when')).toEqual(['指標　成果指標', '星見台整備事業']);
    expect(linksOf(outcome.element)).toMatchObject({ 星見台整備事業: '/projects/1010/' });
    expect(outcome.element.querySelector('.letter')).toBeNull();
    const unnamed = await rendered(head, 'A figure of a project without a printed kind');
    expect(allWords(unnamed.element, '.kick')).toEqual(['指標　成果指標']);
    const activity = await rendered(head, 'A figure of a project, explained by a printed kind');
    expect(allWords(activity.element, '.kick')).toEqual(['指標　しずくの働き']);
    const own = await rendered(head, 'A long name');
    expect(own.element.querySelector('.when')).toBeNull();
  });

  it('gives the word of the last year and the last number before it', async () => {
    const { element } = await rendered(head, 'A word for the last year, and a number before it');
    expect(allWords(element, '.heroes > :not(:has(.place-opener))')).toEqual([
      '令和6年度（2024年度）の実績値「-」',
      '実績値（令和5年度）131句',
      '目標値（令和6年度）150句',
      '現状値（平成30年度）120句',
      '令和6年度のシートの評価 / ― / 評価 ―：評価不能（実績値が無い状態）',
    ]);
  });

  it('says when it was listed last and what follows it', async () => {
    const followed = await rendered(head, 'A figure that another one continues');
    expect(allWords(followed.element, '.titles p, .titles li')).toEqual([
      'この指標は、令和4年度のシートが最後です。令和5年度のシートからは、次の指標に分かれています（当サイトの読み方です）。',
      'KPI 2-1 望遠鏡の貸出件数（市内）',
      'KPI 2-2 望遠鏡の貸出件数（市外）',
    ]);
    expect(linksOf(followed.element)['KPI 2-1 望遠鏡の貸出件数（市内）']).toBe('/indicators/202-kpi-6/');
    const ended = await rendered(head, 'A figure that the next plan lists no more');
    expect(allWords(ended.element, '.titles p')).toEqual([
      'この指標は、令和6年度のシートが最後です。そのあとの計画のシート（令和7年度）には載っていません。',
    ]);
  });

  it('says that there is no value where no sheet states one', async () => {
    const none = await rendered(head, 'Nothing stated at all');
    expect(allWords(none.element, '.heroes > *')).toEqual(['登録したシートに、値はありません。']);
    const target = await rendered(head, 'A target alone');
    expect(allWords(target.element, '.heroes > :not(:has(.place-opener))')).toEqual([
      '目標値（令和6年度）300件',
    ]);
    const start = await rendered(head, 'A start alone');
    expect(allWords(start.element, '.heroes > :not(:has(.place-opener))')).toEqual([
      '現状値（平成30年度）200件',
    ]);
  });
});

describe('its trend', () => {
  it('is drawn and written out, with what today is, the files and a way to compare it', async () => {
    const shown = await rendered(trend, 'Many years');
    const { element } = shown;
    expect(wordsOf(element.querySelector('.lede'))).toBe(
      '令和7年度の実績値は、149.8千人で、令和11年度の目標値 170.0千人を下回っています。',
    );
    expect(element.querySelector('interactive-chart')!.getAttribute('data-saved')).toBe(
      '/data/indicators/101-headline-1.svg',
    );
    expect(rowsOf(shown.getByRole('table')).slice(0, 3)).toEqual([
      ['年度', '値（千人）', '値の説明'],
      ['現状値', '120.5', '平成30年度'],
      ['令和元年度', '', '欄なし'],
    ]);
    expect(wordsOf(element.querySelector('.body > .cap'))).toBe(
      '点線は、現状値から最初の実績値までを示します。細い階段の線は、途中の年度の目標です。灰色の帯は、シートより後の年度です。図は当サイトが作りました。',
    );
    expect(linksOf(element)).toMatchObject({
      'CSV（星空観光の入込客数）': '/data/indicators/101-headline-1.csv',
      'JSON（星空観光の入込客数）': '/data/indicators/101-headline-1.json',
      'SVG（星空観光の入込客数）': '/data/indicators/101-headline-1.svg',
      ほかの指標とくらべる: '/compare/?i=101-headline-1',
    });
    expect(element.querySelector('.formers')).toBeNull();
    expect(wordsOf(element)).not.toContain('単位の違う年度');
  });

  it('says under the picture what its marks mean', async () => {
    const gap = await rendered(trend, 'A year without a value');
    expect(allWords(gap.element, '.body > .cap')).toEqual([
      '細い階段の線は、途中の年度の目標です。灰色の帯は、シートより後の年度です。破線の枠は、値のない年度です。図は当サイトが作りました。',
    ]);
    const direction = await rendered(trend, 'A target that is a direction alone');
    expect(allWords(direction.element, '.body > .cap')).toEqual([
      '点線は、現状値から最初の実績値までを示します。目標は向きだけで、数がありません。矢印は向きを示し、長さに意味はありません。図は当サイトが作りました。',
    ]);
  });

  it('names what stood in its place before, and what of that is not in the picture', async () => {
    const { element } = await rendered(trend, 'One that it continues, in the same picture');
    const [, caption] = allWords(element, '.cap');
    expect(caption).toContain(
      '灰色の四角は、前の指標「出前天文教室の回数」の値です。令和3年度からは定義を変えたこの指標の値なので、線をつないでいません。同じ年度に両方の値があるところは、この指標の値だけを図に入れました。前の指標の値は、',
    );
    expect(linksOf(element)['出前天文教室の回数']).toBe('/indicators/202-kpi-1/');
    expect(element.querySelector('.formers')).toBeNull();
  });

  it('shows those that were merged into it beside its own picture', async () => {
    const { element } = await rendered(trend, 'Two that were merged into it');
    const formers = element.querySelector('.formers')!;
    expect(wordsOf(formers.querySelector('.cap'))).toBe(
      'この指標は、次の指標をまとめたものです（統合。当サイトの読み方です）。値の意味が違うので、1つの図には描かず、目盛りも別にしました。',
    );
    expect(linksOf(formers)).toEqual({
      'KPI 3 昼の観望会の参加者数': '/indicators/202-kpi-3/',
      'KPI 4 夜の観望会の参加者数': '/indicators/202-kpi-4/',
    });
    expect(allWords(formers, 'h3')).toEqual(['KPI 3 昼の観望会の参加者数', 'KPI 4 夜の観望会の参加者数']);
  });

  it('says that values in another unit are left out', async () => {
    const { element } = await rendered(trend, 'Years in another unit');
    expect(allWords(element, '.cap')).toContain(
      '単位の違う年度の値は、この図に入れていません。下の「値の一覧」にあります。',
    );
  });

  it('has no picture, and no file of one, where there is nothing to draw', async () => {
    const { element } = await rendered(trend, 'Nothing to draw');
    expect(element.querySelector('interactive-chart, .cap')).toBeNull();
    expect(allWords(element, 'tbody th')).toEqual(['令和23年度 第3四半期', '令和23年度 第4四半期']);
    expect(Object.keys(linksOf(element))).toEqual([
      'CSV（虹のかけら）',
      'JSON（虹のかけら）',
      'ほかの指標とくらべる',
      '共有と引用',
    ]);
  });
});

describe('its values', () => {
  const cells = (row: string[]) => row.slice(0, 4);

  it('stand by period with their kind, unit and the difference to the one before', async () => {
    const shown = await rendered(facts, 'Eight years, each with the sheets that state it');
    const table = shown.getByRole('table', { name: '星空観光の入込客数の値と、それを書いているシート' });
    expect(rowsOf(table).map(cells)).toEqual([
      ['年度', '種類', '値（千人）', '前の値との差（千人）'],
      ['平成30年度（2018年度）', '現状値', '120.5千人', ''],
      ['令和2年度（2020年度）', '実績値', '80.2千人', '−40.3千人'],
      ['令和3年度（2021年度）', '実績値', '99.0千人見込み値 95.0千人', '+18.8千人'],
      ['令和4年度（2022年度）', '実績値', '119.2千人見込み値 110.0千人', '+20.2千人'],
      ['令和5年度（2023年度）', '実績値', '128.4千人', '+9.2千人'],
      ['令和6年度（2024年度）', '現状値', '151.2千人', ''],
      ['令和6年度（2024年度）', '実績値', '151.2千人', '+22.8千人'],
      ['令和7年度（2025年度）', '実績値', '149.8千人', '−1.4千人'],
      ['令和8年度〜令和11年度', '実績値', '後の年度', ''],
      ['令和6年度（2024年度）', '目標値', '150.0千人', ''],
      ['令和11年度（2029年度）', '目標値', '170.0千人', ''],
    ]);
    expect(wordsOf(table.querySelector('.src'))).toBe('書いているシート');
    expect(allWords(shown.element, '.remarks li')).toEqual([
      '注記（令和4年度（2022年度）の実績値）：令和4年度のシートでは118.0（暫定値）でした。',
    ]);
    const differences = [...table.querySelectorAll('td[data-l]')];
    expect(new Set(differences.map((cell) => cell.getAttribute('data-l')))).toEqual(
      new Set(['前の値との差']),
    );
    expect(differences).toHaveLength(6);
  });

  it('lead to the sheets that state them, the older ones closed where there are many', async () => {
    const shown = await rendered(facts, 'Eight years, each with the sheets that state it');
    const [, baseline, , , newer] = shown.getByRole('table').querySelectorAll('tr');
    expect(allWords(baseline!, 'td > ul > li')).toEqual(['令和6年度 事後・決算']);
    expect(wordsOf(baseline!.querySelector('summary'))).toBe('ほか6枚のシートも同じ');
    expect(allWords(baseline!, 'details li')).toHaveLength(6);
    expect(linksOf(baseline!.querySelector('details')!)).toMatchObject({
      '令和5年度 事前・予算': '/measures/101/2023/budget/#101-headline-1',
    });
    expect(newer!.querySelector('details')).toBeNull();
    expect(linksOf(newer!)).toEqual({
      '令和6年度 事後・決算': '/measures/101/2024/#101-headline-1',
      '令和5年度 事後・決算': '/measures/101/2023/#101-headline-1',
    });
  });

  it('name the sheet once where it alone states them all', async () => {
    const shown = await rendered(facts, 'All of one sheet');
    const table = shown.getByRole('table');
    expect(table.querySelectorAll('tbody tr')).toHaveLength(7);
    expect(rowsOf(table)[0]).toHaveLength(4);
    expect(table.querySelector('a')).toBeNull();
    expect(wordsOf(shown.element.querySelector('.cap'))).toBe(
      'どの行も、令和6年度 事後・決算のシートにあります。',
    );
    expect(linksOf(shown.element.querySelector('.cap')!)).toEqual({
      '令和6年度 事後・決算': '/measures/202/2024/#202-kpi-8',
    });
  });

  it('name the measure of each sheet where several state them', async () => {
    const shown = await rendered(facts, 'Sheets of two measures');
    const rows = [...shown.getByRole('table').querySelectorAll('tr')];
    expect(linksOf(rows.at(-2)!)).toEqual({
      '101 令和6年度 事後・決算': '/measures/101/2024/#101-kpi-4',
      '103 令和6年度 事後・決算': '/measures/103/2024/#101-kpi-4',
    });
  });

  it('differ by points where they are percentages', async () => {
    const shown = await rendered(facts, 'Percentages, which differ by points');
    expect(rowsOf(shown.getByRole('table')).map(cells).slice(0, 4)).toEqual([
      ['年度', '種類', '値（%）', '前の値との差（ポイント）'],
      ['年度は欄未特定', '現状値', '欄未特定', ''],
      ['令和2年度（2020年度）', '実績値', '72.50%', ''],
      ['令和3年度（2021年度）', '実績値', '75.25%', '+2.75ポイント'],
    ]);
    expect(shown.element.querySelector('.remarks')).toBeNull();
  });

  it('bear their corrections, and their own unit beside a head that names another', async () => {
    const corrected = await rendered(facts, 'A value put right');
    expect(rowsOf(corrected.getByRole('table'))[6]![2]).toBe(
      '41組訂正（2025年3月3日に、14組から41組に直しました）',
    );
    const other = await rendered(facts, 'Another unit than today’s');
    expect(rowsOf(other.getByRole('table')).map(cells)[1]).toEqual([
      '平成30年度（2018年度）',
      '現状値',
      '300件',
      '',
    ]);
  });

  it('are told by their basis: expected and planned are no 実績値; words stand as they are printed', async () => {
    const shown = await rendered(facts, 'Planned beside settled values, words and notes');
    expect(rowsOf(shown.getByRole('table')).map(cells)).toEqual([
      ['年度', '種類', '値（匁）', '前の値との差（匁）'],
      ['平成25年の欄（2013年の欄）', '虹のはじめ', '62,003.1くらい（匁）（速報値）', ''],
      ['令和23年度（2041年度）', '虹のいま', '62,011.3匁', ''],
      ['令和24年度（2042年度）', '虹のいま', '62,017.7ばかり（匁）（速報値）', '+6.4匁'],
      ['令和25年度（2043年度）', '見込み値', '62,029.9匁', '+12.2匁'],
      ['令和26年度（2044年度）', '計画値', '後の年度', ''],
      ['令和24年度（2042年度）', '虹のめあて', '62,039.1をこえる（匁）', ''],
      ['令和25年度（2043年度）', '虹のめあて', '非公表', ''],
      ['令和26年度（2044年度）', '虹のめあて', 'たもつこと', ''],
    ]);
    expect(allWords(shown.element, '.remarks li')).toHaveLength(3);
  });

  it('name no unit where the sheet prints none', async () => {
    const shown = await rendered(facts, 'No unit');
    expect(rowsOf(shown.getByRole('table')).map(cells)[0]).toEqual(['年度', '種類', '値', '前の値との差']);
  });
});

describe('its letters', () => {
  it('stand in a row, then each with its working and the city’s reason, the older ones closed', async () => {
    const { element } = await rendered(
      letters,
      'More sheets than are shown at once, one judged by a target of before',
    );
    expect(wordsOf(element.querySelector('header p'))).toBe(
      'シートごとの評価と、その理由です。うすい青の欄は、当サイトの計算です。',
    );
    expect(allWords(element, '.letters > li')).toEqual([
      '令和2年度 / D / 評価 D：現状値より下落（△10％以上）目標（令和6年度） 1,200万円 のとき',
      '令和3年度 / C / 評価 C：現状値と同水準（同値～△10％未満）目標（令和6年度） 1,200万円 のとき',
      '令和4年度 / B / 評価 B：現状値より上昇（10%未満）目標（令和6年度） 1,200万円 のとき',
      '令和5年度 / S / 評価 S：目標値を達成（見込み）目標（令和6年度） 1,000万円 のとき',
      '令和6年度 / S / 評価 S：目標値を達成（見込み）目標（令和6年度） 1,000万円 のとき',
    ]);
    expect(allWords(element, '.body > article h3')).toEqual([
      '星めぐり観光プロジェクト 令和6年度 事後・決算',
      '星めぐり観光プロジェクト 令和5年度 事後・決算',
    ]);
    expect(allWords(element, '.body > article .txt')).toEqual([
      '見直し後の目標値を2年続けて達成した。',
      '見直し後の目標値1,000万円を達成した。',
    ]);
    const older = element.querySelector('details.older')!;
    expect(wordsOf(older.querySelector('summary'))).toBe('前のシートの評価と理由（3枚）');
    expect(allWords(older, 'h3')).toEqual(
      ['令和4年度', '令和3年度', '令和2年度'].map((year) => `星めぐり観光プロジェクト ${year} 事後・決算`),
    );
  });

  it('name the measure where sheets of several give them', async () => {
    const shared = await rendered(letters, 'Sheets of two measures');
    expect(allWords(shared.element, '.letters li > span.small:first-child').slice(0, 2)).toEqual([
      '令和2年度 103',
      '令和2年度 101',
    ]);
    expect(allWords(shared.element, 'article > p.small').slice(0, 2)).toEqual([
      '101　星めぐり観光プロジェクト',
      '103　夜光バスプロジェクト',
    ]);
    const own = await rendered(letters, 'Two sheets');
    expect(allWords(own.element, '.letters li > span.small')).toEqual(['令和23年度', '令和24年度']);
    expect(own.element.querySelector('article > p.small')).toBeNull();
    expect(own.element.querySelector('details.older')).toBeNull();
  });

  it('need no row where there is one, and no section where there is none', async () => {
    const one = await rendered(letters, 'One sheet');
    expect(one.element.querySelector('.letters')).toBeNull();
    expect(allWords(one.element, 'article')).toEqual([
      '月見の里づくり 令和3年度 事後・決算 / S / 評価 S：達成 / シートの説明（原文） / よく晴れました。',
    ]);
    const none = await rendered(letters, 'No letter');
    expect(wordsOf(none.element)).toBe('');
    const three = await rendered(letters, 'Three sheets');
    expect(allWords(three.element, '.body > article')).toHaveLength(3);
    expect(three.element.querySelector('details.older')).toBeNull();
  });
});

describe('the projects beside it', () => {
  it('stand with the reason why, what they cost, and the way to where all their figures are drawn', async () => {
    const { element } = await rendered(beside, 'The project whose outcome it is');
    expect(allWords(element, 'header .small p')).toEqual([]);
    expect(allWords(element, '.beside > p')).toEqual([
      '事務事業 1010 星見台整備事業',
      'シートは、この指標をこの事業の成果指標としています。',
      '令和7年度の事業費は6,900千円（690万円）です。',
      '事業費と並べた図を見る（事務事業のページ）',
    ]);
    expect(allWords(element, 'h3')).toEqual([]);
    expect(linksOf(element)).toEqual({
      '1010 星見台整備事業': '/projects/1010/',
      '事業費と並べた図を見る（事務事業のページ）': '/projects/1010/#outcomes',
    });
  });

  it('are drawn beside it where the sheet does not say that the figure is theirs, each on a scale of its own', async () => {
    const { element } = await rendered(beside, 'A project that states the same figure');
    expect(allWords(element, 'header .small p')).toEqual([
      '単位が違うので、目盛りは図ごとに別です。事業費が増えたから値が変わった、という意味ではありません。',
    ]);
  });

  it('do not show the same figure twice', async () => {
    const { element } = await rendered(beside, 'A project that states the same figure');
    expect(allWords(element, '.beside > p')[1]).toBe(
      'この事業の指標と同じ数と読めるので、あわせて示します（当サイトの読み方です）。',
    );
    expect(allWords(element, 'h3')).toEqual(['KPI 4 夜光バスの乗車人数', '事業費']);
  });

  it('bring their other figures with them, in the words of the form', async () => {
    const { element } = await rendered(beside, 'A project with several figures');
    expect(allWords(element, '.beside > p')[1]).toBe(
      'シートは、この指標をこの事業のしずくの実りとしています。',
    );
    expect(allWords(element, '.outs li')).toEqual([
      'しずくの働き　瓶をあらう回数 / 令和24年度の虹のいまは、63,013回りで、虹のめあて 63,029回りを下回っています。',
    ]);
  });

  it('are not spoken of where there is none', async () => {
    const { element } = await rendered(beside, 'No project');
    expect(wordsOf(element)).toBe('');
  });
});

describe('what it means', () => {
  it('is the sheet’s own words first, then our reading', async () => {
    const { element } = await rendered(meaning, 'A running total under two names, explained');
    const [own, reading] = element.querySelectorAll('dl.defs');
    const { 名前や番号の移りかわり: forms, ...words } = termsOf(own);
    expect(words).toEqual({
      指標の名前: '星空案内人の登録者数（累計）',
      単位: '人',
      年度のとり方: '4月から翌年3月まで（年度）',
    });
    expect(allWords(own!, '.forms p')).toEqual([
      'KPI 3 星空案内人の登録者数（累計）（単位：人）',
      'KPI 5 星空案内人の登録者数（累計）（単位：人）',
    ]);
    expect(forms).toContain('星めぐり観光プロジェクト 令和7年度 事後・決算');
    expect(wordsOf(element.querySelector('h3'))).toBe('当サイトの読み方');
    expect(termsOf(reading)).toEqual({
      やさしい説明: 'これまでに登録した星空案内人を、すべて足した数です。',
      よい向き: '多いほどよい',
      累計: '累計です。その年度までの数をすべて足したもので、1年分の数ではありません。',
    });
    expect(element.querySelector('.reading > p')).toBeNull();
  });

  it('names figures that are read as the same, and says that no sheet says so', async () => {
    const { element } = await rendered(meaning, 'A figure that a project states too');
    expect(termsOf(element)['同じ数と読める指標']).toBe(
      '成果指標 夜光バスの乗車人数 / 令和2年度、令和3年度、令和4年度、令和5年度、令和6年度の値が同じです。シートに、同じ数だとは書かれていません。',
    );
    expect(linksOf(element)['成果指標 夜光バスの乗車人数']).toBe('/indicators/1030-outcome-1/');
  });

  it('gives the band to stay in with its unit', async () => {
    const { element } = await rendered(meaning, 'A band to stay in');
    expect(termsOf(element)['よい向き']).toBe('保つのがよい（35dBから45dBまで）');
    expect(termsOf(element)).not.toHaveProperty('累計');
    expect(termsOf(element)).not.toHaveProperty('名前や番号の移りかわり');
    expect(termsOf(element)).not.toHaveProperty('やさしい説明');
    expect(termsOf(element)).not.toHaveProperty('同じ数と読める指標');
  });

  it('leads to what follows it and to what it continues, and says what that means', async () => {
    const split = await rendered(meaning, 'A figure that was split');
    expect(termsOf(split.element)['この指標のあと']).toBe(
      'KPI 2-1 望遠鏡の貸出件数（市内） / KPI 2-2 望遠鏡の貸出件数（市外）',
    );
    expect(termsOf(split.element)).not.toHaveProperty('この指標の前');
    const merged = await rendered(meaning, 'A figure that others were merged into');
    expect(termsOf(merged.element)['この指標の前']).toBe(
      'KPI 3 昼の観望会の参加者数 / KPI 4 夜の観望会の参加者数',
    );
    expect(termsOf(merged.element)).not.toHaveProperty('この指標のあと');
    for (const { element } of [split, merged])
      expect(wordsOf(element.querySelector('.reading > p'))).toBe(
        '分けたり、まとめたり、数え方を変えたりして、別の指標になったものです。値の意味が違うことがあるので、1本の線にはつなぎません（当サイトの読み方です）。',
      );
  });

  it('tells the goal, the printed direction, numbers in other plans and notes where the sheet has them', async () => {
    const { element } = await rendered(
      meaning,
      'A figure of a goal, with a printed direction, numbers in other plans and notes',
    );
    expect(termsOf(element)).toMatchObject({
      どの目標の指標か: '大きな虹 柱の壱　おおにじのかかる村',
      シートの目指す方向: '多いほどよい',
      ほかの計画での番号: 'シートの注記：空の巻、第三',
      シートの備考: '日和のものさしの添え書きです。',
    });
    const plain = await rendered(meaning, 'A band to stay in');
    expect(Object.keys(termsOf(plain.element))).toEqual(['指標の名前', '単位', '年度のとり方', 'よい向き']);
  });

  it('says that no unit is printed', async () => {
    const { element } = await rendered(meaning, 'No unit');
    expect(termsOf(element)).toMatchObject({ 単位: '単位の記載なし', よい向き: 'どちらがよいとも言えない' });
  });

  it('explains years that are no fiscal years, and nothing where there is no year', () => {
    expect(periodKindGuide(new Set(['fiscal_year']))).toBe('4月から翌年3月まで（年度）');
    expect(periodKindGuide(new Set(['year', 'fiscal_year', 'calendar_year']))).toBe(
      '「年度」は4月から翌年3月までです。「年」とだけ書かれた欄の値は、シートに書かれたとおり「年」として載せています。「年の欄」として載せている値は、年度か年かの記載がありません。',
    );
    expect(periodKindGuide(new Set(['calendar_year']))).toBe(
      '「年」とだけ書かれた欄の値は、シートに書かれたとおり「年」として載せています。',
    );
    expect(periodKindGuide(new Set(['quarter', 'day']))).toBeUndefined();
    expect(periodKindGuide(new Set())).toBeUndefined();
  });
});

describe('the line that is copied', () => {
  let open: Page;
  let markup: string;
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeAll(async () => {
    ({ html: markup } = await rendered(page, 'A figure that two measures share and a project states too'));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    open = inAWindow();
    await vi.importActual('../../src/components/indicator-page/embed-code-element.ts');
  });

  const copied = async () => {
    const line = open.show(markup).querySelector('copy-line')!;
    const actions = line.querySelector('.m-actions')!;
    expect(actions.hasAttribute('hidden')).toBe(false);
    line.querySelector('button')!.click();
    await vi.waitFor(() => {
      expect(wordsOf(actions.querySelector('[aria-live]'))).not.toBe('');
    });
    return { line: line.querySelector('code')!, said: wordsOf(actions.querySelector('[aria-live]')) };
  };

  it('is copied whole, which is said', async () => {
    writeText.mockResolvedValue();
    const { line, said } = await copied();
    expect(writeText).toHaveBeenCalledWith(line.textContent);
    expect(said).toBe('コピーしました。');
  });

  it('is selected where the page may not copy', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    const { line, said } = await copied();
    expect(said).toBe('コピーできませんでした。選んだ文字を、キーボードやメニューでコピーしてください。');
    expect(getSelection()!.toString()).toBe(line.textContent);
  });
});
