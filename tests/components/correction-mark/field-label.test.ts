import { expect, it } from 'vitest';
import { fieldLabel } from '../../../src/components/correction-mark/field-label.ts';
import { publishedCity } from '../../domain/published-city.ts';

it('names a text field, an amount and the cost as the form does, and anything else by its id', () => {
  const form = publishedCity('maboroshi').forms.find(({ id }) => id === 'niji-sheet')!;
  expect(fieldLabel('meate', form)).toBe('しずくのめあて');
  expect(fieldLabel('okuyuki', form)).toBe('おくゆき');
  expect(fieldLabel('murabito', form)).toBe('村びとの蓄え');
  expect(fieldLabel('cost', form)).toBe('虹の費え');
  expect(fieldLabel('nowhere', form)).toBe('nowhere');
});
