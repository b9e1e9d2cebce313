import { describe, expect, it } from 'vitest';
import { notesOnBack, notesOnFront } from '../../src/components/print-form/notes.ts';
import printForm from '../../src/components/print-form/PrintForm.examples.ts';
import {
  absenceOnForm,
  columnKind,
  formKey,
  headingOver,
  unplacedInLine,
} from '../../src/components/print-form/PrintForm.words.ts';
import { sectionTitle } from '../../src/components/print-form/section-title.ts';
import { sheetOf } from '../../src/gallery/by-id.ts';
import { absence } from '../../src/schema/absence.ts';
import { publishedCity } from '../domain/published-city.ts';
import { allSaid, rowsSaid } from './reading.ts';
import { rendered } from './rendered.ts';

/** The rows of a table of the form, a line each. */
const lines = (root: ParentNode, selector: string) =>
  rowsSaid(root, selector).map((cells) => cells.join('｜'));

describe('the official form', () => {
  const both = 'Both sides of a settled sheet';

  it('is there for paper alone', async () => {
    const { element } = await rendered(printForm, both);
    const form = element.querySelector<HTMLElement>('.form')!;
    expect(form.hidden).toBe(true);
    expect(form.hasAttribute('data-nosnippet')).toBe(true);
    expect(form.parentElement!.children).toHaveLength(1);
  });

  it('says at the top of each side what it is, of which year, and whose; on the back of which measure', async () => {
    const { element } = await rendered(printForm, both);
    const heads = [...element.querySelectorAll('.side-head')].map((head) => allSaid(head, 'h2, p'));
    expect(heads).toEqual([
      ['重点施策マネジメントシート', '令和3年度 事後・決算', '星空市 重点施策データ'],
      [
        '重点施策マネジメントシート',
        '令和3年度 事後・決算',
        '重点施策 103　夜光バスプロジェクト',
        '星空市 重点施策データ',
      ],
    ]);
  });

  it('keeps the order of the paper', async () => {
    const { element } = await rendered(printForm, both);
    expect(allSaid(element, 'h3')).toEqual(['数値目標・KPI', '関連する事務事業']);
    expect([...element.querySelectorAll('table')].map(({ className }) => className)).toEqual([
      't-id',
      't-in',
      't-ve',
      't-tx',
      't-le',
      't-op',
      't-pr',
    ]);
  });

  it('names goal, measure and departments', async () => {
    const { element } = await rendered(printForm, both);
    expect(lines(element, '.t-id tr')).toEqual([
      '基本目標｜1｜夜空を見上げに、ひとが集うまち｜関係課｜天文観光課　企画ぎんが課',
      '重点施策｜103｜夜光バスプロジェクト｜主管課・担当班｜夜光バス準備室　夜光班',
    ]);
    expect(element.querySelector('.t-id .ms')).toBeNull();
  });

  it('has every column of the paper in the table of indicators, with its basis, the target and the letter', async () => {
    const { element } = await rendered(printForm, both);
    expect(lines(element, '.t-in tr')).toEqual([
      '区分｜指標｜現状値｜令和2年度 （決算）｜令和3年度 （決算）｜令和4年度 （決算）｜令和5年度 （決算）｜令和6年度 （決算）｜目標値 （令和6年度）｜達成状況｜推移 （破線＝目標）',
      '数値目標｜夜光バスの満足度｜欄未特定｜72.50%｜75.25%｜｜｜｜85.00%｜B｜',
      'KPI 7｜夜光バスの乗車人数｜2,000人 （平成30年度）｜1,500人｜1,850人｜｜｜｜3,000人｜C｜',
      'KPI 8｜夜光停留所の記念撮影件数｜350件 （平成30年度）｜640件｜655件｜｜｜｜400件｜S｜',
      'KPI 9｜夜光バスの停留所のうち、屋根と長いすと星座早見盤と足もと灯がすべてそろい、車いすのひとも小さな子どもも夜空を見上げて過ごせるように改めた停留所の数（仮設は除く）｜30箇所 （平成30年度）｜31箇所｜欄未特定｜｜｜｜40箇所｜A｜',
      'KPI 10｜暗やみ便の運行日数｜5日 （平成30年度）｜5日｜6日｜｜｜｜欄未特定｜A｜',
    ]);
    const columns = [...element.querySelectorAll('.t-in col')].map(({ className }) => className);
    expect(columns).toEqual([
      'c-kind',
      '',
      'c-base',
      'c-year',
      'c-year',
      'c-none',
      'c-none',
      'c-none',
      'c-goal',
      'c-rate',
      'c-tr',
    ]);
    expect(allSaid(element, '.t-in .nw')).toEqual(['75.25%', '1,850人', '655件', '欄未特定', '6日']);
    expect(element.querySelector('.t-in [role=img]')!.getAttribute('aria-label')).toBe('B');
  });

  it('draws the trend of each indicator without words, the target dashed', async () => {
    const { element } = await rendered(printForm, both);
    const sparks = [...element.querySelectorAll('.t-in .spark')];
    expect(sparks).toHaveLength(5);
    expect(sparks.map((spark) => spark.getAttribute('aria-hidden'))).toEqual(Array<string>(5).fill('true'));
    const looks = sparks.map((spark) => [...spark.children].map((path) => path.getAttribute('class')));
    expect(looks[1]).toEqual(['sp-t', 'sp-l', null, 'sp-d']);
    // A target that nobody could place is not drawn.
    expect(looks[4]).not.toContain('sp-t');
    expect(sparks[1]!.querySelector('.sp-d')!.getAttribute('d')!.match(/h0/g)).toHaveLength(2);
  });

  it('puts progress and reasons under its second heading, the reasons with the letters that they explain', async () => {
    const { element } = await rendered(printForm, both);
    expect(lines(element, '.t-ve tr')[0]).toBe(
      '施策の進捗状況｜順調 33.3 %｜おおむね順調 66.7 %｜やや遅れ 0.0 %｜停滞 0.0 %｜未着手 0.0 %',
    );
    expect(lines(element, '.t-ve tr')[1]).toMatch(/^達成状況の理由｜/);
    expect(allSaid(element, '.t-ve p')).toEqual([
      '数値目標【達成状況：B】 運転士の星座案内が好評である。',
      'KPI 7【達成状況：C】 便数を戻したが、乗客は戻りきらなかった。',
      'KPI 8【達成状況：S】 目標を達成した。',
      'KPI 9【達成状況：A】 長いすの寄附があった。',
      'KPI 10【達成状況：A】 新月の前後の夜にも運行した。',
    ]);
    expect(element.querySelectorAll('.t-ve .c-step')).toHaveLength(5);
    expect(element.querySelector('.t-ve td[colspan]')!.getAttribute('colspan')).toBe('5');
  });

  it('sets texts and policy beside each other, lists as lists', async () => {
    const { element } = await rendered(printForm, both);
    expect(lines(element, '.t-tx tr')).toEqual([
      '現状と課題、方向性｜令和5年度の方針',
      '便数を戻した。 停留所の待ち時間が暗くて長い。｜夜光バスを増便する。',
    ]);
    expect(allSaid(element, '.t-tx li')).toHaveLength(3);
  });

  it('prints the legend of its letters once', async () => {
    const { element } = await rendered(printForm, both);
    expect(lines(element, '.t-le tr')).toEqual([
      '達成状況の意味｜S 目標値を達成（見込み） A 現状値より上昇（10%以上） B 現状値より上昇（10%未満） C 現状値と同水準（同値～△10％未満） D 現状値より下落（△10％以上） ― 評価不能（実績値が無い状態）',
    ]);
    expect(
      [...element.querySelectorAll('.t-le [role=img]')].map((mark) => mark.getAttribute('aria-label')),
    ).toEqual(['S', 'A', 'B', 'C', 'D', '―']);
  });

  it('sets each opinion beside its answer, and says where the sheet has none', async () => {
    const { element } = await rendered(printForm, both);
    expect(lines(element, '.t-op tr')).toEqual([
      '｜推進委員会からの意見（要旨）｜推進委員会からの意見に対する担当課の考え',
      '①｜停留所が暗くて、足もとが見えない。｜令和4年度に、足もと灯を37箇所に付けます。',
      '②｜暗くなければ星は見えない。灯りは下だけを照らしてほしい。｜回答の記載なし',
    ]);
  });

  it('lists the projects with all their amounts and outcomes, and adds the costs up', async () => {
    const { element } = await rendered(printForm, both);
    const rows = lines(element, '.t-pr tr');
    expect(rows.slice(0, 6)).toEqual([
      'No.｜主な 事業｜事務事業｜区分｜単位｜令和元年度 （決算）｜令和2年度 （決算）｜令和3年度 （決算）｜令和4年度 （決算）｜令和5年度 （決算）｜令和6年度 （決算）｜備考',
      '1｜○｜1030 夜光バス運行事業｜事業費｜千円｜8,800｜6,100｜7,420｜｜｜｜',
      '県支出金｜千円｜2,200｜1,525｜1,855｜｜｜',
      'その他特定財源｜千円｜2,640｜1,830｜2,226｜｜｜',
      '一般財源｜千円｜3,960｜2,745｜3,339｜｜｜',
      '成果指標｜夜光バスの乗車人数｜人｜1,900｜1,500｜1,850｜｜｜',
    ]);
    expect(rows.at(-3)).toMatch(
      /^3｜｜1220 .*｜事業費｜千円｜対象外｜-｜150｜｜｜｜令和2年度は、費用をかけずに職員が行った。$/,
    );
    expect(rows.at(-1)).toBe('事業費の合計 当サイトの計算。｜千円｜9,700｜7,300｜8,920｜｜｜｜');
    expect([...element.querySelectorAll('.t-pr col')].map(({ className }) => className)).toEqual([
      'c-no',
      'c-main',
      'c-name',
      'c-out',
      '',
      'c-unit',
      'c-year',
      'c-year',
      'c-year',
      'c-none',
      'c-none',
      'c-none',
      'c-note',
    ]);
    expect(allSaid(element, '.t-pr tr:last-child .nw')).toContain('8,920');
    const spans = [...element.querySelectorAll('.gr tr:first-child > :first-child')];
    expect(spans.map((cell) => cell.getAttribute('rowspan'))).toEqual(['5', '4', '2']);
    expect(
      [...element.querySelectorAll('.t-pr tbody th[colspan]')].map((cell) => cell.getAttribute('colspan')),
    ).toEqual([...Array<string>(9).fill('2'), '5']);
  });

  it('ends with its remarks, how to read it, and the numbers that have no cell', async () => {
    const { element } = await rendered(printForm, both);
    const notes = allSaid(element, '.fn');
    expect(notes[0]).toMatch(
      /^注記　KPI 9 令和3年度：「33」がこの欄と下の欄のあいだにあり、どちらの値か特定できません。　施策の進捗状況：当サイトの推測：割合と、シートの3事業から、/,
    );
    expect(notes.slice(1)).toEqual([
      '-＝原本に「-」とだけある（理由の記載なし。0 ではない）　後の年度の空欄＝様式にあらかじめ印刷された、シートより後の年度の列　対象外＝対象外とされている　欄未特定＝どの欄のものかを当サイトが特定できなかった（原本の不備ではない）　推移と事業費の合計は当サイトが加えた',
      '原本の（１）施策の目標指標にあり、どの欄の数かを当サイトが特定できなかった3個の数です。 33（KPI 9とKPI 10の欄のあいだにあります。）　0（2個）',
    ]);
  });

  it('says at the foot of every page whose work it is, and where it comes from', async () => {
    const { element } = await rendered(printForm, both);
    expect(allSaid(element, '.form-foot p')).toEqual([
      '「星空市 重点施策データ」が、市の様式にならって印刷用に整えた紙面です。原本と違うところがあれば、原本を正しいものとします。',
      '出典：星空市「重点施策マネジメントシート 令和3年度 事後・決算」重点施策 103　夜光バスプロジェクト　https://hoshizora.example/sheets/2021/103.pdf　このデータのページ　https://example.org/measures/103/2021/',
    ]);
    const { element: unofficial } = await rendered(printForm, 'Letters of the measure on three axes');
    expect(allSaid(unofficial, '.form-foot p')).toEqual([
      '非公式：雪ぐに町の公表資料をもとに「雪ぐに町 施策評価シート」が作成。町の様式にならった印刷用の紙面で、原本ではありません。',
      '出典：雪ぐに町「施策評価シート 令和6年度」施策 雪あかりの道づくり　このデータのページ　https://example.org/measures/yuki-akari/2024/',
    ]);
    expect(allSaid(unofficial, '.un')).toEqual(
      Array<string>(2).fill('非公式：雪ぐに町の公表資料をもとに作成'),
    );
  });

  it('adds nothing up where a cost has no cell, and says so', async () => {
    const { element } = await rendered(printForm, 'Costs of a year that could not be placed');
    expect(lines(element, '.t-pr tr').at(-1)).toBe(
      '事業費の合計 当サイトの計算。欄未特定の事務事業がある年度は、合計しない｜千円｜6,500｜欄未特定｜｜｜｜｜',
    );
    expect(element.querySelector('.t-op')).toBeNull();
    expect(element.querySelector('.c-note')).toBeNull();
  });

  it('says of a value that it is expected where the head of its column does not', async () => {
    const { element } = await rendered(printForm, 'A budget without letters and opinions');
    const rows = lines(element, '.t-in tr');
    expect(rows[0]).toContain('｜令和3年度 （決算）｜令和4年度 （予算）｜');
    expect(rows[0]).toContain('｜目標値｜');
    expect(rows.slice(1, 3)).toEqual([
      '数値目標｜星空観光の入込客数｜120.5千人 （平成30年度）｜80.2千人｜95.0千人 （見込み）｜｜｜｜150.0千人 （令和6年度）｜｜',
      'KPI 1｜星見ツアー参加者数 （重1、夜空5）｜450人 （平成30年度）｜中止｜480人 （見込み）｜｜｜｜500人 （令和2年度） 600人 （令和3年度） 700人 （令和4年度） 800人 （令和5年度） 900人 （令和6年度）｜｜',
    ]);
    expect(element.querySelector('.t-ve')).toBeNull();
    expect(lines(element, '.t-pr thead tr')).toEqual([
      'No.｜主な 事業｜事務事業｜区分｜単位｜令和3年度 （予算）｜令和4年度 （予算）｜備考',
    ]);
  });

  it('has a back for opinions alone', async () => {
    const { element } = await rendered(printForm, 'Opinions without projects');
    expect(element.querySelectorAll('.side')).toHaveLength(2);
    expect(allSaid(element, 'h3')).toEqual(['数値目標']);
    expect(allSaid(element.querySelectorAll('.side')[1]!, '.fn')).toEqual([
      '空欄＝原本も空欄　推移は当サイトが加えた',
    ]);
    expect(element.querySelector('.t-pr')).toBeNull();
    expect(lines(element, '.t-in tr')[1]).toBe(
      '数値目標｜月見の人数｜｜1,250人｜1,300人 （速報値）｜1,200人｜｜',
    );
    expect(lines(element, '.t-id tr')[1]).toBe('施策｜201｜月見の里づくり｜担当課・担当｜企画課');
  });

  it('is one side where there are neither opinions nor projects, and says what the sheet does not name', async () => {
    const { element } = await rendered(printForm, 'A measure without a goal');
    expect(element.querySelectorAll('.side')).toHaveLength(1);
    expect(allSaid(element, '.t-id .ms')).toEqual(['記載なし', '欄未特定']);
    expect(allSaid(element, '.fn').at(-1)).toBe(
      '空欄＝原本も空欄　欄未特定＝どの欄のものかを当サイトが特定できなかった（原本の不備ではない）　推移は当サイトが加えた',
    );
    expect(lines(element, '.t-ve tr')).toEqual([
      '達成状況の理由｜KPI【達成状況：A】 商店会と天文部が加わった。',
    ]);
    expect(lines(element, '.t-tx tr')).toEqual(['現状と課題、方向性', '']);
  });

  it('says that a department could not be placed, once for both, or that none is named', async () => {
    const { element } = await rendered(printForm, 'Neither department could be placed');
    expect(allSaid(element, '.t-id .ms')).toEqual(['欄未特定']);
    const { element: none } = await rendered(printForm, 'Two scales of letters, and money of the measure');
    expect(allSaid(none, '.t-id .ms')).toEqual(['記載なし']);
  });

  it('names the axes of letters where there are several, and has no column for letters that indicators do not get', async () => {
    const { element } = await rendered(printForm, 'Letters of the measure on three axes');
    expect(lines(element, '.t-ve tr')).toEqual([
      '評価｜必要性 A 有効性 B 効率性 D',
      '評価の理由｜【必要性：A】 出歩く人が増えた。 【有効性：B】 雪を固める型を使い、長くもった。',
    ]);
    expect(element.querySelector('.c-rate')).toBeNull();
    expect(lines(element, '.t-in thead tr')[0]).toBe(
      '区分｜指標｜現状値｜令和5年度 （決算）｜令和6年度 （決算）｜令和7年度 （決算）｜令和8年度 （決算）｜目標値 （令和8年度）｜推移 （破線＝目標）',
    );
    // Three axes with the same letters share a legend.
    expect(lines(element, '.t-le tr')).toEqual([
      '評価の意味｜A 大いにある B ある C おおむねある D あまりない E ない F まったくない',
    ]);
  });

  it('leaves the number of a project without one empty, and its outcomes without a column where there are none', async () => {
    const { element } = await rendered(printForm, 'Letters of the measure on three axes');
    expect(lines(element, '.t-pr tbody tr')).toEqual([
      '｜｜雪あかり点灯｜事業費｜円｜482,350｜517,004｜',
      '町のおさいふ｜円｜200,000｜200,000',
      '雪ん子基金｜円｜282,350｜300,000',
      '事業費の合計 当サイトの計算。｜円｜482,350｜517,004｜',
    ]);
    expect(element.querySelector('.c-out')).toBeNull();
    expect(element.querySelector('.gr td')!.getAttribute('rowspan')).toBe('3');
    expect(
      [...element.querySelectorAll('.t-pr tbody th[colspan]')].map((cell) => cell.getAttribute('colspan')),
    ).toEqual(['1', '1', '1', '4']);
  });
});

