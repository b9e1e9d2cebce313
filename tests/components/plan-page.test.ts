import { describe, expect, it } from 'vitest';
import page from '../../src/components/plan-page/PlanPage.examples.ts';
import { rendered } from './rendered.ts';
import { allWords, linksOf, termsOf, wordsOf } from './words-in.ts';

describe('the page of a plan', () => {
  it('says what the plan is, what is registered of it, and how its sheets judge', async () => {
    const { element } = await rendered(page, 'A plan whose letters follow a rule');
    expect(wordsOf(element.querySelector('h2'))).toBe('評価が変わった指標令和5年度から令和6年度');
    expect(allWords(element, 'h2, section:not(#moved) > .body h3')).toEqual([
      '評価が変わった指標令和5年度から令和6年度',
      '総合戦略のあらまし',
      '重点施策と年度',
      '評価の分布',
      '年度ごとに見る',
      '評価の決まり',
      'シートの凡例',
      '確かめ方（当サイトの読み方）',
      '施策の進捗状況',
    ]);
  });

  it('tells years, goals, kinds, funding and source', async () => {
    const { element } = await rendered(page, 'A plan whose letters follow a rule');
    expect(termsOf(element.querySelector('.defs'))).toEqual({
      期間: '令和2年度（2020年度）から令和6年度（2024年度）まで',
      基本目標:
        '基本目標 1夜空を見上げに、ひとが集うまち / 基本目標 2星あかりの下で、子どもがよく眠りよく学ぶまち / 基本目標 3流れ星の夜も、安心して歩けるまち / シートや計画から分かったものだけを載せています。',
      指標の種類: '数値目標、KPI、成果指標',
      財源: '国庫支出金、県支出金、市債、その他特定財源、一般財源 / 財源をすべて足すと事業費になります。端数のため、印刷された単位で 1 までのずれがあります。',
      出典: '星空市「星空市よぞら総合戦略（本編）」 / 公表日 2020年3月21日',
    });
    expect(linksOf(element)).toMatchObject({
      '基本目標 1': '/goals/1/',
      '星空市「星空市よぞら総合戦略（本編）」': 'https://hoshizora.example/senryaku/1/',
    });
  });

  it('gives the note of the source, and leads nowhere where it is on paper alone', async () => {
    const noted = await rendered(page, 'Several axes, one of them with a rule');
    expect(termsOf(noted.element)['出典']).toBe(
      'まぼろし村役場「七色の計画をとじた本」 / 公表日 2040年4月5日 / この本は、架空のものです。',
    );
    const paper = await rendered(page, 'A plan on paper alone');
    expect(termsOf(paper.element)['出典']).toBe('つきみ市「つきみ市総合戦略」');
    expect(linksOf(paper.element)).not.toHaveProperty('つきみ市総合戦略');
    const unnamed = await rendered(page, 'A goal without a name');
    expect(termsOf(unnamed.element)['目標']).toBe(
      '目標 1 / シートや計画から分かったものだけを載せています。',
    );
  });

  it('sets its measures against its years, without their goals', async () => {
    const { element } = await rendered(page, 'A plan on paper alone');
    const section = element.querySelector('#measures')!;
    expect(allWords(section, 'header p')).toEqual([
      '2施策（登録は 201だけです）',
      '5年度（登録は令和3年度、令和4年度だけです）',
    ]);
    expect(allWords(section.querySelector('table')!, '.m th')).toEqual([
      '201　月見の里づくり',
      'だんごの里づくり',
    ]);
    expect(section.querySelector('.goal')).toBeNull();
    expect(wordsOf(section.querySelector('.cov-note'))).toBe(
      '「未登録」は、このサイトにまだ登録していないシートです。公表されていないという意味ではありません。',
    );
  });

  it('shows nothing that the form does not have', async () => {
    const { element } = await rendered(page, 'A form without letters, progress, kinds or funding');
    expect(allWords(element, 'h2')).toEqual(['計画のあらまし', '施策と年度']);
    expect(Object.keys(termsOf(element))).toEqual(['期間', '出典']);
    expect(allWords(element.querySelector('table')!, '.m th')).toEqual([
      '201　月見の里づくり',
      'だんごの里づくり',
    ]);
  });
});

