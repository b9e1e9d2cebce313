import { describe, expect, it } from 'vitest';
import about from '../../src/components/about-page/AboutPage.examples.ts';
import worked from '../../src/components/about-page/RatingsWorkedOut.examples.ts';
import sources from '../../src/components/about-page/Sources.examples.ts';
import { rendered } from './rendered.ts';

const sections = [
  '何のサイトか',
  'もとにした資料',
  '読み取り方',
  '原本の言葉と、当サイトの言葉',
  '評価の計算',
  '使うとき',
  '載せている内容のしるし',
  '誤りを見つけたら',
  '読む人の情報',
];

describe('the page about the site', () => {
  it('says whose the site is, of what it is made and how, and what that means, in this order', async () => {
    const shown = await rendered(about, 'An official site with a contact');
    expect(shown.texts('h2')).toEqual(sections);
    for (const section of shown.getAllByRole('region'))
      expect(section.querySelector('.body')!.textContent.trim(), section.id).not.toBe('');
    expect(shown.texts('#what p')[0]).toBe('このサイトは、星空市の公式サイトです。');
    expect(shown.texts('#what p').at(-1)).toBe('公開しているのは、シート37枚分です。');
    expect(shown.texts('#terms dt')[0]).toBe('このサイトのデータ');
    expect(shown.texts('#ours li')).toHaveLength(5);
    expect(shown.texts('#privacy li')).toHaveLength(4);
    expect(shown.texts('#content .code')[0]).toMatch(/^([0-9A-F]{4} ){15}[0-9A-F]{4}$/);
  });

  it('says of a site that is none of the city that it is not, and puts in what the city writes about itself', async () => {
    const shown = await rendered(about, 'A site that is not official, with words of its own');
    expect(shown.texts('#what p')[0]).toBe(
      'このサイトは、まぼろし村のサイトではありません（非公式）。まぼろし村が公表した資料をもとに作っています。',
    );
    expect(shown.texts('h2')).toEqual([...sections.slice(0, 3), 'この村について', ...sections.slice(3)]);
    expect(shown.texts('#jiko p')).toEqual(['まぼろし村は、どこにもありません。']);
  });

  it('says how many cells could not be placed, and leads from hard words to the glossary', async () => {
    const shown = await rendered(about, 'A site that is not official, with words of its own');
    expect(shown.texts('#reading p').slice(-2)).toEqual([
      '決められなかったところは「欄未特定」と書いています。いま「欄未特定」の欄は1か所あります。原本にあって欄の決まらない数は797個で、隠さずに、シートのページに並べています。推測では埋めません。当サイトの読み取りの限界で、シートの不備ではありません。',
      '「未登録」は、このサイトにまだ登録していないシートです。公表されていないという意味ではありません。',
    ]);
    const hard = [...shown.element.querySelectorAll('#reading a')].map((link) => link.getAttribute('href'));
    expect(hard).toEqual(['/glossary/#term-unplaced', '/glossary/#term-unregistered']);
  });

  it('says whom to tell of mistakes and when its words were checked; or that nobody is named yet', async () => {
    const named = await rendered(about, 'A site that is not official, with words of its own');
    expect(named.texts('#mistakes p')).toEqual([
      'まぼろし村 かすみ便り係に知らせてください。どのページの、どの値かを書いてください。',
      'ここに書いたことは、2043年2月3日に確かめました。',
    ]);
    expect(named.element.querySelector('#mistakes a')!.getAttribute('href')).toBe(
      'https://mura.example/tayori/',
    );
    const unnamed = await rendered(about, 'A site without a contact');
    expect(unnamed.texts('#mistakes p')).toEqual([
      '誤りを知らせる先は、まだ決まっていません。それまでは、原本が正しいものとしてお読みください。',
    ]);
  });

  it('explains grades of the plans on whose sheets something is judged, and leaves out what no form has', async () => {
    const one = await rendered(about, 'One plan of two on whose sheets nothing is judged');
    expect(one.texts('#ratings h3')).toEqual([
      '星空市よぞら総合戦略（令和2年度〜令和6年度）',
      '当サイトの読み方',
    ]);
    const none = await rendered(about, 'Nothing is judged on any sheet');
    expect(none.texts('h2')).toEqual(sections.filter((title) => title !== '評価の計算'));
  });
});

