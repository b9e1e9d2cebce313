import { describe, expect, it } from 'vitest';
import texts from '../../src/components/text-fields/TextFields.examples.ts';
import { allSaid, said } from './reading.ts';
import { rendered } from './rendered.ts';

describe('the texts of a sheet', () => {
  it('are a list alone where their section bears their heading', async () => {
    const { element } = await rendered(texts, 'A list alone under the heading of its section');
    expect(element.querySelector('h3, .sub, .para')).toBeNull();
    expect(allSaid(element, '.topics li')).toHaveLength(2);
  });

  it('stand beside each other under the numbers and titles of the paper, with the policy in its place', async () => {
    const { element } = await rendered(texts, 'Lists beside each other with the numbers of the paper');
    expect(allSaid(element, '.cols2 > .sub > h3')).toEqual(['③ 現状と課題', '④ 令和5年度の方針']);
    expect([...element.querySelectorAll('h3')].map(({ id }) => id)).toEqual(['text-issues', 'policy']);
    expect(allSaid(element, '.sub:last-child li')).toEqual([
      '夜光バスを増便し、公民館めぐりの路線を設ける。',
      '星空カフェの目標値を、売上の実態に合わせて見直す。',
    ]);
  });

  it('have the whole width where the heading of the section is theirs', async () => {
    const { element } = await rendered(texts, 'The first paragraph under the heading of its section');
    const [first, second] = element.querySelectorAll('.para-text');
    expect(first!.matches(':only-child')).toBe(true);
    expect(second!.matches(':only-child')).toBe(false);
  });

  it('are paragraphs each beside its heading, and a field that is left empty says so under its own', async () => {
    const { element } = await rendered(texts, 'Paragraphs, one of them left empty');
    expect(allSaid(element, '.para h3')).toEqual(['ありさま', 'おくゆき', 'おぼえがき']);
    expect(allSaid(element, '.para-text p:not(.miss)')).toEqual([
      '谷の虹は、朝にかかる。',
      '峰の虹は、夕べにかかる。',
      '虹の奥には、もう一つの虹がある。',
    ]);
    expect(said(element.querySelector('.para:last-child .miss'))).toBe('空欄');
    expect(element.querySelector('li')).toBeNull();
  });
});
