import { describe, expect, it } from 'vitest';
import publishedGrade from '../../src/components/published-rating/PublishedGrade.examples.ts';
import publishedRating from '../../src/components/published-rating/PublishedRating.examples.ts';
import { said } from './reading.ts';
import { rendered } from './rendered.ts';

describe('a grade that a sheet prints', () => {
  it('stands with its meaning for all to see, without its axis where the form has no other', async () => {
    const { element } = await rendered(publishedGrade, 'The only axis of the form');
    expect(said(element)).toBe('D 評価 D： 現状値より下落（△10％以上）');
    expect(element.querySelector('.rt')!.classList).toContain('rt-l');
    expect(said(element.querySelector('.rt-t'))).toBe('評価 D： 現状値より下落（△10％以上）');
  });

  it('names its axis where the form has several', async () => {
    const { element } = await rendered(publishedGrade, 'One of several axes');
    expect(said(element)).toBe('有効性 F 評価 F： まったくない');
  });

  it('names who gave it, where the form does, whatever was judged', async () => {
    const { element } = await rendered(publishedGrade, 'Given by somebody whom the form names');
    expect(said(element.querySelector('.axis'))).toBe('いたりぐあい 評価者　虹守の長');
    const project = await rendered(publishedGrade, 'A project judged by somebody whom the form names');
    expect(said(project.element)).toBe('ゆくすえ 評価者　虹守の長 のばす');
  });

  it('is a word where the sheet prints none', async () => {
    const { element } = await rendered(publishedGrade, 'No letter on the sheet');
    expect(said(element)).toBe('効率性 評価の記載なし');
    expect(element.querySelector('svg')).toBeNull();
  });

  it('is an outlined word, and no drawing, where its words have no order', async () => {
    const { element } = await rendered(publishedGrade, 'A word without an order');
    expect(said(element)).toBe('ゆくすえ のばす');
    expect(said(element.querySelector('.chip'))).toBe('のばす');
    expect(element.querySelector('svg')).toBeNull();
  });

  it('is small where a table asks for it', async () => {
    const { element } = await rendered(publishedGrade, 'Small, in a table');
    expect(element.querySelector('.rt')!.classList).toContain('rt-s');
  });
});

describe('a grade with what stands behind it', () => {
  it('is worked out beside the reason of the city', async () => {
    const { element } = await rendered(publishedRating, 'Worked out beside the reason');
    expect(said(element.querySelector('summary'))).toBe('なぜ D？');
    expect(said(element.querySelector('.said'))).toBe(
      'シートの説明（原文） 夏の流星群の夜に雨が続き、入込客は戻りきらなかった。',
    );
    expect(element.querySelector('.rated')!.classList).not.toContain('alone');
  });

  it('is worked out alone where the sheet gives no reason', async () => {
    const { element } = await rendered(publishedRating, 'Worked out without a reason');
    expect(said(element.querySelector('summary'))).toBe('なぜ B？');
    expect(element.querySelector('.said')).toBeNull();
  });

  it('is the reason alone where the axis has no rule', async () => {
    const { element } = await rendered(publishedRating, 'A reason on an axis without a rule');
    expect(said(element)).toBe('シートの説明（原文） よく晴れました。');
    expect(element.querySelector('.rated')!.classList).toContain('alone');
  });

  it('names the axis before the reason where the form has several', async () => {
    const { element } = await rendered(publishedRating, 'A reason on one of several axes');
    expect(said(element)).toBe('ゆくすえ：シートの説明（原文） 村びとが望んだためです。');
  });

  it('explains triangles in a reason', async () => {
    const { element } = await rendered(publishedRating, 'A reason with triangles for minus');
    expect(said(element)).toBe(
      'シートの説明（原文） 来訪者が前年度より▲120人となりました。 ▲ は、マイナスの意味です。',
    );
  });

  it('is nothing where there is neither rule nor reason', async () => {
    expect((await rendered(publishedRating, 'Neither rule nor reason')).element.children).toHaveLength(0);
  });
});
