import { amount, spokenAmount } from '../../text/money.ts';
import type { MoneyUnit } from '../../schema/money.ts';
import type { Unused } from './asked.ts';

/** Fixed words of a list that can be narrowed. */
export const finderWords = {
  title: 'しぼりこむ',
  /** The fold that holds all fields but the first. */
  more: '条件でしぼる',
  /** The choice that does not narrow. */
  everything: 'すべて',
  /** For readers without a script. */
  without: 'しぼりこみには JavaScript が要ります。一覧は下にすべてあります。',
  chosen: '選んだ条件',
  remove: 'はずす',
  removeAll: 'すべてはずす',
  order: 'ならび順',
  ownOrder: 'シートの順',
  ascending: '小さい順',
  descending: '大きい順',
  inWords: '順',
  inWordsBackwards: '逆の順',
  address: 'この結果のアドレス',
  file: 'この結果のCSV',
  /** What the file is called: しぼりこんだ事業. */
  fileName: (noun: string) => `しぼりこんだ${noun}`,
  failed: '一覧を読み込めませんでした。通信を確かめて、もう一度お試しください。',
  whenNone: '条件を1つはずすと、次の数になります。',
  /** Before the words of the name that are asked for. */
  name: '名前',
};

/** The heads of a file of results that are not those of the table. */
export const csvHeads = {
  yen: (column: string) => `${column}（円）`,
  /** What is printed instead of a number, and remarks. */
  instead: (column: string) => `${column}の記載`,
  address: 'ページのアドレス',
};

/** The name of the form: 事業をしぼりこむ. */
export function formName(noun: string): string {
  return `${noun}をしぼりこむ`;
}

/** What the fold holds, where nothing is chosen: 柱・施策・担当課など. */
export function foldHint(labels: readonly string[]): string {
  return `${labels.slice(0, 3).join('・')}${labels.length > 3 ? 'など' : ''}`;
}

/** How many conditions of the fold are chosen; what it holds where none is. */
export function foldSays(chosen: number, labels: readonly string[]): string {
  return chosen === 0 ? foldHint(labels) : `選んだ条件 ${chosen}`;
}

/** How many rows are left of how many: 407のうち 26件の事業; 407件の事業 where nothing is left out. */
export function countWords(count: number, all: number, noun: string): string {
  if (count === 0) return `あてはまる${noun}はありません`;
  return count === all ? counted(all, noun) : `${all.toLocaleString('en')}のうち ${counted(count, noun)}`;
}

/** How many the list would have without a condition: はずすと 15件. */
export function removalCount(count: number): string {
  return `はずすと ${count.toLocaleString('en')}件`;
}

/** The link to the search of the whole site. */
export function wholeSite(words: string): string {
  return `「${words}」をサイト全体で探す`;
}

/** The next rows of a long result: つぎの50件. */
export function nextRows(count: number): string {
  return `つぎの${count}件`;
}

/** An option with how many rows it would leave: 国の支出金（81）. */
export function optionWords(label: string, count: number): string {
  return `${label}（${count.toLocaleString('en')}）`;
}

/** A part of the address that is not applied. */
export function unusedWords({ label, value, because }: Unused): string {
  return because === 'unknown'
    ? `アドレスにある${label}「${value}」は、この一覧にない値なので使っていません。`
    : `アドレスにある${label}「${value}」は、2つ目の値なので使っていません。`;
}

/** The sum of the amounts that are shown, with what it lacks; nothing where no row has an amount. */
export function sumWords(
  { yen, stated, absent }: { yen: number; stated: number; absent: number },
  { label, view, unit, noun }: { label: string; view: string; unit: MoneyUnit; noun: string },
): string {
  if (stated === 0) return '';
  const spoken = unit === '円' || yen === 0 ? '' : `（${spokenAmount(yen)}）`;
  const missing = absent === 0 ? '' : `金額のない${counted(absent, noun)}は入っていません。`;
  return `${view === '' ? '' : `${view}の`}${label}は、あわせて ${amount(yen, unit)}${spoken}。${missing}`;
}

/** Rows that are left out because it is not known whether they fit. */
export function unknownWords(count: number, why: string, noun: string): string {
  return `${counted(count, noun)}は、${why}入っていません。`;
}

/** The head of a column that shows the part of a chosen option: うち一般財源. */
export function partLabel(option: string): string {
  return `うち${option}`;
}

/** An order as a choice: 事業費の大きい順, 担当課の順. */
export function orderWords(label: string, kind: 'money' | 'words', descending: boolean): string {
  if (kind === 'money') return `${label}の${descending ? finderWords.descending : finderWords.ascending}`;
  return `${label}の${descending ? finderWords.inWordsBackwards : finderWords.inWords}`;
}

/** 件 counts whatever a form calls its things. A file that also the comparison sends at first is not used here: both would ask for it. */
function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')}件の${noun}`;
}
