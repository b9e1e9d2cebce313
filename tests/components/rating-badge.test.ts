import { describe, expect, it } from 'vitest';
import gradeMark from '../../src/components/rating-badge/GradeMark.examples.ts';
import gradeMarks from '../../src/components/rating-badge/GradeMarks.examples.ts';
import { markId } from '../../src/components/rating-badge/mark-id.ts';
import { letterTransform, outlineOf } from '../../src/components/rating-badge/outlines.ts';
import ratingBadge from '../../src/components/rating-badge/RatingBadge.examples.ts';
import { said } from './reading.ts';
import { rendered } from './rendered.ts';

describe('the badge of a letter', () => {
  it('is spoken with letter and meaning, which all see where it is asked for', async () => {
    const { element } = await rendered(ratingBadge, 'Reached, with its meaning beside it');
    expect(said(element)).toBe('S 評価 S： 目標達成');
    expect(said(element.querySelector('.rt-t'))).toBe('評価 S： 目標達成');
    expect(said(element.querySelector('.rt-t > .vh'))).toBe('評価 S：');
    expect(element.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
  });

  it('says its meaning to those who listen alone where it stands without words', async () => {
    const { element } = await rendered(ratingBadge, 'Level');
    expect(element.querySelector('.rt-t')).toBeNull();
    expect(said(element.querySelector('.rt > .vh'))).toBe('評価 C： 横ばい');
  });

  it('comes in three sizes', async () => {
    const sizes = (['Up, large', 'Level', 'Slightly up, small'] as const).map(
      async (name) => (await rendered(ratingBadge, name)).element.querySelector('.rt')!.className,
    );
    expect(await Promise.all(sizes)).toEqual(['rt rt-l', 'rt', 'rt rt-s']);
  });

  it.each([
    ['Reached, with its meaning beside it', 'tone-reached', 'circle'],
    ['Up, large', 'tone-up', 'path'],
    ['Slightly up, small', 'tone-slightly-up', 'path'],
    ['Level', 'tone-level', 'path'],
    ['Down', 'tone-down', 'path'],
    ['None, a dash', 'tone-none', 'circle'],
    ['Two characters with a tone', 'tone-reached', 'circle'],
  ] as const)('%s: is drawn as %s, a %s', async (name, look, shape) => {
    const { element } = await rendered(ratingBadge, name);
    const drawing = element.querySelector('svg')!;
    expect(drawing.getAttribute('class')).toBe(look);
    expect(drawing.firstElementChild!.tagName.toLowerCase()).toBe(shape);
  });

  it.each([
    ['A word of fourteen characters', '計画どおりに進めることが適当'],
    ['A word with a tone', 'やや良好'],
    ['Without a tone, two characters', '達成'],
  ] as const)('%s: stands in a frame of its own length, and is spoken once', async (name, word) => {
    const { element } = await rendered(ratingBadge, name);
    expect(element.querySelector('svg')).toBeNull();
    const frame = element.querySelector('.rt-w')!;
    expect([said(frame), frame.getAttribute('aria-hidden')]).toEqual([word, 'true']);
    expect(said(element.querySelector('.vh'))).toContain(word);
  });

  it('shrinks a long letter into its outline, in the middle of which it stands', () => {
    expect(letterTransform('A', outlineOf('level'))).toBe('translate(20 28.0) scale(1.00)');
    expect(letterTransform('A+', outlineOf('level'))).toBe('translate(20 27.5) scale(0.93)');
    expect(letterTransform('達成', outlineOf(undefined))).toBe('translate(20 25.1) scale(0.64)');
    expect(letterTransform('D', outlineOf('down'))).toBe('translate(20 24.5) scale(1.00)');
    expect(letterTransform('A', outlineOf('up'))).toBe('translate(20 31.0) scale(1.00)');
  });

  it('has an outline of its own for each meaning', () => {
    const tones = ['reached', 'up', 'slightly_up', 'level', 'down', 'none'] as const;
    expect(new Set(tones.map((tone) => JSON.stringify(outlineOf(tone).shape))).size).toBe(tones.length);
    expect(outlineOf(undefined)).toBe(outlineOf('level'));
  });
});

describe('letters that are drawn once for a page', () => {
  it('are each there once, with the outline and the letter', async () => {
    const { element } = await rendered(gradeMarks, 'Every letter of a plan, once');
    const marks = [...element.querySelectorAll('defs > g')].map(({ id, textContent }) => [
      id,
      textContent.trim(),
    ]);
    expect(marks.toSorted()).toEqual([
      ['mark-down-44', 'D'],
      ['mark-level-43', 'C'],
      ['mark-none-2015', '―'],
      ['mark-reached-53', 'S'],
      ['mark-slightly_up-42', 'B'],
      ['mark-up-41', 'A'],
    ]);
    expect(element.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
  });

  it('leave out words, which stand as they are', async () => {
    const { element } = await rendered(gradeMarks, 'A plan with words among its letters');
    expect([...element.querySelectorAll('defs > g')].map(({ textContent }) => textContent.trim())).toEqual([
      'A',
      'B',
      'C',
    ]);
    const word = await rendered(gradeMark, 'A word');
    expect(word.element.querySelector('use')).toBeNull();
    expect(said(word.element.querySelector('.rt-w'))).toBe('現状維持');
  });

  it('are none where there is no plan', async () => {
    expect((await rendered(gradeMarks, 'No plan')).element.querySelectorAll('g')).toHaveLength(0);
  });

  it('are referred to, with words beside the drawing', async () => {
    const { element } = await rendered(gradeMark, 'A letter drawn elsewhere on the page');
    expect(element.querySelector('use')!.getAttribute('href')).toBe('#mark-reached-53');
    expect(said(element)).toBe('評価 S：目標達成');
  });

  it('stand in one place if letter and outline are the same', () => {
    expect(markId({ grade: 'A+', tone: 'up' })).toBe('mark-up-41-2b');
    expect(markId({ grade: 'A' })).toBe(markId({ grade: 'A', label: 'よい', tone: 'level' }));
  });
});
