import { describe, expect, test } from 'vitest';
import { links, main, rows, words, wordsOf } from './built-page.ts';
import { builtSites } from './built-sites.ts';

const { hoshizora } = await builtSites('hoshizora');

/** A section of a measure's page of the invented city, as markup. */
const section = (measure: string, id: string) =>
  new RegExp(`<section[^>]* id="${id}".*?</section>`, 's').exec(main(`measures/${measure}`, hoshizora))![0];

/** The opinions of one sheet with what follows them, as words. */
const thread = (measure: string, sheet: string) =>
  section(measure, 'opinions')
    .split('class="thread')
    .map(wordsOf)
    .find((each) => each.includes(`${sheet}のシートへの意見`))!;

/** A row of a table of the invented city, cell by cell. */
const row = (markup: string, head: string) =>
  [...markup.matchAll(/<tr\b.*?<\/tr>/gs)]
    .map(([each]) =>
      [...each.matchAll(/<(th|td)\b.*?>(.*?)<\/\1>/gs)].map(([, , cell]) => wordsOf(cell!).trim()),
    )
    .find(([name]) => name?.startsWith(head))!;

test('the list of measures names every measure, what is registered of it, and who leads', () => {
  expect(rows('measures', 'mlist').filter((row) => row.length > 1)).toEqual([
    [
      '103 故郷創出プロジェクト',
      '故郷創出プロジェクト 令和3年度 事後・決算',
      expect.stringContaining('評価 S 2、D 1、― 1'),
      '欄未特定',
    ],
    ['地産振興プロジェクト', '未登録'],
    ['子宝育成プロジェクト', '未登録'],
    ['安心形成プロジェクト', '未登録'],
  ]);
});

describe('a measure with a sheet', () => {
  test('lists its sheet and names the years that are not registered', () => {
    const sheets = /<div class="plan-sheets">.*?<\/div><\/div>/s.exec(main('measures/103'))![0];
    expect(wordsOf(sheets)).toContain('令和3年度 事後・決算');
    expect(wordsOf(sheets)).toContain('令和2年度、令和4〜6年度');
    expect(wordsOf(sheets)).toContain('まだ登録していません');
    expect(links('measures/103')).toContain('/measures/103/2021/');
  });

  test('sets each indicator against the years, absences by their names', () => {
    const indicators = [...main('measures/103').matchAll(/<article class="hist".*?<\/article>/gs)].map(
      ([each]) => each,
    );
    expect(indicators.map((each) => wordsOf(/<h3[^>]*>(.*?)<\/h3>/s.exec(each)![1]!).trim())).toEqual([
      '人口の社会増減',
      'ホームページのアクセス件数',
      '転入世帯数（定住促進奨励金交付事業）',
      '幽学の里で米作り交流事業参加者数',
    ]);
    const [people, , , rice] = indicators;
    expect(row(people!, '令和2年度')).toEqual([
      '令和2年度',
      '−74',
      expect.stringMatching(/^増加 ?令和6年度$/),
      '',
    ]);
    expect(row(people!, '令和3年度')[3]).toContain('評価 D：');
    expect(['令和2年度', '令和3年度'].map((year) => row(rice!, year)[1])).toEqual(['「-」', '中止']);
  });

  test('puts the policy beside the year it is for', () => {
    const policy = /<h3>令和5年度（2023年度）の方針<\/h3>.*?<\/section>/s.exec(main('measures/103'))![0];
    expect(wordsOf(policy)).toContain('移住サポートセンター開設のＰＲ');
    expect(wordsOf(policy)).toMatch(
      /令和3年度 事後・決算 の④から .*令和5年度 事後・決算のシートは未登録です/,
    );
  });

  test('leads to each of its opinions and projects', () => {
    const to = links('measures/103');
    expect(to.filter((href) => href.startsWith('/measures/103/2021/#opinion-'))).toHaveLength(4);
    expect(to.filter((href) => href.startsWith('/projects/'))).toHaveLength(7);
  });
});

describe('opinions on a measure', () => {
  test('stand with their answers in full, and name the years that are not registered', () => {
    const said = /<section[^>]* id="opinions".*?<\/section>/s.exec(main('measures/103'))![0];
    expect(wordsOf(said)).toContain('サーフィンするために');
    expect(wordsOf(said)).toContain('フォローアップを行っていきます');
    expect(wordsOf(said)).toContain('その後の記載なし（令和4年度、令和5年度のシートは未登録です）');
  });

  test.each([
    ['101', '令和3年度 事後・決算', 'KPI 1 星見ツアー参加者数 → から KPI 1 星めぐりツアー参加者数（延べ）'],
    ['101', '令和3年度 事後・決算', '星空カフェの売上高（令和6年度）：1,200万円 → から 1,000万円'],
    ['102', '令和3年度 事後・決算', '載らなくなった指標 KPI 3'],
    ['202', '令和3年度 事後・決算', '「オンラインの教室も数える指標に改めた。」'],
    ['202', '令和3年度 事後・決算', '「望遠鏡の貸出を、市内と市外に分けて数えはじめた。」'],
  ])('of %s on the sheet of %s are followed by the change that came after: %s', (measure, sheet, change) => {
    expect(thread(measure, sheet)).toContain(change);
  });

  test('are followed by the city’s own words of the later sheet', () => {
    expect(thread('103', '令和3年度 事後・決算')).toContain(
      '推進委員会の意見のとおり、足もと灯を37箇所に付けた',
    );
  });

  test('bear the mark of what was corrected in them', () => {
    expect(section('101', 'opinions').match(/changes\/#correction-[^"]+/g)).toEqual([
      'changes/#correction-2025-03-04-1',
      'changes/#correction-2025-03-05-1',
    ]);
  });

  test('are never said to be the reason', () => {
    expect(wordsOf(section('101', 'opinions'))).toContain(
      '意見によるものかどうかは、当サイトでは判断していません',
    );
  });
});

