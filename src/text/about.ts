import { costInOwnYear } from '../domain/money/year-cost.ts';
import { unplacedCount, unplacedNumbers, type Unplaced } from '../domain/observation/unplaced.ts';
import type { RoleWords } from '../domain/observation/observation.ts';
import { holdingOf } from '../domain/publication/holding.ts';
import type { Publication, Sheet } from '../domain/publication/publication.ts';
import type { Vocabulary } from '../domain/publication/vocabulary.ts';
import { absenceWords } from './absence.ts';
import { erasSentence, laterEraOf } from './era.ts';
import { figureWords, spokenMoney } from './figure.ts';

/** The headings of what is said about every city's site. */
export const aboutHeadings = {
  what: '何のサイトか',
  reading: '読み取り方',
  ours: '原本の言葉と、当サイトの言葉',
  content: '載せている内容のしるし',
  privacy: '読む人の情報',
};

/** How the city's words are told from ours. */
export function oursSentence(publication: Publication): string {
  const { texts } = holdingOf(publication);
  return `${publication.vocabulary.measure}やシートのページで、うすい青のところは、当サイトが計算したり説明したりしたものです。白いところの値${texts ? 'と文章' : ''}は、シートのとおりです。`;
}

/** What the hash of the content is for. */
export const contentSentence =
  '載せている内容の全部から計算した値（SHA-256）です。内容が1文字でも変わると、別の値になります。公開の前に確かめた紙や、前に見たときの値と同じなら、内容も同じです。';

/** Whose the site is, and what for. */
export function aboutSite({ site, vocabulary, sheets }: Publication): string[] {
  const {
    official,
    municipality: { name },
  } = site;
  const { publisher, paper, measure } = vocabulary;
  const holds = sheets.length === 0 ? [] : contentsOf(sheets, vocabulary);
  return [
    official
      ? `このサイトは、${name}の公式サイトです。`
      : `このサイトは、${name}のサイトではありません（非公式）。${name}が公表した資料をもとに作っています。`,
    `${publisher}は、${measure}について「${paper}」という用紙${sheets.some(({ ratings }) => ratings.length > 0) ? 'で自己評価をしています' : 'をつくっています'}。${holds.length > 0 ? `${holds.join('、')}が書かれています。` : ''}`,
    '用紙のままでは、さがしたり、くらべたり、計算したりすることができません。そこで、だれでも読めて、だれでも使えるデータにしました。',
  ];
}

/** What the sheets hold, in the words of those who read them; what no sheet has is left out. */
function contentsOf(sheets: readonly Sheet[], { committee, policy }: Vocabulary): string[] {
  const some = (has: (sheet: Sheet) => boolean) => sheets.some(has);
  return [
    ...(some(({ indicators }) => indicators.some(({ targets }) => targets.length > 0)) ? ['目標'] : []),
    ...(some(({ indicators }) => indicators.some(({ actuals }) => actuals.length > 0)) ? ['実績'] : []),
    ...(some(({ ratings }) => ratings.some(({ reason }) => reason !== undefined)) ? ['その理由'] : []),
    ...(some(({ record }) => record.policy !== undefined) ? [`これからの${policy}`] : []),
    ...(some(({ record }) => record.opinions.length > 0) ? [`${committee}の意見と回答`] : []),
    ...(some(({ costs }) => costs.length > 0) ? ['事業にかかったお金'] : []),
  ];
}

/** How any sheet is read, whichever city's it is. */
export function howRead(publication: Publication): string[] {
  const { ratings, texts } = holdingOf(publication);
  const copied = ['値', ...(ratings ? ['評価'] : []), ...(texts ? ['文章'] : [])];
  const era = laterEraOf(publication);
  return [
    `シートの${copied.join('、')}は、印刷されたとおりに写しています。つづりも、半角や全角の違いも、そのままです。${texts ? '文章の行の終わりの改行だけを取りました。' : ''}${era ? erasSentence(era) : ''}`,
    ...(readWithoutLines(publication)
      ? [
          'ファイルの中の文字データには、表の線がありません。どの欄の数かを確かめられたものだけを、その欄に載せています。',
        ]
      : []),
  ];
}

