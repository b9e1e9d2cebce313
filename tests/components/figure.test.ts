import { describe, expect, it } from 'vitest';
import figure from '../../src/components/figure/Figure.examples.ts';
import sentence from '../../src/components/figure/Sentence.examples.ts';
import { rendered } from './rendered.ts';

/** What is marked as a number, and all that stands there. */
const said = async (name: keyof typeof figure.examples) => {
  const { element, html } = await rendered(figure, name);
  return { number: element.querySelector('[data-n]')?.textContent, all: element.textContent, element, html };
};

describe('a number of the data', () => {
  it.each([
    ['A number with its unit', '1,234.5世帯'],
    ['An amount as it is printed', '41,300千円'],
    ['Words that are printed instead of a number', '50以上（世帯）'],
    ['Words that are printed instead of an amount', '五十'],
    ['Its unit stands at the head', '58'],
    ['Another unit stands at the head', '58人'],
    ['Its unit stands at a head that narrow screens lose', '58世帯'],
    ['Another unit stands at a head that narrow screens lose', '58人'],
    ['A small unit', '58世帯'],
    ['No unit', '58'],
    ['A difference that was worked out', '−3人'],
    ['Money as people say it', '約8,731万円'],
    ['A number of a sum', '−1.5ポイント'],
    ['Words in brackets behind the number', '202日（達成率 101.0%）'],
    ['Words in brackets under a head with the unit', '202（達成率 101.0%）'],
  ] as const)('%s: %s', async (name, number) => {
    expect(await said(name)).toMatchObject({ number, all: number });
  });

  it.each([
    ['An expected value', '16人', '（見込み）'],
    ['An expected value, remarked in a look of its own', '16人', '（見込み）'],
    ['An expected value whose name says so', '16人', ''],
    ['A revised budget under a name that says budget', '16千円', '（補正後予算）'],
    ['A first value under a head that says its basis', '16人', '（速報値）'],
    ['A first value beside words that say so', '16人', ''],
    ['Words beside an absence', '算定中', '（中止）'],
  ] as const)('%s: %s%s', async (name, number, remark) => {
    expect(await said(name)).toMatchObject({ number, all: `${number}${remark}` });
  });

  it('marks a remark only where its place asks for it', async () => {
    expect((await said('An expected value')).element.querySelector('.miss')).toBeNull();
    const own = await said('An expected value, remarked in a look of its own');
    expect(own.element.querySelector('.miss')!.textContent).toBe('（見込み）');
  });

  it('is the element that its place asks for, a span where it asks for none', async () => {
    expect((await said('A number with its unit')).html).toMatch(/^<span /);
    expect((await said('An amount as it is printed')).html).toMatch(/^<b /);
    expect((await said('A cell of a table')).html).toMatch(/^<td .*58世帯<\/td>$/);
  });

  it('sets the unit apart as its place asks for: where a head is lost, so that only narrow screens show it', async () => {
    expect((await said('A number with its unit')).element.querySelector('[data-n] > *')).toBeNull();
    expect((await said('A small unit')).element.querySelector('small')!.textContent).toBe('世帯');
    expect((await said('No unit')).element.querySelector('small')).toBeNull();
    const lost = await said('Its unit stands at a head that narrow screens lose');
    expect(lost.element.querySelector('.unw')!.textContent).toBe('世帯');
    const other = await said('Another unit stands at a head that narrow screens lose');
    expect(other.element.querySelector('.unw')).toBeNull();
    expect(other.element.querySelector('.un')!.textContent).toBe('人');
  });

  it('may break where words are printed, and nowhere else', async () => {
    for (const name of [
      'Words that are printed instead of a number',
      'Words that are printed instead of an amount',
    ] as const)
      expect((await said(name)).element.querySelector('.wraps')).not.toBeNull();
    for (const name of ['A number with its unit', 'A difference that was worked out'] as const)
      expect((await said(name)).element.querySelector('.wraps')).toBeNull();
  });

  it.each([
    ['No number, in a sentence', 'シートより後の年度'],
    ['No number, in a cell', '後の年度'],
    ['No cell on the paper', '欄なし'],
    ['Nothing to say', ''],
  ] as const)('%s: %s, which is no number', async (name, all) => {
    expect(await said(name)).toMatchObject({ number: undefined, all });
  });
});

describe('a sentence with figures in it', () => {
  it.each([
    ['Words without a figure', 'まだありません。', []],
    ['A figure in the middle', '実績値は、16人（見込み）でした。', ['16人']],
    ['A figure whose name says its basis', '見込み値は、16人です。', ['16人']],
    ['A value that is not there', '実績値は、中止です。', []],
    ['Nothing', '', []],
  ] as const)('%s: %s', async (name, words, figures) => {
    const { element } = await rendered(sentence, name);
    expect(element.textContent).toBe(words);
    expect([...element.querySelectorAll('[data-n]')].map(({ textContent }) => textContent)).toEqual(figures);
  });
});
