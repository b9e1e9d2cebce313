import { expect, it } from 'vitest';
import hatch from '../../src/components/hatch-pattern/HatchPattern.examples.ts';
import { rendered } from './rendered.ts';

it('the hatch that charts refer to stands under its name, unseen and unheard', async () => {
  const { element } = await rendered(hatch, 'Once on a page');
  const drawing = element.querySelector('svg')!;
  expect(drawing.querySelector('pattern#hatch line')).not.toBeNull();
  expect([drawing.getAttribute('width'), drawing.getAttribute('height')]).toEqual(['0', '0']);
  expect(drawing.getAttribute('aria-hidden')).toBe('true');
});