describe('the documents that the content was taken from', () => {
  it('are named with their publisher, lead to the original where it has an address, and to what was made of them', async () => {
    const shown = await rendered(sources, 'Documents with an address and a remark');
    expect(shown.texts('h3')).toEqual(['シート', '計画']);
    expect(shown.texts('.sources > li > p:first-child')).toEqual([
      'まぼろし村の古書庫「虹の記録 令和23年度の巻」',
      'まぼろし村の帳場「にじ予算書 令和24年度の巻」',
      'まぼろし村の書庫「虹の記録 令和24年度の巻」',
      'まぼろし村のしずく庫「雫の記録 令和24年度の巻」',
      'まぼろし村役場「七色の計画をとじた本」',
    ]);
    expect(shown.texts('.sources > li > p:nth-child(2)')).toEqual([
      'この巻は、書庫の棚から写しました。',
      'この本は、架空のものです。',
    ]);
    const originals = [...shown.element.querySelectorAll('.sources > li > p a')];
    expect(originals.map((link) => link.getAttribute('href'))).toEqual([
      'https://mura.example/kami/2042/',
      expect.stringMatching(/^https:\/\/mura\.example\//),
    ]);
    expect(shown.links('.sources ul')).toContainEqual([
      '枝の七号 にじかけのわざ 令和24年度 事後・決算',
      '/measures/nijikake/2042/',
    ]);
    expect(shown.links('ul:last-of-type > li').at(-1)).toEqual([
      'まぼろし村にじ計画（令和22年度〜令和26年度）',
      '/plans/niji/',
    ]);
  });

  it('stand once for all the sheets they hold', async () => {
    const shown = await rendered(sources, 'One document for several sheets');
    expect(shown.texts('ul:first-of-type > li > p')).toEqual([
      '雪ぐに町「施策評価シート 令和5年度」',
      '雪ぐに町「施策評価シート 令和6年度」',
    ]);
    expect(shown.texts('ul:first-of-type > li:nth-child(2) li')).toEqual([
      '雪あかりの道づくり 令和6年度 事後・決算',
      'か-2 かまくら茶会のおもてなし 令和6年度 事後・決算',
    ]);
  });

  it('are said to be none where no sheet is registered', async () => {
    const shown = await rendered(sources, 'No sheet yet');
    expect(shown.texts('h3 + p')).toEqual(['シートは、まだ1枚も登録していません。']);
    const some = await rendered(sources, 'One document for several sheets');
    expect(some.texts('h3 + p')).toEqual([]);
  });
});

describe('how ratings are worked out', () => {
  it('is said for each plan, the latest first, step by step as its rule judges', async () => {
    const shown = await rendered(worked, 'Two plans with a rule each');
    expect(shown.texts('h3')).toEqual([
      '第2期星空市よぞら総合戦略（令和7年度〜令和11年度）',
      '星空市よぞら総合戦略（令和2年度〜令和6年度）',
      '当サイトの読み方',
    ]);
    expect(shown.texts('.sub:nth-of-type(1) li')).toEqual([
      '実績値がないと、シートに書かれている：評価 ―',
      '実績値が目標値に届いた：評価 S',
      '現状値からの変化が +5% 以上：評価 A',
      '現状値からの変化が 0% より上、+5% 未満：評価 B',
      '現状値からの変化が −5% 以上、0% 以下：評価 C',
      '現状値からの変化が −5% 未満：評価 D',
    ]);
    expect(shown.texts('.ours > p')).toEqual([
      '上から順に見て、はじめに当てはまったものが評価です。',
      '上から順に見て、はじめに当てはまったものが評価です。',
    ]);
    expect(shown.links()).toEqual([
      ['シートの凡例とくらべて見る（第2期星空市よぞら総合戦略）', '/plans/2025/#scale'],
      ['シートの凡例とくらべて見る（星空市よぞら総合戦略）', '/plans/2020/#scale'],
    ]);
  });

  it('names the axis of each of several rules, and says what we read into them once', async () => {
    const shown = await rendered(worked, 'Three rules of one plan');
    expect(shown.texts('.ours > p')).toEqual([
      '「いたりぐあい」：上から順に見て、はじめに当てはまったものが評価です。',
      '「とげぐあい」：上から順に見て、はじめに当てはまったものが評価です。',
      '「ねらいぐあい」：上から順に見て、はじめに当てはまったものが評価です。',
    ]);
    expect(shown.texts('.sub:last-child li')).toEqual([
      '変化は、（虹のいま − 虹のはじめ）÷ 虹のはじめの大きさ で計算します。ポイントの差ではありません。',
      '少ないほどよい指標では、減ることを「上昇」と数えます。',
      '虹のはじめが 0 のときは割合を出せないので、よくなったか、同じか、悪くなったかで決めます。',
      '達成率は、虹のいま ÷ 虹のめあて で計算します。少ないほどよい指標では、虹のめあて ÷ 虹のいま です。',
      '虹のめあてが 0 以下のときは、割合を出せないので計算しません。',
      '虹のめあてとの差の割合は、（虹のいま − 虹のめあて）の大きさ ÷ 虹のめあての大きさ で計算します。',
      '虹のはじめや虹のいまの欄が決まらないときは、計算しません。見込みで付けられた評価かどうかも、数字からは確かめられません。',
    ]);
  });

  it('is said not to be where a plan has no rule', async () => {
    const shown = await rendered(worked, 'Letters without a rule');
    expect(shown.texts('h3')).toEqual(['雪ぐに町ゆきあかり計画（令和5年度〜令和8年度）']);
    expect(shown.texts('.sub > p')).toEqual([
      'この計画のシートに、数字から評価を決める決まりはありません。計算では確かめていません。',
      'シートの凡例とくらべて見る（雪ぐに町ゆきあかり計画）',
    ]);
    expect(shown.texts('ol, ul')).toEqual([]);
  });
});
