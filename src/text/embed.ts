import type { IndicatorToday } from '../domain/over-years/indicator-today.ts';
import type { Site } from '../schema/site.ts';
import { dateLabel } from './changes.ts';
import { indicatorTitle, todayInWords } from './indicator-page.ts';
import { escaped } from './markup.ts';
import { periodLabel } from './period.ts';
import { signature } from './site.ts';
import { plain, say, type Words } from './words.ts';

/** The width a frame has where its page gives it none, in pixels. */
export const embedWidth = 600;

/**
 * The height of the frame in pixels: as much as the longest page needs at 320 pixels' width, so that nothing in it is cut or
 * scrolls. Each further axis of a rating scale adds a line.
 */
export function embedHeight({ rated }: IndicatorToday): number {
  const axes = rated?.ratings.length ?? 1;
  return 640 + (axes - 1) * 40;
}

/** What a frame is called, for those who do not see it, and the page in it. */
export function embedTitle({ statement: { printed, sheet } }: IndicatorToday, site: Site): string {
  return `${site.municipality.name} ${indicatorTitle(printed, sheet)}の推移`;
}

/** One sentence for programs that ask what the page is. */
export function embedDescription(today: IndicatorToday, site: Site): string {
  return `${embedTitle(today, site)}の図。ほかのサイトにのせるためのページです。${plain(todayInWords(today))}`;
}

/** The line that puts the page into another one. */
export function embedLine(address: string, today: IndicatorToday, site: Site): string {
  const title = escaped(`${embedTitle(today, site)} ― ${signature(site)}`);
  return `<iframe src="${escaped(address)}" title="${title}" width="${embedWidth}" height="${embedHeight(today)}" loading="lazy" style="width:100%;border:0"></iframe>`;
}

/** The last number of an indicator whose newest year has none. */
export function lastNumberInWords({ lastNumber }: IndicatorToday): Words | undefined {
  return lastNumber && say`数がある最後の年度は${periodLabel(lastNumber.period)}で、${lastNumber}`;
}

/** Words of the embedded page and of the offer to embed it. */
export const embedWords = {
  more: ({ name }: Site) => `${name}で見る（新しいタブ）`,
  day: ({ updated }: Site) => (updated === undefined ? '' : `${dateLabel(updated)}のデータ`),
  ended: (until: string) => `シートに載っていたのは、${until}です。`,
  offer: 'ほかのサイトにのせる',
  howTo:
    '1回押すと、全文を選べます。ブログや記事のHTMLに貼ると、この図がのります。データを直すと、図も変わります。',
  copy: 'コピーする',
  copied: 'コピーしました。',
  selected: 'コピーできませんでした。選んだ文字を、キーボードやメニューでコピーしてください。',
  preview: 'のせたときの見え方を確かめる',
};
