import type { Page } from 'playwright-core';

/** How far the page can be moved sideways, and every box in it that can be. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('*')].filter((element) => {
      if (element.scrollWidth <= element.clientWidth + 1) return false;
      if (element === document.documentElement) return true;
      return ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    });
    return wide.map(
      (element) =>
        `${element.tagName} ${element.className}: ${element.scrollWidth} in ${element.clientWidth}`,
    );
  });
}

/** Pairs of texts that are drawn over each other, and texts that stand beyond the edge of the window. */
export function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Ink {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    // Half a pixel may always be lost to rounding.
    const slack = 0.5;
    const texts: Ink[] = [];
    // What only a screen reader meets is cut down to nothing, by itself or by what it stands in.
    const cutDown = new Map<Element, boolean>();
    const isCutDown = (element: Element): boolean => {
      const known = cutDown.get(element);
      if (known !== undefined) return known;
      const { clipPath } = getComputedStyle(element);
      const answer =
        clipPath === 'inset(50%)' || (element.parentElement ? isCutDown(element.parentElement) : false);
      cutDown.set(element, answer);
      return answer;
    };
    // Lines that a box cuts off are not drawn.
    const footOf = (element: Element): number => {
      const cutting = element.closest('.clamp');
      return cutting ? cutting.getBoundingClientRect().bottom : Infinity;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (
        text === '' ||
        !parent ||
        parent.closest('.skip, script, template, select, defs') ||
        isCutDown(parent)
      )
        continue;
      if (!parent.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
      // A line of text is higher than what is drawn of its letters.
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.9;
      const foot = footOf(parent);
      const range = document.createRange();
      range.selectNodeContents(node);
      const spacing = node.textContent!.includes('　') ? size / 0.9 : 0;
      for (const { left, right: drawn, top, bottom } of range.getClientRects()) {
        // A wide space at the end of a line hangs over its edge, unseen.
        const right = drawn > document.documentElement.clientWidth ? drawn - spacing : drawn;
        if (right - left < 1 || bottom - top < 1 || (top + bottom) / 2 > foot) continue;
        const above = Math.max(0, (bottom - top - size) / 2);
        const before = texts.at(-1);
        // The line that ends in an ellipsis is told twice: whole, and as far as it is drawn.
        if (foot < Infinity && before?.text === text && before.top === top + above) continue;
        texts.push({ text, left, right, top: top + above, bottom: bottom - above });
      }
    }
    const outside = texts
      .filter(({ left, right }) => left < -slack || right > document.documentElement.clientWidth + slack)
      .map(({ text }) => `beyond the edge: ${text.slice(0, 40)}`);
    texts.sort((a, b) => a.top - b.top);
    const pairs = texts.flatMap((one, index) => {
      const met: string[] = [];
      for (const other of texts.slice(index + 1)) {
        if (other.top > one.bottom - slack) break;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (across > slack) met.push(`${one.text.slice(0, 30)} × ${other.text.slice(0, 30)}`);
      }
      return met;
    });
    return [...outside, ...pairs];
  });
}