describe('a form that has everything', () => {
  const all = 'An unofficial site, and all that a form can have';

  it('says whose letters stand where there are several axes, and which year a value is of', async () => {
    const { element } = await rendered(printForm, all);
    expect(lines(element, '.t-in tr')).toEqual([
      '区分｜虹のものさし｜虹のはじめ｜令和23年度 （決算）｜令和24年度 （決算）｜令和25年度 （計画）｜令和26年度 （決算）｜虹のめあて｜いたりぐあい・そとのめ｜推移 （破線＝目標）',
      '大ものさし 大の一｜虹の見える日 （空の巻、第三）｜52,009.11ほど（日和） （速報値） （令和21年度）｜52,021.13日和｜52,027.17あまり（日和） （速報値）｜52,051.19日和｜｜52,067.23以上（日和） （令和24年度） ふやす （令和26年度） 非公表 （毎年度） 52,081.29日和｜いたりぐあい（虹守の長） 曇｜',
      '小ものさし｜虹の本数｜-｜中止｜数えきれず （非公表）｜53,003本｜｜53,017本 （令和24年度）｜いたりぐあい（虹守の長） 欄未特定｜',
      '小ものさし｜虹の橋の数｜54,001橋 （平成21〜26年）｜54,011橋｜54,013橋｜｜｜｜いたりぐあい（虹守の長） 曇｜',
    ]);
  });

  it('prints counts of projects, its texts under the headings of the paper, and the money of the measure', async () => {
    const { element } = await rendered(printForm, all);
    expect(lines(element, '.t-ve tr')).toEqual([
      '虹の見立て｜ゆくすえ のばす そとのめ（となり村の長） 空欄',
      '甲の四 虹の歩みの欄｜さらさら 13.7 % 1,370事業｜ぬるぬる 31.4 % 3,140事業｜とまる 54.9 % 5,490事業',
      '虹の見立ての虹のわけ｜【ゆくすえ：のばす】 村びとが望んだためです。 大ものさし 大の一【いたりぐあい（虹守の長）：曇】 雨の日がつづいたためです。 しずくあつめ【ゆくすえ：たもつ】 瓶がまだ足りるためです。 露の重さ【いたりぐあい（虹守の長）：晴】 露のおりる夜が多かったためです。',
    ]);
    expect(lines(element, '.t-tx tr')).toEqual([
      '甲の二 虹のありさまの欄｜おくゆき｜とぎれた文｜令和26年度の虹のこれから',
      '谷の虹は、朝にかかる。 峰の虹は、夕べにかかる。｜虹の奥には、もう一つの虹がある。｜欄未特定｜虹の足もとに、椅子をおく。',
    ]);
    expect(allSaid(element, '.t-tx p')).toEqual(['虹の奥には、もう一つの虹がある。', '欄未特定']);
    const [money] = element.querySelectorAll('.t-pr');
    expect(allSaid(element, 'h3')).toContain('虹の費えと虹のもと');
    expect(lines(money!, 'tr')).toEqual([
      '区分｜単位｜令和24年度 （当初予算）｜令和24年度 （決算）｜令和25年度 （予算）｜令和26年度 （予算）',
      '虹の費え｜万円｜61,001｜61,007（仮） （速報値）｜-｜',
      '村びとの蓄え｜万円｜21,001｜21,011くらい （速報値）｜中止｜',
      '雲の助け｜万円｜21,013｜21,017｜対象外｜',
      'まるごとの費え｜万円｜71,003｜71,011ちょうど （速報値）｜秘匿｜',
      'たずさわる人｜人役｜｜3.17｜3.19｜',
      'ひとりあたり｜円／ひとり｜｜417.3｜｜',
      '使いきり｜％｜｜97.43｜｜',
    ]);
    expect(lines(element, '.t-le tr')).toEqual([
      '虹の見立ての意味（いたりぐあい）｜虹 めあてに いたる 晴 よくなる 曇 かわらず 無 見えず',
      '虹の見立ての意味（ゆくすえ）｜のばす たもつ たたむ',
      '虹の見立ての意味（そとのめ）｜よし まだ',
    ]);
  });

  it('says who gave an opinion, and what became of it', async () => {
    const { element } = await rendered(printForm, all);
    expect(lines(element, '.t-op tbody tr')).toEqual([
      '83｜夜の虹も、かぞえてほしい。 （虹見の会の若手）｜月の出る夜に、かぞえはじめます。 （かぞえはじめた） その後：月虹を、二夜みとめました。',
      '97｜霧の虹は、だれが見るのか。｜回答の記載なし',
    ]);
  });

  it('prints letters, bounds, kinds and texts of projects', async () => {
    const { element } = await rendered(printForm, all);
    const rows = lines(element.querySelectorAll('.t-pr')[1]!, 'tbody tr');
    expect(rows).toEqual([
      '89｜○｜しず八 しずくあつめ 【ゆくすえ：たもつ】 にじ課｜虹の費え｜円｜81,001｜81,013｜81,017（見直し中） （速報値）｜81,019｜｜しずくあつめの添え書きです。',
      '村びとの蓄え｜円｜31,001｜31,013｜31,019とすこし （速報値）｜｜',
      'まるごとの費え｜円｜91,003｜｜91,009より多い （速報値）｜｜',
      'たずさわる人｜人役｜｜｜5.31｜｜',
      'しずくの実り｜しず実一 露の重さ 虹のはじめ（平成25年の欄） 62,003.1くらい（匁） （速報値） 虹のめあて（令和24年度） 62,039.1をこえる（匁） 虹のめあて（令和26年度） たもつこと 虹のめあて（令和25年度） 非公表 【いたりぐあい（虹守の長）：晴】｜匁｜62,011.3｜｜62,017.7ばかり （速報値）｜62,029.9｜',
      'しずくの働き｜瓶をあらう回数 虹のはじめ 63,001回り 虹のめあて 63,029回り 【いたりぐあい（虹守の長）：「-」】｜回り｜63,011｜｜63,013｜｜',
      'しずくのめあて 朝の露を、のこさずあつめる。',
      '107｜｜つぶひろい 【ゆくすえ：対象外】｜村びとの蓄え｜千円｜32,003｜中止｜非公表｜秘匿｜｜',
      'まるごとの費え｜千円｜92,009｜対象外｜-｜非公表｜',
      'しずくの実り｜粒の丸さ 虹のはじめ 非公表｜丸｜64,013｜-｜秘匿｜対象外｜',
      'しずくのめあて 夜の雫を、ひろいあつめる。',
      'とぎれたこと 非公表',
      '虹の費えの合計 当サイトの計算。｜円｜81,001｜81,013｜81,017｜81,019｜｜',
    ]);
    expect(
      [...element.querySelectorAll('.gr tr:last-child td')].map((cell) => cell.getAttribute('colspan')),
    ).toEqual(['12', '12']);
  });

  it('puts a value under its own column alone where another has the same year', async () => {
    const { element } = await rendered(printForm, 'Two scales of letters, and money of the measure');
    expect(lines(element, '.t-in tbody tr')).toEqual([
      'KPI｜とれたしずく｜｜67,043滴｜67,033滴｜｜67,003滴｜67,021滴｜とげぐあい 深 ねらいぐあい 的｜',
      'KPI｜こぼれたしずく｜｜｜｜68,023粒｜｜68,041粒 （令和24年度）｜とげぐあい 深｜',
    ]);
  });
});

