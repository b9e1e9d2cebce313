import { sheetOf } from '../../gallery/by-id.ts';
import { examplesOf, firstOf, type CityReader, type ExampleCity } from '../../gallery/example.ts';
import PublishedGrade from './PublishedGrade.astro';

const on = (name: ExampleCity, id: string, published?: string) => (city: CityReader) => {
  const { ratings, form } = sheetOf(city(name), id);
  return { rating: firstOf(ratings, (rating) => rating.published === published), form };
};

export default examplesOf(PublishedGrade, {
  'The only axis of the form': on('hoshizora', '2021/101', 'D'),
  'One of several axes': on('yukiguni', '2024/kamakura', 'F'),
  'A word without an order': on('maboroshi', '2042/nijikake', 'のばす'),
  'Given by somebody whom the form names': on('maboroshi', '2042/nijikake', '晴'),
  'A project judged by somebody whom the form names': (city) => {
    const { rating, form } = on('maboroshi', '2042/nijikake', 'のばす')(city);
    return { rating: { ...rating, axis: { ...rating.axis, assessor: '虹守の長' } }, form };
  },
  'Small, in a table': (city) => ({ ...on('hoshizora', '2021/101', 'D')(city), size: 's' as const }),
  'No letter on the sheet': on('yukiguni', '2024/kamakura'),
});
