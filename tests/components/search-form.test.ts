import { expect, it } from 'vitest';
import searchForm from '../../src/components/search-form/SearchForm.examples.ts';
import { linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('asks the page of search, without a script', async () => {
  const shown = await rendered(searchForm, 'With words to begin with');
  const form = shown.getByRole('search');
  expect(form.getAttribute('action')).toBe('/search/');
  expect(form.getAttribute('method')).toBe('get');
  expect(form.hidden).toBe(false);
  const field = shown.getByLabelText('ことばで探す');
  expect(field.getAttribute('name')).toBe('q');
  expect(field.getAttribute('maxlength')).toBe('100');
  expect(said(shown.getByRole('button'))).toBe('探す');
});

it('offers words to begin with, each leading to its answer', async () => {
  const { element } = await rendered(searchForm, 'With words to begin with');
  expect(said(element.querySelector('.eg'))).toBe('例： 星見台 夜光バス');
  expect(linksOf(element)).toEqual([
    `/search/?q=${encodeURIComponent('星見台')}`,
    `/search/?q=${encodeURIComponent('夜光バス')}`,
  ]);
});

it('has a label of its own where it is given one, and no examples', async () => {
  const shown = await rendered(searchForm, 'A label of its own');
  const { element } = shown;
  expect(shown.getByLabelText('さがすことば').id).toBe('q');
  expect(element.querySelector('.eg')).toBeNull();
});

it('can wait for a script', async () => {
  const { element } = await rendered(searchForm, 'Hidden until a script is there');
  expect(element.querySelector('form')!.hidden).toBe(true);
});
