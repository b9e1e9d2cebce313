import { expect, it } from 'vitest';
import printedWordings from '../../src/components/printed-wordings/PrintedWordings.examples.ts';
import { linksOf, said } from './reading.ts';
import { rendered } from './rendered.ts';

it('lists each way of printing with the sheets that print it so, the oldest first', async () => {
  const { element } = await rendered(printedWordings, 'A name that was changed once');
  const forms = [...element.querySelectorAll('.forms > li')];
  expect(forms.map((form) => said(form.querySelector('p')))).toEqual([
    '1030　夜光バス運行事業',
    '1030　夜光バス運行・増便事業',
  ]);
  expect(forms.map((form) => linksOf(form))).toEqual([
    ['/measures/101/2020/', '/measures/101/2021/'],
    ['/measures/101/2023/budget/'],
  ]);
});
