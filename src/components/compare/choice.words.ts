import { things } from '../../text/counting.ts';

/** Words for choosing the indicators that stand beside each other. */
export const choiceWords = {
  remove: 'はずす',
  earlier: '前へ',
  copied: '写しました。',
  selected: '選びました。このままコピーしてください。',
  failed: '図と表を読み込めませんでした。通信を確かめて、ページを開きなおしてください。',
};

/** How many indicators are chosen, and how many can be. */
export function chosenCount(count: number, most: number): string {
  return count === 0
    ? `まだ選んでいません。${most}まで選べます。`
    : `${things(count)}の指標を選んでいます（${most}まで）。`;
}

/** That no more can be chosen. */
export function noMore(most: number): string {
  return `${most}まで選べます。ほかの指標を選ぶには、どれかをはずしてください。`;
}

/** How many names the filter leaves. */
export function filtered(count: number): string {
  return count === 0 ? '名前が合う指標は、ありません。' : `${things(count)}の指標が合います。`;
}

/** What an address asks for and this page cannot show, a sentence for each reason. */
export function notShown(
  {
    unknown,
    beyond,
    unknownScale,
  }: { unknown: readonly string[]; beyond: readonly string[]; unknownScale?: string },
  most: number,
): string[] {
  return [
    ...(unknown.length === 0
      ? []
      : [
          `${listed(unknown)}という指標は、このサイトにありません。アドレスを写したときに、文字が欠けたり変わったりしたのかもしれません。`,
        ]),
    ...(beyond.length === 0
      ? []
      : [
          `一度に並べられるのは${most}までです。アドレスにある残りの${beyond.length}は、並べていません：${beyond.join('、')}。`,
        ]),
    ...(unknownScale === undefined
      ? []
      : [`図の目盛りの指定${listed([unknownScale])}は分からないので、それぞれの単位で示しています。`]),
  ];
}

/** Which files could not be read. */
export function notLoaded(titles: readonly string[]): string {
  return `${listed(titles)}の値を読み込めませんでした。通信を確かめて、ページを開きなおしてください。`;
}

/** What a button does, for those who hear it without its surroundings. */
export function buttonOf(action: string, title: string): string {
  return `${title}を${action}`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `「${name.slice(0, 60)}」`).join('');
}
