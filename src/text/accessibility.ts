/** A thing that was tested, with what, and what came of it. */
export interface Check {
  what: string;
  how: string;
}

/** The headings of what was tested and what was not. */
export const accessibilityHeadings = {
  aim: 'めざすこと',
  checked: '調べたこと',
  unchecked: '調べていないこと',
  limits: '分かっている限界',
};

/** What the site aims at. */
export const aim =
  'だれもが、どんな機器や見え方でも同じ内容を読めることをめざしています。めあては、国際的な基準 WCAG 2.2 の AA です（日本の規格 JIS X 8341-3 のもとになっている基準です）。第三者による認証は受けていません。';

/** What is tested by machine each time the software changes; all of it in Chromium. */
export const checked: Check[] = [
  {
    what: '基準に合わないところ',
    how: '検査ソフト axe-core で、WCAG 2.2 の A・AA と、よい作り方の項目を調べています。見つかったものは0件です。機械で調べられるのは、基準の一部です。',
  },
  {
    what: '画面の幅と色',
    how: '幅 320、375、768、1280 ピクセルで、横に動かさないと読めないところや、文字の重なりがないことを調べています。文字と背景の色の差は、明るい画面と暗い画面の両方で調べています。',
  },
  {
    what: '大きくして読む',
    how: '400% に拡大したときにあたる幅（320 ピクセル）で、内容がなくなったり重なったりしないことを調べています。',
  },
  {
    what: 'キーボードだけで使う',
    how: 'メニュー、開いて読む説明、リンクを、キーボードだけで使えること、いまいる場所が見えることを調べています。',
  },
  {
    what: 'JavaScript なしで読む',
    how: 'すべての内容を、JavaScript を動かさずに読めます。ことばで探す、評価をしぼりこむ、指標をくらべる、の3つには JavaScript が要ります。ないときは、全部の一覧を示します。',
  },
  {
    what: '動きを減らす',
    how: '動きを減らす設定のときは、ページの中の移動をなめらかに動かしません。ほかに動くものはありません。',
  },
  {
    what: 'ページの書き方',
    how: 'HTML の検査ソフト Nu Html Checker で、誤りがないことを調べています。',
  },
];

/** What nobody has tested, so that nobody relies on it. */
export const unchecked = [
  '障害のある人をふくめ、使う人に試してもらってはいません。',
  'スクリーンリーダー（画面を読み上げるソフト）の実物では試していません。',
  'Chromium のほかのブラウザー（Safari、Firefox など）と、スマートフォンの実物では試していません。',
  '音声での操作や、スイッチでの操作では試していません。',
];

/** Where the site is known to fall short. */
export const limits = [
  'シートの文章は、原本のまま載せています。読みがなはなく、行政の言葉が多くあります。',
  '図は、同じ数の表を近くに置いて補っています。図そのものを1点ずつ読み上げることはできません。',
  '「①」「▲」「―」のような記号は、読み上げソフトによって読み方が違います。',
  '原本の用紙は、公表されたままのものです。当サイトの検査には入っていません。',
];

/** Said where no contact is set. */
export const noAccessibilityContact = '読めないところ、使えないところを知らせる先は、まだ決まっていません。';
