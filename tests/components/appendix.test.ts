import { expect, it } from 'vitest';
import appendix from '../../src/components/appendix/Appendix.examples.ts';
import { said } from './reading.ts';
import { rendered } from './rendered.ts';

it('is closed, says how much there is, and has its place within, so that a link to it opens it', async () => {
  const { element } = await rendered(appendix, 'With how much there is');
  const details = element.querySelector('details')!;
  expect(details.open).toBe(false);
  expect(said(details.querySelector('summary'))).toBe('値がない理由 5種類');
  expect(element.querySelector('#absences')!.closest('details')).toBe(details);
  expect(element.querySelector('#absences')).not.toBe(details);
});
