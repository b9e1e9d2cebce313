import { joined, type Words } from './words.ts';

/** Words of the chart that can be moved. */
export const interactiveWords = {
  start: 'グラフを動かす',
  stop: '元の図に戻す',
  choose: '見る年度',
  from: 'から',
  to: 'まで',
  show: '見せるもの',
  hint: '図の上を指やマウスで、またはキーボードの ← → で、年度を選べます。Esc で閉じます。',
  pointer: '年度を選ぶ',
  savePng: 'PNGで保存',
  failed: '図を読み込めませんでした。通信を確かめて、もう一度押してください。',
};

/** What stands in a year, as one sentence: 令和3年度 実績 58世帯. */
export function pointedOut(when: string, statements: readonly Words[]): Words {
  return joined([...(when === '' ? [] : [when]), ...statements], '　');
}
