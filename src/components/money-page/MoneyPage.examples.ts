import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf } from '../../gallery/example.ts';
import { moneyOfAll } from './money-view.ts';
import MoneyPage from './MoneyPage.astro';

/** A city with its money. @throws where it has none: the example shows nothing then */
function moneyOf(publication: Publication) {
  const view = moneyOfAll(publication);
  if (!view) throw new Error('No money on any sheet: the example has nothing to show.');
  return { publication, view };
}

export default examplesOf(MoneyPage, {
  'Two plans, settled and budget': (city) => moneyOf(city('hoshizora')),
  'Measures with a sheet each': (city) => moneyOf(city('yukiakari')),
  'Amounts without a place': (city) => moneyOf(city('maboroshi')),
  'Several units': (city) => moneyOf(city('yukiguni')),
});
