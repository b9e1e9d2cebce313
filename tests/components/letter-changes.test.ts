import { describe, expect, it } from 'vitest';
import newest from '../../src/components/letter-changes/NewestChange.examples.ts';
import changes from '../../src/components/letter-changes/YearChanges.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, wordsOf } from './words-in.ts';

describe('the newest change of a plan’s letters', () => {
  it('is counted by kind, each number leading to the letters that it counts, where the year has all of them', async () => {
    const { element } = await rendered(newest, 'One axis');
    expect(allWords(element, 'p, li')).toEqual([
      '令和5年度から令和6年度へ',
      '評価が上がった 14',
      '評価が同じ 6',
      '評価が下がった 3',
      '新しく評価がついた 3',
      '評価がつかなくなった 2',
      'くらべられない 4',
    ]);
    const links = linksOf(element);
    expect(links).toMatchObject({ '評価が上がった 14': '/status/?year=2024&change=better' });
    // No sheet of the year lists these.
    expect(Object.keys(links)).not.toContain('評価がつかなくなった 2');
  });

  it('names the axis where there are several, and leads nowhere from a kind that does not occur', async () => {
    const { element } = await rendered(newest, 'Several axes');
    expect(allWords(element, 'p')).toEqual(
      ['必要性', '有効性', '効率性'].map((axis) => `${axis}：令和5年度から令和6年度へ`),
    );
    const two = await rendered(newest, 'Two axes');
    expect(allWords(two.element, 'p')).toEqual(
      ['必要性', '有効性'].map((axis) => `${axis}：令和5年度から令和6年度へ`),
    );
    const [necessity] = element.querySelectorAll('ul');
    expect(linksOf(necessity!)).toEqual({
      '必要性 評価が同じ 1': '/status/?year=2024&change=hitsuyosei.same',
      '必要性 くらべられない 1': '/status/?year=2024&change=hitsuyosei.not_comparable',
    });
    expect(allWords(necessity!, 'li')[0]).toBe('評価が上がった 0');
  });

  it('says why it cannot be told where there is no year before', async () => {
    const { element } = await rendered(newest, 'Nothing to compare with');
    expect(wordsOf(element)).toBe(
      '令和7年度は計画の初めの年度です。計画がちがうと評価の決まりもちがうので、前の年度とはくらべません。',
    );
  });
});

describe('the changes of one year', () => {
  it('say by which order they are, and list each with both letters and what was reached', async () => {
    const { element } = await rendered(changes, 'Letters of one axis, some without a place in its order');
    expect(wordsOf(element.querySelector('h3'))).toBe('前の年度とくらべて');
    expect(element.querySelector('h3')!.id).toBe('changes-2020');
    expect(allWords(element, '.chg-lead')).toEqual([
      '計画の決まりにある順（S、A、B、C、D）で、前の年度の評価とくらべました。目標が年度でちがうと、値がよくなっても評価が下がることがあります。― は順番に入らないので、くらべられません。',
    ]);
    expect(wordsOf(element.querySelector('summary'))).toBe('令和2年度から令和3年度への内訳を見る');
    expect(allWords(element, 'h4')).toEqual([
      '評価が上がった（11）',
      '評価が同じ（8）',
      '評価が下がった（7）',
      'くらべられない（3）',
    ]);
    const [better] = element.querySelectorAll('details li');
    expect(wordsOf(better)).toBe(
      '星空カフェの売上高重点施策 101 / 評価 D：現状値より下落（△10％以上） から / 評価 C：現状値と同水準（同値～△10％未満）700万円 から 900万円',
    );
    expect(linksOf(better!)).toEqual({ 星空カフェの売上高: '/indicators/101-kpi-2/' });
  });

  it('say why two letters cannot be compared', async () => {
    const { element } = await rendered(changes, 'Letters of one axis, some without a place in its order');
    const [tours] = allWords(element, 'details ul:last-of-type li').slice(-3);
    expect(tours).toContain('評価の順番に入らない記号です');
  });

  it('show no numbers that are not of one kind', async () => {
    const { element } = await rendered(changes, 'Letters of one axis, some without a place in its order');
    const stops = allWords(element, 'details li').find((words) => words.startsWith('夜光バスの停留所のうち'));
    expect(stops).toMatch(/評価 A：現状値より上昇（10%以上）$/);
  });

  it('tell of what goes on under another name, and of letters that come and go', async () => {
    const { element } = await rendered(changes, 'Figures of a measure that others continue');
    const items = allWords(element, 'details li');
    expect(items).toContain(
      '望遠鏡の貸出件数（市内）重点施策 202シートになし から / 評価 B：現状値より上昇（10%未満）「望遠鏡の貸出件数」を引きつぐ指標（当サイトの読み方）',
    );
    expect(items).toContain(
      '望遠鏡の貸出件数重点施策 202 / 評価 A：現状値より上昇（10%以上） から シートになし「望遠鏡の貸出件数（市内）」「望遠鏡の貸出件数（市外）」に引きつがれた（当サイトの読み方）',
    );
  });

  it('are not told for the year in which a plan begins, nor after a year without a sheet', async () => {
    const begun = await rendered(changes, 'The year in which the plan begins');
    expect(allWords(begun.element, 'p')).toEqual([
      '令和7年度は計画の初めの年度です。計画がちがうと評価の決まりもちがうので、前の年度とはくらべません。',
    ]);
    expect(begun.element.querySelector('details')).toBeNull();
    const unregistered = await rendered(changes, 'The year before without a sheet');
    expect(allWords(unregistered.element, 'p')).toEqual([
      '令和2年度のシートをまだ登録していないので、令和3年度の評価は、前の年度とまだくらべられません。',
    ]);
  });

  it('name measures by their titles, and the axis of each list', async () => {
    const { element } = await rendered(changes, 'Measures judged on several axes');
    expect(allWords(element, '.chg-lead')).toHaveLength(1);
    expect(allWords(element, '.chg-lead')[0]).toMatch(/^計画の決まりにある順（A、B、C、D、E、F）で、/);
    expect(allWords(element, 'summary')[1]).toBe('令和5年度から令和6年度への「有効性」の内訳を見る');
    expect(allWords(element, 'details')[1]).toContain(
      'か-2　かまくら茶会のおもてなし未登録 から / 評価 F：まったくない片方の年度のシートが未登録です',
    );
    expect(linksOf(element)).toMatchObject({ 雪あかりの道づくり: '/measures/yuki-akari/' });
  });

  it('name the axis where there are two', async () => {
    const { element } = await rendered(changes, 'Two axes');
    expect(allWords(element, 'summary')).toEqual(
      ['必要性', '有効性'].map((axis) => `令和5年度から令和6年度への「${axis}」の内訳を見る`),
    );
  });

  it('say whose order it is where axes differ', async () => {
    const { element } = await rendered(changes, 'Axes with and without an order');
    expect(allWords(element, '.chg-lead')).toEqual([
      '「いたりぐあい」：計画の決まりにある順（虹、晴、曇）で、前の年度の評価とくらべました。目標が年度でちがうと、値がよくなっても評価が下がることがあります。無 は順番に入らないので、くらべられません。',
      '「ゆくすえ」：評価に順番がないので、前の年度の評価とはくらべません。',
    ]);
    expect(allWords(element, 'details li').at(-1)).toBe(
      '枝の七　にじかけたもつ評価 たもつ から のばす評価 のばす評価に順番がありません',
    );
    expect(linksOf(element)).toMatchObject({ しずくあつめ: '/projects/shizuku/' });
  });
});
