import { describe, expect, it } from 'vitest';
import glance from '../../src/components/glance/Glance.examples.ts';
import cost from '../../src/components/glance/GlanceCost.examples.ts';
import indicator from '../../src/components/glance/GlanceIndicator.examples.ts';
import progress from '../../src/components/glance/GlanceProgress.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, wordsOf } from './words-in.ts';

describe('a sheet at a glance', () => {
  it('says which letters it gives, of which year it is, and shows progress and cost beside each other', async () => {
    const { element } = await rendered(glance, 'A settled year with its progress and its cost');
    expect(allWords(element, 'h2, h3')).toEqual(['ひと目で', '施策の進捗状況', '事業費の合計']);
    expect(wordsOf(element.querySelector('.lede'))).toBe(
      '5つの指標の評価は、A が2つ、C が2つ、D が1つです。値は、令和3年度のものです。',
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

  it('shows cost without progress, and neither where the sheet has neither', async () => {
    const planned = await rendered(glance, 'A year that is planned');
    expect(allWords(planned.element, 'h3')).toEqual(['事業費の合計']);
    expect(wordsOf(planned.element.querySelector('.lede'))).toBe('値は、令和4年度のものです。');
    expect(allWords(planned.element, '.g-val')).toEqual(Array(5).fill('空欄'));
    const neither = await rendered(glance, 'A sheet without progress or projects');
    expect(allWords(neither.element, 'h3')).toEqual([]);
    expect(neither.element.querySelector('.pair')).toBeNull();
  });

  it('shows progress alone where the sheet lists no project', async () => {
    const { element } = await rendered(glance, 'Progress without projects');
    expect(allWords(element, 'h3')).toEqual(['施策の進捗状況']);
  });

  it('gives the letters of the measure itself, axis by axis, and leads to what is asked', async () => {
    const axes = await rendered(glance, 'A measure judged on several axes');
    expect(wordsOf(axes.element.querySelector('.lede'))).toBe(
      '施策の評価は、必要性 A、有効性 B、効率性 Dです。値は、令和6年度のものです。',
    );
    const asked = await rendered(glance, 'Words, first values and questions');
    expect(linksOf(asked.element)).toMatchObject({
      'この数への問い：虹の橋の数': '#question-2042-nijikake.letter_without_reason.nijikake-kpi-2.itaru',
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
      '目標（令和6年度） 150.0千人',
      'D / 評価 D：現状値より下落（△10％以上）',
    ]);
    expect(linksOf(element)).toEqual({ 星空観光の入込客数: '#101-headline-1' });
    expect(element.querySelector('.g-bar svg')).not.toBeNull();
  });

  it('names a year only where it is not the sheet’s own', async () => {
    const own = await rendered(indicator, 'A target of the same year');
    expect(allWords(own.element, '.g-val, .g-tg')).toEqual(['495人', '目標 600人']);
    const calendar = await rendered(indicator, 'A value of a calendar year');
    expect(allWords(calendar.element, '.g-val')).toEqual(['68,023粒（令和24年）']);
    const before = await rendered(indicator, 'A year without a value, and a number before it');
    expect(allWords(before.element, '.g-val')).toEqual(['80.2千人令和2年度']);
  });

  it('says what stands in place of a value or target', async () => {
    const word = await rendered(indicator, 'A word in place of the value');
    expect(allWords(word.element, '.g-val')).toEqual(['中止']);
    const column = await rendered(indicator, 'No column for the year');
    expect(allWords(column.element, '.g-val')).toEqual(['欄なし']);
    const direction = await rendered(indicator, 'A target that is a direction alone');
    expect(allWords(direction.element, '.g-tg')).toEqual(['目標（令和6年度） 減少（数値なし）']);
    const none = await rendered(indicator, 'No target');
    expect(allWords(none.element, '.g-tg')).toEqual(['虹のめあての記載なし']);
    const unplaced = await rendered(indicator, 'A target that cannot be placed');
    expect(allWords(unplaced.element, '.g-tg')).toEqual(['目標（令和6年度） 欄未特定']);
  });

  it('draws its way to the target, and nothing where there is none to be drawn to', async () => {
    const drawn = async (name: keyof typeof indicator.examples) =>
      (await rendered(indicator, name)).element.querySelector('.g-bar svg') !== null;
    expect(await drawn('A word in place of the value')).toBe(true);
    expect(await drawn('No target')).toBe(true);
    expect(await drawn('A target that cannot be placed')).toBe(false);
    expect(await drawn('Neither value nor target')).toBe(false);
  });

  it('leads once to questions and once to answers', async () => {
    const question = await rendered(indicator, 'A question');
    expect(linksOf(question.element.querySelector('.g-ask')!)).toEqual({
      'この数への問い：虹の橋の数': '#question-2042-nijikake.letter_without_reason.nijikake-kpi-2.itaru',
    });
    const answered = await rendered(indicator, 'An answered question');
    expect(linksOf(answered.element.querySelector('.g-ask')!)).toEqual({
      '村の答え：虹の橋の古い数': '#question-2041-nijikake.letter_without_reason.nijikake-kpi-2.itaru',
    });
    const both = await rendered(indicator, 'Questions, some of them answered');
    expect(allWords(both.element, '.g-ask a')).toEqual([
      'この数への問い：とれたしずく',
      '村の答え：とれたしずく',
    ]);
  });
});

describe('progress at a glance', () => {
  const bars = (element: Element) =>
    [...element.querySelectorAll('li')].map((step) => [
      wordsOf(step.querySelector('.u-l')),
      step.querySelector('.u-share rect:last-child')?.getAttribute('width'),
      step.querySelectorAll('svg:not(.u-share)').length,
    ]);

  it('is a bar for each printed share where no counts are printed, and tells what we infer', async () => {
    const { element } = await rendered(progress, 'Shares without counts');
    expect(bars(element)).toEqual([
      ['順調 33.3%', '33.3%', 0],
      ['停滞 66.7%', '66.7%', 0],
    ]);
    expect(allWords(element, 'figcaption p')).toEqual([
      '当サイトの推測：割合と、シートの3事業から、順調 1事業、停滞 2事業と読めます。この数は、シートには印刷されていません。どの事業がどの段階かも、書かれていません。',
    ]);
    expect(
      [...element.querySelectorAll('.u-share rect:last-child')].map((bar) => bar.getAttribute('class')),
    ).toEqual(['u-f', 'u-qb']);
  });

  it('is a square for each project where counts are printed, and an empty one for zero', async () => {
    const { element } = await rendered(progress, 'Counts to be counted by eye, one of them zero');
    expect(bars(element)).toEqual([
      ['順調 50.0%7事業', undefined, 7],
      ['おおむね順調 28.6%4事業', undefined, 4],
      ['やや遅れ 0.0%0事業', undefined, 1],
      ['停滞 7.1%1事業', undefined, 1],
      ['未着手 14.3%2事業', undefined, 2],
    ]);
    const shapes = [...element.querySelectorAll('li')].map((step) =>
      [...step.querySelector('svg')!.children].map((shape) => shape.getAttribute('class')),
    );
    expect(shapes).toEqual([['u-f'], ['u-o', 'u-f'], ['u-n'], ['u-q', 'u-qb'], ['u-q', 'u-x']]);
    expect(element.querySelectorAll('.u-many')).toHaveLength(1);
    expect(element.querySelector('figcaption')).toBeNull();
  });

  it('is a bar again where there are more than anybody counts', async () => {
    const { element } = await rendered(progress, 'More counts than can be counted');
    expect(bars(element)).toEqual([
      ['順調 60.0%61事業', '60%', 0],
      ['停滞 40.0%40事業', '40%', 0],
    ]);
    const sixty = await rendered(progress, 'As many counts as can be counted');
    expect(bars(sixty.element)[0]).toEqual(['順調 60.0%60事業', undefined, 60]);
  });

  it('leaves the place of an unnamed step open, and says that shares miss the whole', async () => {
    const { element } = await rendered(
      progress,
      'A step that the form does not name, and shares that miss the whole',
    );
    const [, unnamed] = element.querySelectorAll('li');
    expect([...unnamed!.querySelectorAll('svg > *')].map((shape) => shape.getAttribute('class'))).toEqual([
      'u-q',
    ]);
    expect(allWords(element, 'figcaption p')).toEqual(['割合を足すと 99% です。']);
  });
});

describe('cost at a glance', () => {
  it('is a bar for each year with its amount, unit and basis, the newest first', async () => {
    const { element } = await rendered(cost, 'Settled years');
    expect(allWords(element, '.c-h')).toEqual([
      '令和3年度54,610 千円',
      '令和2年度37,240 千円',
      '令和元年度22,900 千円',
    ]);
    expect(allWords(element, 'li.now .c-h')).toEqual(['令和3年度54,610 千円']);
    expect([...element.querySelectorAll('rect')].map((bar) => bar.getAttribute('class'))).toEqual([
      'f-now',
      'f-old',
      'f-old',
    ]);
    expect(element.querySelector('rect')!.getAttribute('width')).toBe('91.017%');
    expect(linksOf(element)).toEqual({ '図（SVG）（事業費の合計）': '/data/measures/101/2021-costs.svg' });
    expect(allWords(element, 'figcaption p')).toEqual([
      '事業費の合計です。寄附などの収入は含みません。令和3年度は5,461万円です。',
    ]);
  });

  it('is hollow where nothing was spent yet', async () => {
    const { element } = await rendered(cost, 'Settled and planned years');
    expect(allWords(element, '.c-h')[0]).toBe('令和4年度（予算）21,800 千円');
    expect(element.querySelectorAll('rect.hollow')).toHaveLength(2);
    const settled = await rendered(cost, 'Settled years');
    expect(settled.element.querySelector('rect.hollow')).toBeNull();
  });

  it('ends in a hatch where amounts are missing, and is not to be compared', async () => {
    const { element } = await rendered(cost, 'Projects whose amounts cannot be placed');
    expect(allWords(element, '.c-h')[0]).toBe('令和4年度13,335 千円＋欄未特定 1事業');
    const [bar, hatch, ...others] = element.querySelectorAll('rect');
    expect(hatch!.getAttribute('fill')).toBe('url(#hatch)');
    expect(hatch!.getAttribute('x')).toBe(bar!.getAttribute('width'));
    expect(parseFloat(bar!.getAttribute('width')!) + parseFloat(hatch!.getAttribute('width')!)).toBeCloseTo(
      100,
    );
    expect(others.some((other) => other.getAttribute('fill') === 'url(#hatch)')).toBe(false);
    expect(wordsOf(element.querySelector('figcaption'))).toContain(
      '斜線の年度には、金額の欄を特定できない事業があり、合計はその分だけ足りません。年度どうしの大小はくらべられません。',
    );
  });

  it('says where there are no amounts, and is a dashed frame', async () => {
    const { element } = await rendered(cost, 'No amounts');
    expect(allWords(element, '.c-h')).toEqual([
      '令和3年度金額なし',
      '令和2年度金額なし',
      '令和元年度金額なし',
    ]);
    expect(element.querySelectorAll('.t-gap')).toHaveLength(3);
  });

  it('offers no file of a picture without a bar', async () => {
    const { element } = await rendered(cost, 'No year at all');
    expect(element.querySelector('li')).toBeNull();
    expect(linksOf(element)).toEqual({});
  });
});
