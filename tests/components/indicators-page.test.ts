import { describe, expect, it } from 'vitest';
import page from '../../src/components/indicators-page/IndicatorsPage.examples.ts';
import ofMeasure from '../../src/components/indicators-page/MeasureIndicatorsPage.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, wordsOf } from './words-in.ts';

/** The lines below an element: name, value, target, and what is read aloud of each letter. */
const lines = (root: Element) =>
  [...root.querySelectorAll('.inds > li')].map((line) => [
    ...[...line.children].filter((part) => !part.matches('.ltrs')).map(wordsOf),
    ...[...line.querySelectorAll('.ltrs > *')].map(
      (mark) => mark.getAttribute('aria-label') ?? wordsOf(mark),
    ),
  ]);
/** The fold of a measure. */
const fold = (root: Element, id: string) => root.querySelector<HTMLDetailsElement>(`#measure-${id}`)!;

describe('the list of indicators', () => {
  it('goes by plan, goal and measure, the first measure open', async () => {
    const { element } = await rendered(page, 'Many measures');
    expect(wordsOf(element.querySelector('[role=status]'))).toBe('53件の指標');
    expect(allWords(element, '[data-plain] > p')).toEqual([
      '重点施策の指標が40、事務事業の指標が13あります。シートの順です。値は、登録したシートにある最後の年度のものです。',
    ]);
    expect([...element.querySelectorAll('select')].map(({ name }) => name)).toEqual([
      'goal',
      'measure',
      'kind',
      'department',
      'letter',
      'value',
    ]);
    expect(allWords(element, 'h3').slice(0, 2)).toEqual([
      '第2期星空市よぞら総合戦略基本目標 1夜空のめぐみで、仕事とひとが育つまち',
      '第2期星空市よぞら総合戦略基本目標 2星あかりの下で、だれもが安らぐまち',
    ]);
    expect(allWords(element, '.gfold > summary')[0]).toBe('101星めぐり観光プロジェクト8つの指標');
    const folds = [...element.querySelectorAll<HTMLDetailsElement>('details.gfold')];
    expect(folds.map(({ open }) => open)).toEqual(folds.map((_, place) => place === 0));
  });

  it('gives each its newest value with its year, the target that judged it, and its letter in full', async () => {
    const { element } = await rendered(page, 'Many measures');
    const measure = fold(element, '101');
    expect(lines(measure).slice(0, 5)).toEqual([
      [
        '数値目標星空観光の入込客数',
        '149.8千人令和7年度',
        '目標値 170.0千人令和11年度',
        '令和7年度 評価 C（現状値と同水準（同値～△5％以下））',
      ],
      [
        'KPI 4星めぐりツアー参加者数（延べ）',
        '930人令和7年度',
        '目標値 1,200人令和11年度',
        '令和7年度 評価 A（現状値より改善（5%以上））',
      ],
      [
        'KPI 2星空カフェの売上高令和6年度まで',
        '1,080万円令和6年度',
        '目標値 1,000万円令和6年度',
        '令和6年度 評価 S（目標値を達成（見込み））',
      ],
      [
        'KPI 5星空案内人の登録者数（累計）',
        '38人（速報値）令和7年度',
        '目標値 60人令和11年度',
        '令和7年度 評価 A（現状値より改善（5%以上））',
      ],
      [
        'KPI 4夜光バスの乗車人数',
        '3,120人令和6年度',
        '目標値 3,000人令和6年度',
        '令和6年度 評価 S（目標値を達成（見込み））',
      ],
    ]);
    expect(linksOf(measure)).toMatchObject({ 星見台整備事業: '/projects/1010/' });
  });

  it('sets beside a letter the target that judged it, whatever is in force today', async () => {
    const { element } = await rendered(page, 'Expected and planned values, words and several axes');
    expect(lines(fold(element, 'nijikake')).find(([name]) => name?.includes('露の重さ'))).toEqual([
      'しずくの実り しず実一露の重さ',
      '62,029.9匁（見込み）令和25年度',
      '虹のめあて 62,039.1をこえる（匁）令和24年度',
      '令和24年度 いたりぐあい 晴（よくなる）',
      '令和24年度',
    ]);
  });

  it('says words as they are printed, targets without a year, and what is not stated', async () => {
    const { element } = await rendered(page, 'Expected and planned values, words and several axes');
    expect(lines(fold(element, 'nijikake'))).toEqual(
      expect.arrayContaining([
        ['小ものさし虹の本数', '数えきれず（非公表）令和24年度', '虹のめあて 53,017本令和24年度'],
        [
          '粒の丸さ',
          expect.stringMatching(/^対象外令和25年度（見込み）.*令和23年度は 64,013丸$/),
          '虹のめあての記載なし',
        ],
      ]),
    );
  });

  it('says that nothing was reached, and stated, yet', async () => {
    const { element } = await rendered(page, 'A figure that is planned alone, and one of no printed kind');
    expect(lines(element).slice(0, 2)).toEqual([
      ['数値目標月見の人数', '実績値の記載なし', '目標値 1,200人令和6年度'],
      ['曇りの日令和3年度まで', expect.any(String), expect.any(String), '令和3年度 評価 A（前進）'],
    ]);
  });

  it('has no letter where no form gives indicators any', async () => {
    const { element } = await rendered(page, 'No letters');
    expect(lines(element)).toContainEqual([
      'KPI (6)小川から見える街灯の数',
      '実績値の記載なし',
      '目標値 60以下（基）年度の記載なし',
    ]);
    expect(wordsOf(element)).not.toContain('評価');
    // Few of them, or those of one measure, have no form.
    expect(element.querySelector('form')).toBeNull();
    expect(element.querySelector('.lm')).toBeNull();
  });
});

describe('the indicators of one measure', () => {
  it('stand project by project where the list has only the measure’s own', async () => {
    const { element } = await rendered(ofMeasure, 'Those of projects');
    expect(wordsOf(element.querySelector('h1'))).toBe('101　星めぐり観光プロジェクトの指標');
    expect(allWords(element, 'h2')).toEqual(['事務事業ごと']);
    expect(allWords(element, 'summary')).toEqual([
      '1010星見台整備事業1つの指標',
      '1020①星めぐりツアー事業1つの指標',
      '1030夜光バス運行・増便事業1つの指標',
    ]);
    expect(lines(element)[0]).toEqual(['星見台の来場者数', '18,120人令和7年度', '目標値の記載なし']);
    expect(linksOf(element)).toMatchObject({
      重点施策のページへ: '/measures/101/',
      '53の指標の一覧へ': '/indicators/',
    });
  });

  it('stand all together where the list has none of them', async () => {
    const { element } = await rendered(ofMeasure, 'All of them');
    expect(allWords(element, 'h2')).toEqual(['重点施策の指標', '事務事業ごと']);
    expect(lines(element)).toHaveLength(8);
  });
});
