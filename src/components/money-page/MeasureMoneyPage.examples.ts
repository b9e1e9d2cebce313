import type { Publication } from '../../domain/publication/publication.ts';
import { examplesOf, firstOf } from '../../gallery/example.ts';
import { moneyByMeasure } from './money-view.ts';
import MeasureMoneyPage from './MeasureMoneyPage.astro';

function ofMeasure(publication: Publication, id: string) {
  return { publication, money: firstOf(moneyByMeasure(publication), ({ measure }) => measure.id === id) };
}

export default examplesOf(MeasureMoneyPage, {
  'Many projects over the years': (city) => ofMeasure(city('hoshizora'), '103'),
  'Projects with sheets of their own': (city) => ofMeasure(city('yukiakari'), '4-1'),
});
