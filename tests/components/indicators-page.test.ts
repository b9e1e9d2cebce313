import { describe, expect, it } from 'vitest';
import page from '../../src/components/indicators-page/IndicatorsPage.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, rowsOf, wordsOf } from './words-in.ts';

describe('the list of indicators', () => {
  it('goes measure by measure and kind by kind', async () => {
    const shown = await rendered(page, 'Many measures');
    expect(allWords(shown.element, 'h2').slice(0, 2)).toEqual([
      '101　星めぐり観光プロジェクト',
      '102　宵っぱり移住プロジェクト',
    ]);
    expect(allWords(shown.element, 'header p')[0]).toBe('8つの指標');
    const [first] = shown.element.querySelectorAll('section');
    expect(first!.id).toBe('measure-101');
    expect(allWords(first!, 'h3')).toEqual(['数値目標', 'KPI', '成果指標']);
  });

  it('gives each its newest value with its year, its target and its letter', async () => {
    const shown = await rendered(page, 'Many measures');
    const table = shown.getByRole('table', { name: '101　星めぐり観光プロジェクトのKPI' });
    expect(rowsOf(table)).toEqual([
      ['指標', '最後の実績値', '目標値', '評価'],
      [
        'KPI 4星めぐりツアー参加者数（延べ）',
        '930人令和7年度',
        '1,200人令和11年度',
        'A / 評価 A：現状値より改善（5%以上）令和7年度',
      ],
      [
        'KPI 2星空カフェの売上高令和6年度まで',
        '1,080万円令和6年度',
        '1,000万円令和6年度',
        'S / 評価 S：目標値を達成（見込み）令和6年度',
      ],
      [
        'KPI 5星空案内人の登録者数（累計）',
        '38人令和7年度（速報値）',
        '60人令和11年度',
        'A / 評価 A：現状値より改善（5%以上）令和7年度',
      ],
      [
        'KPI 4夜光バスの乗車人数',
        '3,120人令和6年度',
        '3,000人令和6年度',
        'S / 評価 S：目標値を達成（見込み）令和6年度',
      ],
    ]);
    expect(linksOf(table)).toMatchObject({ 星空カフェの売上高: '/indicators/101-kpi-2/' });
    const cells = [...table.querySelector('tbody tr')!.querySelectorAll('td')];
    expect(cells.map((cell) => cell.getAttribute('data-l'))).toEqual(['最後の実績値', '目標値', '評価']);
  });

  it('calls values that were not reached yet no 実績値, and says their basis', async () => {
    const shown = await rendered(page, 'Expected and planned values, words and several axes');
    const outcomes = shown.getByRole('table', { name: '枝の七　にじかけのしずくの実り' });
    expect(rowsOf(outcomes)).toEqual([
      ['指標', '最後の値', '目標値', '評価'],
      [
        'しずくの実り しず実一露の重さしずくあつめ',
        '62,029.9匁令和25年度（見込み）',
        '非公表令和25年度',
        'いたりぐあい / 晴 / 評価 晴：よくなる令和24年度目標（令和24年度） 62,039.1をこえる（匁） のとき',
      ],
      ['粒の丸さつぶひろい', '対象外令和25年度（見込み）令和23年度は 64,013丸', '記載なし', '評価の記載なし'],
    ]);
    expect(outcomes.querySelector('td')!.getAttribute('data-l')).toBe('最後の値');
  });

  it('says words as they are printed, targets without a year, and grades by axis', async () => {
    const shown = await rendered(page, 'Expected and planned values, words and several axes');
    const own = rowsOf(shown.getByRole('table', { name: '枝の七　にじかけの小ものさし' }));
    expect(own.at(-1)).toEqual(['虹の本数', '数えきれず令和24年度', '53,017本令和24年度', '評価の記載なし']);
    expect(allWords(shown.element, '.val b')).not.toContain('数えきれず');
    const child = rowsOf(shown.getByRole('table', { name: '枝の七の二　しずくとりの小ものさし' }));
    expect(child[1]).toEqual([
      'とれたしずく',
      '67,003滴令和24年度',
      '67,021滴年度の記載なし',
      'とげぐあい / 深 / 評価 深：とげた令和24年度ねらいぐあい / 的 / 評価 的令和24年度',
    ]);
  });

  it('says that nothing was reached, and stated, yet', async () => {
    const shown = await rendered(page, 'A figure that is planned alone, and one of no printed kind');
    const planned = rowsOf(shown.getByRole('table', { name: '201　月見の里づくりの数値目標' }));
    expect(planned).toEqual([
      ['指標', '最後の実績値', '目標値', '評価'],
      ['月見の人数', '記載なし', '1,200人令和6年度', '評価の記載なし'],
    ]);
    const plain = rowsOf(shown.getByRole('table', { name: '201　月見の里づくりの指標' }));
    expect(plain[1]![0]).toBe('曇りの日令和3年度まで');
  });

  it('has no column of letters where no form gives indicators any', async () => {
    const shown = await rendered(page, 'No letters');
    const rows = rowsOf(shown.getByRole('table', { name: '第1の1(2)　夜の明かりをへらすのKPI' }));
    expect(rows).toEqual([
      ['指標', '最後の実績値', '目標値'],
      ['KPI (5)明かりを消す日の数', '記載なし', '30日年度の記載なし'],
      ['KPI (6)小川から見える街灯の数', '記載なし', '60以下（基）年度の記載なし'],
    ]);
    expect(wordsOf(shown.element)).not.toContain('評価');
  });
});
