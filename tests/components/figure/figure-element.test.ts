// @vitest-environment happy-dom
/** A script writes a number as the site writes it at build (`Figure`). */
import { describe, expect, it } from 'vitest';
import { figureElement, sentenceNodes } from '../../../src/components/figure/figure-element.ts';
import { named, say } from '../../../src/text/words.ts';

const html = (nodes: (Node | string)[]) => {
  const host = document.createElement('p');
  host.append(...nodes);
  return host.innerHTML;
};

describe('a number that a script writes', () => {
  it('is marked, and has its unit', () => {
    expect(html(figureElement({ value: '1234.5', unit: '世帯' }))).toBe('<span data-n="">1,234.5世帯</span>');
  });
  it('is the element, and looks, as its place asks for', () => {
    expect(html(figureElement({ value: '58' }, { tag: 'b', look: 'v num' }))).toBe(
      '<b data-n="" class="v num">58</b>',
    );
  });
  it('leaves the unit to a head that names the same, and no other', () => {
    expect(html(figureElement({ value: '58', unit: '世帯' }, { head: '世帯' }))).toBe(
      '<span data-n="">58</span>',
    );
    expect(html(figureElement({ value: '58', unit: '人' }, { head: '世帯' }))).toBe(
      '<span data-n="">58人</span>',
    );
    expect(html(figureElement({ value: '58' }, { head: undefined }))).toBe('<span data-n="">58</span>');
  });
  it('is followed by its basis, unless something says it already', () => {
    const expected = { value: '16', unit: '人', basis: 'expected' } as const;
    expect(html(figureElement(expected))).toBe('<span data-n="">16人</span>（見込み）');
    expect(html(figureElement(expected, { basisIn: 'name' }))).toBe('<span data-n="">16人</span>');
  });
  it('is nothing where there is none', () => {
    expect(figureElement({ absence: 'dash' })).toEqual([]);
  });
});

describe('a sentence that a script writes', () => {
  const expected = { value: '16', unit: '人', basis: 'expected' } as const;

  it('has its figures marked, each with its basis unless its name says it', () => {
    expect(html(sentenceNodes(say`実績値は、${expected}でした。`))).toBe(
      '実績値は、<span data-n="">16人</span>（見込み）でした。',
    );
    expect(html(sentenceNodes(say`見込み値は、${named(expected)}です。`))).toBe(
      '見込み値は、<span data-n="">16人</span>です。',
    );
  });
});
