import { describe, expect, test } from 'vitest';
import { links, main, rows, words, wordsOf } from './built-page.ts';

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
    const [cells] = rows('measures/103', 'sheets');
    expect(cells![0]).toBe('事後・決算');
    expect(cells!.map((cell) => cell.includes('未登録'))).toEqual([false, true, false, true, true, true]);
    expect(links('measures/103')).toContain('/measures/103/2021/');
  });

  test('sets each indicator against the years, absences by their names', () => {
    const table = rows('measures/103', 'over').map((row) => row.map((cell) => cell.replace(/^R\d+ /, '')));
    expect(table.map(([name]) => name)).toEqual([
      '人口の社会増減 （人）',
      'ホームページのアクセス件数 （件）',
      expect.stringMatching(/^転入世帯数/),
      expect.stringMatching(/^幽学の里で米作り交流事業参加者数/),
    ]);
    expect(table[0]!.slice(1)).toEqual([
      '−74',
      expect.stringMatching(/^−61 .*評価 D：/),
      '未決算',
      '未決算',
      '未決算',
    ]);
    expect(table[3]![1]).toBe('「-」');
    expect(table[3]![2]).toMatch(/^中止 .*評価 ―：/);
  });

  test('puts the policy beside the year it is for', () => {
    const policy = /<li> ?<h3>令和5年度（2023年度）の方針<\/h3>.*?<\/dl>/s.exec(main('measures/103'))![0];
    expect(wordsOf(policy)).toContain('移住サポートセンター開設のＰＲ');
    expect(wordsOf(policy)).toMatch(/書いたシート .*令和3年度 事後・決算 .*その年度 未登録/);
  });

  test('leads to each of its opinions and projects', () => {
    const to = links('measures/103');
    expect(to.filter((href) => href.startsWith('/measures/103/2021/#opinion-'))).toHaveLength(4);
    expect(to.filter((href) => href.startsWith('/projects/'))).toHaveLength(7);
  });
});

describe('a measure without a sheet', () => {
  const said = words('measures/anshin-keisei');

  test('says what that means, what is known and where the source is', () => {
    expect(said).toContain('市が公表していないという意味ではありません');
    expect(said).toContain('令和2年度、令和3年度、令和4年度、令和5年度、令和6年度');
    expect(links('measures/anshin-keisei')).toContain('https://www.city.asahi.lg.jp/soshiki/4/1098.html');
  });

  test('shows no empty table and no number', () => {
    expect(main('measures/anshin-keisei')).not.toMatch(/<table|委員会の意見 0件|0事業/);
  });
});