describe('the remarks on the form', () => {
  const sheet = sheetOf(publishedCity('maboroshi'), '2042/nijikake');
  const about = (notes: { about: string }[]) => notes.map((note) => note.about);

  it('stand in the order of the front, each under what it is about', () => {
    expect(about(notesOnFront(sheet))).toEqual([
      '大ものさし 大の一 虹のはじめ',
      '大ものさし 大の一 令和24年度',
      '大ものさし 大の一 虹のめあて',
      '大ものさし 大の一',
      '大ものさし 大の一',
      '大ものさし 大の一',
      '甲の四 虹の歩みの欄',
      '虹の費え 令和24年度',
      '虹の費え',
      '虹の費え',
      '村びとの蓄え 令和24年度',
      '村びとの蓄え',
      '村びとの蓄え',
      'まるごとの費え 令和24年度',
      'まるごとの費え',
      'まるごとの費え',
      'にじ評価書',
    ]);
  });

  it('stand in the order of the back, under the number of the project', () => {
    expect(about(notesOnBack(sheet)).slice(0, 4)).toEqual([
      '89 虹の費え 令和24年度',
      '89 虹の費え',
      '89 虹の費え',
      '89 村びとの蓄え 令和24年度',
    ]);
    expect(about(notesOnBack(sheet)).at(-1)).toBe('89 露の重さ');
  });
});