/** Whether any number could not be placed, or was put in its cell by our reading. */
function readWithoutLines(publication: Publication): boolean {
  const cells = publication.sheets.flatMap(({ observations, costs }) => [...observations, ...costs]);
  return (
    unplacedCount(publication) + unplacedNumbers(publication).numbers > 0 ||
    cells.some(({ placement }) => placement === 'placed')
  );
}

/** What is written where a cell could not be filled; said where there is such a cell or number. */
export const unplacedSentence = '決められなかったところは「[欄未特定](unplaced)」と書いています。';

/** What is written where a sheet is missing. */
export const unregisteredSentence =
  '「[未登録](unregistered)」は、このサイトにまだ登録していないシートです。公表されていないという意味ではありません。';

/** What could not be placed, in numbers counted from the record itself. */
export function unplacedInNumbers(cells: number, { numbers }: Unplaced): string {
  const { label } = absenceWords.unplaced;
  const listed =
    numbers === 0
      ? ''
      : `原本にあって欄の決まらない数は${numbers}個で、隠さずに、シートのページに並べています。`;
  return `いま「${label}」の欄は${cells}か所あります。${listed}推測では埋めません。当サイトの読み取りの限界で、シートの不備ではありません。`;
}

/** What this site has added to what the city published. */
export function oursList(publication: Publication): string[] {
  const { rules, money, indicators } = holdingOf(publication);
  return [
    ...(rules ? ['数字から計算した評価と、その計算のしかた'] : []),
    money ? `図、合計、前の年度との差、お金の読み方${exampleOfMoney(publication)}` : '図、前の年度との差',
    ...(indicators
      ? [
          `${publication.vocabulary.indicator}のやさしい説明、どちらがよいか、ほかの年度の${publication.vocabulary.indicator}とのつながり`,
        ]
      : []),
    '値がない理由の区分と、注記',
    '用語集と、このページのような説明の文章',
  ];
}

/** An amount of the newest sheet that has one, as it is said here: （約8,731万円など）; empty where none has. */
function exampleOfMoney({ sheets }: Publication): string {
  const said = sheets.toReversed().flatMap((sheet) => {
    const { yen, partial } = costInOwnYear(sheet);
    return partial || yen <= 0 ? [] : figureWords(spokenMoney(yen));
  });
  return said[0] === undefined ? '' : `（${said[0]}など）`;
}

/** What stands before the rules of the plans, if any has one. */
export function ratingLead({ rules }: { rules: boolean }): string {
  const worked =
    'そのうえで、シートの数字にその決まりを当てはめるとどうなるかを計算し、横に並べています。違っていても、シートの評価を書きかえることはありません。';
  return `シートの評価は、そのまま載せています。${rules ? worked : ''}`;
}

/** Said of a plan without a rule. */
export const noRule =
  'この計画のシートに、数字から評価を決める決まりはありません。計算では確かめていません。';

/** When nothing is worked out, in the words of a form. */
export function notWorkedOut({ baseline, actual }: RoleWords): string {
  return `[${baseline}](baseline)や[${actual}](actual)の欄が決まらないときは、計算しません。[見込み](expected)で付けられた評価かどうかも、数字からは確かめられません。`;
}

/** How mistakes can be reported where the site names nobody. */
export const noContact =
  '誤りを知らせる先は、まだ決まっていません。それまでは、原本が正しいものとしてお読みください。';

/** What is kept of those who read the site. */
export const privacy = [
  'Cookie（クッキー）を使いません。だれが何を読んだかを調べるしくみも入れていません。',
  'ページは、このサイトのほかのところへ何も送りません。ほかのサイトの文字、画像、プログラムを読みこむこともありません。',
  'サイトを置いているサーバーが、ふつうの接続の記録を残すことはあります。',
  'ほかのサイトへのリンクを選んだときは、そのサイトの決まりによります。',
];
