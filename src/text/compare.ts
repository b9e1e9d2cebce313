import type { RoleWords } from '../domain/observation/observation.ts';

/** Words that stand on the page where indicators are set beside each other, whatever is chosen. */
export const compareWords = {
  title: '指標をくらべる',
  kicker: 'くらべる',
  description:
    '指標を選ぶと、同じ年度をそろえた図と表で並べて見られます。選んだ組み合わせは、アドレスで人に送れます。',
  lead: '指標を選ぶと、同じ年度をそろえた図と表で並べます。選んだ組み合わせは、このページのアドレスに入るので、そのまま人に送れます。順位や点数は、つけません。',
  withoutScript:
    'くらべるには JavaScript が必要です。下の一覧から、指標のページと、値のファイル（CSV）を開けます。',
  choose: '指標を選ぶ',
  list: '指標の一覧',
  filter: '名前でしぼる',
  none: '登録したシートに、指標はまだありません。',
  chosen: '選んだ指標',
  scale: '図の目盛り',
  own: 'それぞれの単位',
  address: 'この組み合わせのアドレス',
  copy: 'アドレスを写す',
  charts: '図',
  table: '値の一覧',
  files: '値のファイル',
  filesLead:
    '指標ごとのファイルです。アドレスは変わらないので、プログラムからは、これをお使いください。中身は、すべてのシートの記載です。',
  save: '選んだ指標をまとめて保存（CSV）',
  terms: '利用条件',
};

/** The links that lead to it. */
export const compareLinks = {
  fromIndicator: 'ほかの指標とくらべる',
  fromMeasure: 'これらの指標を図でくらべる',
};

/** The choice of heights in which the baseline stands for 100, in the word of the form. */
export function baselineAsHundred({ baseline }: Pick<RoleWords, 'baseline'>): string {
  return `${baseline}を100とする`;
}
