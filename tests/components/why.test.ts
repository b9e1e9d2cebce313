import { describe, expect, it } from 'vitest';
import { bandLimit } from '../../src/components/why/Steps.words.ts';
import why from '../../src/components/why/Why.examples.ts';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

/** The steps of an explanation: what is asked, the sum, what follows from it. */
const stepsOf = (element: Element) =>
  [...element.querySelectorAll('.why-steps > li')].map((step) =>
    [step.querySelector('p'), step.querySelector('.eq'), step.querySelector('.so')]
      .filter(Boolean)
      .map((part) => said(part)),
  );
const readingsOf = (element: Element) => allSaid(element, '.why-readings > li');
const resultOf = (element: Element) => said(element.querySelector('.res'));

describe('why a grade', () => {
  it('is named, said in a sentence, and worked out step by step', async () => {
    const shown = await rendered(why, 'A grade as the rule gives it');
    const { element } = shown;
    expect(said(element.querySelector('summary'))).toBe('なぜ D？');
    expect(said(element.querySelector('.why-h'))).toBe('なぜ D？');
    expect(element.querySelector('.rule')!.textContent.trim()).toBe(
      '令和2年度の実績値 80.2千人は、令和6年度の目標値 150.0千人に届いていません。平成30年度の現状値 120.5千人から令和2年度の実績値 80.2千人へ、40.3千人減りました（変化率 −33.4%）。評価の決まりでは D「現状値より下落（△10％以上）」です。',
    );
    expect(stepsOf(element)).toEqual([
      [
        '目標値を達成したか',
        '80.2 千人 実績値（令和2年度） ＜ 150.0 千人 目標値（令和6年度）',
        '届いていません。S ではありません。',
      ],
      [
        '現状値からどれだけ変わったか',
        '−40.3 千人 80.2千人 − 120.5千人 ÷ 120.5 千人 現状値（平成30年度） ＝ −33.4 % 変化率',
        '現状値から 40.3千人 減りました。',
      ],
      ['決まりにあてはめる'],
    ]);
    expect(shown.getByRole('group').hasAttribute('open')).toBe(false);
  });

  it('is found among the bands of the rule, from the lowest', async () => {
    const { element } = await rendered(why, 'A grade as the rule gives it');
    expect(allSaid(element, '.bands > li')).toEqual([
      'D D： それ以下 ここ',
      'C C： −10%より上',
      'B B： 0%より上',
      'A A： +10%以上',
    ]);
    expect(allSaid(element, '.bands > .here')).toEqual(['D D： それ以下 ここ']);
  });

  it('agrees with the sheet, and rests on readings of ours', async () => {
    const { element } = await rendered(why, 'A grade as the rule gives it');
    expect(resultOf(element)).toBe('D 計算では D「現状値より下落（△10％以上）」。 シートの評価と同じです。');
    expect(said(element.querySelector('.why-readings-h'))).toBe('計算のしかたで、当サイトが決めたこと');
    expect(readingsOf(element)).toEqual([
      '多いほどよい指標と読み、増えることを「上昇」と数えました。',
      '決まりの「％」は、現状値に対する割合と読みました（ポイントの差ではありません）。',
      'この年度の目標値はないので、令和6年度の目標値とくらべました。',
    ]);
  });

  it('does not overwrite a grade that the rule does not give', async () => {
    const { element } = await rendered(why, 'A grade that the rule does not give');
    expect(said(element.querySelector('summary'))).toBe('なぜ A？');
    expect(resultOf(element)).toBe(
      'B 計算では B「現状値より上昇（10%未満）」。 シートの評価と違います。シートは A、当サイトの計算は B です。シートの評価は書きかえません。',
    );
    expect(stepsOf(element)[1]).toEqual([
      '現状値からどれだけ変わったか',
      '+10 件 210件 − 200件 ÷ 200 件 現状値（平成30年度） ＝ +5.0 % 変化率',
      '現状値から 10件 増えました。',
    ]);
    expect(allSaid(element, '.here')).toEqual(['B B： 0%より上 ここ']);
  });

  it('is ours alone where the sheet prints none', async () => {
    const { element } = await rendered(why, 'No grade on the sheet');
    expect(said(element.querySelector('summary'))).toBe('計算で確かめると');
    expect(resultOf(element)).toBe(
      'B 計算では B「現状値より上昇（10%未満）」。 シートに評価が印刷されていないため、くらべられません。',
    );
    expect(stepsOf(element)[1]![1]).toBe(
      '+2.9 ポイント 57.9% − 55.0% ÷ 55.0 % 現状値（平成30年度） ＝ +5.3 % 変化率',
    );
  });

  it('leaves what is expected to the city, and never calls it 実績', async () => {
    const { element } = await rendered(why, 'A grade for what is expected');
    expect(resultOf(element)).toBe(
      'A 計算では A「現状値より上昇（10%以上）」。 シートの評価が正しいかどうかは、数字から確かめられません。シートの S は「見込み」も含み、見込みかどうかは数字から分からないからです。',
    );
    expect(stepsOf(element)[0]![1]).toBe('285 件 見込み値（令和6年度） ＜ 300 件 目標値（令和6年度）');
    expect(said(element)).not.toContain('実績値');
    // The target is one of the year itself.
    expect(readingsOf(element).join('')).not.toContain('目標値とくらべました');
  });

  it('stops at a target that is reached', async () => {
    const { element } = await rendered(why, 'The target is reached');
    expect(stepsOf(element)).toEqual([
      [
        '目標値を達成したか',
        '845 人 実績値（令和5年度） ≧ 800 人 目標値（令和5年度）',
        '達成しています。平成30年度の現状値（ 450人 ）からは、 395人 増えました。',
      ],
    ]);
    expect(readingsOf(element)).toEqual([
      'S は「見込み」も含みますが、見込みかどうかは数字から分からないので、計算では届いたかどうかだけを見ました。',
    ]);
    expect(element.querySelector('.bands')).toBeNull();
    expect(resultOf(element)).toBe('S 計算では S「目標値を達成（見込み）」。 シートの評価と同じです。');
  });

  it('compares with at most, where less is better', async () => {
    const { element } = await rendered(why, 'The target is reached, less is better');
    expect(stepsOf(element)[0]![1]).toMatch(/ ≦ /);
    const { element: missed } = await rendered(why, 'Less is better');
    expect(stepsOf(missed)[0]![1]).toMatch(/ ＞ /);
    expect(readingsOf(missed)[0]).toBe('少ないほどよい指標と読み、減ることを「上昇」と数えました。');
  });

  it('has no rate where the baseline is zero', async () => {
    const { element } = await rendered(why, 'A baseline of zero');
    expect(stepsOf(element)[1]).toEqual([
      '現状値からどれだけ変わったか',
      '0 人 0人 − 0人',
      '現状値から変わっていません。',
    ]);
    expect(readingsOf(element)).toEqual([
      '現状値が 0 だと割合を出せません。よくなったか、同じか、悪くなったかだけで決めました。',
      '多いほどよい指標と読み、増えることを「上昇」と数えました。',
      'この年度の目標値はないので、令和6年度の目標値とくらべました。',
    ]);
  });

  it('divides by the size of a baseline below zero, and says so', async () => {
    const { element } = await rendered(why, 'A baseline below zero');
    expect(stepsOf(element)[1]![1]).toBe(
      '−0.9 万円 −9.4万円 − （ −8.5万円 ） ÷ 8.5 万円 現状値の大きさ（平成30年度） ＝ −10.6 % 変化率',
    );
    expect(readingsOf(element)[0]).toBe(
      '現状値がマイナスなので、割る数には大きさ（ 8.5万円 ）を使いました。',
    );
  });

  it('asks nothing further where there is no actual, and says why', async () => {
    const { element } = await rendered(why, 'No actual to judge');
    expect(stepsOf(element)).toEqual([['実績値があるか', 'この年度の実績値がありません（中止）。']]);
    expect(resultOf(element)).toBe('― 計算では ―「評価不能（実績値が無い状態）」。 シートの評価と同じです。');
    expect(element.querySelector('.why-readings-h')).toBeNull();
  });

  it.each([
    [
      'An actual that is not published',
      'この年度の実績値がありません（非公表）。そのため、評価は確かめられません。',
    ],
    [
      'No direction is known',
      '多いほどよいのか、少ないほどよいのかを決められない指標です。そのため、評価は確かめられません。',
    ],
  ] as const)('%s: cannot be worked out, and says why', async (name, words) => {
    const { element } = await rendered(why, name);
    expect(stepsOf(element)).toEqual([['計算に使う数がそろっているか', words]]);
    expect(resultOf(element)).toBe('シートの評価が正しいかどうかは、数字から確かめられません。');
    expect(element.querySelector('.res svg, .res b')).toBeNull();
  });

  it('stops at a baseline that nobody could place', async () => {
    const { element } = await rendered(why, 'A baseline that nobody could place');
    expect(stepsOf(element).map(([question, ...rest]) => [question, rest.at(-1)])).toEqual([
      ['目標値を達成したか', '届いていません。S ではありません。'],
      ['現状値からどれだけ変わったか', '現状値の数が分からないため、計算できません。'],
    ]);
  });

  it('goes by the direction where the target is one', async () => {
    const { element } = await rendered(why, 'A target that is a direction, not followed');
    expect(stepsOf(element)[0]).toEqual([
      '目標の「 増加 」を達成したか',
      '−20 人 実績値（令和2年度） ＝ −20 人 現状値（平成30年）',
      '目標の向きに進んでいません。S ではありません。',
    ]);
    expect(stepsOf(element)).toHaveLength(3);
    expect(readingsOf(element).at(-1)).toBe('現状値は平成30年の欄の値、実績値は令和2年度の欄の値です。');
    const { element: followed } = await rendered(why, 'A target that is a direction, followed');
    expect(stepsOf(followed)).toEqual([
      [
        '目標の「 増加 」を達成したか',
        '−12 人 実績値（令和5年度） ＞ −20 人 現状値（平成30年）',
        '現状値から 8人 増えました。どこまで進めば達成なのかは、シートに書かれていません。',
      ],
    ]);
    const { element: against } = await rendered(why, 'A target that is a direction, gone against');
    expect(stepsOf(against)[0]![1]).toMatch(/ ＜ /);
  });

  it('compares with the target by their ratio where the rule does, and needs no baseline', async () => {
    const { element } = await rendered(why, 'A ratio with the worst grade first');
    expect(stepsOf(element)).toEqual([
      ['達成率はいくつか', '67,003 滴 実績値（令和24年度） ÷ 67,021 滴 目標値 ＝ 99.97 % 達成率'],
      ['決まりにあてはめる'],
    ]);
    expect(allSaid(element, '.bands > li')).toEqual([
      '浅 浅： それ以下',
      '央 央： 41.25%より上',
      '深 深： 81.5%以上 ここ',
    ]);
    expect(readingsOf(element)).toEqual(['年度の書かれていない目標値とくらべました。']);
  });

  it('says a distance from the target within limits', async () => {
    const { element } = await rendered(why, 'A ratio to the target');
    expect(stepsOf(element)[0]).toEqual([
      '目標値との差の割合はいくつか',
      '18 滴 目標値との差 ÷ 67,021 滴 目標値 ＝ 0.03 % 目標値との差の割合',
    ]);
    expect(allSaid(element, '.bands > li')).toEqual(['外 外： それより大きい', '的 的： 12.5%以内 ここ']);
    expect(resultOf(element)).toBe('的 計算では 的。 シートの評価と同じです。');
  });

  it('marks one band alone where two give the same grade', async () => {
    const { element } = await rendered(why, 'Two bands with one grade');
    expect(allSaid(element, '.bands > li')).toEqual([
      '曇 曇： それ以下',
      '曇 曇： −3.75%より上 ここ',
      '晴 晴： +7.25%以上',
    ]);
  });
});

describe('the width of a band', () => {
  const change = {
    name: 'change_from_baseline',
    actualAbsent: '―',
    targetReached: 'S',
    coversExpected: false,
  } as const;

  it('has a sign where it is a change, and none where it is a ratio', () => {
    const band = { grade: 'A', atLeast: '10' };
    expect(bandLimit(band, { ...change, bands: [band] })).toBe('+10%以上');
    expect(bandLimit({ grade: 'A', atLeast: '-10' }, { ...change, bands: [] })).toBe('−10%以上');
    expect(bandLimit({ grade: 'A', atLeast: '0' }, { ...change, bands: [] })).toBe('0%以上');
    expect(bandLimit(band, { name: 'ratio_to_target', actualAbsent: '―', bands: [band] })).toBe('10%以上');
  });
});
