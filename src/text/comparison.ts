import type { NotIndexed } from '../domain/observation/index-number.ts';
import type { Observation, RoleWords } from '../domain/observation/observation.ts';
import { periodInBrackets } from './period.ts';
import { roleLabel } from './role.ts';
import { say, type Words } from './words.ts';

/** Words of charts, table and files of indicators beside each other. */
export const comparisonWords = {
  subject: '指標',
  table: '選んだ指標の、年度ごとの値',
  baselineYear: '年度では並べられない',
  index: '指数',
  otherUnits: '単位の違う年度の値は入れていません。指標のページにあります。',
  saveFailed: 'ファイルを読み込めませんでした。通信を確かめて、もう一度押してください。',
};

/** What the form of an indicator calls its baseline. */
type Named = Pick<RoleWords, 'baseline'>;

/** What is drawn where the baseline stands for 100. */
export function indexTitle(title: string, { baseline }: Named): string {
  return `${title}（${baseline}を100とした指数）`;
}

/** In what a chart is drawn: 単位：世帯. */
export function unitWords(unit: string | undefined): string {
  return unit === undefined ? '単位は書かれていません。' : `単位：${unit}`;
}

/** The unit after an indicator's name. */
export function unitInHead(unit: string): string {
  return `（${unit}）`;
}

/** Words of the chart in which indicators lie over each other. */
export const overlayWords = {
  title: '重ねて見る',
  name: '年度を選ぶ：選んだ指標の指数',
  ours: ({ baseline }: Named) =>
    `当サイトの計算です。その年度の値 ÷ ${baseline} × 100。動きをくらべるための数で、どの指標がよいかを表すものではありません。`,
};

/** What stands in a year of that chart, in a line: 令和6年度　星空観光の入込客数 152.7（151.2千人）、… */
export function overlaid(when: string, statements: readonly string[]): Words {
  return say`${when}　${statements.length === 0 ? '値はありません' : statements.join('、')}`;
}

/** What stands for 100: 現状値（平成30年度）42世帯 = 100. */
export function indexBaseWords(baseline: Observation): Words {
  return say`${roleLabel(baseline)}${periodInBrackets(baseline)} ${baseline} = 100`;
}

/** Why an indicator has no index. */
export function notIndexedWords(why: NotIndexed, { baseline }: Named): string {
  return whyNot[why](baseline);
}

const whyNot: Record<NotIndexed, (baseline: string) => string> = {
  no_baseline: (baseline) => `${baseline}の数がないので、指数にできません。`,
  zero_baseline: (baseline) => `${baseline}が0なので、指数にできません。`,
  negative_baseline: (baseline) => `${baseline}が0より小さいので、指数にできません。`,
  unit_changed: (baseline) => `${baseline}と今とで単位が違うので、指数にできません。`,
};

/** What the heights of the charts mean. */
export function scaleWords(scale: 'own' | 'index', { baseline }: Named): string {
  return scale === 'own'
    ? '目盛りは、図ごとに違います。図どうしで高さをくらべないでください。'
    : `どの図も、同じ目盛りです。100が、それぞれの${baseline}です。小数第2位を四捨五入しています。指数は当サイトの計算です。`;
}

/** The sheets that the values come from. */
export function sourcesWords(titles: readonly string[]): string {
  return `値のもと：${titles.join('、')}`;
}

/** A remark on a value: 注記（転入世帯数、令和3年度）：… */
export function remarkOf(title: string, when: string, note: string): string {
  return `注記（${[title, when].filter((each) => each !== '').join('、')}）：${note}`;
}
