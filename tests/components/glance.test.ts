import { describe, expect, it } from 'vitest';
import glance from '../../src/components/glance/Glance.examples.ts';
import bar from '../../src/components/glance/GlanceBar.examples.ts';
import indicator from '../../src/components/glance/GlanceIndicator.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, wordsOf } from './words-in.ts';

describe('a sheet at a glance', () => {
  it('says which letters it gives, of which year it is, and shows progress and cost beside each other', async () => {
    const { element } = await rendered(glance, 'A settled year with its progress and its cost');
    expect(wordsOf(element.querySelector('h2'))).toBe('ひと目で令和3年度（2021年度）の結果');
    expect(allWords(element, '.pair h3')).toEqual(['施策の進捗状況', '3事業の事業費']);
    expect(wordsOf(element.querySelector('.g-cost'))).toBe(
      '3事業の事業費 / 54,610千円 / 令和3年度の合計です。事務事業ごとの内訳',
    );
    expect(wordsOf(element.querySelector('.lede'))).toBe(
      '5つの指標の評価は、A が2つ、C が2つ、D が1つです。',
    );
    expect(allWords(element, '.g-name')).toEqual([
      '星空観光の入込客数',
      '星見ツアー参加者数',
      '星空カフェの売上高',
      '星空案内人の登録者数（累計）',
      '夜光バスの乗車人数',
    ]);
    expect(element.querySelector('.g-ask')).toBeNull();
  });

  it('sums no cost where no project has one', async () => {
    const { element } = await rendered(glance, 'Projects without a cost');
    expect(element.querySelector('.pair')).toBeNull();
    expect(wordsOf(element)).not.toContain('事業費');
  });

  it('shows cost without progress, and neither where the sheet has neither', async () => {
    const planned = await rendered(glance, 'A year that is planned');
    expect(allWords(planned.element, '.pair h3')).toEqual(['3事業の事業費']);
    expect(wordsOf(planned.element.querySelector('.sec-year'))).toBe('令和4年度（2022年度）の予定');
    expect(allWords(planned.element, '.g-val')).toEqual(Array(5).fill('空欄'));
    const neither = await rendered(glance, 'A sheet without progress or projects');
    expect(neither.element.querySelector('.pair')).toBeNull();
  });

  it('shows progress alone where the sheet lists no project', async () => {
    const { element } = await rendered(glance, 'Progress without projects');
    expect(allWords(element, '.pair h3')).toEqual(['施策の進捗状況']);
  });

  it('gives the letters of the measure itself, axis by axis, and leads to what is asked', async () => {
    const axes = await rendered(glance, 'A measure judged on several axes');
    expect(wordsOf(axes.element.querySelector('.lede'))).toBe(
      '施策の評価は、必要性 A、有効性 B、効率性 Dです。',
    );
    const asked = await rendered(glance, 'Words, first values and questions');
    expect(linksOf(asked.element)).toMatchObject({
      '？この数への問い：虹の橋の数': '#question-2042-nijikake.letter_without_reason.nijikake-kpi-2.itaru',
    });
  });
});

describe('an indicator at a glance', () => {
  const parts = (element: Element) => allWords(element, '.g-no, .g-name, .g-val, .g-tg, .g-rt');

  it('has its value with its unit, its target with its year, and its letter', async () => {
    const { element } = await rendered(indicator, 'A value, its target of a later year and its letter');
    expect(parts(element)).toEqual([
      '数値目標',
      '星空観光の入込客数',
      '99.0千人',
      '目標 150.0千人（令和6年度）',
      '評価 D：現状値より下落（△10％以上）',
    ]);
    expect(linksOf(element)).toEqual({ 星空観光の入込客数: '#101-headline-1' });
  });

  it('names the year of its value only where it is not the sheet’s own', async () => {
    const own = await rendered(indicator, 'A target of the same year');
    expect(allWords(own.element, '.g-val, .g-tg')).toEqual(['495人', '目標 600人（令和3年度）']);
    const calendar = await rendered(indicator, 'A value of a calendar year');
    expect(allWords(calendar.element, '.g-val')).toEqual(['68,023粒（令和24年）']);
    const before = await rendered(indicator, 'A year without a value, and a number before it');
    expect(allWords(before.element, '.g-val')).toEqual(['80.2千人令和2年度']);
    const graded = await rendered(indicator, 'A grade without a value of its year');
    expect(allWords(graded.element, '.g-val')).toEqual(['欄なし']);
  });

  it('says what stands in place of a value or target', async () => {
    const word = await rendered(indicator, 'A word in place of the value');
    expect(allWords(word.element, '.g-val')).toEqual(['中止']);
    const column = await rendered(indicator, 'No column for the year');
    expect(allWords(column.element, '.g-val')).toEqual(['欄なし']);
    const direction = await rendered(indicator, 'A target that is a direction alone');
    expect(allWords(direction.element, '.g-tg')).toEqual(['目標 減少（令和6年度。数値なし）']);
    const none = await rendered(indicator, 'No target');
    expect(allWords(none.element, '.g-tg')).toEqual(['虹のめあての記載なし']);
    const unplaced = await rendered(indicator, 'A target that cannot be placed');
    expect(allWords(unplaced.element, '.g-tg')).toEqual(['目標 欄未特定（令和6年度）']);
  });

  it('draws its way to the target, and nothing where there is none to be drawn to', async () => {
    const drawn = async (name: keyof typeof bar.examples) =>
      (await rendered(bar, name)).element.querySelector('.g-bar svg') !== null;
    expect(await drawn('A value and its target')).toBe(true);
    expect(await drawn('A word in place of the value')).toBe(true);
    expect(await drawn('No target')).toBe(true);
    expect(await drawn('A target that cannot be placed')).toBe(false);
    expect(await drawn('Neither value nor target')).toBe(false);
    const { element } = await rendered(glance, 'A settled year with its progress and its cost');
    expect(element.querySelectorAll('.g-bar')).toHaveLength(5);
  });

  it('leads once to questions and once to answers', async () => {
    const question = await rendered(indicator, 'A question');
    expect(linksOf(question.element.querySelector('.g-ask')!)).toEqual({
      '？この数への問い：虹の橋の数': '#question-2042-nijikake.letter_without_reason.nijikake-kpi-2.itaru',
    });
    const answered = await rendered(indicator, 'An answered question');
    expect(linksOf(answered.element.querySelector('.g-ask')!)).toEqual({
      '答村の答え：虹の橋の古い数': '#question-2041-nijikake.letter_without_reason.nijikake-kpi-2.itaru',
    });
    const both = await rendered(indicator, 'Questions, some of them answered');
    expect(allWords(both.element, '.g-ask a')).toEqual([
      '？この数への問い：とれたしずく',
      '答村の答え：とれたしずく',
    ]);
  });

  it('says the reason whole where it is short, and leads to a long one, never cut', async () => {
    const { element } = await rendered(indicator, 'A value, its target of a later year and its letter');
    expect(allWords(element, '.g-why .txt')).toEqual([
      '市の説明夏の流星群の夜に雨が続き、入込客は戻りきらなかった。',
    ]);
    expect(element.querySelector('.g-why a')).toBeNull();
    const long = await rendered(indicator, 'A reason that is too long');
    expect(long.element.querySelector('.g-why .txt')).toBeNull();
    expect(linksOf(long.element.querySelector('.g-why')!)).toEqual({
      '市の説明を読む：星空観光の入込客数': '#101-headline-1',
    });
    const limit = await rendered(indicator, 'A reason as long as may be');
    expect(allWords(limit.element, '.g-why .txt')[0]).toHaveLength('市の説明'.length + 160);
  });
});
