import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** One page of a printed document, as a PDF reader sees it. */
export interface PrintedPage {
  /** In points. */
  width: number;
  height: number;
  /** All its text in the order of the document, without white space; see `plain`. */
  text: string;
  /** Each piece of text with its place in points, from the left and from the foot of the page. */
  pieces: { text: string; x: number; y: number }[];
}

/** Prints a page as its reader would, and reads the PDF back. */
export async function print(page: Page): Promise<PrintedPage[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
  return Promise.all(
    pages.map(async (each) => {
      const [, , width = 0, height = 0] = each.view;
      const { items } = await each.getTextContent();
      const pieces = items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [x = 0, y = 0] = item.transform.slice(4).map(Number);
        const text = plain(item.str);
        return text === '' ? [] : [{ text, x, y }];
      });
      return { width, height, text: pieces.map(({ text }) => text).join(''), pieces };
    }),
  );
}

/**
 * Text without white space and in one spelling. A PDF names the glyphs it holds, and where a font draws two characters with
 * one glyph (・ and ‧, 民 and the radical ⺠) it names either.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[\u2027\u301c\u2e80-\u2eff]/gu, (glyph) => sameGlyph[glyph] ?? glyph);
}

/** Characters that share a glyph with a common one and that NFKC leaves alone. */
const sameGlyph: Record<string, string> = {
  '\u2027': '・',
  '\u301c': '~',
  '\u2ea0': '民',
  '\u2ec1': '虎',
  '\u2ec4': '西',
  '\u2ec5': '見',
  '\u2ec6': '角',
  '\u2ed1': '長',
  '\u2ed8': '青',
  '\u2edd': '食',
  '\u2ee4': '鬼',
  '\u2ee8': '麦',
  '\u2ee9': '黄',
  '\u2eed': '歯',
  '\u2eef': '竜',
  '\u2ef2': '亀',
};