describe('the history of a measure', () => {
  const history = section('101', 'indicators');

  /** The rows of one indicator. */
  const yearsOf = (id: string) => {
    const [one] = new RegExp(`<article[^>]* id="history-${id}".*?</article>`, 's').exec(history)!;
    return (year: string) => row(one, year);
  };

  test('shows beside each letter the target by which it was given', () => {
    const cafe = yearsOf('101-kpi-2');
    expect(
      ['令和4年度', '令和5年度'].map((year) => cafe(year).map((cell) => cell.replaceAll(/ +/g, ' '))),
    ).toEqual([
      ['令和4年度', '1,010', expect.stringMatching(/^1,200 ?令和6年度$/), expect.stringContaining('評価 B')],
      ['令和5年度', '1,050', expect.stringMatching(/^1,000 ?令和6年度$/), expect.stringContaining('評価 S')],
    ]);
    // Its plan’s target judged the S of 令和6年度, not the one of the next plan.
    const visitors = yearsOf('101-headline-1');
    expect([visitors('令和6年度')[2], visitors('令和7年度')[2]]).toEqual([
      expect.stringContaining('150.0'),
      expect.stringContaining('170.0'),
    ]);
  });

  test('marks a value that was corrected', () => {
    const inTable = section('102', 'indicators').replaceAll(/<div class="place".*?<\/dl><\/div>/gs, '');
    const corrected = inTable.match(/changes\/#correction-[^"]+/g);
    expect(corrected).toEqual(['changes/#correction-2025-03-03-1']);
  });

  test('of an indicator has the same targets beside its letters', () => {
    const letters = /<ol class="letters">.*?<\/ol>/s.exec(main('indicators/101-kpi-2', hoshizora))![0];
    expect(wordsOf(letters).match(/目標（令和6年度） [\d,]+万円 のとき/g)).toHaveLength(5);
  });
});

describe('the cost of a measure by year', () => {
  const costs = section('101', 'costs');

  test('is a sum for each year with the number of projects in it, 決算 and 予算 apart', () => {
    const [settled, budget] = costs.split('予算（使う予定の額）</h3>');
    expect(row(settled!, '令和4年度')).toEqual([
      '令和4年度',
      expect.stringMatching(/^20,515/),
      '7,076',
      '3事業',
    ]);
    expect(row(budget!, '令和4年度（予算）')).toEqual([
      '令和4年度（予算）',
      expect.stringMatching(/^21,800/),
      '7,420',
      '3事業',
    ]);
  });

  test('tells below the sum what an earlier sheet said, and marks what was corrected', () => {
    expect(wordsOf(costs)).toMatch(
      /星見台整備事業の令和4年度の事業費 10,050千円 訂正 .*前のシート（令和4年度 事後・決算）では 9,999千円/,
    );
    expect(costs).toContain('changes/#correction-2025-03-03-2');
  });

  test('names the measure that counts a project too', () => {
    expect(wordsOf(costs)).toContain('施策「103 夜光バスプロジェクト」のシートにもあり');
  });

  test('that lacks an amount is partial, said so, and never spoken as a sum', () => {
    const partial = row(section('103', 'costs'), '令和4年度');
    expect(partial[1]).toMatch(/＋欄未特定 1事業/);
    expect(partial[1]).not.toContain('万円');
    expect(wordsOf(section('103', 'costs'))).toContain('年度どうしの大小はくらべられません');
    expect(wordsOf(costs)).not.toContain('くらべられません');
  });
});

test('a policy stands beside the letters, progress and words of the sheet of its year', () => {
  const policies = wordsOf(section('103', 'policies'));
  expect(policies).toMatch(
    /令和4年度（2022年度）の方針 .*令和2年度 事後・決算 の方針から .*停留所に足もと灯を付ける。 .*令和4年度のシート .*評価 .*進捗 .*順調 50\.0% .*現状と課題、方向性 .*足もと灯を37箇所に付けた/,
  );
});

describe('a measure without a sheet', () => {
  const said = words('measures/anshin-keisei');

  test('says what that means, what is known and where the source is', () => {
    expect(said).toContain('公表されていないという意味ではありません');
    expect(said).toContain('令和2年度、令和3年度、令和4年度、令和5年度、令和6年度');
    expect(links('measures/anshin-keisei')).toContain('https://www.city.asahi.lg.jp/soshiki/4/1098.html');
  });

  test('shows no empty table and no number', () => {
    expect(main('measures/anshin-keisei')).not.toMatch(/<table|委員会の意見 0件|0事業/);
  });
});