describe('how its sheets judge', () => {
  it('is the city’s legend and the rule that we check it by, step by step', async () => {
    const { element } = await rendered(page, 'A plan whose letters follow a rule');
    const scale = element.querySelector('#scale')!;
    expect(allWords(scale, 'header p, .body > p')).toEqual([
      'この総合戦略のシートは、指標ごとに評価をつけます。',
      '評価の語と意味は、シートのとおりです。印の形は当サイトがつけたもので、丸が達成、上向きが上昇、上向きのうすい色が少しの上昇、四角が同じくらい、下向きが下落、点線の丸が評価なしを表します。',
    ]);
    expect(allWords(scale, '.legend li')).toHaveLength(6);
    expect(scale.querySelector('h4')).toBeNull();
    expect(allWords(scale, '.ours > p')).toEqual([
      'シートの凡例を、計算できる決まりに直しました。上から順に見て、はじめに当てはまったものが評価です。',
    ]);
    expect(allWords(scale, 'ol > li')).toEqual([
      '実績値がないと、シートに書かれている→ / ― / ―',
      '実績値が目標値に届いた（シートが、届く見込みとしたときも）→ / S / S',
      '現状値からの変化が +10% 以上→ / A / A',
      '現状値からの変化が 0% より上、+10% 未満→ / B / B',
      '現状値からの変化が −10% より上、0% 以下→ / C / C',
      '現状値からの変化が −10% 以下→ / D / D',
    ]);
    expect(allWords(scale, '.ours ul > li')).toEqual([
      '変化は、（実績値 − 現状値）÷ 現状値の大きさ で計算します。ポイントの差ではありません。',
      '少ないほどよい指標では、減ることを「上昇」と数えます。',
      '現状値が 0 のときは割合を出せないので、よくなったか、同じか、悪くなったかで決めます。',
    ]);
  });

  it('tells several axes apart, and says so where no rule gives the letters', async () => {
    const { element } = await rendered(page, 'Several axes without a rule');
    const scale = element.querySelector('#scale')!;
    expect(allWords(scale, '.body > p')).toEqual([
      '評価の語と意味は、シートのとおりです。評価には「必要性」「有効性」「効率性」の3つがあります。',
      'シートに、数字から評価を決める決まりはありません。当サイトは、シートの評価をそのまま載せるだけで、計算では確かめていません。',
    ]);
    // The same grades stand once.
    expect(scale.querySelectorAll('.legend')).toHaveLength(1);
    expect(scale.querySelector('h4, .ours')).toBeNull();
  });

  it('names the axis of each legend and rule where they differ', async () => {
    const { element } = await rendered(page, 'Several axes, one of them with a rule');
    const scale = element.querySelector('#scale')!;
    expect(allWords(scale, 'h4')).toEqual([
      'いたりぐあい',
      'ゆくすえ',
      'そとのめ',
      'とげぐあい',
      'ねらいぐあい',
    ]);
    const [first] = allWords(scale, '.ours > p');
    expect(first).toBe(
      '「いたりぐあい」：シートの凡例を、計算できる決まりに直しました。上から順に見て、はじめに当てはまったものが評価です。',
    );
    expect(wordsOf(scale)).not.toContain('シートに、数字から評価を決める決まりはありません。');
  });
});

describe('how far its sheets say that projects have come', () => {
  it('is told in the steps of the form, best first', async () => {
    const { element } = await rendered(page, 'A plan whose letters follow a rule');
    const section = element.querySelector('#progress')!;
    expect(wordsOf(section.querySelector('header p'))).toBe(
      '関連する事務事業がどこまで進んだかを、段階ごとの割合で示すものです。',
    );
    expect(allWords(section, '.steps li')).toEqual(['順調', 'おおむね順調', 'やや遅れ', '停滞', '未着手']);
    expect(wordsOf(section.querySelector('.body > p'))).toBe('よい順に並べました。');
  });

  it('and says that there may be more steps where that is not known', async () => {
    const { element } = await rendered(page, 'A progress scale that may have more steps');
    expect(wordsOf(element.querySelector('#progress .body > p'))).toBe(
      'よい順に並べました。ほかにも段階があるかもしれません。シートから分かったものだけを載せています。',
    );
  });
});