describe('the words of the form', () => {
  it('say the stage of a budget, and of settled figures that they are', () => {
    expect(columnKind({ period: 'FY2021', basis: 'settled' })).toBe('（決算）');
    expect(columnKind({ period: 'FY2021', basis: 'budget', stage: '補正後' })).toBe('（補正後予算）');
  });

  it('leave a cell empty where the paper does, print its dash, and name every other absence', () => {
    expect(absence.options.map((kind) => [kind, absenceOnForm(kind)])).toEqual([
      ['dash', '-'],
      ['blank', ''],
      ['cancelled', '中止'],
      ['after_sheet', ''],
      ['not_applicable', '対象外'],
      ['unplaced', '欄未特定'],
      ['not_published', '非公表'],
      ['suppressed', '秘匿'],
    ]);
  });

  it('explain triangles that its texts print, and what this site has added', () => {
    const { record, vocabulary } = sheetOf(publishedCity('hoshizora'), '2021/103');
    const triangle = { ...record, texts: { issues: ['前年度より▲3件となった。'] } };
    expect(formKey(['blank'], { record: triangle, vocabulary })).toEqual([
      '空欄＝原本も空欄',
      '文中の ▲ は、マイナスの意味です',
      '推移と事業費の合計は当サイトが加えた',
    ]);
    expect(formKey([], { record: { ...record, projects: [] }, vocabulary })).toEqual([
      '推移は当サイトが加えた',
    ]);
  });

  it('count a number that stands without a cell several times', () => {
    expect(
      unplacedInLine({
        section: '（4）',
        values: [
          { text: '1', times: 1 },
          { text: '2', times: 2, note: 'すみ' },
        ],
      }),
    ).toEqual({
      lead: '原本の（4）にあり、どの欄の数かを当サイトが特定できなかった3個の数です。',
      numbers: '1　2（2個、すみ）',
    });
  });

  it('head a part as the form does, else by its word for the part', () => {
    const sheet = sheetOf(publishedCity('maboroshi'), '2042/nijikake');
    expect(sectionTitle(sheet, 'text', 'arisama')).toBe('甲の二 虹のありさまの欄');
    expect(sectionTitle(sheet, 'text', 'okuyuki')).toBe('おくゆき');
    expect(sectionTitle(sheet, 'opinions')).toBe('虹見の声');
    const sections = [
      { part: 'policy' as const, number: '（2）④', title: '{year}施策の方針' },
      { part: 'projects' as const, number: '（4）', title: '関連事業' },
    ];
    const numbered = { ...sheet, form: { ...sheet.form, sections } };
    expect(sectionTitle(numbered, 'policy')).toBe('④ 令和26年度施策の方針');
    expect(sectionTitle(numbered, 'projects')).toBe('（4）関連事業');
  });

  it('have the heading over parts whose numbers begin alike, where the paper prints one', () => {
    const { form } = sheetOf(publishedCity('maboroshi'), '2042/nijikake');
    const sections = [
      { part: 'progress' as const, number: '（2）①' },
      { part: 'reasons' as const, number: '（2）②', heading: '施策の検証' },
      { part: 'projects' as const, number: '（4）' },
    ];
    expect(headingOver('progress', { ...form, sections })).toBe('（2）施策の検証');
    expect(headingOver('projects', { ...form, sections })).toBeUndefined();
    expect(headingOver('progress', form)).toBe('甲の四虹をしらべる');
    expect(headingOver('projects', form)).toBeUndefined();
  });
});
